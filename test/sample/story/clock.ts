/** The town's clock: a Monday, 9:04. Story times are offsets from it; pages show them counted back from the visitor's real now. */

/** Monday 16 November 2026, 09:04 UTC, ms since 1970. Ids follow from it, so they are the same on every day. */
export const TOWN_NOW = Date.UTC(2026, 10, 16, 9, 4);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** Moment of a story offset for a visitor whose clock says `now` (ms), whole seconds as the sites give them. */
export function momentOf(ago: number, now: number): number {
  return Math.floor((now - ago) / 1000) * 1000;
}
