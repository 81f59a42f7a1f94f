/** What counts as answered where a site shows only "1 h": seen through the whole worker, as pages report it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostTime } from '../../../lib/model/post';
import { saveAccounts } from '../../../lib/store/write';
import { ACCOUNTS, capture, exact, HOUR, NOW, reply, rough, underOurPost } from '../store/make';
import { DOC, makeRig, PAGE, valueOf, WHO, type Rig } from './rig';

const MIN = 60_000;
const DAY = 24 * HOUR;
const FACEBOOK = { ...PAGE, url: 'https://www.facebook.com/' };
const OURS = { handle: 'brindlekettles', name: 'Brindle' };
const MARA = { handle: 'mara.k', name: 'Mara' };
const ROOT = { id: '1000', author: OURS };

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(async () => {
  await rig.ctx.meaning.settled();
  rig.close();
});

/** What the site shows at a look of what was really written then: whole minutes, hours or days. */
function shown(real: number): PostTime {
  const age = rig.clock.now - real;
  const step = age < HOUR ? MIN : age < DAY ? HOUR : DAY;
  const full = Math.floor(age / step);
  return { at: null, from: rig.clock.now - (full + 1) * step, to: rig.clock.now - full * step };
}

type Seen = ReturnType<typeof capture>;
const comment = (id: string, real: number, over: Parameters<typeof capture>[0] = {}): Seen =>
  capture(
    {
      site: 'facebook',
      kind: 'comment',
      id,
      permalink: `/p?comment_id=${id}`,
      author: MARA,
      time: shown(real),
      text: 'My blender lid is leaking, what can I do?',
      parent: ROOT,
      root: ROOT,
      ...over,
    },
    [underOurPost],
  );
const ours = (id: string, real: number, to: string, over: Parameters<typeof capture>[0] = {}): Seen => {
  const made = comment(id, real, { author: OURS, text: 'Please tighten the ring.', parent: { id: to, author: MARA }, replyTo: ['mara.k'], ...over });
  return { ...made, matches: [], own: 'brand' };
};
const below = (id: string, author = OURS): Parameters<typeof capture>[0] => ({
  parent: { id, author },
  text: 'I did, it is leaking still, what now?',
});
const onFacebook = async (...captures: Seen[]) =>
  Object.fromEntries(valueOf(await rig.page('page.report', { docId: DOC, site: 'facebook', captures }, FACEBOOK)).marks.map((m) => [m.key, m.state]));
const onX = async (...captures: Seen[]) =>
  Object.fromEntries(valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures })).marks.map((m) => [m.key, m.state]));
async function answeredOf(of: Seen) {
  const facebook = of.post.site === 'facebook';
  const page = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: facebook ? OURS : WHO }, facebook ? FACEBOOK : undefined));
  valueOf(await rig.card('card.claim', { token: page.token }));
  return valueOf(await rig.card('card.read', {}))?.answered ?? null;
}
const onlyCase = async () => {
  const [found, ...more] = await rig.stores.strict.cases.toArray();
  expect(more).toEqual([]);
  return found;
};

describe('a customer who asks again below our answer', () => {
  const gaps = [7, 25, 55].flatMap((a) => [3, 33, 80].flatMap((q) => [62, 145, 700, 2_900].map((look) => [a, q, look] as const)));
  it.each(gaps)('is never "answered": answer after %i min, asked again after %i, seen %i later', async (a, q, look) => {
    const [first, answer, again] = [NOW, NOW + a * MIN, NOW + (a + q) * MIN];
    rig.clock.now = again + look * MIN;
    const marks = await onFacebook(comment('1001', first), ours('1002', answer, '1001'), comment('1003', again, below('1002')));
    expect(marks['facebook:1003']).toBe('needs-you');
  });
  it('is not "answered" where the page does not say what they reply to, in whatever order ids and sightings come', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const [q, a, again] = [comment('1009', NOW), ours('1008', NOW + 9 * MIN, '1009'), comment('1002', NOW + 19 * MIN, below('1009', MARA))];
    await onFacebook(q);
    await onFacebook(a);
    expect(await onFacebook(again)).toEqual({ 'facebook:1002': 'needs-you' });
    expect(await onFacebook(q, a, again)).toEqual({ 'facebook:1009': 'needs-you', 'facebook:1002': 'needs-you' });
  });
  it('is "answered" once we answer that too', async () => {
    rig.clock.now = NOW + 2 * DAY + HOUR;
    const all = [comment('1001', NOW), ours('1002', NOW + 9 * MIN, '1001'), comment('1003', NOW + 19 * MIN, below('1002'))];
    await onFacebook(...all);
    await onFacebook(ours('1004', NOW + 29 * MIN, '1003'));
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, waitingSince: null });
    expect(await onFacebook(...all)).toMatchObject({ 'facebook:1003': 'answered' });
  });
  it('waits since that post, and is helped by an answer an account of a colleague gives', async () => {
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'facebook', handle: 'tomas.b', role: 'colleague', brandId: 'brindle' }]);
    rig.clock.now = NOW + 2 * HOUR;
    const again = comment('1003', NOW + 19 * MIN, below('1002'));
    await onFacebook(comment('1001', NOW), ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await onlyCase()).toMatchObject({ state: 'new', waitingSince: again.post.time });
    const colleague = ours('1004', NOW + 29 * MIN, '1003', { author: { handle: 'tomas.b', name: 'Tomas' } });
    await onFacebook({ ...colleague, own: 'colleague' });
    expect(await onlyCase()).toMatchObject({ state: 'answered', closed: { detail: 'tomas.b' } });
  });
});

