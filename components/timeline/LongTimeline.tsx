import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '../../lib/model/card';
import { EntryRow } from './EntryRow';

const GUESS = 96;

/** A whole history of any length: only what is near the screen is in the tree. `more` is called when the end comes near. */
export function LongTimeline({ entries, total, now, more }: { entries: readonly Entry[]; total: number; now: number; more: () => void }) {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => GUESS,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (i) => entries[i]?.row.id ?? i,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= entries.length - 10 && entries.length < total) more();
  }, [last, entries.length, total, more]);
  return (
    <ol ref={list} className="long" style={{ blockSize: virtual.getTotalSize() }}>
      {items.map((item) => {
        const entry = entries[item.index];
        return entry ? (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={total}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            <EntryRow entry={entry} now={now} />
          </li>
        ) : null;
      })}
    </ol>
  );
}
