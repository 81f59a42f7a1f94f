/** Stands in the first script's place to show what React would cost there: both libraries evaluated, nothing rendered. */
import * as React from 'react';
import * as ReactDOM from 'react-dom/client';

Object.assign(globalThis, { benchReact: [React, ReactDOM] });
