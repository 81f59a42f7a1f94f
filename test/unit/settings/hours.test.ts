import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, Settings, type TeamHours } from '../../../lib/model/settings';
import { clockOf, followHours, isWithin, minuteOf, turns } from '../../../lib/settings/hours';

const WEEK: TeamHours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60, duty: true };
const NIGHT: TeamHours = { days: [5], from: 22 * 60, to: 6 * 60, duty: true };
/** March 2026: the 2nd is a Monday. Local time, as the hours are. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 2, day, hour, minute).getTime();

describe('team hours', () => {
  it('begin and end to the minute, and are closed on days off', () => {
    expect(isWithin(WEEK, at(2, 8, 59))).toBe(false);
    expect(isWithin(WEEK, at(2, 9))).toBe(true);
    expect(isWithin(WEEK, at(2, 17, 59))).toBe(true);
    expect(isWithin(WEEK, at(2, 18))).toBe(false);
    expect(isWithin(WEEK, at(7, 12))).toBe(false);
  });

  it('go over midnight, so that a night shift is not cut at twelve', () => {
    expect(isWithin(NIGHT, at(6, 23))).toBe(true);
    expect(isWithin(NIGHT, at(7, 5, 59))).toBe(true);
    expect(isWithin(NIGHT, at(7, 6))).toBe(false);
    expect(isWithin(NIGHT, at(6, 5))).toBe(false);
  });

  it('turn at the next edge, over the weekend too', () => {
    expect(turns(WEEK, at(6, 19))).toEqual({ last: at(6, 18), next: at(9, 9) });
    expect(turns(WEEK, at(2, 9))).toEqual({ last: at(2, 9), next: at(2, 18) });
  });

  it('never turn where every hour is ours or none is: nobody is put off duty for an instant at midnight', () => {
    const always = { ...WEEK, days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 };
    expect(turns(always, at(4, 12))).toEqual({ last: null, next: null });
    expect(isWithin(always, at(4, 0))).toBe(true);
    expect(turns({ ...WEEK, days: [] }, at(4, 12))).toEqual({ last: null, next: null });
  });
});

describe('duty by the hours', () => {
  const start: Settings = { ...DEFAULT_SETTINGS, hours: WEEK };

  it('leaves the switch alone at first sight, turns it at each turn, and lets a click in between stand', () => {
    const first = followHours(start, at(2, 20));
    expect(first).toMatchObject({ onDuty: true, turned: at(2, 18) });
    const morning = followHours({ ...first, onDuty: false }, at(3, 9, 1));
    expect(morning.onDuty).toBe(true);
    const lunch = { ...morning, onDuty: false };
    expect(followHours(lunch, at(3, 13))).toBe(lunch);
    const evening = followHours(morning, at(3, 18));
    expect(evening.onDuty).toBe(false);
  });

  it('catches up with turns missed while the browser was closed', () => {
    const monday = followHours(start, at(2, 10));
    expect(followHours(monday, at(7, 12)).onDuty).toBe(false);
  });

  it('changes nothing where nobody asked for it', () => {
    const asked = { ...start, hours: { ...WEEK, duty: false } };
    expect(followHours(asked, at(2, 20))).toBe(asked);
    expect(followHours(DEFAULT_SETTINGS, at(2, 20))).toBe(DEFAULT_SETTINGS);
  });
});

it('settings kept before there were team hours are still read', () => {
  expect(Settings.safeParse({ initials: 'AB', onDuty: false, paused: ['x'], maxAgeDays: 7 }).success).toBe(true);
});

it('times of day are read and written as a clock shows them; nonsense is told from midnight', () => {
  expect([minuteOf('09:05'), minuteOf('0:00'), minuteOf('24:00'), minuteOf(''), minuteOf('9:60')]).toEqual([545, 0, null, null, null]);
  expect([clockOf(545), clockOf(0)]).toEqual(['09:05', '00:00']);
});
