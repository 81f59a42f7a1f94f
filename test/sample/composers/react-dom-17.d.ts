/** React 17's way in, which React 19's types no longer have. */
import type { ReactElement } from 'react';

declare module 'react-dom' {
  export function render(element: ReactElement, container: Element): void;
}
