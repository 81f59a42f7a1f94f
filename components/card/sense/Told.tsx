import { useState, type ReactNode } from 'react';

/** Somebody's words, on demand, right behind the sentence about them: until then they are not in the card either. */
export function Told({ text, more = [] }: { text: string; more?: readonly string[] }): ReactNode {
  const [open, setOpen] = useState(false);
  if (!text && !more.length) return null;
  return (
    <>
      {' '}
      <button type="button" className="btn link small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show what was said'}
      </button>
      {open
        ? [text, ...more].map((one, i) => (
            <p key={i} className="words sense-text" dir="auto">
              {one}
            </p>
          ))
        : null}
    </>
  );
}
