import { useEffect, useRef } from 'react';
import { Notice } from './Notice';

/** Somebody else was quicker: what they wrote, and whose stands. `theirs` null: they removed it. */
export function Meanwhile({ theirs, keep, take }: { theirs: string | null; keep: () => void; take: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  // The form's own button is still in focus, maybe far below: what is to be decided must be met at once.
  useEffect(() => first.current?.focus(), []);
  return (
    <Notice tone="warn" live>
      <p>{theirs === null ? 'Removed in another tab meanwhile.' : 'Changed in another tab meanwhile. There it reads:'}</p>
      {theirs === null ? null : (
        <p className="words" dir="auto">
          {theirs}
        </p>
      )}
      <div className="row wrap">
        <button ref={first} type="button" className="btn" onClick={keep}>
          Keep yours
        </button>
        <button type="button" className="btn" onClick={take}>
          {theirs === null ? 'Leave it removed' : 'Take theirs'}
        </button>
      </div>
    </Notice>
  );
}
