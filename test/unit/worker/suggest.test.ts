import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE, readCount } from '../../../lib/store/read';
import { recount } from '../../../lib/store/write';
import { onInstalled } from '../../../lib/worker/start';
import { capture } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const LID = {
  id: 'r1',
  title: 'Leaking lid',
  text: 'Hi {{person.first_name}}, we send you a new lid. {{order_number}} {{agent.initials}}',
  aim: 'answer',
  tags: [],
  language: 'en',
  brandId: null,
  samples: ['My kettle leaks at the lid'],
  used: 3,
  lastUsed: null,
  starter: false,
  updatedAt: 1,
};

describe('replies suggested in the card', () => {
  it('come filled with the answered account’s own name, say why, and name what is missing', async () => {
    await rig.own('reply.save', { reply: LID });
    await rig.own('reply.save', { reply: { ...LID, id: 'r2', title: 'Other brand', brandId: 'other' } });
    await rig.own('settings.save', { settings: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } });
    const leaking = capture({ id: '1', text: 'Brindle, my kettle leaks at the lid!', language: 'en' });
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [leaking] });
    await rig.ctx.meaning.settled();
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: leaking, whoami: WHO }));
    // A worker that has just woken answers first with what takes no looking for.
    const first = valueOf(await rig.card('card.claim', { token })).view;
    expect(first).toMatchObject({ key: 'x:1', saved: 'yes', person: { name: 'Mara Kessel' }, suggestions: null });
    expect(first?.history.map((entry) => entry.here)).toEqual([true]);
    const view = valueOf(await rig.card('card.read', { whole: true }));
    expect(view?.suggestions).toMatchObject([{ replyId: 'r1', used: 3, missing: [{ name: 'order_number' }] }]);
    expect(view?.suggestions?.[0]?.text).toMatch(/^Hi Mara, we send you a new lid\. .*OP$/);
    expect(view?.suggestions?.[0]?.why.join()).toMatch(/leaks/);
    // The second answer adds to the first and changes nothing of it; from then on nothing has to be asked for twice.
    expect({ ...view, suggestions: null }).toEqual(first);
    expect(valueOf(await rig.card('card.read', {}))).toEqual(view);
  });

  it('are there from the first start, and are not brought back once removed', async () => {
    await onInstalled(rig.ctx);
    const ids = await rig.stores.strict.savedReplies.toCollection().primaryKeys();
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) await rig.own('reply.remove', { id });
    await onInstalled(rig.ctx);
    expect(await rig.stores.strict.savedReplies.count()).toBe(0);
  });

  it('keep the line to decline for the next worker, for these very replies alone, and the counts are made anew beside it', async () => {
    const many = Array.from({ length: 6 }, (_, n) => ({
      ...LID,
      id: `many-${n}`,
      title: `Many ${n}`,
      samples: Array.from({ length: 200 }, (_, i) => `Order ${n * 200 + i} of the ${['red', 'blue', 'tall'][i % 3]} kettle came late`),
    }));
    for (const reply of [LID, ...many]) await rig.own('reply.save', { reply });
    const leaking = capture({ id: '1', text: 'Brindle, my kettle leaks at the lid!', language: 'en' });
    const asked = async (): Promise<string[] | undefined> => {
      const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: leaking, whoami: WHO }));
      await rig.card('card.claim', { token });
      return valueOf(await rig.card('card.read', { whole: true }))?.suggestions?.map((one) => one.replyId);
    };
    const lines = () => rig.stores.strict.counters.where('key').startsWith(LINE).toArray();
    expect(await asked()).toContain('r1');
    await expect.poll(async () => (await lines()).length).toBe(1);
    const [first] = await lines();
    // A line so high that nothing fits: what is declined by it was surely read from the store.
    await rig.stores.strict.counters.put({ key: first?.key ?? '', value: 0.999 });
    rig.restart();
    await rig.own('reply.save', { reply: { ...LID, samples: ['The lid of my kettle leaks'] } });
    expect(await asked()).toContain('r1');
    await expect.poll(async () => (await lines()).map((row) => row.key === first?.key)).toEqual([false]);
    await rig.own('reply.save', { reply: LID });
    expect(await asked()).toEqual([]);

    await rig.stores.strict.counters.where('key').equals('interactions').delete();
    await rig.stores.strict.counters
      .where('key')
      .noneOf(['interactions', ...(await lines()).map((row) => row.key)])
      .delete();
    await recount(rig.stores.strict);
    expect(await readCount(rig.stores.strict, 'interactions')).toBe(await rig.stores.strict.interactions.count());
  });
});
