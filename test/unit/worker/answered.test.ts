/** What counts as answered where a site shows only "1 h": seen through the whole worker, as pages report it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveAccounts } from '../../../lib/store/write';
import { ACCOUNTS, capture, exact, HOUR, NOW, reply, rough } from '../store/make';
import { below, DAY, facebookOn, MARA, MIN, type Seen } from './facebook';
import { DOC, makeRig, valueOf, type Rig } from './rig';

let rig: Rig;
let fb: ReturnType<typeof facebookOn>;
beforeEach(async () => {
  rig = await makeRig();
  fb = facebookOn(rig);
});
afterEach(async () => {
  await rig.ctx.meaning.settled();
  rig.close();
});

const onX = async (...captures: Seen[]) =>
  Object.fromEntries(valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures })).marks.map((m) => [m.key, m.state]));
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
    const marks = await fb.report(fb.comment('1001', first), fb.ours('1002', answer, '1001'), fb.comment('1003', again, below('1002')));
    expect(marks['facebook:1003']).toBe('needs-you');
  });
  it('is not "answered" where the page does not say what they reply to, in whatever order ids and sightings come', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const [q, a, again] = [fb.comment('1009', NOW), fb.ours('1008', NOW + 9 * MIN, '1009'), fb.comment('1002', NOW + 19 * MIN, below('1009', MARA))];
    await fb.report(q);
    await fb.report(a);
    expect(await fb.report(again)).toEqual({ 'facebook:1002': 'needs-you' });
    expect(await fb.report(q, a, again)).toEqual({ 'facebook:1009': 'needs-you', 'facebook:1002': 'needs-you' });
  });
  it('is "answered" once we answer that too', async () => {
    rig.clock.now = NOW + 2 * DAY + HOUR;
    const all = [fb.comment('1001', NOW), fb.ours('1002', NOW + 9 * MIN, '1001'), fb.comment('1003', NOW + 19 * MIN, below('1002'))];
    await fb.report(...all);
    await fb.report(fb.ours('1004', NOW + 29 * MIN, '1003'));
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, waitingSince: null });
    expect(await fb.report(...all)).toMatchObject({ 'facebook:1003': 'answered' });
  });
  it('waits since that post, and is helped by an answer an account of a colleague gives', async () => {
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'facebook', handle: 'tomas.b', role: 'colleague', brandId: 'brindle' }]);
    rig.clock.now = NOW + 2 * HOUR;
    const again = fb.comment('1003', NOW + 19 * MIN, below('1002'));
    await fb.report(fb.comment('1001', NOW), fb.ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await onlyCase()).toMatchObject({ state: 'new', waitingSince: again.post.time });
    const colleague = fb.ours('1004', NOW + 29 * MIN, '1003', { author: { handle: 'tomas.b', name: 'Tomas' } });
    await fb.report({ ...colleague, own: 'colleague' });
    expect(await onlyCase()).toMatchObject({ state: 'answered', closed: { detail: 'tomas.b' } });
  });
});

describe('a question we answered', () => {
  it.each([62, 145, 700, 2_900])('is "answered" however late it is seen: %i min', async (look) => {
    rig.clock.now = NOW + look * MIN;
    expect(await fb.report(fb.comment('1001', NOW), fb.ours('1002', NOW + 9 * MIN, '1001'))).toEqual({ 'facebook:1001': 'answered' });
  });
  it('is "answered" too where we answered what stands below it, though all show one time', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const [q, more, answer] = [
      fb.comment('1001', NOW),
      fb.comment('1003', NOW + 9 * MIN, below('1001', MARA)),
      fb.ours('1002', NOW + 19 * MIN, '1003'),
    ];
    expect(await fb.report(q, more, answer)).toEqual({ 'facebook:1001': 'answered', 'facebook:1003': 'answered' });
    expect(await fb.answeredOf(q)).toMatchObject({ text: 'Please tighten the ring.' });
  });
  it('closes with its case once the times, seen again, prove that the answer came last', async () => {
    rig.clock.now = NOW + 180 * MIN;
    const all = () => [fb.comment('1001', NOW), fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)), fb.ours('1002', NOW + 50 * MIN, '1001')];
    expect(await fb.report(...all())).toMatchObject({ 'facebook:1003': 'needs-you' });
    rig.clock.now = NOW + 215 * MIN;
    await fb.report(...all());
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, closed: { how: 'seen', detail: 'brindlekettles' } });
  });
  it('stays open after our answer was edited or taken away, whatever times are found out later', async () => {
    rig.clock.now = NOW + 180 * MIN;
    const q = () => [fb.comment('1001', NOW), fb.comment('1003', NOW + 20 * MIN, below('1001', MARA))];
    await fb.report(...q(), fb.ours('1002', NOW + 50 * MIN, '1001'));
    await fb.report(fb.ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    rig.clock.now = NOW + 215 * MIN;
    await fb.report(...q(), fb.ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
    await fb.removed('1002');
    expect(await fb.report(...q())).toEqual({ 'facebook:1001': 'needs-you', 'facebook:1003': 'needs-you' });
  });
  it('stays open where another brand of ours spoke to them, whatever times are found out', async () => {
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'facebook', handle: 'otterhelp', role: 'brand', brandId: 'otter' }]);
    const all = () => [
      fb.comment('1001', NOW),
      fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)),
      fb.ours('1002', NOW + 50 * MIN, '1001', { author: { handle: 'otterhelp', name: 'Otter' } }),
    ];
    for (const look of [180, 215, 400]) {
      rig.clock.now = NOW + look * MIN;
      await fb.report(...all());
      expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
    }
  });
  it('is left open where the answer names the customer only and rough times leave it open which post is meant', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    await fb.report(fb.comment('1001', NOW), fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)));
    await fb.report(fb.ours('1002', NOW + 50 * MIN, '', { parent: null }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
  });
});

describe('a store an older version wrote', () => {
  it('has a case it took for answered opened at the next sighting', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const all = [fb.comment('1001', NOW), fb.ours('1002', NOW + 9 * MIN, '1001'), fb.comment('1003', NOW + 19 * MIN, below('1002'))];
    await fb.report(...all);
    const was = await onlyCase();
    if (!was) throw new Error('no case');
    const closed = { at: NOW, how: 'seen' as const, detail: 'brindlekettles', initials: null };
    await rig.stores.strict.cases.put({ ...was, state: 'answered', needsAnswer: false, waitingSince: null, closed });
    await rig.stores.strict.interactions.update('facebook:1003', { answers: null });
    expect((await fb.answeredOf(all[2] as Seen))?.text).toBeUndefined();
    expect(await fb.report(all[2] as Seen)).toEqual({ 'facebook:1003': 'needs-you' });
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
    expect(await fb.answeredOf(again)).toBeNull();
    expect(await fb.answeredOf(first)).toMatchObject({ at: NOW - 4 * HOUR, roughness: 'exact' });
  });
  it('names one to another post of the case that is surely later', async () => {
    const first = capture({ id: '10', time: exact(NOW - 5 * HOUR) });
    const thread = { kind: 'comment' as const, parent: { id: '10', author: first.post.author }, root: { id: '10', author: first.post.author } };
    const more = capture({ id: '12', time: exact(NOW - 4 * HOUR), text: 'Brindle, it drips at the hinge too, what now?', ...thread });
    const marks = await onX(first, more, reply({ id: '10', handle: 'Mara_K' }, { id: '13', time: exact(NOW - 3 * HOUR) }));
    expect(marks).toEqual({ 'x:10': 'answered', 'x:12': 'answered' });
    expect(await fb.answeredOf(more)).toMatchObject({ at: NOW - 3 * HOUR });
  });
  it('names none on Facebook that may be older', async () => {
    rig.clock.now = NOW + 2 * HOUR;
    const again = fb.comment('1003', NOW + 19 * MIN, below('1001', MARA));
    const first = fb.comment('1001', NOW);
    await fb.report(first, fb.ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await fb.answeredOf(again)).toBeNull();
    expect(await fb.answeredOf(first)).toMatchObject({ text: 'Please tighten the ring.', roughness: 'about' });
  });
});

it('a rough post is rough: the made times are those of the site', () => {
  rig.clock.now = NOW;
  expect(fb.shown(NOW - 90 * MIN)).toEqual(rough(NOW - 2 * HOUR, NOW - HOUR));
});
