import { useState, type ReactNode } from 'react';

/** Somebody's words, on demand: until then they are not in the card either. */
export function Told({ text, more = [] }: { text: string; more?: readonly string[] }): ReactNode {
  const [open, setOpen] = useState(false);
  if (!text && !more.length) return null;
  return (
    <details className="sense-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show what was said</summary>
      {open
        ? [text, ...more].map((one, i) => (
            <p key={i} className="words" dir="auto">
              {one}
            </p>
          ))
        : null}
    </details>
  );
}
