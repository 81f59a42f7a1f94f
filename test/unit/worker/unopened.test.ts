/** A mark that was pressed and brought no card is told of where the person can see it, until a card opens there. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { onTabClosed } from '../../../lib/worker/start';
import { whyUnopened } from '../../../lib/worker/unopened';
import { capture } from '../store/make';
import { DOC, makeRig, OWN, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const press = (over = {}, sender = {}) => rig.page('page.card', { docId: DOC, capture: { ...capture({ id: '1' }), ...over }, whoami: WHO }, sender);
const told = () => whyUnopened(rig.ctx, 7);
const SHAPE = { key: '' };
const list = { mentions: [], health: null, whoami: null, box: null };
const said = async () => {
  rig.frames.answer = () => ({ ok: true, value: list });
  return valueOf(await rig.own('popup.page', { tabId: 7 })).unopened;
};

it('stands on the icon of that tab and in its popup, and goes with the next card that opens there', async () => {
  expect(await press(SHAPE)).toMatchObject({ ok: false, code: 'bad-input' });
  expect(await said()).toContain('Reload the page, then press its mark again.');
  expect([...rig.trouble]).toEqual([[7, await told()]]);
  expect(valueOf(await rig.own('popup.page', { tabId: 8 })).unopened).toBeNull();
  rig.restart();
  expect(await told()).not.toBeNull();
  valueOf(await press());
  expect([await said(), rig.trouble.size]).toEqual([null, 0]);
});

it('is told of an address that gives no card, and of a page that has sent too much', async () => {
  expect(await press({}, { url: 'https://x.com/%6Dessages/1' })).toMatchObject({ ok: false, code: 'not-allowed' });
  await expect.poll(told).toContain('open the post by its own link');
  for (let i = 0; i < 130; i += 1) await press();
  expect(await press()).toMatchObject({ ok: false, code: 'too-much' });
  await expect.poll(told).toContain('Too many messages from this page.');
});

it('goes with the page and with the tab', async () => {
  const health = { site: 'x', status: 'reading', seen: 1, read: 1, ads: 0, gaps: {}, lastGood: null, notice: null };
  await press(SHAPE);
  await expect.poll(told).not.toBeNull();
  await rig.page('page.health', { docId: DOC, health });
  expect(await told(), 'the same page').not.toBeNull();
  await rig.page('page.health', { docId: 'document-next', health }, { documentId: 'next' });
  expect([await told(), rig.trouble.size]).toEqual([null, 0]);
  await press(SHAPE);
  await expect.poll(told).not.toBeNull();
  await onTabClosed(rig.ctx, 7);
  expect(await told()).toBeNull();
});

it('goes off duty, whose own word the icon must show', async () => {
  await press(SHAPE);
  await expect.poll(told).not.toBeNull();
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, onDuty: false } });
  expect([await told(), rig.trouble.size]).toEqual([null, 0]);
});

it('is drawn anew for the next page of the tab, though it says the same', async () => {
  await press(SHAPE);
  await expect.poll(() => rig.trouble.size).toBe(1);
  // As the browser does when the tab goes to another page.
  rig.trouble.clear();
  await rig.page('page.card', { docId: 'document-next', capture: { ...capture({ id: '1' }), ...SHAPE }, whoami: WHO }, { documentId: 'next' });
  await expect.poll(() => rig.trouble.size).toBe(1);
});

it('is not told of a card that nobody pressed for, nor at the word of anything but a page', async () => {
  await rig.page('page.card', { docId: 'short', capture: null, whoami: WHO });
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [{ ...capture({ id: '1' }), key: '' }] });
  await rig.own('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO }, { ...OWN, tab: { id: 7 }, frameId: 3 });
  await rig.own('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO }, { id: 'another', tab: { id: 7 }, frameId: 0 });
  await new Promise((done) => setTimeout(done));
  expect([await told(), rig.trouble.size]).toEqual([null, 0]);
});

it('takes a post that fits more brands than are kept, those that are sure first', async () => {
  const one = (i: number) => ({ brandId: `brand-${i}`, reasons: [{ kind: 'keyword' as const, words: ['lid'] }], maybe: i < 190 });
  const matches = Array.from({ length: 200 }, (_, i) => one(i));
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures: [{ ...capture({ id: '1' }), matches }] }));
  valueOf(await press({ matches }));
  const { token } = valueOf(await press({ matches }));
  await rig.card('card.claim', { token });
  expect((await rig.ctx.pairing.of(7))?.capture?.matches.map((match) => match.brandId)).toEqual(
    [190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `brand-${i}`),
  );
  expect(await press({ matches: Array.from({ length: 1_001 }, (_, i) => one(i)) })).toMatchObject({ ok: false, code: 'bad-input' });
});

it('says of a post chosen from a list that it has scrolled away', async () => {
  rig.frames.answer = ({ message }) => ({ ok: true, value: message.command === 'show' && (message.input as { key: string }).key === 'x:1' });
  expect(await rig.own('popup.show', { tabId: 7, key: 'x:1' })).toEqual({ ok: true, value: null });
  expect(await rig.own('popup.show', { tabId: 7, key: 'x:2' })).toMatchObject({ ok: false, code: 'not-found', message: expect.stringContaining('scrolled away') as string }); // prettier-ignore
});
