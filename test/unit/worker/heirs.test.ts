/** A brand that is removed, and added again or followed by another: whose its stored posts are, through the whole worker. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/model/match';
import { writeCaptures } from '../../../lib/store/write';
import { fileOf, into } from '../backup/lib';
import { ACCOUNTS, BRAND, capture, exact, freshDb, HOUR, keyword, NOW, reply, underOurPost } from '../store/make';
import { DOC, eachRig, type Rig, valueOf, WHO } from './rig';

const AGAIN: Match = { ...keyword, brandId: 'brindle-2' };
const OTTER: Match = { brandId: 'otter', reasons: [{ kind: 'keyword', words: ['kettle'] }], maybe: false };
const OTTER_HELP = { handle: 'OtterHelp', name: 'Otter' };
const DONE = { ok: true, value: { kind: 'inserted', chars: 2 } };

let rig: Rig;
eachRig((made) => (rig = made));

type Seen = ReturnType<typeof capture>;
const report = async (...captures: Seen[]) =>
  Object.fromEntries(valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures })).marks.map((m) => [m.key, m.state]));
const row = async (id: string) => rig.stores.strict.interactions.get(id);
const cases = () => rig.stores.strict.cases.toArray();
const brand = (id: string, name: string) => rig.own('brand.save', { brand: { ...BRAND, id, name } });
const list = (brandId: string) => rig.own('accounts.save', { accounts: ACCOUNTS.map((one) => ({ ...one, brandId: one.brandId && brandId })) });

/** Brindle is removed, and nobody takes that back. */
async function removed(): Promise<void> {
  await rig.own('brand.remove', { id: 'brindle' });
  rig.clock.now += HOUR;
}
/** It is added again, and its accounts are listed for it. */
async function addedAgain(): Promise<void> {
  await removed();
  await brand('brindle-2', 'Brindle');
  await list('brindle-2');
}
/** Otter, with an account, stands beside Brindle. */
async function withOtter(): Promise<void> {
  await brand('otter', 'Otter');
  await rig.own('accounts.save', { accounts: [...ACCOUNTS, { site: 'x', handle: 'OtterHelp', role: 'brand', brandId: 'otter' }] });
}
async function open(of: Seen) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  valueOf(await rig.card('card.claim', { token }));
  return valueOf(await rig.card('card.read', {}));
}
/** The brand the page is told a reply is for. */
async function insertedFor(): Promise<unknown> {
  rig.frames.answer = () => DONE;
  expect(await rig.card('card.insert', { opId: `insert-${Math.random()}`, text: 'Hi', replyId: null, confirmed: ['answered'] })).toEqual(DONE);
  return (rig.sent.at(-1)?.message.input as { brandId?: unknown }).brandId;
}

const FIRST = capture({ id: '1' });
const seenBy = (match: Match): Seen => capture({ id: '1' }, [match]);
const TO_FIRST = { id: '1', handle: 'Mara_K' };

