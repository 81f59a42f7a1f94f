import { useEffect } from 'react';
import type { Entry } from '../../lib/model/card';
import { useLong } from '../ui/use-long';
import { EntryRow } from './EntryRow';

const GUESS = 96;

/** A whole history of any length: only what is near the screen is in the tree. `more` is called when the end comes near. */
export function LongTimeline({ entries, total, now, more }: { entries: readonly Entry[]; total: number; now: number; more: () => void }) {
  const { list, items, style, measure } = useLong({ count: entries.length, guess: GUESS, keyOf: (i) => entries[i]?.row.id ?? i });
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= entries.length - 10 && entries.length < total) more();
  }, [last, entries.length, total, more]);
  return (
    <ol ref={list} className="long" style={style}>
      {items.map((item) => {
        const entry = entries[item.index];
        return entry ? (
          <li key={item.key} ref={measure} data-index={item.index} aria-setsize={total} aria-posinset={item.index + 1}>
            <EntryRow entry={entry} now={now} />
          </li>
        ) : null;
      })}
    </ol>
  );
}
