import { oneLine } from '../../lib/customers/hand-over';
import type { CorrectionRow } from '../../lib/model/meaning';
import { Icon } from '../ui/Icon';
import { count } from '../ui/words';
import { saidWords } from './taught';

const SHOWN = 50;

export interface TaughtParts {
  /** The brand, or what stands in its place. */
  name: string;
  /** Newest first. */
  rows: readonly CorrectionRow[];
  forget: (row: CorrectionRow) => void;
  /** Those that are not shown too. */
  forgetAll: () => void;
}

/** The newest of what was taught, each with a button that forgets it, and one for all. */
export function TaughtRows({ name, rows, forget, forgetAll }: TaughtParts) {
  return (
    <>
      <ul className="rows" aria-label={`Taught for ${name}`}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id} className="row">
            <span className="grow small">
              <b>{saidWords(row)}</b>: <span dir="auto">{oneLine(row.text, 120) || 'No text.'}</span>
            </span>
            <button type="button" className="btn bare icon" aria-label={`Forget: ${oneLine(row.text, 40)}`} onClick={() => forget(row)}>
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? <p className="small quiet">And {count(rows.length - SHOWN, 'earlier one', 'earlier ones')}.</p> : null}
      <div>
        <button type="button" className="btn danger" onClick={forgetAll}>
          Forget all for {name}
        </button>
      </div>
    </>
  );
}
