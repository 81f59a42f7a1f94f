/** Guesses through the real worker, the shipped models and a real store. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SHIPPED } from '../../../lib/listening/models/of-text';
import { STARTER_EMERGENCY } from '../../../lib/model/meaning';
import { DEFAULT_SETTINGS, type SavedReplyRow } from '../../../lib/model/settings';
import type { InteractionRow } from '../../../lib/model/customer';
import { BRAND, capture, HOUR, NOW, exact, underOurPost } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, initials: 'OP' } });
});
afterEach(async () => {
  await rig.ctx.meaning.settled();
  rig.close();
});

type Capture = ReturnType<typeof capture>;
const UPSET = 'Brindle is the worst, I hate this terrible kettle, I want a refund, I have been waiting for two weeks';
const report = async (...captures: Capture[]) => {
  const answer = valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
  return answer.marks;
};
const rowOf = async (id: string): Promise<InteractionRow> => {
  const row = await rig.stores.strict.interactions.get(id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const caseOf = async (id: string) => rig.stores.strict.cases.get((await rowOf(id)).caseId ?? '');
let turn = 0;
const opId = () => `operation-${(turn += 1)}`;
async function open(of: Capture) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  await rig.card('card.claim', { token });
  return valueOf(await rig.card('card.read', { whole: true }));
}
const act = async (of: Capture, action: object, op = opId()) => {
  await open(of);
  return valueOf(await rig.card('card.act', { opId: op, action, key: of.key }));
};

it('opens the models on the first post, from the extension’s own files, and keeps the guesses beside it with their version', async () => {
  expect(rig.files).toEqual([]);
  const post = capture({ id: '1', text: UPSET });
  await report(post);
  expect(rig.files.length).toBeGreaterThan(5);
  expect(rig.files.every((path) => /^models\/[a-z-]+\.bin$/.test(path))).toBe(true);
  const { meaning } = await rowOf('x:1');
  expect(meaning).toMatchObject({
    v: SHIPPED,
    mood: { label: 'negative', by: 'guess' },
    language: { label: 'en' },
    spam: { label: 'ham' },
    danger: null,
    ours: null,
    missing: [],
  });
  expect(meaning?.urgency.why.map((one) => one.reason)).toEqual(expect.arrayContaining(['refund', 'waiting']));
  expect(meaning?.urgency.score).toBe(meaning?.urgency.why.reduce((sum, one) => sum + one.points, 0));
  expect(await caseOf('x:1')).toMatchObject({ sense: { danger: null, urgency: meaning?.urgency.score, notOurs: null } });
  const asked = rig.files.length;
  await report(capture({ id: '2', text: 'Brindle again' }));
  expect(rig.files.length).toBe(asked);
  expect((await open(post))?.meaning).toEqual(meaning);
});

it('derives anew what other models made, what was edited, and nothing else', async () => {
  const post = capture({ id: '1', text: UPSET });
  await report(post);
  const first = await rowOf('x:1');
  await rig.stores.strict.interactions.put({ ...first, meaning: { ...first.meaning!, v: 'older', mood: null } });
  await report(post);
  expect(await rowOf('x:1')).toEqual(first);
  await report(capture({ id: '1', text: 'I love my Brindle, wonderful, thank you so much!' }));
  expect((await rowOf('x:1')).meaning?.mood?.label).toBe('positive');
});

it('counts what was asked before and nobody answered, and forgets the followers never', async () => {
  const root = { id: '1', author: { handle: 'Mara_K', name: null } };
  await report(capture({ id: '1', text: 'Brindle, where is my lid?' }));
  const author = { handle: 'Mara_K', name: 'Mara Kessel', followers: 25_000 };
  await report(capture({ id: '2', text: 'Brindle, hello?', root, author, time: exact(NOW) }));
  const reasons = async () => (await rowOf('x:2')).meaning?.urgency.why.map((one) => [one.reason, one.words]);
  expect(await reasons()).toEqual(
    expect.arrayContaining([
      ['repeated', '1 earlier'],
      ['reach', '25,000 followers'],
    ]),
  );
  await act(capture({ id: '2', text: 'Brindle, hello?', root, author, time: exact(NOW) }), { do: 'correct', what: 'mood', may: ['neutral'] });
  expect(await reasons()).toEqual(expect.arrayContaining([['reach', '25,000 followers']]));
});

it('makes anew what older rules said of the same words', async () => {
  await report(capture({ id: '1', text: UPSET }));
  const old = await rowOf('x:1');
  if (!old.meaning) throw new Error('no guess');
  const [weights = ''] = old.meaning.v.split('.');
  await rig.stores.strict.interactions.put({ ...old, meaning: { ...old.meaning, v: `${weights}.olderrules00`, urgency: { score: 1, why: [] } } });
  const shown = await open(capture({ id: '1', text: UPSET }));
  expect(shown?.meaning?.urgency.score).toBeGreaterThan(20);
  await rig.ctx.meaning.settled();
  expect((await rowOf('x:1')).meaning).toMatchObject({ v: SHIPPED, urgency: old.meaning.urgency });
});

it.each(['sentiment-en', 'feedback', 'spam', 'relevance', 'language', 'lexicon'])(
  'works without the file %s, says so, and mends it when the file is back',
  async (file) => {
    const read = rig.disk.read;
    rig.disk.read = (path) => (path.includes(file) ? Promise.reject(new Error('404')) : read(path));
    await report(capture({ id: '1', text: UPSET }));
    const { meaning } = await rowOf('x:1');
    const named = { lexicon: ['word list', 'mood', 'mood of other languages', 'kind', 'spam'] }[file as 'lexicon'] ?? [expect.any(String)];
    expect(meaning?.missing.sort()).toEqual(named.sort());
    expect(meaning?.urgency.score).toBeGreaterThan(20);
    if (file === 'sentiment-en') expect([meaning?.mood, meaning?.spam?.label]).toEqual([null, 'ham']);
    if (file === 'language') expect([meaning?.language, meaning?.mood?.label]).toEqual([null, 'negative']);
    if (file === 'lexicon') expect([meaning?.mood, meaning?.kind, meaning?.spam]).toEqual([null, null, null]);
    if (file === 'spam') expect([meaning?.mood?.label, meaning?.spam]).toEqual(['negative', null]);
    expect(valueOf(await rig.own('guesses.status', null)).missing).toHaveLength(named.length);
    expect(await open(capture({ id: '1', text: UPSET }))).toMatchObject({ saved: 'yes', person: { name: 'Mara Kessel' } });
    rig.disk.read = read;
    rig.restart();
    await rig.own('guesses.refresh', null);
    await rig.ctx.meaning.settled();
    expect((await rowOf('x:1')).meaning).toMatchObject({ v: SHIPPED, missing: [], mood: { label: 'negative' } });
  },
);

const LID: SavedReplyRow = {
  id: 'lid',
  title: 'Kettle on fire',
  text: 'Sorry!',
  aim: 'answer',
  tags: [],
  language: 'en',
  brandId: null,
  samples: ['your kettle caught fire in my kitchen'],
  used: 3,
  lastUsed: null,
  starter: false,
  updatedAt: 1,
};
it('suggests nothing in danger, shows the brand’s own steps, and does so before any model is open', async () => {
  await rig.own('reply.save', { reply: LID });
  const fire = capture({ id: '1', text: 'Brindle, your kettle caught fire in my kitchen' });
  const calm = capture({ id: '2', text: 'Brindle, your kettle in my kitchen sings' });
  rig.disk.read = () => new Promise(() => undefined);
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures: [fire, calm] }));
  const before = await open(fire);
  expect(before?.suggestions).toEqual([]);
  expect(before?.meaning?.danger).toMatchObject({ kind: 'product-safety' });
  expect(before?.emergency).toEqual(STARTER_EMERGENCY);
  expect((await open(calm))?.suggestions?.map((one) => one.replyId)).toEqual(['lid']);
  rig.close();

  rig = await makeRig();
  await rig.own('reply.save', { reply: LID });
  const own = { steps: 'Unplug it.', contact: 'Duty desk 12' };
  valueOf(await rig.own('brand.save', { brand: { ...BRAND, emergency: own } }));
  await report(fire);
  expect(await open(fire)).toMatchObject({ suggestions: [], emergency: own });
  expect(await caseOf('x:1')).toMatchObject({ sense: { danger: 'product-safety', notOurs: null } });
});

it('keeps a correction once, shows it as a person’s word, learns from it for posts alike, and forgets it without trace', async () => {
  const words = ['Brindle kettle whistles on and on all night', 'my Brindle kettle whistles again', 'Brindle: the kettle whistles loud'];
  const posts = words.map((text, i) => capture({ id: `${i + 1}`, text, author: { handle: `a${i}`, name: `A ${i}` } }));
  await report(...posts);
  const shipped = await Promise.all(['x:1', 'x:2', 'x:3'].map(async (id) => (await rowOf(id)).meaning));
  const [first, second] = posts as [Capture, Capture];
  const op = opId();
  const view = await act(first, { do: 'correct', what: 'mood', may: ['negative'] }, op);
  expect(view?.meaning?.mood).toEqual({ label: 'negative', p: 1, by: 'person', why: [] });
  await act(first, { do: 'correct', what: 'mood', may: ['negative'] }, op);
  await act(second, { do: 'correct', what: 'mood', may: ['negative'] });
  await act(second, { do: 'correct', what: 'kind', may: ['defect report'] });
  expect(await rig.stores.strict.corrections.count()).toBe(3);
  await rig.ctx.meaning.settled();
  const third = (await rowOf('x:3')).meaning;
  expect(third?.mood).toMatchObject({ label: 'negative', by: 'taught' });
  expect(third?.mood?.p).toBeGreaterThan(shipped[2]?.mood?.label === 'negative' ? shipped[2].mood.p : 0.5);
  // "not upset" leaves the others open: nothing is claimed.
  expect((await act(first, { do: 'correct', what: 'mood', may: ['neutral', 'positive'] }))?.meaning?.mood).toMatchObject({
    label: 'unsure',
    by: 'person',
  });
  expect(await rig.card('card.act', { opId: opId(), action: { do: 'correct', what: 'mood', may: ['complaint'] } })).toMatchObject({
    code: 'bad-input',
  });
  valueOf(await rig.own('guesses.forget', { opId: opId(), brandId: 'brindle', ids: null }));
  await rig.ctx.meaning.settled();
  expect(await rig.stores.strict.corrections.count()).toBe(0);
  expect(await Promise.all(['x:1', 'x:2', 'x:3'].map(async (id) => (await rowOf(id)).meaning))).toEqual(shipped);
});

const VILLAGE = [
  'Walked past the old church in Brindle village, lovely evening',
  'Brindle village church fair this Sunday, cakes at the church',
  'The church bells of Brindle village ring again',
];
const village = (i: number, over = {}) => capture({ id: `v${i}`, text: VILLAGE[i] ?? '', author: { handle: `v${i}`, name: `V ${i}` }, ...over });

it('learns what is not about us, draws it paler with its reasons, and takes a person’s word against it', async () => {
  const ours = capture({ id: '9', text: 'My Brindle kettle leaks at the lid, can you help?', author: { handle: 'k', name: 'K' } });
  const said = capture({ id: '8', text: 'See you at the church in the village', author: { handle: 's', name: 'S' } }, [underOurPost]);
  const everyday = [
    'Brindle kettle in green, lovely',
    'The lid of my Brindle kettle is loose',
    'Brindle kettle pours well this evening',
    'Is the Brindle kettle loud?',
  ];
  await report(...everyday.map((text, i) => capture({ id: `e${i}`, text, author: { handle: `e${i}`, name: `E ${i}` } })));
  await report(village(0), village(1), ours);
  await act(village(0), { do: 'not-about-us' });
  const second = opId();
  await act(village(1), { do: 'not-about-us' }, second);
  rig.sent.length = 0;
  expect(await report(village(2), said)).toEqual([
    { key: 'x:v2', state: 'new' },
    { key: 'x:8', state: 'needs-you' },
  ]);
  // The mark was there at once; its drawing follows the guess.
  const drawn = rig.sent.filter((one) => one.message.command === 'marks').map((one) => one.message.input);
  expect(drawn).toEqual([{ marks: [{ key: 'x:v2', state: 'pale' }] }]);
  const guess = (await rowOf('x:v2')).meaning?.ours;
  expect(guess).toMatchObject({ label: 'not-ours', by: 'taught' });
  expect((await caseOf('x:v2'))?.sense?.notOurs).toEqual(guess?.why);
  expect(guess?.why.join(' ')).toMatch(/church|village|bells/);
  expect((await caseOf('x:9'))?.sense?.notOurs).toBeNull();
  // What is said to us is ours, whatever its words.
  expect((await rowOf('x:8')).meaning?.ours).toBeNull();
  expect((await caseOf('x:8'))?.sense?.notOurs).toBeNull();

  const id = (await caseOf('x:v2'))?.id ?? '';
  rig.sent.length = 0;
  valueOf(await rig.own('case.ours', { opId: opId(), caseId: id }));
  expect((await caseOf('x:v2'))?.sense?.notOurs).toBeNull();
  expect(rig.sent.some((one) => JSON.stringify(one.message.input) === JSON.stringify({ marks: [{ key: 'x:v2', state: 'new' }] }))).toBe(true);
  valueOf(await rig.own('guesses.forget', { opId: opId(), brandId: 'brindle', ids: null }));
  await rig.ctx.meaning.settled();
  expect((await rowOf('x:v2')).meaning?.ours).toBeNull();
});

it('takes "not about us" back with the act: by undo and by opening again', async () => {
  await report(village(0));
  const id = (await caseOf('x:v0'))?.id ?? '';
  const op = opId();
  const change = valueOf(await rig.own('case.act', { opId: op, caseId: id, action: { do: 'not-about-us' } }));
  expect(await rig.stores.strict.corrections.toArray()).toMatchObject([{ of: 'x:v0', what: 'ours', may: ['not-ours'], initials: 'OP' }]);
  valueOf(await rig.own('case.undo', { opId: opId(), of: op, was: change.was!, is: change.is }));
  expect(await rig.stores.strict.corrections.count()).toBe(0);
  await rig.own('case.act', { opId: opId(), caseId: id, action: { do: 'not-about-us' } });
  await rig.own('case.act', { opId: opId(), caseId: id, action: { do: 'reopen' } });
  expect(await rig.stores.strict.corrections.count()).toBe(0);
});

it('refuses to set right what is not kept, and pages may not call any of it', async () => {
  const friends = capture({ id: '5', audience: 'limited', time: exact(NOW - HOUR) });
  await report(friends);
  await open(friends);
  expect(await rig.card('card.act', { opId: opId(), action: { do: 'correct', what: 'mood', may: ['negative'] } })).toMatchObject({
    code: 'not-allowed',
  });
  expect(await rig.stores.strict.corrections.count()).toBe(0);
  for (const [call, input] of [
    ['case.ours', { opId: opId(), caseId: 'k' }],
    ['guesses.status', null],
    ['guesses.refresh', null],
    ['guesses.forget', { opId: opId(), brandId: 'brindle', ids: null }],
  ] as const)
    expect(await rig.page(call, input)).toMatchObject({ ok: false, code: 'not-allowed' });
});
