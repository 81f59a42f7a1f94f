/** Times and numbers as the interface says them. */
import type { Labels } from '../labels';
import { LABELS } from '../labels/all';
import { options } from './session';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const L = (): Labels => LABELS[options().lang];

/** "3h" beside a post; from a week on the date. */
export function postTime(ago: number): string {
  const { short, justNow } = L();
  if (ago < MINUTE) return justNow;
  if (ago < HOUR) return short.m(Math.floor(ago / MINUTE));
  if (ago < DAY) return short.h(Math.floor(ago / HOUR));
  if (ago < 7 * DAY) return short.d(Math.floor(ago / DAY));
  const at = new Date(Date.now() - ago);
  const sameYear = at.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(options().lang, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(at);
}

/** "3h", "2w", "1y" beside a comment. */
export function commentTime(ago: number): string {
  const { short } = L();
  if (ago < 7 * DAY) return postTime(ago);
  return ago < 365 * DAY ? short.w(Math.floor(ago / (7 * DAY))) : short.y(Math.floor(ago / (365 * DAY)));
}

/** "3 hours ago", as labels of comments say it. */
export function longAgo(ago: number): string {
  if (ago < MINUTE) return L().fewSeconds;
  const format = new Intl.RelativeTimeFormat(options().lang, { numeric: 'always' });
  const steps: [number, Intl.RelativeTimeFormatUnit][] = [
    [365 * DAY, 'year'],
    [7 * DAY, 'week'],
    [DAY, 'day'],
    [HOUR, 'hour'],
    [MINUTE, 'minute'],
  ];
  const [size, unit] = steps.find(([ms]) => ago >= ms) ?? [MINUTE, 'minute'];
  return format.format(-Math.floor(ago / size), unit);
}

/** The exact moment, shown while the pointer rests on a time. */
export function exactTime(ago: number): string {
  return new Intl.DateTimeFormat(options().lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(Date.now() - ago));
}

/** "1.8K" in the interface's language. */
export const shortNumber = (n: number): string =>
  new Intl.NumberFormat(options().lang, n >= 1000 ? { notation: 'compact', maximumFractionDigits: 1 } : {}).format(n);

/** Given name, as greetings use it. */
export const given = (name: string): string => name.split(' ')[0] ?? name;
