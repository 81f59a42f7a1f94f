/** The week's figures against a plain second reading of the same rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, median, report, type ReportInput } from '../../../lib/customers/report';
import type { CaseRow, InteractionRow } from '../../../lib/model/customer';

const HOUR = 3_600_000;
const FROM = Date.UTC(2026, 10, 16);
const TO = FROM + 7 * 24 * HOUR;
const ALWAYS = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 0 };

interface Said {
  talk: number;
  hour: number;
  way: 'in' | 'out' | 'event';
  asks: boolean;
  /** Width of the time in hours; 0: the moment itself. */
  wide: number;
  as: 'brand' | 'colleague' | 'private';
  gone: boolean;
}

const row = (one: Said, i: number): InteractionRow => {
  const at = FROM + one.hour * HOUR;
  const half = (one.wide * HOUR) / 2;
  return {
    id: `r${i}`,
    kind: one.way === 'event' ? 'event' : 'post',
    direction: one.way === 'event' ? 'none' : one.way,
    customerId: `p${one.talk % 4}`,
    caseId: `c${one.talk}`,
    brandId: 'b',
    site: 'x',
    postId: `${i}`,
    postKind: 'post',
    permalink: null,
    authorId: 'x:a',
    threadId: 't',
    at,
    time: one.wide ? { at: null, from: at - half, to: at + half } : { at, from: at, to: at },
    seenAt: at,
    text: one.asks ? 'Where is my kettle?' : 'Tea.',
    versions: [],
    cut: 'none',
    removedAt: one.gone ? at : null,
    audience: 'public',
    savedBy: 'rule',
    reasons: [{ kind: 'keyword', words: [] }],
    initials: null,
    answers: null,
    response: null,
    spokeAs: one.way === 'out' ? one.as : null,
    event: one.way === 'event' ? 'taken' : null,
  };
};
const state = fc.constantFrom<[CaseRow['state'], NonNullable<CaseRow['closed']>['how'] | null]>(
  ['new', null],
  ['taken', null],
  ['waiting', null],
  ['answered', 'seen'],
  ['answered', 'elsewhere'],
  ['done', 'no-reply'],
  ['done', 'not-about-us'],
  ['done', 'settled'],
);
const talk = (id: string, [its, how]: [CaseRow['state'], NonNullable<CaseRow['closed']>['how'] | null]): CaseRow => ({
  id,
  customerId: 'p',
  brandId: 'b',
  site: 'x',
  threadId: 't',
  state: its,
  needsAnswer: false,
  owner: 'OP',
  openedAt: FROM,
  waitingSince: null,
  lastInAt: FROM,
  lastAt: FROM,
  closed: how ? { at: FROM, how, detail: null, initials: null } : null,
  reference: null,
});

/** One case after the other, one loop for each figure: slow and plain. */
function plainly({ rows, cases, customers }: ReportInput) {
  const out = { aboutUs: 0, needed: 0, seen: 0, elsewhere: 0, noReply: 0, open: 0, coarse: 0, times: [] as number[], about: false };
  const people = new Set<string>();
  for (const one of cases) {
    const all = rows.filter((r) => r.caseId === one.id);
    const mine = one.closed?.how === 'not-about-us' ? [] : all.filter((r) => r.direction === 'in' && r.at >= FROM && r.at < TO);
    out.aboutUs += mine.length;
    for (const r of mine) people.add(r.customerId ?? '');
    let first: InteractionRow | null = null;
    for (const r of mine) if (r.text.includes('?') && (!first || r.at < first.at)) first = r;
    if (!first) continue;
    out.needed += 1;
    let answer: InteractionRow | null = null;
    for (const r of all)
      if (
        r.direction === 'out' &&
        (r.spokeAs === 'brand' || r.spokeAs === 'colleague') &&
        !r.removedAt &&
        r.at >= first.at &&
        (!answer || r.at < answer.at)
      )
        answer = r;
    if (answer) {
      out.seen += 1;
      const width = (first.time?.to ?? 0) - (first.time?.from ?? 0) + (answer.time?.to ?? 0) - (answer.time?.from ?? 0);
      if (width > 2 * HOUR) out.coarse += 1;
      else {
        out.times.push(answer.at - first.at);
        if (width > 0) out.about = true;
      }
    } else if (one.closed?.how === 'elsewhere') out.elsewhere += 1;
    else if (one.state === 'done' || one.state === 'waiting') out.noReply += 1;
    else out.open += 1;
  }
  const fresh = customers.filter((c) => people.has(c.id) && c.since >= FROM).length;
  const sorted = out.times.sort((a, b) => a - b);
  const n = sorted.length;
  const middle = n % 2 ? sorted[(n - 1) / 2] : ((sorted[n / 2 - 1] ?? 0) + (sorted[n / 2] ?? 0)) / 2;
  return { ...out, n, ms: n < 5 ? null : middle, fresh, known: people.size - fresh };
}

