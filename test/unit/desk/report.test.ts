/** The week's figures against a plain second reading of the same rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOut, medianWords, openWords } from '../../../components/desk/week-words';
import { span } from '../../../components/ui/time-words';
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
  const out = {
    aboutUs: 0,
    needed: 0,
    seen: 0,
    elsewhere: 0,
    noReply: 0,
    open: 0,
    doubtful: 0,
    otherDays: 0,
    coarse: 0,
    times: [] as number[],
    least: [] as number[],
    most: [] as number[],
    about: false,
  };
  const people = new Set<string>();
  for (const one of cases) {
    const all = rows.filter((r) => r.caseId === one.id);
    const mine = one.closed?.how === 'not-about-us' ? [] : all.filter((r) => r.direction === 'in' && r.at >= FROM && r.at < TO);
    out.aboutUs += mine.length;
    for (const r of mine) if ((r.time?.from ?? 0) < FROM || (r.time?.to ?? 0) >= TO) out.otherDays += 1;
    for (const r of mine) people.add(r.customerId ?? '');
    let first: InteractionRow | null = null;
    for (const r of mine) if (r.text.includes('?') && (!first || r.at < first.at)) first = r;
    if (!first) continue;
    out.needed += 1;
    const [early, late] = [first.time?.from ?? 0, first.time?.to ?? 0];
    let answer: InteractionRow | null = null;
    let notBefore = Infinity;
    for (const r of all) {
      if (r.direction !== 'out' || r.spokeAs === 'private' || r.removedAt) continue;
      const [from, to] = [r.time?.from ?? 0, r.time?.to ?? 0];
      // May be later than what was asked; an exact moment that is the same counts as later.
      if (to > early || (from === late && to === early)) notBefore = Math.min(notBefore, from);
      if (from >= late && (!answer || r.at < answer.at)) answer = r;
    }
    if (answer) {
      out.seen += 1;
      const width = late - early + (answer.time?.to ?? 0) - (answer.time?.from ?? 0);
      if (width > 2 * HOUR) out.coarse += 1;
      else {
        const [least, most] = [Math.max(0, notBefore - late), (answer.time?.to ?? 0) - early];
        out.times.push(answer.at - first.at);
        out.least.push(least);
        out.most.push(most);
        if (least < most) out.about = true;
      }
    } else if (one.closed?.how === 'elsewhere') out.elsewhere += 1;
    else if (one.state === 'done' || one.state === 'waiting') out.noReply += 1;
    else {
      out.open += 1;
      if (notBefore < Infinity) out.doubtful += 1;
    }
  }
  const fresh = customers.filter((c) => people.has(c.id) && c.since >= FROM).length;
  const n = out.times.length;
  const middle = (values: number[]): number | undefined | null => {
    const sorted = values.sort((a, b) => a - b);
    return n < 5 ? null : n % 2 ? sorted[(n - 1) / 2] : ((sorted[n / 2 - 1] ?? 0) + (sorted[n / 2] ?? 0)) / 2;
  };
  return { ...out, n, ms: middle(out.times), least: middle(out.least), most: middle(out.most), fresh, known: people.size - fresh };
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
            doubtful: want.doubtful,
            otherDays: want.otherDays,
            coarse: want.coarse,
            response: { ms: want.ms, n: want.n, about: want.about, least: want.least, most: want.most },
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
    expect(of(LEAST - 1, 0).response).toEqual({ ms: null, n: 4, about: false, least: null, most: null });
    expect(of(LEAST, 0).response).toEqual({ ms: 3 * HOUR, n: 5, about: false, least: 3 * HOUR, most: 3 * HOUR });
    expect(of(LEAST, 1).response).toEqual({ ms: 3 * HOUR, n: 5, about: true, least: 2.5 * HOUR, most: 3.5 * HOUR });
    // Two of the five may have been written before the question.
    expect(of(LEAST, 6)).toMatchObject({ response: { ms: null, n: 0 }, coarse: 3, seen: 3, open: 2, doubtful: 2 });
  });

  it('counts an answer that may be older than the question as open and in doubt, and one said to it as an answer', () => {
    const asked = row({ talk: 0, hour: 10, way: 'in', asks: true, wide: 1, as: 'brand', gone: false }, 0);
    const said = row({ talk: 0, hour: 10.5, way: 'out', asks: false, wide: 1, as: 'brand', gone: false }, 1);
    const of = (answer: InteractionRow) =>
      report({ span: { from: FROM, to: TO }, hours: () => ALWAYS, rows: [asked, answer], cases: [talk('c0', ['new', null])], customers: [] });
    expect(of(said)).toMatchObject({ seen: 0, open: 1, doubtful: 1 });
    expect(of({ ...said, answers: asked.id, at: asked.at - HOUR })).toMatchObject({ seen: 1, open: 0, doubtful: 0 });
    expect(of({ ...said, at: asked.at - 5 * HOUR, time: { at: null, from: asked.at - 6 * HOUR, to: asked.at - 4 * HOUR } })).toMatchObject({
      seen: 0,
      open: 1,
      doubtful: 0,
    });
    const at = asked.at + 5 * HOUR;
    const later = { ...said, at, time: { at, from: at, to: at } };
    expect(of({ ...later, brandId: null })).toMatchObject({ seen: 1, open: 0 });
    expect(of({ ...later, brandId: 'another of ours' })).toMatchObject({ seen: 0, open: 1, doubtful: 0 });
  });

  it('says of how many posts it is not sure that they are of these days', () => {
    const rows = [-0.2, 0.2, 80].map((hour, i) => row({ talk: i, hour, way: 'in', asks: false, wide: 1, as: 'brand', gone: false }, i));
    const cases = rows.map((_, i) => talk(`c${i}`, ['new', null]));
    expect(report({ span: { from: FROM, to: TO }, hours: () => ALWAYS, rows, cases, customers: [] })).toMatchObject({ aboutUs: 2, otherDays: 1 });
  });

  it('is told in words that claim no more than is known', () => {
    const of = (least: number, ms: number, most: number, about = true) => medianWords({ ms, n: 7, about, least, most }, span);
    expect(of(3 * HOUR, 3 * HOUR, 3 * HOUR, false)).toEqual({ figure: '3 h', more: 'n = 7' });
    expect(of(2 * HOUR, 3 * HOUR, 4 * HOUR)).toEqual({ figure: 'about 3 h', more: 'n = 7, between 2 h and 4 h' });
    // Question and answer of the same hour: the middles say "at once".
    expect(of(0, 0, HOUR)).toEqual({ figure: 'up to 1 h', more: 'n = 7' });
    expect(medianWords({ ms: null, n: 1, about: false, least: null, most: null }, span).more).toBe('too few to say: 1 answer, at least 5 needed');
    expect([openWords({ open: 3, doubtful: 0 }), openWords({ open: 3, doubtful: 2 }), openWords({ open: 1, doubtful: 1 })]).toEqual([
      '3 still open',
      '3 still open (2 perhaps answered)',
      '1 still open (perhaps answered)',
    ]);
    expect(leftOut({ coarse: 0, otherDays: 0, doubtful: 0 })).toEqual([]);
    expect(leftOut({ coarse: 1, otherDays: 2, doubtful: 1 })).toHaveLength(3);
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
