/** A full disk is told of until something new was written: what had to write nothing says nothing of the room. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whyUnkept } from '../../../lib/worker/unkept';
import { capture } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const [old, fresh, limited] = [capture({ id: '100' }), capture({ id: '101' }), capture({ id: '102', audience: 'limited' })];
const report = (...captures: (typeof old)[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });
const full = (): never => {
  throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
};
async function cardOf(post: typeof old) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: post, whoami: WHO }));
  return valueOf(await rig.card('card.claim', { token })).view;
}

it('stays told while posts come that were saved before or are saved only when asked for', async () => {
  await report(old);
  expect(await whyUnkept(rig.ctx)).toBeNull();
  rig.stores.relaxed.interactions.hook('creating', full);
  expect(await report(fresh)).toMatchObject({ ok: false, code: 'storage-full' });
  await report(old);
  await report(limited);
  expect(await whyUnkept(rig.ctx)).toContain('The disk is full');
  expect(await cardOf(fresh)).toMatchObject({ saved: 'no', sentence: expect.stringContaining('The disk is full') as string });
  expect(await cardOf(limited)).toMatchObject({ saved: 'ask' });
  rig.stores.relaxed.interactions.hook('creating').unsubscribe(full);
  await report(fresh);
  expect(await whyUnkept(rig.ctx)).toBeNull();
  expect(await cardOf(fresh)).toMatchObject({ saved: 'yes' });
});

it('is taken back by a press on “Save it now” that found room', async () => {
  rig.stores.relaxed.interactions.hook('creating', full);
  await report(fresh);
  rig.stores.relaxed.interactions.hook('creating').unsubscribe(full);
  expect(await cardOf(fresh)).toMatchObject({ saved: 'no' });
  expect(await whyUnkept(rig.ctx)).toContain('The disk is full');
  expect(await rig.card('card.act', { opId: 'save-it-now', action: { do: 'save' } })).toMatchObject({ ok: true });
  expect(await whyUnkept(rig.ctx)).toBeNull();
});
