import { useMemo } from 'react';
import { hoursOf, isAlways, waitUntil } from '../../lib/customers/team-hours';
import { textHolds } from '../../lib/listening/quiet';
import type { CaseRow } from '../../lib/model/customer';
import type { QuietRow } from '../../lib/model/quiet';
import type { BrandRow, Settings } from '../../lib/model/settings';
import { readBrands, readSettings } from '../../lib/store/read';
import { readOpenCases, readWeights, type Weight } from '../../lib/store/read/desk';
import { readQuiet, standing } from '../../lib/store/read/quiet';
import { readInitials } from '../../lib/store/read/team';
import { db } from '../ui/store';
import { inOrder, weighedNow } from './order';
import { useRead } from './use-read';
import { Weights } from './weights';
import type { Clock } from './words';

const known = new Weights();

async function readOpen() {
  const [cases, quiet] = await Promise.all([readOpenCases(db), readQuiet(db)]);
  const weights = await known.of(
    cases,
    (row) => row.needsAnswer || quiet.length > 0,
    (fresh) => readWeights(db, fresh),
  );
  return { cases, weights, quiet };
}

/** Whether all that somebody said in a case is quiet. */
function isQuiet(row: CaseRow, weight: Weight | undefined, list: readonly QuietRow[]): boolean {
  return list.some(({ kind, value }) => {
    if (kind === 'thread') return row.threadId === value;
    if (kind === 'author') return weight?.authors.includes(value) ?? false;
    return Boolean(weight?.texts.length) && (weight?.texts.every((text) => textHolds(text, value)) ?? false);
  });
}

/** Waits in the hours that count for each brand, ending at `now`, ms. */
function clockOf(settings: Settings, brands: readonly BrandRow[], now: number): Clock {
  const general = waitUntil(hoursOf(settings), now);
  const own = new Map(brands.flatMap((brand) => (brand.hours ? [[brand.id, waitUntil(hoursOf(settings, brand), now)] as const] : [])));
  const always = [undefined, ...brands].every((brand) => isAlways(hoursOf(settings, brand)));
  return { now, always, wait: (since, brandId) => (own.get(brandId ?? '') ?? general)(since) };
}

const isStrange = (row: CaseRow): boolean => row.state === 'new' && Boolean(row.sense?.notOurs);

/** All open cases in order, live, with what is needed to say how long they wait. `now`: ms, moves every minute. */
export function useOpen(now: number) {
  const open = useRead(readOpen, []);
  const settings = useRead(() => readSettings(db), []);
  const brands = useRead(() => readBrands(db), []);
  const mine = settings.value?.initials ?? '';
  const team = useRead(() => readInitials(db, mine), [mine]);
  const { value } = open;
  const [switches, ours] = [settings.value, brands.value];
  const clock = useMemo(() => (switches && ours ? clockOf(switches, ours, now) : null), [switches, ours, now]);
  const all = useMemo(() => {
    if (!value || !clock) return undefined;
    const asking = new Set(value.cases.filter((row) => row.needsAnswer && value.weights.get(row.id)?.asks).map((row) => row.id));
    const weights = weighedNow(value.cases, value.weights, clock.now);
    return { asking, weights, rows: inOrder(value.cases, asking, clock.wait, (row) => weights.get(row.id)?.urgency.score ?? 0) };
  }, [value, clock]);
  const quiet = useMemo(() => (value ? standing(value.quiet, now) : undefined), [value, now]);
  const silent = useMemo(
    () => new Set(quiet?.length ? all?.rows.filter((row) => isQuiet(row, value?.weights.get(row.id), quiet)).map((row) => row.id) : []),
    [all, value, quiet],
  );
  const heard = useMemo(() => all?.rows.filter((row) => !silent.has(row.id)), [all, silent]);
  // What is probably not about us stands apart, in a drawer of its own; what somebody has taken on stays.
  const rows = useMemo(() => heard?.filter((row) => !isStrange(row)), [heard]);
  const strange = useMemo(() => heard?.filter(isStrange) ?? [], [heard]);
  return {
    /** Open cases that are neither quiet nor probably not about us. */
    rows,
    strange,
    /** All open cases, quiet ones too. */
    all: all?.rows,
    silent,
    quiet,
    asking: all?.asking,
    weights: all?.weights,
    clock,
    settings: switches,
    brands: ours,
    team: team.value ?? [],
    failed: open.failed || settings.failed || brands.failed,
  };
}
export type Open = ReturnType<typeof useOpen>;
