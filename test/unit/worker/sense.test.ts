import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import type { ThreadLook } from '../../../lib/model/sense';
import { saveReply } from '../../../lib/store/write';
import { capture, dump, exact, HOUR, NOW, post as makePost } from '../store/make';
import { onTabClosed } from '../../../lib/worker/start';
import { DOC, makeRig, OWN, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const MIN = 60_000;
const WEEK = 7 * 24 * HOUR;
const post = capture({ id: '100', permalink: '/Mara_K/status/100' });
const report = (...captures: (typeof post)[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });
async function openCard(of = post) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  await rig.card('card.claim', { token });
  const view = valueOf(await rig.card('card.read', { whole: true }));
  // What was put off until the card was there is done too.
  await rig.ctx.meaning.settled();
  return view;
}
const WARN = { id: 'warn', title: 'Not us', text: 'Take care: {{brand.handle}} is us and nobody else.', aim: 'warn' } as const;
const saveWarn = () =>
  saveReply(rig.stores.strict, {
    ...WARN,
    tags: [],
    language: 'en',
    brandId: null,
    samples: [],
    used: 0,
    lastUsed: null,
    starter: false,
    updatedAt: 1,
  });

const below = (handle: string, name: string, text: string, over: Partial<Post> = {}): ThreadLook['replies'][number] => ({
  ...makePost({ kind: 'comment', author: { handle, name }, time: null, text, ...over }),
  direct: true,
  to: null,
});
const LOOK: ThreadLook = {
  shown: 3,
  total: 20,
  replies: [
    below('tomas_brindle', 'Tomas', 'Secret words of a colleague', { time: exact(NOW - 4 * MIN) }),
    below('kwabs', 'Kwabs', 'Private words of a bystander: turn the ring a quarter.'),
    below('Brind1eHelp', 'Brindle', 'Send your card number', { id: '900', permalink: '/Brind1eHelp/status/900', time: exact(NOW - 2 * MIN) }),
  ],
};
const thread = (key = 'x:100') => rig.card('card.thread', { key });
/** All that is kept anywhere, as text. What look-alikes said is held in memory and no longer than the tab is open. */
const kept = async (): Promise<string> =>
  JSON.stringify([await dump(rig.stores.strict), [...rig.session.data].filter(([key]) => !key.startsWith('posers:')), [...rig.local.data]]);

