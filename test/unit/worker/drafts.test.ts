import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_DRAFTS } from '../../../lib/store/write/drafts';
import { dropExpired } from '../../../lib/store/write';
import { capture, keyword } from '../store/make';
import { DOC, makeRig, PAGE, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
const post = capture({ id: '1', text: 'Brindle, my kettle leaks at the lid!' });
const DRAFT = { text: 'Which two digits\nstand under the base? 🫖', replyId: null, note: 'Call after six' };
const DAY = 86_400_000;

beforeEach(async () => {
  rig = await makeRig();
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [post] });
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: post, whoami: WHO }));
  await rig.card('card.claim', { token });
});
afterEach(() => rig.close());
const read = async (key = post.key) => valueOf(await rig.card('draft.read', { key }));
const keep = async (draft: object, key = post.key) => valueOf(await rig.card('draft.keep', { key, draft }));

it('a text begun outlives the worker, and is forgotten once it is empty', async () => {
  expect(await read()).toBeNull();
  await keep(DRAFT);
  rig.restart();
  expect(await read()).toEqual(DRAFT);
  await keep({ text: ' ', replyId: null, note: '' });
  expect(await rig.stores.strict.drafts.count()).toBe(0);
});

it('is the person’s: it goes with their history, and by itself after two weeks', async () => {
  await keep(DRAFT);
  expect(await rig.stores.strict.drafts.toArray()).toMatchObject([{ customerId: expect.any(String) as string }]);
  await dropExpired(rig.stores.strict, rig.clock.now + 13 * DAY);
  expect(await read()).toEqual(DRAFT);
  await dropExpired(rig.stores.strict, rig.clock.now + 15 * DAY);
  expect(await read()).toBeNull();
});

describe('begun under a post that is not stored', () => {
  const limited = capture({ id: '999', text: 'Brindle, still leaking', audience: 'limited' });
  const maybe = capture({ id: '998', text: 'Brindle?', author: { handle: 'jon', name: 'Jon' } }, [{ ...keyword, maybe: true }]);
  const choose = async (one: typeof post) => {
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: one, whoami: WHO }));
    await rig.card('card.claim', { token });
  };
  const erase = async (handle: string) => {
    const customerId = (await rig.stores.strict.authors.get(`x:${handle}`))?.customerId;
    valueOf(await rig.own('person.erase', { opId: `erase-${handle}`, customerId }));
  };

  it('goes with whom it is written to, whether they were known then or met later', async () => {
    await choose(limited);
    await keep(DRAFT, limited.key);
    expect(await rig.stores.strict.interactions.get(limited.key)).toBeUndefined();
    await choose(maybe);
    await keep(DRAFT, maybe.key);
    // What was typed last in a card may come when another post is chosen already.
    await keep({ ...DRAFT, text: 'Which two?' }, limited.key);
    await erase('mara_k');
    expect((await rig.stores.strict.drafts.toArray()).map((row) => row.id)).toEqual([maybe.key]);
    const author = maybe.post.author;
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '3', author })] });
    await erase('jon');
    expect(await rig.stores.strict.drafts.toArray()).toEqual([]);
  });
});

describe('to somebody who is erased while the card stands open', () => {
  const GONE = { ok: false, code: 'not-found', message: 'This person was erased meanwhile: what you type is not kept.' };
  const more = { ...DRAFT, text: `${DRAFT.text}!` };
  const type = (key = post.key) => rig.card('draft.keep', { key, draft: more });
  const kept = () => rig.stores.strict.drafts.toArray();
  beforeEach(async () => {
    await keep(DRAFT);
    const customerId = (await rig.stores.strict.authors.get('x:mara_k'))?.customerId;
    valueOf(await rig.own('person.erase', { opId: 'erase-mara', customerId }));
    expect(await kept()).toEqual([]);
  });

  it('one more letter brings nothing back, also by the next worker and when another post is chosen', async () => {
    expect(await type()).toMatchObject(GONE);
    rig.restart();
    expect(await type()).toMatchObject(GONE);
    const other = capture({ id: '2', author: { handle: 'jon', name: 'Jon' } });
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [other] });
    await rig.page('page.card', { docId: DOC, capture: other, whoami: WHO });
    expect(await type()).toMatchObject(GONE);
    expect(await kept()).toEqual([]);
    await keep(DRAFT, other.key);
    expect(await kept()).toMatchObject([{ id: other.key }]);
  });

  it('is kept again once the post is saved by hand', async () => {
    expect(await type()).toMatchObject(GONE);
    valueOf(await rig.card('card.act', { opId: 'save-again', action: { do: 'save' } }));
    expect(await type()).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ text: more.text, customerId: expect.any(String) as string }]);
  });

  it('is kept again where the mark was pressed anew, with whom it is written to', async () => {
    await rig.page('page.card', { docId: DOC, capture: post, whoami: WHO });
    expect(await type()).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject([{ customerId: null, authorId: 'x:mara_k' }]);
  });
});

