/** What was taught reaches every post of its brand, also where a worker ended in the middle, posts lay closed, or two brands were taught at once. */
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { byBrand } from '../../../components/guesses/taught';
import { TaughtRows } from '../../../components/guesses/TaughtRows';
import { isChanged } from '../../../lib/bus/envelope';
import { SHIPPED } from '../../../lib/listening/models/of-text';
import type { Match } from '../../../lib/model/match';
import { readBrands } from '../../../lib/store/read';
import { readAllCorrections } from '../../../lib/store/read/meaning';
import { saveBrand } from '../../../lib/store/write';
import { correctPost } from '../../../lib/store/write/corrections';
import { BRAND, capture, keyword, NOW } from '../store/make';
import { DOC, eachRig, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

type Seen = ReturnType<typeof capture>;
let turn = 0;
const opId = () => `operation-${(turn += 1)}`;
const WORDS = ['Brindle kettle whistles on and on all night', 'my Brindle kettle whistles again', 'Brindle: the kettle whistles loud'];
const posts = (of: Match = keyword, at = 0) =>
  WORDS.map((text, i) => capture({ id: `${at + i + 1}`, text, author: { handle: `a${at + i}`, name: `A ${i}` } }, [of])) as [Seen, Seen, Seen];
const report = async (...captures: Seen[]) => {
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
};
async function open(of: Seen) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  await rig.card('card.claim', { token });
  return valueOf(await rig.card('card.read', { whole: true }));
}
const act = async (of: Seen, action: object) => {
  await open(of);
  return valueOf(await rig.card('card.act', { opId: opId(), action, key: of.key }));
};
const upset = { do: 'correct', what: 'mood', may: ['negative'] };
const moodOf = async (id: string) => (await rig.stores.strict.interactions.get(id))?.meaning?.mood;
/** Somebody's word came into the store, and the worker ended before it learned from it. */
const saidOnly = (id: string) => correctPost(rig.stores.strict, id, { what: 'mood', may: ['negative'] }, { opId: opId(), now: NOW, initials: '' });

it('reaches a closed conversation when its post is seen again', async () => {
  const [first, second, closed] = posts();
  await report(first, second, closed);
  expect(await moodOf('x:3')).toMatchObject({ by: 'guess' });
  await act(closed, { do: 'settled' });
  await act(first, upset);
  await act(second, upset);
  await rig.ctx.meaning.settled();
  expect(await moodOf('x:3')).toMatchObject({ by: 'guess' });
  await report(closed);
  expect(await moodOf('x:3')).toMatchObject({ label: 'negative', by: 'taught' });
});

it('reaches the card of the post it was said of, and then the card is told to read again, once', async () => {
  const [first] = posts();
  await report(first);
  await saidOnly('x:1');
  rig.restart();
  const told = () => rig.broadcasts.filter(isChanged).length;
  const before = told();
  await open(first);
  await rig.ctx.meaning.settled();
  expect((await open(first))?.meaning?.mood).toMatchObject({ label: 'negative', by: 'person' });
  await rig.ctx.meaning.settled();
  expect(told() - before).toBe(1);
});

it('goes on with the open conversations where the worker ended among them', async () => {
  await report(...posts());
  await saidOnly('x:1');
  await saidOnly('x:2');
  rig.restart();
  const { read } = rig.disk;
  let asked = (): void => undefined;
  const stuck = new Promise<void>((done) => (asked = done));
  rig.disk.read = () => (asked(), new Promise(() => undefined));
  rig.ctx.meaning.soonOpen('brindle');
  await stuck;
  rig.disk.read = read;
  rig.restart();
  await rig.ctx.meaning.goOn();
  await rig.ctx.meaning.settled();
  expect(await moodOf('x:3')).toMatchObject({ label: 'negative', by: 'taught' });
  expect([...rig.session.data.keys()]).not.toContain('deriving');
});

