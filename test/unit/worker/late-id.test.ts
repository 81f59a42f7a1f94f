/** A post whose id its page shows late: the key that an open card knows leads on to the same row, the same reply box and the same draft. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { InteractionRow } from '../../../lib/model/customer';
import { capture, HOUR, NOW } from '../store/make';
import { facebookEach, MARA } from './facebook';
import { valueOf, type Sent } from './rig';

const on = facebookEach();
const WORDS = 'My Brindle kettle drips at the lid, what can I do about that?';
const post = (id: string | null) =>
  capture({ site: 'facebook', id, permalink: id && `/mara.k/posts/${id}`, author: MARA, time: on.fb.shown(NOW - 2 * HOUR), text: WORDS });
const DRAFT = { text: 'Please tighten the ring.', replyId: null, note: 'Call after six' };

/** Mentions the page shows now, by key, and the posts it was told to write to or look below. */
let here: string[];
let asked: unknown[];
const answer = ({ message: { command, input } }: Sent): unknown => {
  const { key } = (input ?? {}) as { key?: string };
  if (command === 'list') return { ok: true, value: pageOf(here) };
  if (command !== 'insert' && command !== 'thread') return { ok: true, value: null };
  asked.push([command, key]);
  if (command === 'thread') return { ok: true, value: here.includes(key ?? '') ? { replies: [], shown: 0, total: 0 } : null };
  const value = here.includes(key ?? '') ? { kind: 'inserted', chars: 24 } : { kind: 'copy', message: 'The post is no longer on this page.' };
  return { ok: true, value };
};
const pageOf = (keys: readonly string[]) => ({
  mentions: keys.map((key) => ({ key, author: 'Mara', text: WORDS, state: 'new', why: '', brandId: 'brindle', at: null })),
  health: { site: 'facebook', status: 'reading', seen: 1, read: 1, ads: 0, gaps: {}, lastGood: NOW, notice: null },
  whoami: MARA,
  box: null,
});
const rows = (): Promise<InteractionRow[]> => on.rig.stores.strict.interactions.toArray();
const read = (key: string) => on.rig.card('draft.read', { key });

/** The card is open, a text is begun, then the page shows the id: it knows the post by that from then on. */
async function late() {
  asked = [];
  const [without, known] = [post(null), post('pfbid0LateKettle')];
  here = [without.key];
  on.rig.frames.answer = answer;
  await on.fb.report(without);
  await on.fb.open(without);
  valueOf(await on.rig.card('draft.keep', { key: without.key, draft: DRAFT }));
  await on.fb.report(known);
  here = [known.key];
  expect((await rows()).map(({ id }) => id)).toEqual(['facebook:pfbid0LateKettle']);
  return { without, known };
}
const insert = (key: string) => on.rig.card('card.insert', { opId: `press-${key}`, key, text: DRAFT.text, replyId: null, confirmed: [] });

it('the open card still speaks of a stored post, and what is done there is done to it', async () => {
  const { without } = await late();
  expect(valueOf(await on.rig.card('card.read', {}))).toMatchObject({ key: without.key, saved: 'yes', sentence: null });
  const taken = valueOf(
    await on.rig.card('card.act', { opId: 'no-reply-1', key: without.key, action: { do: 'no-reply', reason: 'not-a-customer' } }),
  );
  expect(taken).toMatchObject({ case: { state: 'done' } });
  expect(await rows()).toHaveLength(2);
});

it('the text goes into the box of that post, and what was begun is used up', async () => {
  const { without, known } = await late();
  expect(valueOf(await insert(without.key))).toMatchObject({ kind: 'inserted' });
  expect(asked).toEqual([['insert', known.key]]);
  expect(valueOf(await read(known.key))).toEqual({ ...DRAFT, text: '' });
});

it('the thread below it is looked at as before', async () => {
  const { without, known } = await late();
  expect(valueOf(await on.rig.card('card.thread', { key: without.key }))).not.toBeNull();
  expect(asked).toEqual([['thread', known.key]]);
});

it('drawn again without its id, it is the post it was', async () => {
  const { without } = await late();
  here = [without.key];
  expect(valueOf(await insert(without.key))).toMatchObject({ kind: 'inserted' });
  expect(asked).toEqual([['insert', without.key]]);
});

it('the mark pressed anew finds the text begun, also by the next worker and in the next session', async () => {
  const { without, known } = await late();
  on.rig.restart();
  await on.fb.open(known);
  expect(valueOf(await read(known.key))).toEqual(DRAFT);
  // What is typed on is one text, whichever of both cards it is typed in.
  valueOf(await on.rig.card('draft.keep', { key: known.key, draft: { ...DRAFT, text: 'Please loosen it.' } }));
  expect(valueOf(await read(without.key))).toMatchObject({ text: 'Please loosen it.' });
  expect(await on.rig.stores.strict.drafts.count()).toBe(1);
  await on.rig.session.clear();
  await on.fb.report(known);
  await on.fb.open(known);
  expect(valueOf(await read(known.key))).toMatchObject({ text: 'Please loosen it.' });
});
