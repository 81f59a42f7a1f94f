/**
 * Whether the clock may be believed before something is forgotten by its date: a computer whose battery died says 2038 one morning,
 * and a year of history would be gone by noon. Pure.
 */

const DAY = 86_400_000;
/** Longer than a holiday: such a leap of the clock is looked at twice. */
const LEAP_DAYS = 45;
/** A new time is believed after it went on like this for so long. */
const WATCH_DAYS = 7;

export interface ClockNote {
  /** The last look, ms. */
  at: number;
  /** When the clock last leapt; null: never, or long enough ago. */
  leapt: number | null;
}

/** One look a day. `before`: what the last one noted, null: the first look. */
export function lookAtClock(before: ClockNote | null, now: number): { note: ClockNote; believe: boolean } {
  if (!before) return { note: { at: now, leapt: null }, believe: true };
  const leap = now - before.at > LEAP_DAYS * DAY || now < before.at - DAY;
  const leapt = leap ? now : before.leapt !== null && now - before.leapt >= WATCH_DAYS * DAY ? null : before.leapt;
  return { note: { at: now, leapt }, believe: leapt === null };
}
