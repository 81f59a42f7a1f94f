/** Controlled and plain text fields. The bundler decides which React stands behind `react` (17 or 19). */
import { createElement, useState } from 'react';

export function controlled(render: (element: ReturnType<typeof createElement>) => void): () => string {
  let latest = '';
  function Box() {
    const [value, setValue] = useState('');
    latest = value;
    return createElement('textarea', {
      'aria-label': 'Reply',
      rows: 6,
      value,
      onChange: (event: { target: { value: string } }) =>
        setValue(window.probe.meddle ? event.target.value.replace(/😀/g, ':)') : event.target.value),
    });
  }
  render(createElement(Box));
  return () => latest;
}
