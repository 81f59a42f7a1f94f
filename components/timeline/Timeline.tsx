import type { Entry } from '../../lib/model/card';
import { Icon } from '../ui/Icon';
import { customerPage } from '../ui/links';
import { count } from '../ui/words';
import { EntryRow } from './EntryRow';

/** So many entries with words stand open at first, and no more than MOST rows: "taken" and "answered" take a line each. */
const FEW = 3;
const MOST = 5;

function few(entries: readonly Entry[]): number {
  let words = 0;
  const end = entries.findIndex(({ row }) => row.kind !== 'event' && (words += 1) > FEW);
  return Math.min(end < 0 ? entries.length : end, MOST);
}

/** The history in the card: newest first, a few at once and in brief. `total` counts what the store holds. */
export function Timeline({
  entries,
  total,
  now,
  open,
  toggle,
  more,
  customerId,
}: {
  entries: readonly Entry[];
  total: number;
  now: number;
  open: boolean;
  toggle: () => void;
  more: () => void;
  customerId: string | null;
}) {
  const latest = few(entries);
  const shown = open ? entries : entries.slice(0, latest);
  if (!entries.length) return <p className="quiet small">Nothing before this. You meet for the first time.</p>;
  return (
    <>
      <ol className="timeline">
        {shown.map((entry) => (
          <li key={entry.row.id}>
            <EntryRow entry={entry} now={now} brief={!open} />
          </li>
        ))}
      </ol>
      <div className="row">
        {entries.length > latest ? (
          <button type="button" className="btn bare" aria-expanded={open} onClick={toggle}>
            <Icon name="down" size={14} />
            {open ? 'Show only the latest' : `Show all ${count(total, 'entry', 'entries')}`}
          </button>
        ) : null}
        {open && total > entries.length ? (
          <button type="button" className="btn bare" onClick={more}>
            Older
          </button>
        ) : null}
        {customerId ? (
          <a className="btn bare" href={customerPage(customerId)} target="_blank" rel="noreferrer">
            <Icon name="out" size={14} />
            In a tab
          </a>
        ) : null}
      </div>
    </>
  );
}
