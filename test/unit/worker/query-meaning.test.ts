/** `lang:` and `stance:` in a brand's query, decided by the shipped models in the real worker over a real store. */
import { expect, it } from 'vitest';
import { BRAND, capture, HOUR, keyword, NOW, rough } from '../store/make';
import { DOC, eachRig, PAGE, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

const ask = (query: string) => rig.own('brand.save', { brand: { ...BRAND, query } });
let made = 0;
/** On Facebook, which marks no language. */
const post = (text: string, more: Parameters<typeof capture>[0] = {}) =>
  capture(
    {
      site: 'facebook',
      id: `90${(made += 1)}`,
      permalink: `/x/posts/90${made}`,
      author: { handle: 'mara.k', name: 'Mara' },
      time: rough(NOW - 2 * HOUR, NOW - HOUR),
      text,
      ...more,
    },
    [{ ...keyword, maybe: true }],
  );
/** What becomes of a post the page left open: kept, taken out, or still open. Nothing but the last two is pale. */
async function fate(query: string, text: string, more: Parameters<typeof capture>[0] = {}): Promise<'kept' | 'pale'> {
  await ask(query);
  const one = post(text, more);
  const { marks } = valueOf(
    await rig.page('page.report', { docId: DOC, site: 'facebook', captures: [one] }, { ...PAGE, url: 'https://www.facebook.com/' }),
  );
  const kept = (await rig.stores.strict.interactions.get(`facebook:${one.post.id ?? ''}`)) !== undefined;
  expect(marks[0]?.state === 'pale').toBe(!kept);
  return kept ? 'kept' : 'pale';
}

const GERMAN = 'Brindle, mein Kessel tropft seit gestern, was kann ich tun? Das ist wirklich ärgerlich.';
const ENGLISH = 'Brindle, my kettle has been dripping since yesterday, what can I do about it?';
const ANGRY = 'Brindle is awful, the worst kettle ever, I hate it';
const HAPPY = 'I love my Brindle kettle, wonderful, thank you so much!';

it.each([
  ['brindle lang:de', GERMAN, 'kept'],
  ['brindle lang:de', ENGLISH, 'pale'],
  ['brindle -lang:de', GERMAN, 'pale'],
  ['brindle -lang:de', ENGLISH, 'kept'],
  ['brindle (lang:de OR lang:en)', ENGLISH, 'kept'],
  ['brindle stance:neg', ANGRY, 'kept'],
  ['brindle stance:neg', HAPPY, 'pale'],
  ['brindle -stance:pos', ANGRY, 'kept'],
  ['brindle -stance:neg', ANGRY, 'pale'],
  ['brindle -stance:neg', HAPPY, 'kept'],
  ['brindle lang:en stance:pos', HAPPY, 'kept'],
] as const)('%s: %s', async (query, text, expected) => {
  expect(await fate(query, text)).toBe(expected);
});

it('stays a maybe where the heads are unsure or missing, whichever way the query asks', async () => {
  for (const query of ['lang:de', '-lang:de', 'stance:neg', '-stance:neg']) {
    const [captured] = await decidedBy(query, '@brindle 12345');
    expect(captured?.matches, query).toMatchObject([{ brandId: 'brindle', maybe: true }]);
  }
  rig.disk.read = () => Promise.reject(new Error('gone'));
  rig.restart();
  for (const query of ['lang:de', 'stance:neg', '-stance:neg']) {
    const [captured] = await decidedBy(query, GERMAN);
    expect(captured?.matches, query).toMatchObject([{ maybe: true }]);
  }
});

async function decidedBy(query: string, text: string, more: Parameters<typeof capture>[0] = {}) {
  await ask(`(brindle OR @brindle) ${query}`);
  const { decided } = await import('../../../lib/worker/listening');
  return decided(rig.ctx, [post(text, more)]);
}

it('believes the site’s own mark before the detector', async () => {
  expect(await fate('brindle lang:de person:new', ENGLISH, { language: 'de' })).toBe('kept');
});

it('asks no model for a query that hangs on neither, and none where the words do not fit', async () => {
  const [sure] = await decidedBy('person:new', ANGRY);
  expect(sure?.matches).toMatchObject([{ maybe: false }]);
  const [out] = await decidedBy('kettledrum stance:neg', ANGRY);
  expect(out?.matches).toEqual([]);
  expect(rig.files).toEqual([]);
});

it('decides a mood as this brand taught it, and a person’s word on the very post goes first', async () => {
  const odd = 'the Brindle whistles at night again';
  const before = capture({ id: '1', text: odd });
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [before] });
  await rig.ctx.meaning.settled();
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: before, whoami: WHO }));
  await rig.card('card.claim', { token });
  valueOf(await rig.card('card.act', { opId: 'operation-1', key: before.key, action: { do: 'correct', what: 'mood', may: ['negative'] } }));
  await rig.ctx.meaning.settled();
  expect((await decidedBy('stance:neg', 'the Brindle whistles at night again and again'))[0]?.matches).toMatchObject([{ maybe: false }]);
  expect((await decidedBy('stance:pos', odd, { site: 'x', id: '1' }))[0]?.matches).toEqual([]);
});
