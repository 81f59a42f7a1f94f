import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CaseRow } from '../../lib/model/customer';
import { readCaseWords } from '../../lib/store/read/desk';
import { db } from '../ui/store';
import { CaseItem } from './CaseItem';
import type { Acts, Order } from './use-acts';
import type { Open } from './use-open';
import { useRead } from './use-read';

const GUESS = 92;

/** The open cases, however many: only those near the screen are read and drawn. Arrow keys move; after an act the next one is at hand. */
export function CaseList({ rows, open, acts }: { rows: readonly CaseRow[]; open: Open; acts: Acts }) {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  const [chosen, setChosen] = useState<{ id: string; index: number } | null>(null);
  /** Where the focus goes as soon as it is drawn: to this row, or to any other that takes its place. */
  const focusOn = useRef<{ id: string; itself: boolean } | null>(null);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [acts.waiting, acts.failed]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => GUESS,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (i) => rows[i]?.id ?? i,
  });
  const items = virtual.getVirtualItems();
  const near = useMemo(() => {
    const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
    return rows.slice(from, to + 1);
  }, [rows, items]);
  const nearIds = near.map((row) => row.id).join(' ');
  const words = useRead(() => readCaseWords(db, near), [nearIds]).value;
  const seen = useKept(words);

  const at = chosen ? rows.findIndex((row) => row.id === chosen.id) : -1;
  const index = at >= 0 ? at : chosen ? Math.min(chosen.index, rows.length - 1) : -1;
  const current = rows[index];

  useEffect(() => {
    const want = focusOn.current;
    if (!want || !current || (current.id === want.id) !== want.itself) return;
    const head = list.current?.querySelector<HTMLElement>(`[data-head="${CSS.escape(current.id)}"]`);
    if (!head) return virtual.scrollToIndex(index, { align: 'auto' });
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: 'nearest' });
    focusOn.current = null;
  });

  const pick = (i: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, i))];
    if (row) setChosen({ id: row.id, index: rows.indexOf(row) });
  };
  const move = (from: number, by: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, from + by))];
    if (!row) return;
    focusOn.current = { id: row.id, itself: true };
    pick(rows.indexOf(row));
  };
  const act = (row: CaseRow, order: Order): void => {
    list.current?.querySelector<HTMLElement>(`[data-head="${CSS.escape(row.id)}"]`)?.focus({ preventScroll: true });
    focusOn.current = { id: row.id, itself: false };
    acts.act(order);
  };
  const undo = async (): Promise<void> => {
    const id = await acts.undo();
    if (!id) return;
    focusOn.current = { id, itself: true };
    setChosen({ id, index: Math.max(0, index) });
  };

  return (
    <ol ref={list} className="long cases" style={{ blockSize: virtual.getTotalSize() }} aria-label="Open cases">
      {items.map((item) => {
        const row = rows[item.index];
        return row && open.clock ? (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            <CaseItem
              row={row}
              words={seen.get(row.id)}
              brand={open.brands?.find((brand) => brand.id === row.brandId)}
              asks={open.asking?.has(row.id) ?? false}
              clock={open.clock}
              chosen={row.id === current?.id}
              reachable={row.id === (current ?? rows[0])?.id}
              busy={acts.busy}
              choose={() => pick(item.index)}
              move={(by) => move(item.index, by)}
              act={(order) => act(row, order)}
              undo={() => void undo()}
            />
          </li>
        ) : null;
      })}
    </ol>
  );
}

/** The words read last stay while others are read, so that scrolling does not blink. */
function useKept<V>(fresh: Map<string, V> | undefined): ReadonlyMap<string, V> {
  const [kept, setKept] = useState<ReadonlyMap<string, V>>(new Map());
  if (fresh && fresh !== kept) setKept(fresh);
  return fresh ?? kept;
}
