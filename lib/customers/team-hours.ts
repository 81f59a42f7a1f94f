/**
 * Waiting in team hours: only the time in which somebody is there counts. By the clock of the team's time zone, wherever this
 * computer is, and a day of 23 or 25 hours counts what it really held. Pure.
 */
import { instantOf, wallOf } from '../kit/zone';

/** `days`: 0 Sunday … 6 Saturday; `from`, `to`: minutes after midnight. `from` after `to`: ends on the next day; equal: the whole day. */
export interface Hours {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
  /** The team's time zone; absent: the computer's own. */
  readonly zone?: string | undefined;
}

/** Until somebody says when the team is there: always, as duty takes it too. */
export const ROUND_THE_CLOCK: Hours = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 };

/** The hours that count for a brand: its own, else the general ones, else round the clock. */
export const hoursOf = (settings: { hours?: Hours | undefined }, brand?: { hours?: Hours | undefined }): Hours =>
  brand?.hours ?? settings.hours ?? ROUND_THE_CLOCK;

/** Whether every minute counts: then a wait in team hours is a wait by the clock. */
export const isAlways = (hours: Hours): boolean => hours.days.length === 7 && hours.from === hours.to;

const DAY = 86_400_000;
/** Older than this and the wait is as good as endless, days. */
const MOST_DAYS = 4_000;

const MINUTE = 60_000;
/** A day of the wall clock; whole numbers of days apart. */
const dayOf = (ms: number, zone: string | undefined): number => Math.floor(wallOf(ms, zone) / DAY);

/** The shift that starts on a day: [start, end) in ms, or null where nobody works. */
function shift(hours: Hours, day: number): readonly [number, number] | null {
  if (!hours.days.includes(new Date(day * DAY).getUTCDay())) return null;
  const moment = (on: number, minute: number): number => instantOf(on * DAY + minute * MINUTE, hours.zone);
  const start = moment(day, hours.from);
  const end = moment(hours.from < hours.to ? day : day + 1, hours.to);
  return end > start ? [start, end] : null;
}

/**
 * Measures waits that end at `now`, ms: `wait(since)` gives the team time between, ms, never negative.
 * Shifts are added up once for each day, so that ten thousand cases cost no more than their oldest.
 */
export function waitUntil(hours: Hours, now: number): (since: number) => number {
  const today = dayOf(now, hours.zone);
  const upTo = (found: readonly [number, number] | null): number => (found ? Math.max(0, Math.min(now, found[1]) - Math.min(now, found[0])) : 0);
  /** sums[k]: team time of all shifts that start on the k days before tomorrow, newest first, none beyond `now`. */
  const sums: number[] = [0];
  const sum = (days: number): number => {
    for (let k = sums.length; k <= days; k += 1) sums.push((sums[k - 1] ?? 0) + upTo(shift(hours, today + 1 - k)));
    return sums[days] ?? 0;
  };
  return (since) => {
    if (since >= now) return 0;
    const day = dayOf(since, hours.zone);
    // A shift that began the day before may still run: it and the day's own are cut at `since`, later ones count whole.
    const back = Math.min(today - day, MOST_DAYS);
    let total = sum(Math.max(0, back));
    for (const started of [day - 1, day]) {
      const found = shift(hours, started);
      if (found) total += Math.max(0, Math.min(now, found[1]) - Math.max(since, found[0]));
    }
    return total;
  };
}

/** Team time between two moments, ms, never negative. */
export const teamTime = (hours: Hours, from: number, to: number): number => waitUntil(hours, to)(from);
