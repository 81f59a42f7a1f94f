/** Team hours over nights, weekends and clock changes, against a count of single minutes by the machine's own clock. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoursOf, isAlways, ROUND_THE_CLOCK, teamTime, waitUntil, type Hours } from '../../../lib/customers/team-hours';

const WEEK: Hours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 };
const MIN = 60_000;
const HOUR = 60 * MIN;
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Minute by minute: is somebody there? Shares nothing with the product. */
function slow(hours: Hours, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += MIN) {
    const clock = new Date(at);
    const minute = clock.getHours() * 60 + clock.getMinutes();
    const today = hours.days.includes(clock.getDay());
    const yesterday = hours.days.includes((clock.getDay() + 6) % 7);
    const there =
      hours.from < hours.to
        ? today && minute >= hours.from && minute < hours.to
        : (today && minute >= hours.from) || (yesterday && minute < hours.to);
    if (there) sum += MIN;
  }
  return sum;
}
const at = (text: string): number => new Date(text).getTime();

describe('waiting in team hours', () => {
  it('stands still over a weekend and a night, so that Friday evening is no two-day delay', () => {
    expect(teamTime(WEEK, at('2026-11-13T16:30'), at('2026-11-16T09:04'))).toBe(34 * MIN);
    expect(teamTime(WEEK, at('2026-11-14T10:00'), at('2026-11-15T20:00'))).toBe(0);
    expect(teamTime(WEEK, at('2026-11-16T18:00'), at('2026-11-17T08:59'))).toBe(0);
    expect(teamTime(WEEK, at('2026-11-16T10:00'), at('2026-11-16T11:30'))).toBe(90 * MIN);
    expect(teamTime(WEEK, at('2026-11-16T11:00'), at('2026-11-16T10:00'))).toBe(0);
  });

  it('counts the real hours of the nights in which the clock is changed', () => {
    const always: Hours = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 };
    expect(new Date(2026, 2, 29, 12).getTimezoneOffset()).toBe(-120);
    expect(teamTime(always, at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(23 * HOUR);
    expect(teamTime(always, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(25 * HOUR);
    const night: Hours = { days: [6], from: 22 * 60, to: 6 * 60 };
    expect(teamTime(night, at('2026-10-24T12:00'), at('2026-10-26T12:00'))).toBe(9 * HOUR);
    expect(teamTime(night, at('2026-03-28T12:00'), at('2026-03-30T12:00'))).toBe(7 * HOUR);
  });

  it('agrees with a count of minutes, for any hours, over both clock changes', () => {
    const hours = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
      // Hours that begin or end inside the hour that the clock skips or repeats have no one answer.
      from: fc.integer({ min: 0, max: 1_439 }).filter((m) => m < 120 || m > 180),
      to: fc.integer({ min: 0, max: 1_439 }).filter((m) => m < 120 || m > 180),
    });
    const start = fc.constantFrom(at('2026-03-24T00:00'), at('2026-10-20T00:00'), at('2026-11-10T00:00'));
    const spanned = fc.tuple(start, fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 0, max: 8_000 }));
    fc.assert(
      fc.property(hours, spanned, (h, [base, off, long]) => {
        const from = base + off * MIN;
        expect(teamTime(h, from, from + long * MIN)).toBe(slow(h, from, from + long * MIN));
      }),
      { numRuns: 150 },
    );
  });

  it('answers waits of up to two years one after another as each by itself', () => {
    const now = at('2026-11-16T09:04');
    const wait = waitUntil(WEEK, now);
    for (let i = 0; i < 10_000; i += 97) expect(wait(now - i * 100 * MIN)).toBe(teamTime(WEEK, now - i * 100 * MIN, now));
    expect(wait(now - 9 * HOUR)).toBe(4 * MIN);
  });

  it('counts round the clock until hours are set, as duty does; a brand’s own hours go before the general ones', () => {
    expect(hoursOf({})).toBe(ROUND_THE_CLOCK);
    expect(isAlways(hoursOf({}))).toBe(true);
    expect(teamTime(hoursOf({}), at('2026-11-14T10:00'), at('2026-11-16T12:00'))).toBe(50 * HOUR);
    const general = { days: [0], from: 0, to: 1 };
    expect(hoursOf({ hours: general })).toBe(general);
    expect(hoursOf({ hours: general }, {})).toBe(general);
    expect(hoursOf({ hours: general }, { hours: WEEK })).toBe(WEEK);
    expect(isAlways(WEEK)).toBe(false);
  });
});
