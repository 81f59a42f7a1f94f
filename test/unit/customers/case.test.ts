import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFor, onAct, onAnswer, onAnswerLost, onPost, openCase, SILENCE, type CaseAct, type Said } from '../../../lib/customers/case';
import { markOfCase, markOfUnsaved } from '../../../lib/customers/mark-state';
import type { CaseRow, CaseState } from '../../../lib/model/customer';

const T = 1_000_000_000;
const said = (at = T, needs = true): Said => ({ at, time: { at, from: at, to: at }, needs });
const fresh = openCase({ id: 'c', customerId: 'p', brandId: 'b', site: 'x', threadId: 'x:1' }, said());
const by = { now: T + 500, initials: 'OP' };

const ACTS: Record<string, (row: CaseRow) => CaseRow> = {
  'their new post': (row) => onPost(row, said(T + 1_000), false),
  'our answer seen': (row) => onAnswer(row, { at: T + 100, by: 'help' }, []),
  'answer lost': (row) => onAnswerLost(row, [said()]),
  take: (row) => onAct(row, { do: 'take' }, by, []),
  'let go': (row) => onAct(row, { do: 'let-go' }, by, []),
  waiting: (row) => onAct(row, { do: 'waiting' }, by, []),
  elsewhere: (row) => onAct(row, { do: 'elsewhere', how: 'phone', at: T + 300 }, by, []),
  'no reply': (row) => onAct(row, { do: 'no-reply', reason: 'troll' }, by, []),
  'not about us': (row) => onAct(row, { do: 'not-about-us' }, by, []),
  settled: (row) => onAct(row, { do: 'settled' }, by, []),
  reopen: (row) => onAct(row, { do: 'reopen' }, by, [said()]),
};
const START: Record<CaseState, CaseRow> = {
  new: fresh,
  taken: ACTS.take!(fresh),
  answered: ACTS['our answer seen']!(fresh),
  waiting: ACTS.waiting!(fresh),
  done: ACTS['no reply']!(fresh),
};
/** The table drawn at the head of `customers/case`, row by row. */
const TABLE: Record<CaseState, string> = {
  new: 'new answered new taken new waiting answered done done done new',
  taken: 'taken answered taken taken new waiting answered done done done taken',
  answered: 'new answered new taken answered waiting answered done done done new',
  waiting: 'new answered waiting taken new waiting answered done done done new',
  done: 'new done done taken done waiting answered done done done new',
};

describe('the states of a case', () => {
  for (const [from, row] of Object.entries(TABLE)) {
    it(`leave "${from}" only as the drawn table says`, () => {
      const went = Object.entries(ACTS).map(([name, act]) => `${name}: ${act(START[from as CaseState]).state}`);
      expect(went).toEqual(Object.keys(ACTS).map((name, i) => `${name}: ${row.split(' ')[i]}`));
    });
  }

  it('quiet the mark of every closed case and wake it only for a need', () => {
    for (const state of ['answered', 'done', 'waiting'] as const) expect(markOfCase(START[state])).toBe(state);
    expect(markOfCase(fresh)).toBe('needs-you');
    expect(markOfCase({ ...fresh, needsAnswer: false })).toBe('new');
    expect(markOfCase(ACTS['not about us']!(fresh))).toBe('pale');
    expect(markOfUnsaved({ needs: true, maybe: false })).toBe('needs-you');
    expect(markOfUnsaved({ needs: true, maybe: true })).toBe('pale');
  });

  it('never ask for an answer while closed, nor forget who waits, whatever happens in whatever order', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('post' as const), at: fc.integer({ min: T, max: T + 9_000 }), needs: fc.boolean() }),
      fc.record({ kind: fc.constant('answer' as const), at: fc.integer({ min: T, max: T + 9_000 }) }),
      fc.record({ kind: fc.constant('lost' as const) }),
      fc.record({
        kind: fc.constant('act' as const),
        act: fc.constantFrom<CaseAct>(
          { do: 'take' },
          { do: 'let-go' },
          { do: 'waiting' },
          { do: 'reopen' },
          { do: 'not-about-us' },
          { do: 'settled' },
          { do: 'no-reply', reason: 'legal' },
          { do: 'elsewhere', how: 'phone', at: T + 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (steps) => {
        let row = fresh;
        let answeredAt: number | null = null;
        for (const step of steps) {
          if (step.kind === 'post') row = onPost(row, said(step.at, step.needs), answeredAt !== null && step.at <= answeredAt);
          else if (step.kind === 'answer') {
            answeredAt = Math.max(answeredAt ?? 0, step.at);
            row = onAnswer(row, { at: step.at, by: 'help' }, []);
          } else if (step.kind === 'lost') row = onAnswerLost(row, [said()]);
          else row = onAct(row, step.act, by, []);
          const open = row.state === 'new' || row.state === 'taken';
          if (!open) expect([row.needsAnswer, row.waitingSince]).toEqual([false, null]);
          if (open) expect(row.closed).toBeNull();
          expect(row.openedAt).toBeLessThanOrEqual(row.lastInAt);
          expect(row.lastInAt).toBeLessThanOrEqual(row.lastAt);
        }
      }),
    );
  });
});

describe('which case a post belongs to', () => {
  it('is the nearest within a day, else none', () => {
    const early = { ...fresh, id: 'early', openedAt: T, lastAt: T + 10 };
    const late = { ...fresh, id: 'late', openedAt: T + 2 * SILENCE, lastAt: T + 2 * SILENCE };
    expect(caseFor([early, late], T + 5)?.id).toBe('early');
    expect(caseFor([early, late], T - SILENCE + 1)?.id).toBe('early');
    expect(caseFor([early, late], T + 2 * SILENCE - 1)?.id).toBe('late');
    expect(caseFor([early], T + 10 + SILENCE)).toBeNull();
    expect(caseFor([early], T - SILENCE)).toBeNull();
  });
});
