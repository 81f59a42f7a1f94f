/** Joining a colleague's backup, for any two stores: nothing doubles, nothing is lost, twice is once, and undo gives back the very store. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../lib/jobs/run';
import type { EarshotDb } from '../../../lib/store/db';
import type { CaseRow } from '../../../lib/model/customer';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { readCount } from '../../../lib/store/read';
import { saveReply, writeAct, writeCaptures } from '../../../lib/store/write';
import { capture, dump, exact, freshDb, HOUR, NOW, reply } from '../store/make';
import { fileOf, held, into, options } from './lib';

interface Step {
  what: 'post' | 'hidden' | 'answer' | 'note' | 'tag' | 'take' | 'reply' | 'edit' | 'close';
  id: number;
  who: number;
  at: number;
  seen: number;
}
const step = fc.record<Step>({
  what: fc.constantFrom('post', 'hidden', 'answer', 'note', 'tag', 'take', 'reply', 'edit', 'close'),
  id: fc.integer({ min: 1, max: 5 }),
  who: fc.integer({ min: 1, max: 3 }),
  at: fc.integer({ min: 0, max: 90 }),
  seen: fc.integer({ min: 0, max: 30 }),
});
const steps = fc.array(step, { minLength: 1, maxLength: 10 });
/** One person in one thread over days, in whatever order the posts were seen: many cases, close together and over one another. */
const talk = fc.array(
  fc.record<Step>({
    what: fc.constantFrom('post', 'post', 'post', 'answer', 'answer', 'hidden', 'close'),
    id: fc.integer({ min: 1, max: 6 }),
    who: fc.constant(1),
    at: fc.integer({ min: 0, max: 90 }),
    seen: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const pair = fc.oneof(fc.tuple(steps, steps), fc.tuple(talk, talk));
/** A text that was edited while the clock stood earlier than when it was first seen: its versions lie in no order of time. */
const BACKWARDS: [Step[], Step[]] = [
  [{ what: 'post', id: 1, who: 1, at: 0, seen: 0 }],
  [
    { what: 'post', id: 3, who: 1, at: 0, seen: 1 },
    { what: 'edit', id: 3, who: 1, at: 0, seen: 0 },
    { what: 'edit', id: 3, who: 1, at: 1, seen: 0 },
  ],
];
const post = (id: number, at: number): Step => ({ what: 'post', id, who: 1, at, seen: 0 });
const answer = (id: number, at: number): Step => ({ ...post(id, at), what: 'answer' });
/** An answer to an old post spans the case of a later one, which is joined with a case of ours: the span alone would put it elsewhere the second time. */
const SPANNED: [Step[], Step[]] = [[post(1, 29)], [post(2, 89), post(3, 9), answer(2, 0)]];
/** The same where every case of the file is joined with one of ours. */
const JOINED: [Step[], Step[]] = [
  [post(1, 29), post(4, 69)],
  [post(2, 59), post(3, 9), answer(2, 0)],
];
/** Which case comes first is left to ids made by chance. */
const OVERLAPS = [SPANNED, JOINED].flatMap((one) => Array.from({ length: 8 }, () => one));

/** A store as work makes it. `side` keeps what its people and posts are called apart from another side's; `own`: ids of acts. */
async function store(list: readonly Step[], side: string, own: string): Promise<EarshotDb> {
  const db = await freshDb();
  for (const [n, { what, id, who, at, seen }] of list.entries()) {
    const handle = `${side}person${who}`;
    const now = NOW - HOUR + seen * 60_000;
    const rule = { now, savedBy: 'rule' } as const;
    const root = { id: `${side.length}900`, author: { handle: 'brindlehelp', name: null } };
    const postId = `${side.length}${who}0${id}`;
    const author = { handle, name: handle };
    const time = exact(NOW - (at + 1) * HOUR);
    const act = { opId: `${own}-operation-${n}`, now, initials: own };
    if (what === 'post' || what === 'edit') {
      const text = what === 'edit' ? `Brindle, changed at ${at}` : `Brindle ${id}?`;
      await writeCaptures(db, [capture({ id: postId, root, author, time, text })], rule);
    } else if (what === 'hidden') await writeCaptures(db, [capture({ author, time, text: `Brindle, hidden ${side} ${who} ${id} ${at}` })], rule);
    else if (what === 'answer') await writeCaptures(db, [reply({ id: postId, handle }, { id: `5${postId}`, root, time })], rule);
    else if (what === 'reply')
      await saveReply(db, {
        id: `${side}reply${id}`,
        title: `Title ${at % 4}`,
        text: `Text ${at % 3}`,
        aim: 'answer',
        tags: [`t${who}`],
        language: 'en',
        brandId: 'brindle',
        samples: [],
        used: at,
        lastUsed: null,
        starter: false,
        updatedAt: now,
      });
    else {
      const known = await db.authors.get(`x:${handle}`);
      if (!known) continue;
      const on = { customerId: known.customerId, caseId: null };
      if (what === 'note') await writeAct(db, on, { do: 'note', text: `note ${n}` }, act);
      if (what === 'tag') await writeAct(db, on, { do: 'tag', tag: `tag${id}`, on: true }, act);
      if (what === 'take') await writeAct(db, on, { do: 'take', on: true }, act);
      if (what === 'close') await writeAct(db, on, { do: 'no-reply', reason: 'legal' }, act);
    }
  }
  return db;
}

/** History: everything but the switches of whoever works there. */
const said = async (db: EarshotDb): Promise<string> => {
  const { settings: _, ...rows } = await held(db);
  return JSON.stringify(rows, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
};

/** The case of person 1's post. */
async function caseOf(db: EarshotDb, id: number): Promise<CaseRow | undefined> {
  const row = await db.interactions.get(`x:010${id}`);
  return row?.caseId ? db.cases.get(row.caseId) : undefined;
}

async function sound(db: EarshotDb): Promise<void> {
  const rows = await db.interactions.toArray();
  const posts = rows.flatMap((row) => (row.postId ? [`${row.site}:${row.postId}`] : []));
  expect(new Set(posts).size).toBe(posts.length);
  const cases = new Map((await db.cases.toArray()).map((one) => [one.id, one]));
  const customers = new Set((await db.customers.toArray()).map((one) => one.id));
  for (const row of rows) {
    if (row.caseId) expect(cases.has(row.caseId)).toBe(true);
    if (row.customerId) expect(customers.has(row.customerId)).toBe(true);
  }
  for (const one of cases.values()) expect(customers.has(one.customerId)).toBe(true);
  const authors = await db.authors.toArray();
  for (const author of authors) expect(customers.has(author.customerId)).toBe(true);
  expect(customers.size).toBe(new Set(authors.map((one) => one.customerId)).size);
  for (const table of ['interactions', 'customers', 'cases'] as const) expect(await readCount(db, table)).toBe(await db[table].count());
}

describe('joining a colleague’s backup', () => {
  it('never overwrites or doubles; the same file again changes nothing; undo gives the very store before', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(pair, async ([mine, theirs]) => {
        const [db, other] = [await store(mine, '', 'AA'), await store(theirs, '', 'BB')];
        const before = await dump(db);
        const first = await said(db);
        const notes = new Set(
          [...(await db.interactions.toArray()), ...(await other.interactions.toArray())].flatMap((row) => (row.kind === 'note' ? [row.id] : [])),
        );
        const file = await fileOf(other);
        const done = await into(db, file, 'join');
        await sound(db);
        // Every note of both, every post of both, every text that either had.
        expect(
          (await db.interactions.toArray())
            .filter((row) => row.kind === 'note')
            .map((row) => row.id)
            .sort(),
        ).toEqual([...notes].sort());
        const texts = new Set((await db.interactions.toArray()).flatMap((row) => [row.text, ...row.versions.map((one) => one.text)]));
        for (const row of [...(before.interactions as { text: string }[]), ...(await other.interactions.toArray())])
          expect(texts).toContain(row.text);
        const once = await said(db);
        expect(await into(db, file, 'join')).toMatchObject({ added: 0, changed: 0, removed: 0 });
        expect(await said(db)).toBe(once);
        // A joining that found everything there leaves the one before it to be taken back.
        if (done.added + done.changed) await undo(db, options());
        expect(await said(db)).toBe(first);
        db.close();
        other.close();
        runs += 1;
      }),
      { numRuns: 60, examples: [[BACKWARDS], ...OVERLAPS.map((one): [typeof one] => [one])] },
    );
    console.log(`join twice: ${runs} pairs of stores, doubled 0, lost 0 ok`);
  });

  it('puts what a colleague does in a case later into the case it was joined with', async () => {
    for (const [mine, theirs] of OVERLAPS.filter((one) => one === SPANNED)) {
      const [db, other] = [await store(mine, '', 'AA'), await store(theirs, '', 'BB')];
      await into(db, await fileOf(other), 'join');
      const states = async () => Object.fromEntries(await Promise.all([1, 2, 3].map(async (n) => [n, (await caseOf(db, n))?.state])));
      expect(await states()).toEqual({ 1: 'new', 2: 'answered', 3: 'new' });
      const on = await caseOf(other, 3);
      if (!on) throw new Error('no case');
      const act = { opId: 'close-it', now: NOW, initials: 'BB' };
      await writeAct(other, { customerId: on.customerId, caseId: on.id }, { do: 'no-reply', reason: 'legal' }, act);
      await into(db, await fileOf(other), 'join');
      expect(await states()).toEqual({ 1: 'done', 2: 'answered', 3: 'done' });
      db.close();
      other.close();
    }
  });

  it('can be taken back to the very store before, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.constantFrom('join' as const, 'replace' as const), async (mine, theirs, mode) => {
        const [db, other] = [await store(mine, '', 'AA'), await store(theirs, '', 'BB')];
        const { staged: _, ...before } = await dump(db);
        const done = await into(db, await fileOf(other), mode);
        if (done.added + done.changed + done.removed) await undo(db, options());
        const { staged: __, ...after } = await dump(db);
        expect(after.counters?.filter((row) => (row as { value: number }).value)).toEqual(before.counters);
        expect({ ...after, counters: [] }).toEqual({ ...before, counters: [] });
        db.close();
        other.close();
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same history whichever of two joins the other; switches and what is quiet stay as each side has them', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.boolean(), async (mine, theirs, isNew) => {
        const [a, b] = [await store(mine, 'left', 'AA'), await store(theirs, 'right', 'BB')];
        const line = { id: 'word:lid', kind: 'word', value: 'lid', label: 'lid', since: 1, until: null };
        await a.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, initials: 'KM', onDuty: false } });
        await a.settings.put({ key: 'quiet', value: [line] });
        // A browser in which nothing was ever set is told nothing by a colleague's either.
        if (!isNew) await b.settings.put({ key: 'settings', value: DEFAULT_SETTINGS });
        const switches = [await a.settings.toArray(), await b.settings.toArray()];
        const [ofA, ofB] = [await fileOf(a), await fileOf(b)];
        await into(a, ofB, 'join');
        await into(b, ofA, 'join');
        await sound(a);
        expect(await said(a)).toBe(await said(b));
        expect([await a.settings.toArray(), await b.settings.toArray()]).toEqual(switches);
        a.close();
        b.close();
      }),
      { numRuns: 40 },
    );
  });
});