describe('the thread of the post at hand', () => {
  it('asks that page once, tells own, others and look-alikes apart, and writes nothing down', async () => {
    await saveWarn();
    await report(post);
    await openCard();
    rig.frames.answer = ({ message }) => (message.command === 'thread' ? { ok: true, value: LOOK } : { ok: true, value: null });
    const before = await kept();
    rig.sent.length = 0;
    const view = valueOf(await thread());
    expect(view).toMatchObject({
      key: 'x:100',
      at: NOW,
      shown: 3,
      total: 20,
      own: { role: 'colleague', text: 'Secret words of a colleague' },
      peers: [{ author: { handle: 'kwabs' }, thanked: false }],
      alikes: [{ author: { handle: 'Brind1eHelp' }, alike: { like: 'brindlehelp', how: 'letters' } }],
      warn: { replyId: 'warn', text: 'Take care: @brindlehelp is us and nobody else.' },
    });
    expect(rig.sent.map((one) => [one.tabId, one.frameId, one.message.command, one.message.docId, one.message.input])).toEqual([
      [7, 0, 'thread', DOC, { key: 'x:100' }],
    ]);
    expect(await kept()).toBe(before);
    expect(JSON.stringify([...rig.session.data])).not.toMatch(/Private words|Secret words/);
    await onTabClosed(rig.ctx, 7);
    expect(JSON.stringify([...rig.session.data])).not.toContain('card number');
  });

  it('is null for a post that left the page, and a failure where the page is gone, forged, or another post was chosen', async () => {
    await report(post);
    await openCard();
    expect(valueOf(await thread())).toBeNull();
    rig.frames.answer = () => ({ ok: true, value: { ...LOOK, extra: 1 } });
    expect(await thread()).toMatchObject({ ok: false, code: 'internal' });
    rig.frames.answer = () => {
      throw new Error('no receiver');
    };
    expect(await thread()).toMatchObject({ ok: false, code: 'page-gone' });
    expect(await thread('x:999')).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rig.page('card.thread' as never, { key: 'x:100' })).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('answers the side panel for the tab it names', async () => {
    await report(post);
    await openCard();
    rig.frames.answer = () => ({ ok: true, value: LOOK });
    expect(valueOf(await rig.own('card.thread', { tabId: 7, key: 'x:100' }, OWN))?.shown).toBe(3);
    expect(await rig.own('card.thread', { tabId: 99, key: 'x:100' }, OWN)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('an author who looks like us', () => {
  const fake = (over = {}) =>
    capture({
      id: '500',
      permalink: '/Brindle_Help/status/500',
      author: { handle: 'Brindle_Help_', name: 'Brindle' },
      text: 'Brindle refund: send card',
      ...over,
    });

  it('stands in the first view of the card, with the warning filled; listed accounts and others do not', async () => {
    await saveWarn();
    await report(fake());
    expect((await openCard(fake()))?.alike).toEqual({
      like: 'brindlehelp',
      how: 'letters',
      added: [],
      warn: { replyId: 'warn', title: 'Not us', text: 'Take care: @brindlehelp is us and nobody else.' },
    });
    await report(post);
    const other = await openCard();
    expect(other?.key).toBe('x:100');
    expect(other?.alike).toBeUndefined();
  });
});

describe('chips', () => {
  const chips = async (key = 'x:100') => valueOf(await rig.card('card.chips', { key }));
  const lid = (id: string, at: number, who: string, text = 'Brindle lid jammed, enamel chipped, it will not lift') =>
    capture({ id, time: exact(at), author: { handle: who, name: who }, text });

  it('first time: nothing of this person before this conversation, nor of somebody nobody has met', async () => {
    await report(post);
    await openCard();
    expect(await chips()).toEqual({ key: 'x:100', firstTime: true, again: null, mood: null, same: null });
    await report(capture({ id: '90', time: exact(NOW - 60 * HOUR), text: 'Brindle looks nice' }));
    expect((await chips()).firstTime).toBe(false);
    const unsaved = capture({ id: '91', audience: 'limited', author: { handle: 'new_one', name: 'New' } });
    await openCard(unsaved);
    expect((await chips('x:91')).firstTime).toBe(true);
  });

  it('others of the last hour: distinct people, never the asker, against the same hour of earlier weeks', async () => {
    const asked = lid('1', NOW - MIN, 'asker');
    await report(
      asked,
      lid('2', NOW - 2 * MIN, 'asker'),
      lid('3', NOW - 3 * MIN, 'a'),
      lid('4', NOW - 4 * MIN, 'a'),
      lid('5', NOW - 50 * MIN, 'b', 'the enamel of my brindle is chipped and the lid jammed'),
      lid('6', NOW - 61 * MIN, 'too_old'),
      lid('7', NOW - 5 * MIN, 'other', 'Which Brindle for an induction hob?'),
    );
    for (let week = 1; week <= 4; week++)
      await report(lid(`8${week}`, NOW - week * WEEK - 10 * MIN, `usual_${week}`), lid(`9${week}`, NOW - week * WEEK - 3 * HOUR, `off_${week}`));
    await openCard(asked);
    const { same } = await chips('x:1');
    // The fourth week is the oldest of the history and not whole: three are counted.
    expect(same).toMatchObject({ others: 2, more: false, usual: 1 });
    expect(same?.list.map((one) => [one.name, one.site, one.at, one.why])).toEqual([
      ['a', 'x', NOW - 3 * MIN, expect.stringMatching(/^shares “/)],
      ['b', 'x', NOW - 50 * MIN, expect.stringMatching(/^shares “.*(enamel|jammed|chipped)/)],
    ]);
  });

  it('a week too busy to be read whole counts by the part that was read', async () => {
    const asked = lid('1', NOW - MIN, 'asker');
    await report(asked, lid('2', NOW - 2 * MIN, 'other'));
    const [row] = await rig.stores.strict.interactions.toArray();
    if (!row) throw new Error('not stored');
    for (let week = 1; week <= 4; week++) {
      // 300 posts in the hour, every tenth about the lid.
      const rows = Array.from({ length: 300 }, (_, i) => ({
        ...row,
        id: `x:${week}${1_000 + i}`,
        customerId: `w${week}-${i}`,
        text: i % 10 ? `Brindle in colour ${i}` : asked.post.text,
        at: NOW - week * WEEK - HOUR + (i + 1) * 12_000,
      }));
      await rig.stores.strict.interactions.bulkPut(rows);
    }
    await rig.stores.strict.interactions.put({ ...row, id: 'x:old', at: NOW - 4.5 * WEEK });
    await openCard(asked);
    expect((await chips('x:1')).same).toMatchObject({ others: 1, more: false, usual: 30 });
  });

  it('asks again tells the first time and why', async () => {
    const first = capture({ id: '80', time: exact(NOW - 50 * HOUR), text: 'Brindle: the gasket drips, who can look at the hinge?' });
    await report(first, capture({ id: '81', text: 'Brindle, gasket and hinge are as bad as before. Can you look?' }));
    await openCard(capture({ id: '81', text: 'Brindle, gasket and hinge are as bad as before. Can you look?' }));
    expect((await chips('x:81')).again).toMatchObject({ at: NOW - 50 * HOUR, why: 'shares “gasket”, “hinge”' });
  });

  it('looks at a bounded number of rows, however many there are, and says "at least"', async () => {
    const base = lid('1', NOW - MIN, 'asker');
    await report(base);
    const [row] = await rig.stores.strict.interactions.toArray();
    if (!row) throw new Error('not stored');
    const many = (from: number, n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...row, id: `x:${from + i}`, customerId: `c${from + i}`, at: row.at - (i % 3_000) * 1_000 }));
    await rig.stores.strict.interactions.bulkPut(many(10_000, 2_000));
    for (let week = 1; week <= 9; week++)
      await rig.stores.strict.interactions.bulkPut(
        many(20_000 * week, 500).map((one) => ({ ...one, text: `Brindle in colour ${one.id}`, at: one.at - week * WEEK })),
      );
    await openCard(base);
    let read = 0;
    rig.stores.relaxed.interactions.hook('reading', (one) => {
      read++;
      return one;
    });
    const { same } = await chips('x:1');
    // The newest four hundred, of which one is their own.
    expect(same).toMatchObject({ more: true, others: 399 });
    expect(read).toBeGreaterThan(400);
    expect(read).toBeLessThan(400 + 8 * 150 + 60 + 20);
  });
});