describe('the week', () => {
  it('counts as a plain reading of the rows does, whatever happened', () => {
    const said = fc.record({
      talk: fc.integer({ min: 0, max: 11 }),
      hour: fc.integer({ min: -30, max: 200 }),
      way: fc.constantFrom('in' as const, 'out' as const, 'out' as const, 'event' as const),
      asks: fc.boolean(),
      wide: fc.constantFrom(0, 0, 0, 0, 1, 6),
      as: fc.constantFrom('brand' as const, 'brand' as const, 'colleague' as const, 'private' as const),
      gone: fc.constantFrom(false, false, false, true),
    });
    const since = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 4 });
    let medians = 0;
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 30, maxLength: 160, size: 'max' }),
        fc.array(state, { minLength: 12, maxLength: 12 }),
        since,
        (all, states, ages) => {
          const input: ReportInput = {
            span: { from: FROM, to: TO },
            hours: () => ALWAYS,
            rows: all.map(row),
            cases: states.map((one, i) => talk(`c${i}`, one)),
            customers: ages.map((age, i) => ({ id: `p${i}`, since: FROM + age * HOUR })),
          };
          const got = report(input);
          const want = plainly(input);
          if (want.ms !== null) medians += 1;
          expect(got).toMatchObject({
            aboutUs: want.aboutUs,
            needed: want.needed,
            seen: want.seen,
            elsewhere: want.elsewhere,
            noReply: want.noReply,
            open: want.open,
            coarse: want.coarse,
            response: { ms: want.ms, n: want.n, about: want.about },
            newPeople: want.fresh,
            knownPeople: want.known,
          });
          expect(got.seen + got.elsewhere + got.noReply + got.open).toBe(got.needed);
        },
      ),
      { numRuns: 300, seed: 20_261_116 },
    );
    expect(medians).toBeGreaterThan(20);
  });

  it('refuses a median of four answers, and a rough one says so', () => {
    const rows = (n: number, wide: number) =>
      Array.from({ length: n }, (_, i) => [
        row({ talk: i, hour: 1, way: 'in', asks: true, wide: 0, as: 'brand', gone: false }, 2 * i),
        row({ talk: i, hour: 2 + i, way: 'out', asks: false, wide, as: 'brand', gone: false }, 2 * i + 1),
      ]).flat();
    const of = (n: number, wide: number) =>
      report({
        span: { from: FROM, to: TO },
        hours: () => ALWAYS,
        rows: rows(n, wide),
        cases: Array.from({ length: n }, (_, i) => talk(`c${i}`, ['answered', 'seen'])),
        customers: [],
      });
    expect(of(LEAST - 1, 0).response).toEqual({ ms: null, n: 4, about: false });
    expect(of(LEAST, 0).response).toEqual({ ms: 3 * HOUR, n: 5, about: false });
    expect(of(LEAST, 1).response).toEqual({ ms: 3 * HOUR, n: 5, about: true });
    expect(of(LEAST, 6)).toMatchObject({ response: { ms: null, n: 0 }, coarse: 5, seen: 5 });
  });

  it('holds no figure that could be read as a colleague’s', () => {
    const rows = [row({ talk: 0, hour: 1, way: 'in', asks: true, wide: 0, as: 'brand', gone: false }, 0)];
    const text = JSON.stringify(
      report({ span: { from: FROM, to: TO }, hours: () => ALWAYS, rows, cases: [talk('c0', ['taken', null])], customers: [] }),
    );
    expect(text).not.toMatch(/OP|owner|initials/);
  });

  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([])).toBeNull();
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });
});
