import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow } from '../../lib/model/customer';
import { OPEN_STATES, readCaseWords } from '../../lib/store/read/desk';
import { db } from '../ui/store';
import { useLong } from '../ui/use-long';
import { CaseItem } from './CaseItem';
import type { Asked } from './CaseActions';
import type { Acts, Order } from './use-acts';
import { useKeys } from './use-keys';
import type { Open } from './use-open';
import { useRead } from './use-read';

const GUESS = 92;
/** How long the list waits to show what an act has changed, ms. */
const PATIENCE = 1_500;

/** The open cases, however many: only those near the screen are read and drawn. Arrow keys move; after an act the next one is at hand. */
export function CaseList({ rows, open, acts }: { rows: readonly CaseRow[]; open: Open; acts: Acts }) {
  const { list, items, style, measure, scrollTo } = useLong({ count: rows.length, guess: GUESS, overscan: 6, keyOf: (i) => rows[i]?.id ?? i });
  const [chosen, setChosen] = useState<{ id: string; index: number } | null>(null);
  /** Where the focus goes as soon as it is drawn: to this row, or to any other that takes its place. */
  const focusOn = useRef<{ id: string; itself: boolean } | null>(null);
  const [asked, setAsked] = useState<{ id: string; what: Asked } | null>(null);
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

  const settled = isSettled(acts, open);
  useLayoutEffect(() => {
    const want = focusOn.current;
    // The act left its row where it was, and that is where the focus is.
    if (want && !want.itself && settled && current?.id === want.id) focusOn.current = null;
    if (!want || !current || (current.id === want.id) !== want.itself) return;
    const head = list.current?.querySelector<HTMLElement>(`[data-head="${CSS.escape(current.id)}"]`);
    if (!head) return scrollTo(index);
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: 'nearest' });
    focusOn.current = null;
  });
  const { seen: settle } = acts;
  useEffect(() => {
    if (!acts.expected) return;
    if (settled) return settle();
    // Somebody changed the case again meanwhile: keys must not wait for ever.
    const late = setTimeout(settle, PATIENCE);
    return () => clearTimeout(late);
  }, [acts.expected, settled, settle]);

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
  const act = (row: CaseRow, order: Order): Promise<boolean> => {
    list.current?.querySelector<HTMLElement>(`[data-head="${CSS.escape(row.id)}"]`)?.focus({ preventScroll: true });
    focusOn.current = { id: row.id, itself: false };
    return acts.act(order);
  };
  const undo = async (): Promise<void> => {
    const id = await acts.undo();
    if (!id) return;
    focusOn.current = { id, itself: true };
    setChosen({ id, index: Math.max(0, index) });
  };
  const ask = (row: CaseRow, what: Asked): void => setAsked(what && { id: row.id, what });
  const go = (row: CaseRow, said: string, action: CardAction): void => void act(row, { caseId: row.id, said, action });
  const pass = (row: CaseRow): void => {
    const [first] = open.team;
    if (first) go(row, `Passed to ${first}`, { do: 'pass', to: first });
    else ask(row, 'pass');
  };
  const keys: Readonly<Record<string, (row: CaseRow, i: number) => void>> = {
    t: (row) => (row.state === 'taken' ? go(row, 'Given back', { do: 'take', on: false }) : go(row, 'Taken', { do: 'take', on: true })),
    p: pass,
    w: (row) => go(row, 'Waiting for customer', { do: 'waiting' }),
    d: (row) => go(row, 'Done', { do: 'settled' }),
    n: (row) => ask(row, 'no-reply'),
    r: (row) => ask(row, 'reference'),
    q: (row) => ask(row, 'quiet'),
    z: () => void undo(),
    ArrowDown: (_, i) => move(i, 1),
    ArrowUp: (_, i) => move(i, -1),
    Home: (_, i) => move(i, -Infinity),
    End: (_, i) => move(i, Infinity),
  };
  const does = (key: string, row: CaseRow | undefined): void => {
    const target = row ?? rows[Math.max(0, index)];
    if (!target) return;
    const i = rows.indexOf(target);
    pick(i);
    keys[key]?.(target, i);
  };
  const press = useKeys({
    known: (key) => key in keys,
    ready: () => settled && !acts.waiting && focusOn.current === null,
    stop: Boolean(acts.failed ?? acts.waiting),
    does,
  });

  return (
    <ol ref={list} className="long cases" style={style} aria-label="Open cases">
      {items.map((item) => {
        const row = rows[item.index];
        return row && open.clock ? (
          <li key={item.key} ref={measure} data-index={item.index} aria-setsize={rows.length} aria-posinset={item.index + 1}>
            <CaseItem
              row={row}
              words={seen.get(row.id)}
              brand={open.brands?.find((brand) => brand.id === row.brandId)}
              weight={open.weights?.get(row.id)}
              team={open.team}
              asks={open.asking?.has(row.id) ?? false}
              clock={open.clock}
              chosen={row.id === current?.id}
              reachable={row.id === (current ?? rows[0])?.id}
              busy={acts.busy}
              asked={asked?.id === row.id ? asked.what : null}
              ask={(what) => ask(row, what)}
              choose={() => pick(item.index)}
              press={(event) => press(event, row)}
              act={(order) => act(row, order)}
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

const OPEN: ReadonlySet<CaseRow['state']> = new Set(OPEN_STATES);

/** Whether no act is under way and the list shows what the latest one changed. */
function isSettled(acts: Acts, open: Open): boolean {
  const { expected } = acts;
  if (acts.busy) return false;
  if (!expected) return true;
  if ('quietId' in expected) return (open.quiet?.some((one) => one.id === expected.quietId) ?? false) === expected.there;
  const { is } = expected;
  const row = open.all?.find((one) => one.id === is.id);
  if (!OPEN.has(is.state)) return !row;
  return row?.state === is.state && row.owner === is.owner && row.reference === is.reference;
}
