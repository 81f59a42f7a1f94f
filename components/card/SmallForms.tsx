import { useId, useState } from 'react';
import { Notice } from '../ui/Notice';
import { fullAt } from '../ui/words';

const LIMIT = 20_000;

/** A note on the person. `save` answers true when it is kept; until then the text stays. `start`: one begun before; `typed` hears of every change. */
export function NoteBox({
  busy,
  save,
  start = '',
  typed,
}: {
  busy: boolean;
  save: (text: string, event: Event) => Promise<boolean>;
  start?: string;
  typed?: (text: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(start);
  const full = fullAt(text, LIMIT);
  const write = (next: string): void => {
    setText(next);
    typed?.(next);
  };
  return (
    <form
      className="stack tight"
      onSubmit={(e) => {
        e.preventDefault();
        const sent = text.trim();
        if (sent) void save(sent, e.nativeEvent).then((kept) => kept && write(''));
      }}
    >
      <label className="label" htmlFor={id}>
        Note for colleagues
      </label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={2}
        maxLength={LIMIT}
        placeholder="Only your team sees this"
        value={text}
        onChange={(e) => write(e.target.value)}
      />
      {full ? (
        <Notice tone="warn" live>
          {full}
        </Notice>
      ) : null}
      {text.trim() ? (
        <div>
          <button type="submit" className="btn" disabled={busy}>
            Save note
          </button>
        </div>
      ) : null}
    </form>
  );
}

/** Asked once, when an act needs them. `give(null)`: go on without. */
export function AskInitials({ busy, give, cancel }: { busy: boolean; give: (initials: string | null) => void; cancel: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <Notice tone="info" icon="person">
      <form
        className="stack tight"
        onSubmit={(e) => {
          e.preventDefault();
          const initials = text.trim();
          if (initials) give(initials);
        }}
      >
        <label htmlFor={id}>Your initials, so that colleagues see who did this. Asked only once.</label>
        <div className="row wrap">
          <input
            id={id}
            className="input initials"
            value={text}
            maxLength={10}
            autoFocus
            autoComplete="off"
            onChange={(e) => setText(e.target.value)}
          />
          <button type="submit" className="btn main" disabled={busy || !text.trim()}>
            Save and go on
          </button>
          <button type="button" className="btn bare" disabled={busy} onClick={() => give(null)}>
            Without
          </button>
          <button type="button" className="btn bare" onClick={cancel}>
            Cancel
          </button>
        </div>
      </form>
    </Notice>
  );
}
