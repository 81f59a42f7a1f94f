/** Times in words. A rough time is said as rough ("about 3 h ago"); a minute is never invented. */
import type { PostTime } from '../../lib/model/post';

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
/** An interval up to this wide is said without "about": the unit shown is coarser anyway. */
const SHARP = 2 * MIN;

const sameDay = (a: Date, b: Date): boolean => a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();

/** `4 min`, `3 h`, `2 days`: length of a span in ms, one unit, rounded. */
export function span(ms: number): string {
  const m = Math.max(0, ms);
  if (m < MIN) return 'under a minute';
  if (m < HOUR) return `${Math.round(m / MIN)} min`;
  if (m < 36 * HOUR) return `${Math.round(m / HOUR)} h`;
  return `${Math.round(m / DAY)} days`;
}

/** So long a month names one year: in January, "12 December" is the last one. */
const UNMISTAKEN = 300 * DAY;

const yearOf = (ms: number, now: number): { year?: 'numeric' } =>
  Math.abs(now - ms) < UNMISTAKEN || new Date(ms).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' };

/** A date as short as clarity allows: `12 May`, with the year where it is another one and not of the last months. */
export function day(ms: number, now: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...yearOf(ms, now) }).format(new Date(ms));
}

/** `March`, or `March 2024`, as `day` does. */
export function month(ms: number, now: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', ...yearOf(ms, now) }).format(new Date(ms));
}

const clock = (ms: number): string => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(ms));

/** `just now`, `4 min ago`, `3 h ago`, `yesterday 09:04`, `12 May`; `rough` puts "about" before a span and drops the minute. */
export function ago(ms: number, now: number, rough = false): string {
  const past = now - ms;
  if (past < MIN) return rough ? 'about now' : 'just now';
  if (past < 12 * HOUR) return `${rough ? 'about ' : ''}${span(past)} ago`;
  const date = new Date(ms);
  const today = new Date(now);
  if (sameDay(date, today)) return rough ? 'today' : `today ${clock(ms)}`;
  // Not now less 24 hours: the day on which the clocks go back has 25.
  if (sameDay(date, new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1))) return rough ? 'yesterday' : `yesterday ${clock(ms)}`;
  return `${rough && past < 2 * DAY ? 'about ' : ''}${day(ms, now)}`;
}

/** A post's time in words; null: the site gave none. */
export function postAgo(time: PostTime | null, now: number): string {
  if (!time) return 'time not shown';
  if (time.at !== null) return ago(time.at, now);
  return ago((time.from + time.to) / 2, now, time.to - time.from > SHARP);
}

/** Full date and minute for a tooltip; an interval as `from – to`. */
export function fullTime(time: PostTime): string {
  const f = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return time.at !== null ? f.format(new Date(time.at)) : f.formatRange(new Date(time.from), new Date(time.to));
}
