import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
});
