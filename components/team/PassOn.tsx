import { useState } from 'react';

/** Who gets the case: those known here, one press each, or anybody by initials. */
export function PassOn({
  known,
  busy,
  pass,
  close,
}: {
  known: readonly string[];
  busy: boolean;
  pass: (to: string, event: Event) => void;
  close: () => void;
}) {
  const [text, setText] = useState('');
  const to = text.trim();
  return (
    <form
      className="choices"
      aria-label="Pass to whom?"
      onSubmit={(event) => {
        event.preventDefault();
        if (to) pass(to, event.nativeEvent);
      }}
    >
      {known.map((one, i) => (
        <button key={one} type="button" className="btn" autoFocus={i === 0} disabled={busy} onClick={(event) => pass(one, event.nativeEvent)}>
          Pass to <bdi>{one}</bdi>
        </button>
      ))}
      <span className="row wrap">
        <label className="row small">
          <span className="label">{known.length ? 'Or initials' : 'Their initials'}</span>
          <input
            className="input initials"
            maxLength={10}
            autoComplete="off"
            autoFocus={!known.length}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" className="btn" disabled={busy || !to}>
          Pass on
        </button>
        <button type="button" className="btn bare" onClick={close}>
          Cancel
        </button>
      </span>
    </form>
  );
}
