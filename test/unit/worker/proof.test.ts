/** What a false account wrote, kept as proof: its own post at hand, or its replies in the thread of somebody else's. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/model/match';
import type { Post } from '../../../lib/model/post';
import type { ThreadLook } from '../../../lib/model/sense';
import { saveAccounts } from '../../../lib/store/write';
import { onTabClosed } from '../../../lib/worker/start';
import { ACCOUNTS, capture, exact, HOUR, NOW, post, rough } from '../store/make';
import { DOC, makeRig, OWN, PAGE, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const MIN = 60_000;
/** Whose card is open: a customer, on X or on Facebook. */
const ASKED = capture({ id: '100', permalink: '/Mara_K/status/100' });
const ON_FACEBOOK = capture({ site: 'facebook', id: '77', permalink: '/mara/posts/77', author: { handle: 'mara.kessel', name: 'Mara Kessel' } });
const FACEBOOK = { url: 'https://www.facebook.com/' };

async function openCard(of: Capture, from = {}): Promise<void> {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }, { ...PAGE, ...from }));
  await rig.card('card.claim', { token });
}
const fake = (over: Partial<Post> = {}): Post =>
  post({
    kind: 'comment',
    id: '900',
    permalink: '/Brind1eHelp/status/900',
    author: { handle: 'Brind1eHelp', name: 'Brindle' },
    time: exact(NOW - 2 * MIN),
    text: 'Send your card number',
    ...over,
  });
/** Opens the card of `of` and looks at its thread, in which these stand. */
async function look(of: Capture, ...replies: Post[]) {
  const value: ThreadLook = { shown: replies.length, total: null, replies: replies.map((one) => ({ ...one, direct: true, to: null })) };
  rig.frames.answer = ({ message }) => ({ ok: true, value: message.command === 'thread' ? value : null });
  return valueOf(await rig.card('card.thread', { key: of.key }))?.alikes ?? [];
}
const rows = () => rig.stores.strict.interactions.toArray();
const proofs = async () => (await rows()).filter((row) => row.event === 'proof');
let acts = 0;
const save = (of: Capture, who: string | undefined, sure = false, opId = `operation-${(acts += 1)}`) =>
  rig.card('card.proof', { opId, key: of.key, sure, ...(who === undefined ? {} : { of: who }) });
const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

describe('the false account’s own post', () => {
  const own = (over: Partial<Post> = {}) => {
    const text = 'Brindle refund: send card';
    return capture({ id: '500', permalink: '/Brindle_Help/status/500', author: { handle: 'Brindle_Help_', name: 'Brindle' }, text, ...over });
  };
  const report = (...captures: Capture[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });

  it('is kept at one press where it is public: text, handle, link and time, once', async () => {
    await report(own());
    await openCard(own());
    rig.broadcasts.length = 0;
    expect(await save(own(), undefined, false, 'operation-a')).toMatchObject({ ok: true });
    expect(rig.broadcasts).toHaveLength(1);
    await save(own(), undefined, false, 'operation-a');
    await save(own(), undefined);
    const [kept, ...more] = await proofs();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ kind: 'note', site: 'x', postId: '500', authorId: 'x:brindle_help_', savedBy: 'person' });
    expect(kept?.text).toBe(`@Brindle_Help_ (Brindle) on X, ${iso(NOW - HOUR)}\nhttps://x.com/Brindle_Help/status/500\n\nBrindle refund: send card`);
  });

  it('where not everyone may read it, only after a person said yes', async () => {
    const friends = own({ audience: 'limited', time: rough(NOW - HOUR, NOW) });
    await report(friends);
    await openCard(friends);
    expect(await save(friends, undefined)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rows()).toEqual([]);
    expect(await save(friends, undefined, true)).toMatchObject({ ok: true });
    expect((await rows()).map((row) => [row.kind, row.event, row.savedBy])).toEqual(
      expect.arrayContaining([
        ['post', null, 'person'],
        ['note', 'proof', 'person'],
      ]),
    );
    expect((await proofs())[0]?.text).toContain('between ');
  });

  it('holds nothing that no file could carry, so that a backup brings it back as it was', async () => {
    const half = own({ text: 'Brindle refund \ud83d now' });
    await report(half);
    await openCard(half);
    expect(await save(half, undefined)).toMatchObject({ ok: true });
    expect((await proofs())[0]?.text).toMatch(/Brindle refund \ufffd now$/);
  });
});

