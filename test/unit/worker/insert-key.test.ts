/** The key for Insert reaches a card that is in sight, and no other: nothing goes into a site's box unseen. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onCommand } from '../../../lib/worker/start';
import { capture } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
/** What the page says of its card, and what the card says of the key. */
let inSight: unknown;
let did: unknown;

beforeEach(async () => {
  rig = await makeRig();
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO }));
  await rig.card('card.claim', { token });
  rig.sent.length = 0;
  inSight = { ok: true, value: true };
  did = true;
  rig.frames.answer = ({ message }) => (message.command === 'inSight' ? inSight : message.card === 'insert' ? did : { ok: true, value: null });
});
afterEach(() => rig.close());

const key = async () => {
  await onCommand(rig.ctx, 'insert', 7);
  return rig.sent.map(({ message }) => message.command ?? message.card);
};
const beside = () => rig.broadcasts.filter((one) => (one as { panel?: string }).panel === 'insert');

it('goes to the card of the page that is in sight, and nothing else is done', async () => {
  expect(await key()).toEqual(['inSight', 'insert']);
  expect(rig.sent[0]?.message.docId).toBe(DOC);
  expect(beside()).toEqual([]);
});

it.each([
  ['was put away', { ok: true, value: false }],
  ['stood in a page that has gone since', { ok: false, code: 'page-gone', message: 'This page has changed since. Open the card again.' }],
  ['stands in a page that does not answer', undefined],
])('does not reach a card that %s: the card opens first', async (_what, answer) => {
  inSight = answer;
  expect(await key()).toEqual(['inSight', 'openCard']);
  expect(beside()).toEqual([{ earshot: 1, panel: 'insert', tabId: 7 }]);
});

it('opens the card first where the one in sight shows no post yet', async () => {
  did = false;
  expect(await key()).toEqual(['inSight', 'insert', 'openCard']);
});
