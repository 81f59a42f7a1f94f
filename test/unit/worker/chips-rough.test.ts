/** The chips of a card where a site shows only "1 h": what may have come before is not said to have. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { InteractionRow } from '../../../lib/model/customer';
import { saveBrand } from '../../../lib/store/write';
import { BRAND, capture, exact, HOUR, NOW } from '../store/make';
import { below, DAY, facebookEach, MARA, MIN, type Seen } from './facebook';
import { DOC, valueOf } from './rig';

const on = facebookEach();

const LEAKS = 'The blender lid leaks everywhere on the counter, any help?';
const feels = async (id: string, label: 'positive' | 'negative') => {
  await on.rig.ctx.meaning.settled();
  await on.rig.stores.strict.interactions
    .where('id')
    .equals(id)
    .modify((row: InteractionRow) => {
      if (row.meaning) row.meaning.mood = { label, p: 0.9, by: 'guess', why: [] };
    });
};

describe('asks again', () => {
  it.each([
    ['both an hour old', 65, 0],
    ['both a day old', 30 * 60, 0],
    ['ids the other way', 65, 1],
  ])('is said of neither of two comments that show one time: %s', async (_, look, swapped) => {
    on.rig.clock.now = NOW + look * MIN;
    const ids = swapped ? ['1009', '1001'] : ['1001', '1009'];
    const two = [on.fb.comment(ids[0] as string, NOW), on.fb.comment(ids[1] as string, NOW + 4 * MIN, { text: LEAKS })];
    await on.fb.report(...two);
    for (const one of two) expect((await on.fb.chipsOf(one)).again).toBeNull();
  });
  it('is not said of the parts of one message, whole minutes apart', async () => {
    on.rig.clock.now = NOW + 9 * MIN;
    const one = on.fb.comment('1001', NOW, { text: '1/2 My blender lid is leaking, what can I do?' });
    const two = on.fb.comment('1002', NOW + 2 * MIN, { text: '2/2 and the jug broke too, please help' });
    await on.fb.report(one, two);
    expect((await on.fb.chipsOf(two)).again).toBeNull();
  });
  it('is not said of the question that was answered, nor of the one below the answer', async () => {
    on.rig.clock.now = NOW + 2 * HOUR;
    const [q, a, more] = [
      on.fb.comment('1001', NOW),
      on.fb.ours('1002', NOW + 9 * MIN, '1001'),
      on.fb.comment('1003', NOW + 19 * MIN, below('1002')),
    ];
    await on.fb.report(q, a, more);
    expect((await on.fb.chipsOf(q)).again).toBeNull();
    expect((await on.fb.chipsOf(more)).again).toBeNull();
  });
  it('is not said where our answer may stand between the two, in whatever order ids were given', async () => {
    on.rig.clock.now = NOW + 3 * HOUR;
    for (const id of ['0900', '9900']) {
      // Seen at once, and our answer only as "2 h".
      const q = on.fb.comment(`1${id}`, NOW);
      const more = on.fb.comment(`3${id}`, NOW + 90 * MIN, { text: LEAKS });
      await on.fb.report(q, more, on.fb.ours(`2${id}`, NOW + 45 * MIN, `1${id}`));
      expect((await on.fb.chipsOf(more)).again).toBeNull();
    }
  });
  it('is said hours later, with no answer of ours in between', async () => {
    on.rig.clock.now = NOW + 6 * HOUR;
    const [q, more] = [on.fb.comment('1001', NOW), on.fb.comment('1002', NOW + 3 * HOUR, { text: 'Hello? Anybody there' })];
    await on.fb.report(q, more);
    expect((await on.fb.chipsOf(more)).again).toMatchObject({ text: q.post.text, why: 'in the same conversation' });
    expect((await on.fb.chipsOf(q)).again).toBeNull();
  });
  it.each(['Never mind, it works now', 'My order number is 88213', 'I sent you a DM', 'Hat sich erledigt', '', '😀'])(
    'is not said of what asks nothing: %j',
    async (text) => {
      on.rig.clock.now = NOW + 6 * HOUR;
      const more = on.fb.comment('1002', NOW + 3 * HOUR, { text, hasMedia: true });
      await on.fb.report(on.fb.comment('1001', NOW), more);
      expect((await on.fb.chipsOf(more)).again).toBeNull();
    },
  );
});

describe('mood changed', () => {
  it('is said of neither of two comments that show one time, and of the later one once they show two', async () => {
    on.rig.clock.now = NOW + 61 * MIN;
    const two = () => [on.fb.comment('1001', NOW), on.fb.comment('1002', NOW + 50 * MIN, { text: 'I love it now' })] as [Seen, Seen];
    on.rig.clock.now = NOW + 115 * MIN;
    await on.fb.report(...two());
    await feels('facebook:1001', 'negative');
    await feels('facebook:1002', 'positive');
    for (const one of two()) expect((await on.fb.chipsOf(one)).mood).toBeNull();
    on.rig.clock.now = NOW + 125 * MIN;
    await on.fb.report(...two());
    const [was, is] = two();
    expect((await on.fb.chipsOf(is)).mood).toMatchObject({ was: 'negative', is: 'positive' });
    expect((await on.fb.chipsOf(was)).mood).toBeNull();
  });
  it('does not cross brands', async () => {
    await saveBrand(on.rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
    const about = (id: string, brandId: string, hours: number, text: string) =>
      capture({ id, time: exact(NOW - hours * HOUR), text }, [{ brandId, reasons: [{ kind: 'keyword', words: [brandId] }], maybe: false }]);
    const posts = [
      about('50', 'otter', 9, 'Otter is awful, the worst company, I hate it'),
      about('51', 'brindle', 1, 'I love my new Brindle kettle, it is wonderful'),
      about('52', 'brindle', 20, 'Brindle is awful, the worst kettle, I hate it'),
    ] as const;
    valueOf(await on.rig.page('page.report', { docId: DOC, site: 'x', captures: [posts[0], posts[1]] }));
    await feels('x:50', 'negative');
    await feels('x:51', 'positive');
    expect((await on.fb.chipsOf(posts[1])).mood).toBeNull();
    valueOf(await on.rig.page('page.report', { docId: DOC, site: 'x', captures: [posts[2]] }));
    await feels('x:52', 'negative');
    expect((await on.fb.chipsOf(posts[1])).mood).toMatchObject({ was: 'negative', is: 'positive', at: NOW - 20 * HOUR });
  });
});

describe('first time', () => {
  const ages = [63, 85, 118, 250, 610, 1_700].flatMap((age) => [11, 37, 95].map((later) => [age, later] as const));
  it.each(ages)('stays with a new person’s only comment, %i min old, seen again %i min later', async (age, later) => {
    const real = NOW - age * MIN;
    on.rig.clock.now = NOW;
    await on.fb.report(on.fb.comment('1001', real));
    on.rig.clock.now = NOW + later * MIN;
    const again = on.fb.comment('1001', real);
    await on.fb.report(again);
    expect((await on.fb.chipsOf(again)).firstTime).toBe(true);
    const [row] = await on.rig.stores.strict.interactions.toArray();
    const [found] = await on.rig.stores.strict.cases.toArray();
    expect(row && found && found.openedAt <= row.at && row.at <= found.lastInAt && row.at <= found.lastAt).toBe(true);
  });
  it('is not said of somebody who wrote in another conversation before', async () => {
    on.rig.clock.now = NOW;
    const root = { id: '2000', author: { handle: 'brindlekettles', name: 'Brindle' } };
    const now = on.fb.comment('1001', NOW - HOUR, { author: MARA });
    await on.fb.report(on.fb.comment('2001', NOW - 9 * DAY, { root, parent: root }), now);
    expect((await on.fb.chipsOf(now)).firstTime).toBe(false);
  });
});
