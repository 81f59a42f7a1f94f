/** Clocks: the team's hours wherever the computer is, backups and forgetting by a clock that was wrong, and instants that stay what they were. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { teamTime } from '../../../lib/customers/team-hours';
import { instantOf, wallOf } from '../../../lib/kit/zone';
import { countedFrom } from '../../../lib/privacy/backup/state';
import { isBackupDue, nextBackupDay } from '../../../lib/settings/backup-day';
import { lookAtClock, type ClockNote } from '../../../lib/settings/clock-trust';
import { isWithin, turns } from '../../../lib/settings/hours';
import { readCases } from '../../../lib/store/read';
import { noteClock, writeCaptures } from '../../../lib/store/write';
import { onDay } from '../../../lib/worker/start';
import { capture, dump, exact, freshDb, HOUR, NOW } from '../store/make';
import { makeRig } from '../worker/rig';

const DAY = 24 * HOUR;
const zone = process.env.TZ;
const set = (name: string | undefined): void => {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
};
afterEach(() => set(zone));
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns'];
const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) });

describe('wall clocks of a zone', () => {
  it('are those a computer set to that zone shows, to the second, over every change of summer time', () => {
    for (const name of ZONES) {
      set(name);
      fc.assert(
        fc.property(instant, (at) => {
          expect(wallOf(at, name)).toBe(wallOf(at));
          expect(instantOf(wallOf(at), name)).toBe(instantOf(wallOf(at)));
          expect(wallOf(instantOf(wallOf(at, name), name), name)).toBe(wallOf(at, name));
        }),
        { numRuns: 200 },
      );
    }
    // The hour that Berlin skips and the one it repeats, read on a computer in New York.
    set('America/New_York');
    const berlin = (text: string): number => instantOf(Date.parse(`${text}Z`), 'Europe/Berlin');
    expect(berlin('2026-03-29T02:30')).toBe(Date.parse('2026-03-29T01:30Z'));
    expect(berlin('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T00:30Z'));
  });

  it('fall back to the computer’s own where the browser does not know the zone', () => {
    expect(wallOf(NOW, 'Moon/Tycho')).toBe(wallOf(NOW));
  });
});

describe('team hours', () => {
  const hours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60, duty: true, zone: 'Europe/Berlin' };

  it('are the team’s, whatever zone the computer is in', () => {
    const answers = ZONES.map((name) => {
      set(name);
      return [
        // A Friday 16:30 in Berlin to the Monday, 9:04.
        teamTime(hours, Date.parse('2026-11-13T15:30Z'), Date.parse('2026-11-16T08:04Z')),
        isWithin(hours, Date.parse('2026-11-16T08:04Z')),
        isWithin(hours, Date.parse('2026-11-16T07:59Z')),
        turns(hours, Date.parse('2026-11-16T08:04Z')),
        // The week in which Berlin's clock goes back.
        teamTime(hours, Date.parse('2026-10-19T00:00Z'), Date.parse('2026-10-31T00:00Z')),
      ];
    });
    expect(answers[0]).toEqual([
      34 * 60_000,
      true,
      false,
      { last: Date.parse('2026-11-16T08:00Z'), next: Date.parse('2026-11-16T16:00Z') },
      10 * 8 * HOUR,
    ]);
    for (const one of answers) expect(one).toEqual(answers[0]);
  });

  it('stay this computer’s where no zone was kept', () => {
    const { zone: _, ...bare } = hours;
    set('Asia/Kolkata');
    expect(isWithin(bare, Date.parse('2026-11-16T04:00Z'))).toBe(true);
    set('Europe/Berlin');
    expect(isWithin(bare, Date.parse('2026-11-16T04:00Z'))).toBe(false);
  });
});

describe('clocks of cases', () => {
  it('are instants: another zone, and a clock set back, change none of them and make none negative', async () => {
    const db = await freshDb();
    set('Asia/Kolkata');
    await writeCaptures(db, [capture({ id: '1', time: exact(NOW - HOUR) })], { now: NOW, savedBy: 'rule' });
    const before = await dump(db);
    set('America/New_York');
    expect(await dump(db)).toEqual(before);
    // The clock was an hour ahead and is put right: the same post is seen again, and another of theirs.
    await writeCaptures(
      db,
      [capture({ id: '1', time: exact(NOW - HOUR) }), capture({ id: '2', time: exact(NOW - HOUR / 2), text: 'Brindle again' })],
      {
        now: NOW - 2 * HOUR,
        savedBy: 'rule',
      },
    );
    const [author] = await db.authors.toArray();
    const cases = await readCases(db, author!.customerId);
    expect(cases.map((one) => one.waitingSince?.at)).toContain(NOW - HOUR);
    expect(author!.lastSeen).toBe(NOW);
    expect(teamTime({ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 }, NOW - HOUR, NOW - 2 * HOUR)).toBe(0);
  });
});

describe('backups and forgetting by a clock that was wrong', () => {
  it('gives the day of the next backup', () => {
    expect(nextBackupDay({ every: 0 }, null, NOW)).toBe(null);
    expect(nextBackupDay({ every: 7 }, null, NOW)).toBe(NOW);
    expect(nextBackupDay({ every: 7 }, NOW - 3 * DAY, NOW)).toBe(NOW + 4 * DAY);
    expect(nextBackupDay({ every: 7 }, NOW - 30 * DAY, NOW)).toBe(NOW);
    // Made by a clock that was years ahead; a few seconds ahead is a clock that was corrected.
    expect(isBackupDue({ every: 7 }, NOW + 900 * DAY, NOW)).toBe(true);
    expect(isBackupDue({ every: 7 }, NOW + 5_000, NOW)).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), instant, instant, (every, last, now) => {
        const next = nextBackupDay({ every }, last, now)!;
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(now + every * DAY + HOUR);
      }),
    );
  });

  it('believes a clock that leapt only after a week', () => {
    let note: ClockNote | null = null;
    const look = (now: number): boolean => {
      const seen = lookAtClock(note, now);
      note = seen.note;
      return seen.believe;
    };
    expect([look(NOW), look(NOW + DAY), look(NOW + 20 * DAY)]).toEqual([true, true, true]);
    const late = NOW + 900 * DAY;
    expect([look(late), look(late + DAY), look(late + 6 * DAY), look(late + 7 * DAY)]).toEqual([false, false, false, true]);
    expect([look(NOW), look(NOW + 8 * DAY)]).toEqual([false, true]);
  });

  it('forgets nobody on the morning the clock says another year', async () => {
    const rig = await makeRig();
    await writeCaptures(rig.stores.strict, [capture({ id: '1' })], { now: NOW, savedBy: 'rule' });
    await onDay(rig.ctx);
    rig.clock.now = NOW + 4_000 * DAY;
    await onDay(rig.ctx);
    expect(await rig.stores.strict.customers.count()).toBe(1);
    rig.clock.now = NOW + DAY;
    await onDay(rig.ctx);
    expect(await rig.stores.strict.customers.count()).toBe(1);
    // A clock that goes on like that is believed.
    for (const days of [400, 401, 408]) {
      rig.clock.now = NOW + days * DAY;
      await onDay(rig.ctx);
    }
    expect(await rig.stores.strict.customers.count()).toBe(0);
    expect(await noteClock(rig.stores.strict, NOW + 409 * DAY)).toBe(true);
    rig.close();
  });
});

describe('the first backup', () => {
  it('is a week from the install, and due where nobody knows when that was', () => {
    const state = { every: 7, madeAt: null, savedAt: null };
    expect(countedFrom(state)).toBe(null);
    expect(nextBackupDay(state, countedFrom({ ...state, since: NOW }), NOW)).toBe(NOW + 7 * DAY);
    expect(countedFrom({ ...state, since: NOW, madeAt: NOW + DAY })).toBe(NOW + DAY);
  });
});