it('never grows beyond its number: the oldest gives way', async () => {
  for (let i = 0; i <= MOST_DRAFTS; i += 1) {
    rig.clock.now += 1;
    await keep({ ...DRAFT, text: `Text ${i}` }, `x:${1_000 + i}`);
  }
  expect(await rig.stores.strict.drafts.count()).toBe(MOST_DRAFTS);
  expect(await read('x:1000')).toBeNull();
  expect(await read(`x:${1_000 + MOST_DRAFTS}`)).toMatchObject({ text: `Text ${MOST_DRAFTS}` });
});

it('stays while it is typed, though the clock was set back and a hundred others seem newer', async () => {
  for (let i = 0; i < MOST_DRAFTS; i += 1) await keep({ ...DRAFT, text: `Text ${i}` }, `x:${1_000 + i}`);
  rig.clock.now -= DAY;
  await keep(DRAFT);
  expect(await read()).toEqual(DRAFT);
  expect(await rig.stores.strict.drafts.count()).toBe(MOST_DRAFTS);
});

it('is used up by the insert and by an answer seen since, the note apart', async () => {
  rig.frames.answer = () => ({ ok: true, value: { kind: 'inserted', chars: 12 } });
  await keep(DRAFT);
  await rig.card('card.insert', { opId: 'insert-one', key: post.key, text: DRAFT.text, replyId: null, confirmed: ['account'] });
  expect(await read()).toEqual({ text: '', replyId: null, note: DRAFT.note });
  await keep({ ...DRAFT, note: '' });
  const [row] = await rig.stores.strict.cases.toArray();
  await rig.stores.strict.cases.update(row?.id ?? '', { closed: { at: rig.clock.now + 1, how: 'seen', detail: null, initials: null } });
  expect(await read()).toBeNull();
});

it('a second text, begun within a minute of our answer, is not taken for the one that was sent', async () => {
  const [row] = await rig.stores.strict.cases.toArray();
  await rig.stores.strict.cases.update(row?.id ?? '', { closed: { at: rig.clock.now, how: 'seen', detail: null, initials: null } });
  rig.clock.now += 60_000;
  await keep(DRAFT);
  expect(await read()).toEqual(DRAFT);
});

it('a note written after our answer does not keep the text that was sent', async () => {
  await keep({ ...DRAFT, note: '' });
  const [row] = await rig.stores.strict.cases.toArray();
  await rig.stores.strict.cases.update(row?.id ?? '', { closed: { at: rig.clock.now + 1_000, how: 'seen', detail: null, initials: null } });
  rig.clock.now += 5_000;
  await keep(DRAFT);
  expect(await read()).toEqual({ text: '', replyId: null, note: DRAFT.note });
});

it('no page hears of it, and no card that was not paired', async () => {
  await keep(DRAFT);
  expect(await rig.page('draft.read', { key: post.key })).toMatchObject({ ok: false });
  expect(await rig.page('draft.keep', { key: post.key, draft: DRAFT }, PAGE)).toMatchObject({ ok: false });
  expect(
    await rig.card('draft.read', { key: post.key }, { ...PAGE, url: 'chrome-extension://dynamic-host/card.html', frameId: 99, tab: { id: 8 } }),
  ).toMatchObject({
    ok: false,
  });
});
