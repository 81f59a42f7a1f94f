import { useId, useState } from 'react';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import type { QuietLength } from '../../lib/model/quiet';
import type { SiteId } from '../../lib/sites/hosts';
import { at } from '../ui/words';
import { LENGTHS, QUIET_SENTENCE } from './words';

export interface QuietAbout {
  /** Null: the page showed no handle, and a name alone may be anybody's. */
  author: { site: SiteId; handle: string } | null;
  /** Null: the page showed no thread that can be told from another. */
  thread: { thread: string; label: string } | null;
}

/** What should be quiet, and for how long: one press on what. */
export function QuietForm({
  about,
  busy,
  add,
  close,
}: {
  about: QuietAbout;
  busy: boolean;
  add: (what: QuietWhat, length: QuietLength, event: Event) => void;
  close: () => void;
}) {
  const id = useId();
  const [length, setLength] = useState<QuietLength>('day');
  const [word, setWord] = useState('');
  const { author, thread } = about;
  return (
    <form
      className="choices"
      aria-label="What should be quiet?"
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim()) add({ kind: 'word', word: word.trim() }, length, event.nativeEvent);
      }}
    >
      <p className="small">{QUIET_SENTENCE}</p>
      <div className="row wrap" role="radiogroup" aria-label="How long?">
        {LENGTHS.map((one) => (
          <label key={one.id} className="swatch">
            <input type="radio" name={`${id}length`} checked={length === one.id} onChange={() => setLength(one.id)} />
            {one.label}
          </label>
        ))}
      </div>
      <div className="row wrap">
        {author ? (
          <button type="button" className="btn" autoFocus disabled={busy} onClick={(e) => add({ kind: 'author', ...author }, length, e.nativeEvent)}>
            <bdi>{at(author.handle)}</bdi>
          </button>
        ) : null}
        {thread ? (
          <button
            type="button"
            className="btn"
            autoFocus={!author}
            disabled={busy}
            onClick={(e) => add({ kind: 'thread', ...thread }, length, e.nativeEvent)}
          >
            This thread
          </button>
        ) : null}
      </div>
      <div className="row wrap">
        <label className="row small">
          <span className="label">A word</span>
          <input className="input" maxLength={100} autoComplete="off" value={word} onChange={(e) => setWord(e.target.value)} />
        </label>
        <button type="submit" className="btn" disabled={busy || !word.trim()}>
          Quiet this word
        </button>
        <button type="button" className="btn bare" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
