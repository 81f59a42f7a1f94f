import type { Entry } from '../../lib/model/card';
import { Icon } from '../ui/Icon';
import { count } from '../ui/words';
import { EntryRow } from './EntryRow';

/** The history in the card: newest first, a few at once. `total` counts what the store holds, `few` how many stand open at first. */
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
  const FEW = 2;
  const shown = open ? entries : entries.slice(0, FEW);
  if (!entries.length) return <p className="quiet small">Nothing before this. You meet for the first time.</p>;
  return (
    <>
      <ol className="timeline">
        {shown.map((entry) => (
          <li key={entry.row.id}>
            <EntryRow entry={entry} now={now} />
          </li>
        ))}
      </ol>
      <div className="row">
        {entries.length > FEW ? (
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
          <a className="btn bare" href={`/customer.html?id=${encodeURIComponent(customerId)}`} target="_blank" rel="noreferrer">
            <Icon name="out" size={14} />
            In a tab
          </a>
        ) : null}
      </div>
    </>
  );
}
