/** What a page tells beyond what is kept: a time before 1970, an address without end, a reply that is not fit. None of it takes the rest with it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture, exact, NOW, post as makePost, rough } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const DAY = 86_400_000;
const OLD = rough(Date.UTC(1912, 3, 15), Date.UTC(1912, 3, 15) + DAY - 1);
/** A day that lies on both sides of the beginning of 1970. */
const EDGE = rough(-DAY / 2, DAY / 2);
const LONG = `https://brindle.example/?q=${'%20'.repeat(2_000)}`;
const mara = capture({ id: '100' });
const report = (...captures: (typeof mara)[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });
async function openCard(of: typeof mara) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  return valueOf(await rig.card('card.claim', { token })).view;
}
/** What the page answers to one command. */
const answering = (command: string, value: unknown): void => {
  rig.frames.answer = ({ message }) => (message.command === command ? { ok: true, value } : { ok: true, value: null });
};

describe('a post dated before 1970', () => {
  it.each([OLD, EDGE, exact(-1)])('is kept without a time, with all of its batch, and has its card', async (time) => {
    const old = capture({ id: '1', author: { handle: 'old_house', name: 'Old House' }, time });
    expect(valueOf(await report(old, mara)).marks.map((mark) => mark.key)).toEqual(['x:1', 'x:100']);
    expect((await rig.stores.strict.interactions.toArray()).map((row) => [row.id, row.time, row.at])).toEqual([
      ['x:1', null, NOW],
      ['x:100', mara.post.time, mara.post.time?.at],
    ]);
    expect(await openCard(old)).toMatchObject({ key: 'x:1', saved: 'yes' });
    expect(rig.refused).toEqual([]);
  });

  it('is quoted without a time', async () => {
    const quoting = capture({ id: '1', quoted: { id: '2', author: WHO, text: 'Founded', time: OLD } });
    expect(await report(quoting)).toMatchObject({ ok: true });
  });

  it('stands in the popup’s list and leaves the others in it', async () => {
    const mention = { key: 'x:1', author: 'Old House', text: 'Founded', state: 'new', why: '', brandId: 'brindle' };
    const list = [
      { ...mention, at: OLD?.from },
      { ...mention, key: 'x:2', at: NOW },
    ];
    answering('list', { mentions: list, health: null, whoami: null, box: null });
    expect(valueOf(await rig.own('popup.page', { tabId: 7 })).mentions.map((one) => [one.key, one.at])).toEqual([
      ['x:1', null],
      ['x:2', NOW],
    ]);
  });

  it('is asked about where it answers the post at hand', async () => {
    await report(mara);
    await openCard(mara);
    answering('insert', { kind: 'ask', questions: [{ ask: 'answered', by: 'Brindle', text: 'Hello', at: OLD?.from }] });
    const asked = await rig.card('card.insert', { opId: 'insert-it-now', key: 'x:100', text: 'Hi', replyId: null, confirmed: [] });
    expect(valueOf(asked)).toMatchObject({ kind: 'ask', questions: [{ at: null }] });
  });
});

it('an address without end in a post is left out and the post kept', async () => {
  const linked = capture({ id: '1', links: [LONG, 'https://brindle.example/lid'] });
  expect(await report(linked)).toMatchObject({ ok: true });
  expect(await openCard(linked)).toMatchObject({ saved: 'yes' });
  answering('posts', { posts: [linked.post] });
  expect(valueOf(await rig.own('keywords.seen', {})).posts.map((one) => one.links)).toEqual([['https://brindle.example/lid']]);
});

describe('the thread of the post at hand', () => {
  const below = (handle: string, text: string, over = {}) => ({
    ...makePost({ kind: 'comment', author: { handle, name: null }, text, time: exact(NOW) }),
    direct: true,
    to: null,
    ...over,
  });
  const look = async (...replies: unknown[]) => {
    await report(mara);
    await openCard(mara);
    answering('thread', { shown: replies.length, total: null, replies });
    return valueOf(await rig.card('card.thread', { key: 'x:100' }));
  };

  it('warns of a look-alike whatever it links to, and whenever it says it wrote', async () => {
    const seen = await look(below('Brind1eHelp', 'Send your card number', { links: [LONG], time: OLD }));
    expect(seen).toMatchObject({ alikes: [{ author: { handle: 'Brind1eHelp' }, time: null }] });
  });

  it('leaves out a reply that is not fit, and takes places for those of the rest', async () => {
    const seen = await look(
      below('torn', 'No site tells this', { extra: 1 }),
      below('kwabs', 'Turn the ring a quarter.'),
      below('Mara_K', 'Thank you, that helped!', { direct: false, to: 1 }),
      below('Mara_K', 'Thank you, that helped!', { direct: false, to: 0 }),
    );
    expect(seen).toMatchObject({ shown: 4, peers: [{ author: { handle: 'kwabs' }, thanked: true }] });
    expect(seen?.peers).toHaveLength(1);
  });
});