describe('a false account’s reply in the thread of another post', () => {
  const WHO_X = 'x:brind1ehelp';

  it('is kept at one press: text, handle, link and time, in the history of whoever wrote it, and nothing of whom it was said to', async () => {
    await openCard(ASKED);
    const [seen] = await look(ASKED, fake(), post({ kind: 'comment', id: '901', author: { handle: 'kwabs', name: 'Kwabs' }, text: 'Same here' }));
    expect(seen?.proof).toEqual({ of: WHO_X, audience: 'public', kept: null });
    rig.broadcasts.length = 0;
    const { customerId } = valueOf(await save(ASKED, WHO_X));
    expect(rig.broadcasts).toHaveLength(1);
    const all = await rows();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ kind: 'note', event: 'proof', postId: '900', authorId: WHO_X, brandId: 'brindle', caseId: null, customerId });
    expect(all[0]?.text).toBe(`@Brind1eHelp (Brindle) on X, ${iso(NOW - 2 * MIN)}\nhttps://x.com/Brind1eHelp/status/900\n\nSend your card number`);
    expect(await rig.stores.strict.authors.toArray()).toMatchObject([{ id: WHO_X, customerId, handle: 'Brind1eHelp' }]);
    expect((await look(ASKED, fake()))[0]?.proof.kept).toBe(customerId);
  });

  it('is one proof however often it is kept, and what was said since is another', async () => {
    await openCard(ASKED);
    await look(ASKED, fake());
    await save(ASKED, WHO_X, false, 'operation-b');
    await save(ASKED, WHO_X, false, 'operation-b');
    await save(ASKED, WHO_X);
    expect(await proofs()).toHaveLength(1);
    const [seen] = await look(ASKED, fake({ text: 'Send your card number today' }), fake({ id: '902', permalink: '/Brind1eHelp/status/902' }));
    expect(seen).toMatchObject({ more: ['Send your card number'], proof: { kept: null } });
    await save(ASKED, WHO_X);
    expect((await proofs()).map((row) => [row.postId, row.text.split('\n\n')[1]]).sort()).toEqual([
      ['900', 'Send your card number'],
      ['900', 'Send your card number today'],
      ['902', 'Send your card number'],
    ]);
  });

  it('is kept as the worker has read it, also when it is gone from the page and the worker was stopped', async () => {
    await openCard(ASKED);
    await look(ASKED, fake());
    rig.frames.answer = () => ({ ok: true, value: null });
    rig.restart();
    rig.sent.length = 0;
    expect(await save(ASKED, WHO_X)).toMatchObject({ ok: true });
    expect(rig.sent.filter(({ message }) => message.command === 'thread')).toEqual([]);
    expect(await proofs()).toHaveLength(1);
  });

  it('is kept whole, however little of it the card shows', async () => {
    const text = `${'Send us your card number. '.repeat(60)}End.`;
    await openCard(ASKED);
    const [seen] = await look(ASKED, fake({ text }));
    expect(seen?.text).toHaveLength(600);
    await save(ASKED, WHO_X);
    expect((await proofs())[0]?.text.endsWith(`\n\n${text}`)).toBe(true);
  });

  it('is refused, with what to do, where the worker read nothing of the kind: another account, another post, another document, a tab closed', async () => {
    await openCard(ASKED);
    await look(ASKED, fake());
    const nothing = { ok: false, code: 'not-found', message: expect.stringMatching(/Look again/) as unknown };
    expect(await save(ASKED, 'x:mara_k')).toMatchObject(nothing);
    expect(await save(ASKED, '__proto__')).toMatchObject(nothing);
    const other = capture({ id: '101' });
    await openCard(other);
    expect(await save(other, WHO_X)).toMatchObject(nothing);
    expect(await save(ASKED, WHO_X)).toMatchObject({ ok: false, code: 'not-allowed' });
    await openCard(ASKED);
    await onTabClosed(rig.ctx, 7);
    await openCard(ASKED);
    expect(await save(ASKED, WHO_X)).toMatchObject(nothing);
    expect(await rig.page('card.proof' as never, { opId: 'operation-p', key: ASKED.key, sure: true, of: WHO_X })).toMatchObject({ ok: false });
    expect(await rows()).toEqual([]);
  });

  it('on Facebook: where it is not said that everyone may read it, only after a person said yes; a rough time is told as one', async () => {
    const reply = (over: Partial<Post> = {}) =>
      fake({
        site: 'facebook',
        id: '78',
        permalink: '/mara/posts/77?comment_id=78',
        author: { handle: 'brindlekettles.help', name: 'Brindle Kettles Help' },
        time: rough(NOW - HOUR, NOW),
        timeText: '1 h',
        audience: 'unknown',
        ...over,
      });
    await openCard(ON_FACEBOOK, FACEBOOK);
    const [seen] = await look(ON_FACEBOOK, reply());
    const who = 'facebook:brindlekettles.help';
    expect(seen?.proof).toEqual({ of: who, audience: 'unknown', kept: null });
    expect(await save(ON_FACEBOOK, who)).toMatchObject({ ok: false, code: 'not-allowed', message: 'We cannot tell who can see this. Save anyway?' });
    expect(await rows()).toEqual([]);
    expect(await save(ON_FACEBOOK, who, true)).toMatchObject({ ok: true });
    expect((await proofs())[0]?.text).toBe(
      `@brindlekettles.help (Brindle Kettles Help) on Facebook, between ${iso(NOW - HOUR)} and ${iso(NOW)}\nhttps://www.facebook.com/mara/posts/77?comment_id=78\n\nSend your card number`,
    );
    // A minute later the same words show a later time: the same proof.
    await onTabClosed(rig.ctx, 7);
    await openCard(ON_FACEBOOK, FACEBOOK);
    const [again] = await look(ON_FACEBOOK, reply({ time: rough(NOW - HOUR + MIN, NOW + MIN), audience: 'limited' }));
    expect(again?.proof).toMatchObject({ audience: 'limited', kept: expect.any(String) as unknown });
    await save(ON_FACEBOOK, who, true);
    expect(await proofs()).toHaveLength(1);
  });

  it('comes into the history that is there: with the case of a reply that was stored, and never into a customer’s whom it had answered', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ ...fake(), text: 'Brindle refund: send your card number' })] });
    const [stored] = await rows();
    await openCard(ASKED);
    await look(ASKED, fake({ text: 'Brindle refund: send your card number' }));
    expect(valueOf(await save(ASKED, WHO_X)).customerId).toBe(stored?.customerId);
    expect((await proofs())[0]).toMatchObject({ caseId: stored?.caseId, customerId: stored?.customerId });
    // Listed once, and taken off the list since.
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'x', handle: 'BrindleHelp2', role: 'brand', brandId: 'brindle' }]);
    const answer = fake({ id: '903', author: { handle: 'BrindleHelp2', name: 'Brindle' }, parent: { id: '100', author: ASKED.post.author } });
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [ASKED, capture(answer, [], 'brand')] });
    expect((await rows()).find((row) => row.id === 'x:903')?.direction).toBe('out');
    await saveAccounts(rig.stores.strict, ACCOUNTS);
    await look(ASKED, answer);
    const mara = (await rows()).find((row) => row.id === 'x:100')?.customerId;
    expect(valueOf(await save(ASKED, 'x:brindlehelp2')).customerId).not.toBe(mara);
  });

  it('the side panel keeps it for the tab it names', async () => {
    await openCard(ASKED);
    await look(ASKED, fake());
    const say = (tabId: number) => rig.own('card.proof', { tabId, opId: `operation-t${tabId}`, key: ASKED.key, sure: false, of: WHO_X }, OWN);
    expect(await say(99)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await say(7)).toMatchObject({ ok: true });
  });

  it('holds no more of a page that says much than it lends room for', async () => {
    await openCard(ASKED);
    for (let turn = 0; turn < 12; turn++) {
      const crowd = Array.from({ length: 20 }, (_, i) =>
        fake({
          id: `${turn}${i}`,
          text: `${turn} ${i} `.repeat(3_000),
          author: { handle: `Brindle_Help${turn % 2 ? turn : ''}${i % 7}`, name: 'Brindle' },
        }),
      );
      expect(await look(ASKED, ...crowd)).toHaveLength(5);
    }
    expect(JSON.stringify([...rig.session.data].filter(([key]) => key.startsWith('posers:'))).length).toBeLessThan(400_000);
  });
});
