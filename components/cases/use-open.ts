import { useMemo } from 'react';
import { hoursOf, waitUntil } from '../../lib/customers/team-hours';
import type { CaseRow } from '../../lib/model/customer';
import { readBrands, readSettings } from '../../lib/store/read';
import { readAsking, readOpenCases } from '../../lib/store/read/desk';
import { db } from '../ui/store';
import { inOrder } from './order';
import { useRead } from './use-read';
import type { Clock } from './words';

/** Whether someone asked us in a case, by what the case looked like when its posts were read: only changed ones are read again. */
const known = new Map<string, { sign: string; asks: boolean }>();
const signOf = (row: CaseRow): string => `${row.state} ${row.lastInAt} ${row.waitingSince?.from ?? ''}`;

async function readOpen() {
  const cases = await readOpenCases(db);
  const fresh = cases.filter((row) => row.needsAnswer && known.get(row.id)?.sign !== signOf(row));
  const asks = await readAsking(db, fresh);
  for (const row of fresh) known.set(row.id, { sign: signOf(row), asks: asks.has(row.id) });
  const asking = new Set(cases.filter((row) => row.needsAnswer && known.get(row.id)?.asks).map((row) => row.id));
  return { cases, asking };
}

const isStrange = (row: CaseRow): boolean => row.state === 'new' && Boolean(row.sense?.notOurs);

/** All open cases in order, live, with what is needed to say how long they wait. `now`: ms, moves every minute. */
export function useOpen(now: number) {
  const open = useRead(readOpen, []);
  const settings = useRead(() => readSettings(db), []);
  const brands = useRead(() => readBrands(db), []);
  const { value } = open;
  const switches = settings.value;
  const clock = useMemo((): Clock | null => (switches ? { now, wait: waitUntil(hoursOf(switches), now) } : null), [switches, now]);
  const all = useMemo(() => (value && clock ? inOrder(value.cases, value.asking, clock.wait) : undefined), [value, clock]);
  // What is probably not about us stands apart, in a drawer of its own; what somebody has taken on stays.
  const rows = useMemo(() => all?.filter((row) => !isStrange(row)), [all]);
  const strange = useMemo(() => all?.filter(isStrange) ?? [], [all]);
  return {
    rows,
    strange,
    asking: value?.asking,
    clock,
    settings: switches,
    brands: brands.value,
    failed: open.failed || settings.failed || brands.failed,
  };
}
export type Open = ReturnType<typeof useOpen>;
