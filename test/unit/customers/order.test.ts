import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onPost, openCase } from '../../../lib/customers/case';
import { covers, surelyBefore, type Placed } from '../../../lib/customers/order';

const HOUR = 3_600_000;
const T = 1_000 * HOUR;
const between = (from: number, to: number) => ({ at: null, from, to });
const exactly = (at: number) => ({ at, from: at, to: at });
const row = (id: string, time: Placed['time'], over: Partial<Placed> = {}): Placed => ({
  id,
  kind: 'post',
  at: time ? (time.from + time.to) / 2 : T,
  time,
  seenAt: T,
  answers: null,
  ...over,
});

describe('what an answer covers', () => {
  it('is the post it was said to, whatever the times', () => {
    expect(covers(row('a', null, { answers: 'q' }), row('q', between(T - HOUR, T)))).toBe(true);
  });
  it('is what was surely written no later, and nothing that only may have been', () => {
    const answer = row('a', between(T - 2 * HOUR, T - HOUR));
    expect(covers(answer, row('q', between(T - 3 * HOUR, T - 2 * HOUR)))).toBe(true);
    expect(covers(answer, row('q', between(T - 2 * HOUR, T - HOUR)))).toBe(false);
    // Its middle is older, and it may still be younger.
    expect(covers(answer, row('q', between(T - 9 * HOUR, T - HOUR)))).toBe(false);
    expect(covers(answer, row('q', exactly(T - 2 * HOUR)))).toBe(true);
    expect(covers(answer, row('q', exactly(T - 2 * HOUR + 1)))).toBe(false);
  });
  it('is never what stands below it, also where clocks say otherwise', () => {
    expect(covers(row('a', exactly(T)), row('q', exactly(T - 1), { answers: 'a' }))).toBe(false);
  });
  it('goes by the moment where both are exact', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (a, q) => {
        expect(covers(row('a', exactly(a)), row('q', exactly(q)))).toBe(q <= a);
        expect(surelyBefore(row('q', exactly(q)), row('a', exactly(a)))).toBe(q < a);
      }),
    );
  });
  it('takes a post without a time to be older than its first sighting, and no more', () => {
    const untimed = row('q', null, { seenAt: T - HOUR });
    expect(covers(row('a', exactly(T - HOUR)), untimed)).toBe(true);
    expect(covers(row('a', exactly(T - HOUR - 1)), untimed)).toBe(false);
    expect(covers(row('a', null), row('q', exactly(0)))).toBe(false);
  });
  it('is never said wrongly of true moments, however rough they are shown', () => {
    const shown = fc.record({ real: fc.integer({ min: 0, max: 100 }), early: fc.nat(40), late: fc.nat(40) });
    fc.assert(
      fc.property(shown, shown, (q, a) => {
        const rough = ({ real, early, late }: typeof q) => between(real - early, real + late);
        if (covers(row('a', rough(a)), row('q', rough(q)))) expect(q.real).toBeLessThanOrEqual(a.real);
        expect(surelyBefore(row('q', rough(q)), row('a', rough(a))) && surelyBefore(row('a', rough(a)), row('q', rough(q)))).toBe(false);
      }),
    );
  });
});

describe('a case a person closed', () => {
  const said = (time: Placed['time'], at = time ? (time.from + time.to) / 2 : T) => ({ at, time, needs: true });
  const first = openCase({ id: 'c', customerId: 'p', brandId: 'b', site: 'facebook', threadId: 'facebook:1' }, said(between(T - 1_000, T + 1_000)));
  const done = {
    ...first,
    state: 'done' as const,
    needsAnswer: false,
    closed: { at: T + 9_000, how: 'settled' as const, detail: null, initials: null },
  };
  const waiting = { ...first, state: 'waiting' as const, needsAnswer: false };

  it('opens for a post that may be younger, though the middle of its day is older', () => {
    const day = said(between(T - 20 * HOUR, T + 4 * HOUR));
    expect(onPost(done, day, false).state).toBe('new');
    expect(onPost(waiting, day, false).state).toBe('new');
  });
  it('stays closed for one that is surely older', () => {
    const before = said(between(T - 20 * HOUR, T - HOUR));
    expect(onPost(done, before, false).state).toBe('done');
    expect(onPost(waiting, before, false).state).toBe('waiting');
  });
});