describe('a question we answered', () => {
  it.each([62, 145, 700, 2_900])('is "answered" however late it is seen: %i min', async (look) => {
    rig.clock.now = NOW + look * MIN;
    expect(await onFacebook(comment('1001', NOW), ours('1002', NOW + 9 * MIN, '1001'))).toEqual({ 'facebook:1001': 'answered' });
  });
  it('closes with its case once the times, seen again, prove that the answer came last', async () => {
    rig.clock.now = NOW + 180 * MIN;
    const all = () => [comment('1001', NOW), comment('1003', NOW + 20 * MIN, below('1001', MARA)), ours('1002', NOW + 50 * MIN, '1001')];
    expect(await onFacebook(...all())).toMatchObject({ 'facebook:1003': 'needs-you' });
    rig.clock.now = NOW + 215 * MIN;
    await onFacebook(...all());
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, closed: { how: 'seen', detail: 'brindlekettles' } });
  });
  it('stays open after our answer was edited or taken away, whatever times are found out later', async () => {
    rig.clock.now = NOW + 180 * MIN;
    const q = () => [comment('1001', NOW), comment('1003', NOW + 20 * MIN, below('1001', MARA))];
    await onFacebook(...q(), ours('1002', NOW + 50 * MIN, '1001'));
    await onFacebook(ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    rig.clock.now = NOW + 215 * MIN;
    await onFacebook(...q(), ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
    valueOf(await rig.page('page.removed', { docId: DOC, site: 'facebook', ids: ['1002'] }, FACEBOOK));
    expect(await onFacebook(...q())).toEqual({ 'facebook:1001': 'needs-you', 'facebook:1003': 'needs-you' });
  });
  it('is left open where the answer names the customer only and rough times leave it open which post is meant', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    await onFacebook(comment('1001', NOW), comment('1003', NOW + 20 * MIN, below('1001', MARA)));
    await onFacebook(ours('1002', NOW + 50 * MIN, '', { parent: null }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
  });
});

describe('a store an older version wrote', () => {
  it('has a case it took for answered opened at the next sighting', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const all = [comment('1001', NOW), ours('1002', NOW + 9 * MIN, '1001'), comment('1003', NOW + 19 * MIN, below('1002'))];
    await onFacebook(...all);
    const was = await onlyCase();
    if (!was) throw new Error('no case');
    const closed = { at: NOW, how: 'seen' as const, detail: 'brindlekettles', initials: null };
    await rig.stores.strict.cases.put({ ...was, state: 'answered', needsAnswer: false, waitingSince: null, closed });
    await rig.stores.strict.interactions.update('facebook:1003', { answers: null });
    expect((await answeredOf(all[2] as Seen))?.text).toBeUndefined();
    expect(await onFacebook(all[2] as Seen)).toEqual({ 'facebook:1003': 'needs-you' });
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true, closed: null });
    expect(await rig.stores.strict.interactions.get('facebook:1003')).toMatchObject({ answers: 'facebook:1002' });
  });
});

describe('the card of a post', () => {
  it('names no answer that is older than the post', async () => {
    const first = capture({ id: '10', time: exact(NOW - 5 * HOUR) });
    const thread = { kind: 'comment' as const, parent: { id: '10', author: first.post.author }, root: { id: '10', author: first.post.author } };
    const again = capture({ id: '12', time: exact(NOW - MIN), text: 'Brindle, it still drips, what now?', ...thread });
    const marks = await onX(first, reply({ id: '10', handle: 'Mara_K' }, { id: '11', time: exact(NOW - 4 * HOUR) }), again);
    expect(marks).toEqual({ 'x:10': 'needs-you', 'x:12': 'needs-you' });
    expect(await answeredOf(again)).toBeNull();
    expect(await answeredOf(first)).toMatchObject({ at: NOW - 4 * HOUR, roughness: 'exact' });
  });
  it('names one to another post of the case that is surely later', async () => {
    const first = capture({ id: '10', time: exact(NOW - 5 * HOUR) });
    const thread = { kind: 'comment' as const, parent: { id: '10', author: first.post.author }, root: { id: '10', author: first.post.author } };
    const more = capture({ id: '12', time: exact(NOW - 4 * HOUR), text: 'Brindle, it drips at the hinge too, what now?', ...thread });
    const marks = await onX(first, more, reply({ id: '10', handle: 'Mara_K' }, { id: '13', time: exact(NOW - 3 * HOUR) }));
    expect(marks).toEqual({ 'x:10': 'answered', 'x:12': 'answered' });
    expect(await answeredOf(more)).toMatchObject({ at: NOW - 3 * HOUR });
  });
  it('names none on Facebook that may be older', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const again = comment('1003', NOW + 19 * MIN, below('1001', MARA));
    const first = comment('1001', NOW);
    await onFacebook(first, ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await answeredOf(again)).toBeNull();
    expect(await answeredOf(first)).toMatchObject({ text: 'Please tighten the ring.', roughness: 'about' });
  });
});

it('a rough post is rough: the made times are those of the site', () => {
  rig.clock.now = NOW;
  expect(shown(NOW - 90 * MIN)).toEqual(rough(NOW - 2 * HOUR, NOW - HOUR));
});