it('reaches both brands that were taught in one breath', async () => {
  await saveBrand(rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
  const otter: Match = { brandId: 'otter', reasons: [{ kind: 'keyword', words: ['otter'] }], maybe: false };
  const [ours, theirs] = [posts(), posts(otter, 10)];
  await report(...ours, ...theirs);
  for (const i of [0, 1] as const) {
    await saidOnly(`x:${i + 1}`);
    await saidOnly(`x:${i + 11}`);
  }
  rig.restart();
  await Promise.all([rig.ctx.meaning.learned('brindle', []), rig.ctx.meaning.learned('otter', [])]);
  await rig.ctx.meaning.settled();
  for (const id of ['x:3', 'x:13']) expect(await moodOf(id)).toMatchObject({ label: 'negative', by: 'taught' });
});

it('is named beside the models, and by nothing once it is forgotten', async () => {
  const [first, second] = posts();
  await report(first, second);
  const v = async (id: string) => (await rig.stores.strict.interactions.get(id))?.meaning?.v;
  expect(await v('x:1')).toBe(SHIPPED);
  await act(first, upset);
  await rig.ctx.meaning.settled();
  const taught = await v('x:1');
  expect(taught).toMatch(new RegExp(`^${SHIPPED.replace('.', '\\.')}\\+[0-9a-z]+$`));
  expect(await v('x:2')).toBe(taught);
  valueOf(await rig.own('guesses.forget', { opId: opId(), brandId: 'brindle', ids: null }));
  await rig.ctx.meaning.settled();
  expect([await v('x:1'), await v('x:2')]).toEqual([SHIPPED, SHIPPED]);
});

it('stands for the words it was said of: unfolded they are the same, edited they are others', async () => {
  const whole = 'Brindle kettle whistles on and on all night, and nobody at the shop wants to hear of it';
  const seen = (text: string, cut: 'none' | 'see-more' = 'none') => capture({ id: '1', text, cut, author: { handle: 'a0', name: 'A' } });
  await report(seen(whole.slice(0, 60), 'see-more'));
  await act(seen(whole.slice(0, 60), 'see-more'), upset);
  await report(seen(whole));
  expect(await moodOf('x:1')).toMatchObject({ label: 'negative', by: 'person' });
  await report(seen('Edit: my Brindle kettle is wonderful again, I love it, thank you so much!'));
  expect(await moodOf('x:1')).toMatchObject({ label: 'positive', by: 'guess' });
  expect((await open(seen('Edit: my Brindle kettle is wonderful again, I love it, thank you so much!')))?.meaning?.mood?.by).toBe('guess');
  expect(await rig.stores.strict.corrections.count()).toBe(1);
});

it('is seen and forgotten also where its brand was removed, all of it and nothing of other brands', async () => {
  const db = rig.stores.strict;
  await saveBrand(db, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
  const [first, second] = posts();
  await report(first, second);
  await saidOnly('x:2');
  await act(first, upset);
  const [like] = await db.corrections.toArray();
  await db.corrections.bulkPut(Array.from({ length: 60 }, (_, i) => ({ ...like!, id: `o${i} mood`, of: `o${i}`, brandId: 'otter', at: NOW + i })));
  const seen = async () => byBrand(await readAllCorrections(db), await readBrands(db));
  expect((await seen()).removed).toEqual([]);
  valueOf(await rig.own('brand.remove', { id: 'brindle' }));
  expect((await seen()).removed.map(({ of }) => of).sort()).toEqual(['x:1', 'x:2']);
  valueOf(await rig.own('brand.remove', { id: 'otter' }));
  const { removed, of } = await seen();
  expect([removed.length, removed[0]?.of, of('otter').length]).toEqual([62, 'o59', 60]);
  const none = (): void => undefined;
  const words = renderToStaticMarkup(createElement(TaughtRows, { name: 'brands since removed', rows: removed, forget: none, forgetAll: none }));
  expect(words).toContain('Forget all for brands since removed');
  expect(words).toContain('And 12 earlier ones.');
  valueOf(await rig.own('guesses.forget', { opId: opId(), brandId: 'otter', ids: null }));
  expect((await seen()).removed.map((row) => row.brandId)).toEqual(['brindle', 'brindle']);
  valueOf(await rig.own('guesses.forget', { opId: opId(), brandId: 'brindle', ids: null }));
  await rig.ctx.meaning.settled();
  expect(await db.corrections.count()).toBe(0);
  expect(await moodOf('x:1')).toMatchObject({ by: 'guess' });
});

describe('what is not about us', () => {
  const post = (id: string, who: string, text: string) => capture({ id, text, author: { handle: who, name: who } });
  const troll = [post('t1', 'troll', 'Brindle: refund broken order help'), post('t2', 'troll', 'refund broken order help, says Brindle')] as const;
  const complaint = post('9', 'lena', 'Brindle refund, still broken');
  const oursOf = async (id: string) => (await rig.stores.strict.interactions.get(id))?.meaning?.ours ?? null;

  it('is not learned from one person, however many posts and presses there were', async () => {
    await report(...troll);
    await act(troll[0], { do: 'not-about-us' });
    await act(troll[1], { do: 'not-about-us' });
    expect(await rig.stores.strict.corrections.count()).toBe(2);
    await rig.ctx.meaning.settled();
    await report(complaint);
    expect(await oursOf('x:9')).toBeNull();
  });

  it('is told by words that two people share, not by those that one wrote twice', async () => {
    const village = [
      post('v1', 'vera', 'Brindle village church fair'),
      post('v2', 'wim', 'The church of Brindle village'),
      post('v3', 'xan', 'Church bells, Brindle village'),
    ];
    await report(...troll, village[0]!);
    for (const one of [...troll, village[0]!]) await act(one, { do: 'not-about-us' });
    await report(complaint);
    expect(await oursOf('x:9')).not.toMatchObject({ label: 'not-ours' });
    await report(village[1]!);
    await act(village[1]!, { do: 'not-about-us' });
    await report(complaint, village[2]!);
    expect(await oursOf('x:v3')).toMatchObject({ label: 'not-ours', by: 'taught' });
    expect(await oursOf('x:9')).not.toMatchObject({ label: 'not-ours' });
  });

  it('is still told by what others said where one thread has hundreds of posts', async () => {
    const db = rig.stores.strict;
    const said = (of: string, customerId: string | null, text: string, at: number) => ({
      ...{ id: `${of} ours`, what: 'ours' as const, may: ['not-ours'], of, text, brandId: 'brindle', customerId, at, initials: null, op: `op-${at}` },
    });
    const others = [
      'Brindle village church fair',
      'The church of Brindle village',
      'Bells of the village church, Brindle',
      'Brindle village: church, bells, cakes',
    ];
    await db.corrections.bulkPut(others.map((text, i) => said(`o${i}`, i ? `o${i}` : null, text, i)));
    await db.corrections.bulkPut(Array.from({ length: 500 }, (_, i) => said(`l${i}`, 'loud', `Brindle again ${i}`, 10 + i)));
    await report(post('v3', 'xan', 'Church bells, Brindle village'));
    expect(await oursOf('x:v3')).toMatchObject({ label: 'not-ours' });
  });
});