describe('a brand removed and added again', () => {
  it('has its stored posts, their cases and what is inserted, and its answer closes the case', async () => {
    await report(FIRST);
    await addedAgain();
    expect(await report(seenBy(AGAIN))).toEqual({ 'x:1': 'needs-you' });
    expect(await row('x:1')).toMatchObject({ brandId: 'brindle-2' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle-2', state: 'new' }]);
    expect(await open(seenBy(AGAIN))).toMatchObject({ brand: { id: 'brindle-2' }, writer: { role: 'brand' }, answered: null });
    expect(await insertedFor()).toBe('brindle-2');
    await report(reply(TO_FIRST, { id: '2' }));
    expect(await cases()).toMatchObject([{ brandId: 'brindle-2', state: 'answered', needsAnswer: false }]);
    expect((await open(seenBy(AGAIN)))?.answered).toMatchObject({ by: 'brindlehelp' });
  });

  it('is who is written for, and whose answer closes the case, also where its page told nothing of the post since', async () => {
    await report(FIRST);
    await addedAgain();
    expect((await open(seenBy(AGAIN)))?.brand.id).toBe('brindle-2');
    expect(await insertedFor()).toBe('brindle-2');
    expect((await row('x:1'))?.brandId).toBe('brindle');
    await report(reply(TO_FIRST, { id: '2' }));
    expect(await cases()).toMatchObject([{ brandId: 'brindle-2', state: 'answered', needsAnswer: false }]);
    expect((await open(seenBy(AGAIN)))?.answered).toMatchObject({ by: 'brindlehelp' });
  });

  it('keeps the talk as it was: what was answered and said before, and reasons that are its own', async () => {
    const [was, more] = [capture({ id: '1', time: exact(NOW - 3 * HOUR) }, [underOurPost]), { root: { id: '1', author: FIRST.post.author } }];
    const second = capture({ id: '3', time: exact(NOW - 2 * HOUR), ...more });
    await report(was, second, reply({ id: '3', handle: 'Mara_K' }, { id: '4', time: exact(NOW - HOUR), ...more }));
    await open(second);
    valueOf(await rig.card('card.act', { opId: 'note-0001', action: { do: 'note', text: 'Sent a lid.' } }));
    expect(await cases()).toMatchObject([{ brandId: 'brindle', state: 'answered' }]);
    await addedAgain();
    expect(await report({ ...was, matches: [AGAIN] })).toEqual({ 'x:1': 'answered' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle-2', state: 'answered' }]);
    for (const id of ['x:1', 'x:3', 'x:4']) expect((await row(id))?.brandId, id).toBe('brindle-2');
    expect((await row('x:1'))?.reasons).toEqual(AGAIN.reasons);
    expect((await open({ ...second, matches: [AGAIN] }))?.answered).toMatchObject({ at: NOW - HOUR });
  });

  it('is spoken for by accounts that are still listed for the one removed', async () => {
    await report(FIRST);
    await removed();
    await brand('brindle-2', 'Brindle');
    await report(seenBy(AGAIN));
    await report(reply(TO_FIRST, { id: '2' }));
    expect(await row('x:2')).toMatchObject({ brandId: 'brindle-2', answers: 'x:1' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle-2', state: 'answered', needsAnswer: false }]);
  });
});

describe('a post whose brand was removed and that another one hears', () => {
  it('is that one’s, with what its account answered before the first was removed', async () => {
    await withOtter();
    await report(FIRST);
    await report(reply(TO_FIRST, { id: '2', author: OTTER_HELP }));
    expect(await cases()).toMatchObject([{ brandId: 'brindle', state: 'new', needsAnswer: true }]);
    await removed();
    expect(await report(seenBy(OTTER))).toEqual({ 'x:1': 'answered' });
    expect(await cases()).toMatchObject([{ brandId: 'otter', state: 'answered', closed: { how: 'seen', detail: 'otterhelp' } }]);
  });

  it('teaches it nothing that was said of the first, and what a person says of it now', async () => {
    await withOtter();
    await report(FIRST);
    await open(FIRST);
    const said = (what: string, may: string[]) => rig.card('card.act', { opId: `said-${what}`, action: { do: 'correct', what, may } });
    valueOf(await said('ours', ['not-ours']));
    await removed();
    await open(seenBy(OTTER));
    valueOf(await said('mood', ['negative']));
    expect((await rig.stores.strict.corrections.toArray()).map(({ what, brandId }) => [what, brandId])).toEqual([
      ['mood', 'otter'],
      ['ours', 'brindle'],
    ]);
    expect(await row('x:1')).toMatchObject({ brandId: 'otter' });
  });

  it('is nobody’s while none hears it for sure', async () => {
    await withOtter();
    await report(FIRST);
    await removed();
    await report(capture({ id: '1' }, []), seenBy({ ...keyword, brandId: 'brindle' }));
    expect(await row('x:1')).toMatchObject({ brandId: 'brindle' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle', state: 'new' }]);
  });

  it('brings a colleague’s case together with the one that holds its posts here, whose brand it stays', async () => {
    await withOtter();
    await report(FIRST);
    await removed();
    await report(seenBy(OTTER));
    const other = await freshDb();
    await writeCaptures(other, [FIRST], { now: NOW, savedBy: 'rule' });
    await into(rig.stores.strict, await fileOf(other), 'join');
    other.close();
    expect((await cases()).map(({ brandId }) => brandId)).toEqual(['otter']);
  });
});

describe('a post of a brand that is there', () => {
  it('never moves, whoever hears it, answers it or acts on it', async () => {
    await withOtter();
    await report(FIRST);
    const both = capture({ id: '1' }, [OTTER]);
    await report(both);
    await report(reply(TO_FIRST, { id: '2', author: OTTER_HELP }));
    expect((await open(both))?.brand.id).toBe('brindle');
    expect(await insertedFor()).toBe('brindle');
    valueOf(await rig.card('card.act', { opId: 'taken-0001', action: { do: 'take', on: true } }));
    expect(await row('x:1')).toMatchObject({ brandId: 'brindle' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle', state: 'taken', needsAnswer: true }]);
  });

  it('nor while its removal may still be taken back', async () => {
    await withOtter();
    await report(FIRST);
    const all = await rig.stores.strict.brands.toArray();
    const replace = (opId: string, brands: typeof all) => rig.own('keywords.import', { opId, mode: 'replace', brands });
    valueOf(
      await replace(
        'replace-1',
        all.filter(({ id }) => id === 'otter'),
      ),
    );
    rig.clock.now += HOUR / 2;
    await report(seenBy(OTTER));
    valueOf(await replace('replace-2', all));
    expect(await row('x:1')).toMatchObject({ brandId: 'brindle' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle' }]);
  });

  it('nor while its own row is set aside as damaged: a backup may bring that back', async () => {
    await report(FIRST);
    await withOtter();
    await rig.stores.strict.table('brands').update('brindle', { name: 7 });
    await report(seenBy(OTTER));
    expect(await rig.stores.strict.damaged.get('brands/brindle')).toBeTruthy();
    expect(await row('x:1')).toMatchObject({ brandId: 'brindle' });
    expect(await cases()).toMatchObject([{ brandId: 'brindle' }]);
  });

  it('nor by a file that is older than the day it was taken up, though its case is the later one', async () => {
    await withOtter();
    await report(FIRST);
    const db = rig.stores.strict;
    const [was] = await db.cases.toArray();
    if (!was) throw new Error('no case');
    await db.cases.put({ ...was, lastAt: NOW });
    const file = await fileOf(db);
    await db.cases.put(was);
    await removed();
    await report(seenBy(OTTER));
    await into(db, file, 'join');
    expect(await cases()).toMatchObject([{ brandId: 'otter', lastAt: NOW }]);
    expect(await row('x:1')).toMatchObject({ brandId: 'otter' });
  });
});
