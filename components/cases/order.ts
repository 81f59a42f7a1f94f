/** Which open case comes first, and which are shown. Pure. */
import { waitOf, withWaiting } from '../../lib/listening/waiting';
import type { CaseRow } from '../../lib/model/customer';
import type { SiteId } from '../../lib/sites/hosts';
import type { Weight } from '../../lib/store/read/desk';

export const ALL = 'all';
/** Filter value for cases that nobody has taken. */
export const NOBODY = 'nobody';

export interface Filters {
  brand: string;
  site: SiteId | typeof ALL;
  state: 'all' | 'needs' | 'new' | 'taken' | 'waiting';
  owner: string;
}
export const NO_FILTERS: Filters = { brand: ALL, site: ALL, state: ALL, owner: ALL };

export function fits(row: CaseRow, filters: Filters): boolean {
  const state =
    filters.state === ALL ||
    (filters.state === 'needs' ? row.needsAnswer : filters.state === 'new' ? row.state === 'new' && !row.needsAnswer : row.state === filters.state);
  return (
    state &&
    (filters.brand === ALL || row.brandId === filters.brand) &&
    (filters.site === ALL || row.site === filters.site) &&
    (filters.owner === ALL || (row.owner ?? NOBODY) === filters.owner)
  );
}

/** When the wait began, ms: middle of a rough time; where no time was shown, the last word. */
export const waitingFrom = ({ waitingSince, lastInAt }: CaseRow): number =>
  waitingSince ? (waitingSince.at ?? Math.floor((waitingSince.from + waitingSince.to) / 2)) : lastInAt;

/** Weights as of `now`, ms: with how long each has waited, as the card has it. What does not change stays the same object. */
export function weighedNow(rows: readonly CaseRow[], weights: ReadonlyMap<string, Weight>, now: number): Map<string, Weight> {
  const all = new Map<string, Weight>();
  for (const row of rows) {
    const weight = weights.get(row.id);
    if (!weight) continue;
    const urgency = withWaiting(weight.urgency, waitOf(row, now));
    all.set(row.id, urgency === weight.urgency ? weight : { ...weight, urgency });
  }
  return all;
}

/** -1: someone may be in danger; 0: asked us; 1: needs an answer otherwise; 2: only to be read; 3: it is the customer's turn. */
function rank(row: CaseRow, asking: ReadonlySet<string>): number {
  if (row.sense?.danger) return -1;
  if (row.state === 'waiting') return 3;
  if (!row.needsAnswer) return 2;
  return asking.has(row.id) ? 0 : 1;
}

/**
 * Danger before all, then addressed questions, then the more urgent (0 to 100), then by waiting time in the brand's team hours, longest first;
 * equal waits by the clock.
 */
export function inOrder(
  rows: readonly CaseRow[],
  asking: ReadonlySet<string>,
  wait: (since: number, brandId: string) => number,
  urgency: (row: CaseRow) => number = () => 0,
): CaseRow[] {
  return rows
    .map((row) => ({ row, rank: rank(row, asking), urgency: urgency(row), from: waitingFrom(row) }))
    .map((one) => ({ ...one, wait: wait(one.from, one.row.brandId) }))
    .sort((a, b) => a.rank - b.rank || b.urgency - a.urgency || b.wait - a.wait || a.from - b.from || (a.row.id < b.row.id ? -1 : 1))
    .map((one) => one.row);
}
