/** What counts as answered where a site shows only "1 h": seen through the whole worker, as pages report it. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveAccounts, saveBrand } from '../../../lib/store/write';
import { ACCOUNTS, BRAND, capture, exact, HOUR, NOW, reply, rough } from '../store/make';
import { below, DAY, facebookEach, MARA, MIN, type Seen } from './facebook';
import { DOC, valueOf } from './rig';

const on = facebookEach();

const onX = async (...captures: Seen[]) =>
  Object.fromEntries(valueOf(await on.rig.page('page.report', { docId: DOC, site: 'x', captures })).marks.map((m) => [m.key, m.state]));
const onlyCase = async () => {
  const [found, ...more] = await on.rig.stores.strict.cases.toArray();
  expect(more).toEqual([]);
  return found;
};

describe('a customer who asks again below our answer', () => {
  const gaps = [7, 25, 55].flatMap((a) => [3, 33, 80].flatMap((q) => [62, 145, 700, 2_900].map((look) => [a, q, look] as const)));
  it.each(gaps)('is never "answered": answer after %i min, asked again after %i, seen %i later', async (a, q, look) => {
    const [first, answer, again] = [NOW, NOW + a * MIN, NOW + (a + q) * MIN];
    on.rig.clock.now = again + look * MIN;
    const marks = await on.fb.report(on.fb.comment('1001', first), on.fb.ours('1002', answer, '1001'), on.fb.comment('1003', again, below('1002')));
    expect(marks['facebook:1003']).toBe('needs-you');
  });
  it('is not "answered" where the page does not say what they reply to, in whatever order ids and sightings come', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    const [q, a, again] = [
      on.fb.comment('1009', NOW),
      on.fb.ours('1008', NOW + 9 * MIN, '1009'),
      on.fb.comment('1002', NOW + 19 * MIN, below('1009', MARA)),
    ];
    await on.fb.report(q);
    await on.fb.report(a);
    expect(await on.fb.report(again)).toEqual({ 'facebook:1002': 'needs-you' });
    expect(await on.fb.report(q, a, again)).toEqual({ 'facebook:1009': 'needs-you', 'facebook:1002': 'needs-you' });
  });
  it('is "answered" once we answer that too', async () => {
    on.rig.clock.now = NOW + 2 * DAY + HOUR;
    const all = [on.fb.comment('1001', NOW), on.fb.ours('1002', NOW + 9 * MIN, '1001'), on.fb.comment('1003', NOW + 19 * MIN, below('1002'))];
    await on.fb.report(...all);
    await on.fb.report(on.fb.ours('1004', NOW + 29 * MIN, '1003'));
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, waitingSince: null });
    expect(await on.fb.report(...all)).toMatchObject({ 'facebook:1003': 'answered' });
  });
  it('waits since that post, and is helped by an answer an account of a colleague gives', async () => {
    await saveAccounts(on.rig.stores.strict, [...ACCOUNTS, { site: 'facebook', handle: 'tomas.b', role: 'colleague', brandId: 'brindle' }]);
    on.rig.clock.now = NOW + 2 * HOUR;
    const again = on.fb.comment('1003', NOW + 19 * MIN, below('1002'));
    await on.fb.report(on.fb.comment('1001', NOW), on.fb.ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await onlyCase()).toMatchObject({ state: 'new', waitingSince: again.post.time });
    const colleague = on.fb.ours('1004', NOW + 29 * MIN, '1003', { author: { handle: 'tomas.b', name: 'Tomas' } });
    await on.fb.report({ ...colleague, own: 'colleague' });
    expect(await onlyCase()).toMatchObject({ state: 'answered', closed: { detail: 'tomas.b' } });
  });
});

describe('a question we answered', () => {
  it.each([62, 145, 700, 2_900])('is "answered" however late it is seen: %i min', async (look) => {
    on.rig.clock.now = NOW + look * MIN;
    expect(await on.fb.report(on.fb.comment('1001', NOW), on.fb.ours('1002', NOW + 9 * MIN, '1001'))).toEqual({ 'facebook:1001': 'answered' });
  });
  it('is "answered" too where we answered what stands below it, though all show one time', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    const [q, more, answer] = [
      on.fb.comment('1001', NOW),
      on.fb.comment('1003', NOW + 9 * MIN, below('1001', MARA)),
      on.fb.ours('1002', NOW + 19 * MIN, '1003'),
    ];
    expect(await on.fb.report(q, more, answer)).toEqual({ 'facebook:1001': 'answered', 'facebook:1003': 'answered' });
    expect(await on.fb.answeredOf(q)).toMatchObject({ text: 'Please tighten the ring.' });
  });
  it('closes with its case once the times, seen again, prove that the answer came last', async () => {
    on.rig.clock.now = NOW + 180 * MIN;
    const all = () => [
      on.fb.comment('1001', NOW),
      on.fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)),
      on.fb.ours('1002', NOW + 50 * MIN, '1001'),
    ];
    expect(await on.fb.report(...all())).toMatchObject({ 'facebook:1003': 'needs-you' });
    on.rig.clock.now = NOW + 215 * MIN;
    await on.fb.report(...all());
    expect(await onlyCase()).toMatchObject({ state: 'answered', needsAnswer: false, closed: { how: 'seen', detail: 'brindlekettles' } });
  });
  it('stays open after our answer was edited or taken away, whatever times are found out later', async () => {
    on.rig.clock.now = NOW + 180 * MIN;
    const q = () => [on.fb.comment('1001', NOW), on.fb.comment('1003', NOW + 20 * MIN, below('1001', MARA))];
    await on.fb.report(...q(), on.fb.ours('1002', NOW + 50 * MIN, '1001'));
    await on.fb.report(on.fb.ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    on.rig.clock.now = NOW + 215 * MIN;
    await on.fb.report(...q(), on.fb.ours('1002', NOW + 50 * MIN, '1001', { text: 'We never said so.' }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
    await on.fb.removed('1002');
    expect(await on.fb.report(...q())).toEqual({ 'facebook:1001': 'needs-you', 'facebook:1003': 'needs-you' });
  });
  it('stays open where another brand of ours spoke to them, whatever times are found out', async () => {
    await saveBrand(on.rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter' });
    await saveAccounts(on.rig.stores.strict, [...ACCOUNTS, { site: 'facebook', handle: 'otterhelp', role: 'brand', brandId: 'otter' }]);
    const all = () => [
      on.fb.comment('1001', NOW),
      on.fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)),
      on.fb.ours('1002', NOW + 50 * MIN, '1001', { author: { handle: 'otterhelp', name: 'Otter' } }),
    ];
    for (const look of [180, 215, 400]) {
      on.rig.clock.now = NOW + look * MIN;
      await on.fb.report(...all());
      expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
    }
  });
  it('is left open where the answer names the customer only and rough times leave it open which post is meant', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    await on.fb.report(on.fb.comment('1001', NOW), on.fb.comment('1003', NOW + 20 * MIN, below('1001', MARA)));
    await on.fb.report(on.fb.ours('1002', NOW + 50 * MIN, '', { parent: null }));
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
  });
});

describe('a store an older version wrote', () => {
  it('has a case it took for answered opened at the next sighting', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    const all = [on.fb.comment('1001', NOW), on.fb.ours('1002', NOW + 9 * MIN, '1001'), on.fb.comment('1003', NOW + 19 * MIN, below('1002'))];
    await on.fb.report(...all);
    const was = await onlyCase();
    if (!was) throw new Error('no case');
    const closed = { at: NOW, how: 'seen' as const, detail: 'brindlekettles', initials: null };
    await on.rig.stores.strict.cases.put({ ...was, state: 'answered', needsAnswer: false, waitingSince: null, closed });
    await on.rig.stores.strict.interactions.update('facebook:1003', { answers: null });
    expect((await on.fb.answeredOf(all[2] as Seen))?.text).toBeUndefined();
    expect(await on.fb.report(all[2] as Seen)).toEqual({ 'facebook:1003': 'needs-you' });
    expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true, closed: null });
    expect(await on.rig.stores.strict.interactions.get('facebook:1003')).toMatchObject({ answers: 'facebook:1002' });
  });
});

describe('the card of a post', () => {
  it('names no answer that is older than the post', async () => {
    const first = capture({ id: '10', time: exact(NOW - 5 * HOUR) });
    const thread = { kind: 'comment' as const, parent: { id: '10', author: first.post.author }, root: { id: '10', author: first.post.author } };
    const again = capture({ id: '12', time: exact(NOW - MIN), text: 'Brindle, it still drips, what now?', ...thread });
    const marks = await onX(first, reply({ id: '10', handle: 'Mara_K' }, { id: '11', time: exact(NOW - 4 * HOUR) }), again);
    expect(marks).toEqual({ 'x:10': 'needs-you', 'x:12': 'needs-you' });
    expect(await on.fb.answeredOf(again)).toBeNull();
    expect(await on.fb.answeredOf(first)).toMatchObject({ at: NOW - 4 * HOUR, roughness: 'exact' });
  });
  it('names one to another post of the case that is surely later', async () => {
    const first = capture({ id: '10', time: exact(NOW - 5 * HOUR) });
    const thread = { kind: 'comment' as const, parent: { id: '10', author: first.post.author }, root: { id: '10', author: first.post.author } };
    const more = capture({ id: '12', time: exact(NOW - 4 * HOUR), text: 'Brindle, it drips at the hinge too, what now?', ...thread });
    const marks = await onX(first, more, reply({ id: '10', handle: 'Mara_K' }, { id: '13', time: exact(NOW - 3 * HOUR) }));
    expect(marks).toEqual({ 'x:10': 'answered', 'x:12': 'answered' });
    expect(await on.fb.answeredOf(more)).toMatchObject({ at: NOW - 3 * HOUR });
  });
  it('names none on Facebook that may be older', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    const again = on.fb.comment('1003', NOW + 19 * MIN, below('1001', MARA));
    const first = on.fb.comment('1001', NOW);
    await on.fb.report(first, on.fb.ours('1002', NOW + 9 * MIN, '1001'), again);
    expect(await on.fb.answeredOf(again)).toBeNull();
    expect(await on.fb.answeredOf(first)).toMatchObject({ text: 'Please tighten the ring.', roughness: 'about' });
  });
});

it('a rough post is rough: the made times are those of the site', () => {
  on.rig.clock.now = NOW;
  expect(on.fb.shown(NOW - 90 * MIN)).toEqual(rough(NOW - 2 * HOUR, NOW - HOUR));
});
