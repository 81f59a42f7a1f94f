/** "Asked before" among the reasons of urgency: only what asked, surely before, and was left without an answer. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAccounts, saveBrand } from '../../../lib/store/write';
import { ACCOUNTS, BRAND, capture, exact, HOUR, NOW, reply } from '../store/make';
import { facebookOn, MIN } from './facebook';
import { DOC, eachRig, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

type Seen = ReturnType<typeof capture>;
const ROOT = { id: '1', author: { handle: 'Mara_K', name: null } };
const first = (text: string, hours = 3) => capture({ id: '1', text, time: exact(NOW - hours * HOUR) });
const second = (text: string, at = NOW) => capture({ id: '2', text, root: ROOT, time: exact(at) });
const report = async (...captures: Seen[]) => {
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
};
const repeated = async (id = 'x:2') => {
  const why = (await rig.stores.strict.interactions.get(id))?.meaning?.urgency.why;
  if (!why) throw new Error('no guess was made');
  return why.filter(({ reason }) => reason === 'repeated').map(({ words }) => words);
};
const LID = 'Brindle, where is my lid?';

it('stands beside how long they wait, which the card adds when it is opened, until they are answered', async () => {
  const asked = capture({ id: '1', text: 'Brindle, which lid fits the old kettle?', time: exact(NOW - 5 * HOUR) });
  await report(asked);
  const onCard = async () => {
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: asked, whoami: WHO }));
    await rig.card('card.claim', { token });
    return valueOf(await rig.card('card.read', { whole: true }))?.meaning?.urgency;
  };
  expect(await onCard()).toEqual({ score: 16, why: [{ reason: 'waiting', points: 16, words: '5 h' }] });
  rig.clock.now = NOW + 2 * HOUR;
  expect((await onCard())?.why[0]?.words).toBe('7 h');
  // It is not kept: an hour later it would be wrong.
  expect((await rig.stores.strict.interactions.get('x:1'))?.meaning?.urgency).toEqual({ score: 0, why: [] });
  await report(reply({ id: '1', handle: 'Mara_K' }, { id: '2', time: exact(NOW + HOUR) }));
  expect(await onCard()).toEqual({ score: 0, why: [] });
});

it('is told with how often', async () => {
  await report(first(LID), capture({ id: '3', text: 'Still no lid?', root: ROOT, time: exact(NOW - HOUR) }), second('Brindle, hello?'));
  expect(await repeated()).toEqual(['2 earlier']);
});

it.each([
  ['praise before a question', 'Brindle, I love my new lid!', 'Brindle, where can I buy another one?'],
  ['thanks after a question', LID, 'Thank you, it came!'],
  ['a number that was wanted', LID, 'My order number is 88213'],
])('is not told of %s', async (_, before, now) => {
  await report(first(before), second(now));
  expect(await repeated()).toEqual([]);
});

it('is not told of the second part of one message', async () => {
  await report(capture({ id: '1', text: `${LID} 1/2`, time: exact(NOW - 2 * MIN) }), second('and where is the jug? 2/2'));
  expect(await repeated()).toEqual([]);
});

it('is not told once it was answered by phone', async () => {
  await report(first(LID, 9));
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: first(LID, 9), whoami: WHO }));
  await rig.card('card.claim', { token });
  valueOf(await rig.card('card.act', { opId: 'operation-1', action: { do: 'elsewhere', how: 'phone', at: NOW - 2 * HOUR } }));
  await report(second('Brindle, which colours are there?'));
  expect(await repeated()).toEqual([]);
});

it('is taken back when our answer in between is found later, and stays where another brand of ours gave it', async () => {
  await saveBrand(rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
  await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'x', handle: 'OtterHelp', role: 'brand', brandId: 'otter' }]);
  await report(first(LID), second('Brindle, hello?'));
  const to = { id: '1', handle: 'Mara_K' };
  await report(reply(to, { id: '5', author: { handle: 'OtterHelp', name: 'Otter' }, time: exact(NOW - 2 * HOUR) }));
  expect(await repeated()).toEqual(['1 earlier']);
  await report(reply(to, { id: '6', time: exact(NOW - HOUR) }));
  expect(await repeated()).toEqual([]);
});

it('is not told where a site shows only "1 h" and either may be the first', async () => {
  const fb = facebookOn(rig);
  rig.clock.now = NOW + 95 * MIN;
  await fb.report(fb.comment('1001', NOW), fb.comment('1002', NOW + 20 * MIN, { text: 'And what of the jug?' }));
  await rig.ctx.meaning.settled();
  expect([await repeated('facebook:1001'), await repeated('facebook:1002')]).toEqual([[], []]);
});
