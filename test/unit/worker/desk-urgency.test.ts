/** The desk puts first what the card calls urgent: one score, with its reasons, by the real worker and store. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inOrder, weighedNow } from '../../../components/cases/order';
import { readOpenCases, readWeights } from '../../../lib/store/read/desk';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { capture, exact, HOUR, NOW } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
  await rig.own('settings.save', { settings: DEFAULT_SETTINGS });
});
afterEach(async () => {
  await rig.ctx.meaning.settled();
  rig.close();
});

const by = (handle: string, hours: number, text: string, followers?: number) =>
  capture({
    id: `${(handle.codePointAt(0) ?? 0) * 100 + hours}`,
    text,
    author: { handle, name: handle, ...(followers !== undefined && { followers }) },
    time: exact(NOW - hours * HOUR),
  });
const LID = 'Brindle, where can I get a new lid?';
const POSTS = {
  again: capture({
    id: '9002',
    text: 'Brindle, where can I get a new lid then?',
    author: { handle: 'again', name: 'again' },
    root: { id: '9001', author: { handle: 'again', name: null } },
    time: exact(NOW - HOUR),
  }),
  waits: by('waits', 6, LID),
  read: by('read-by-many', 2, LID, 52_000),
  both: by('both', 5, 'Brindle, where can I get a new lid? I want a refund'),
  fresh: by('fresh', 3, LID),
};

async function onDesk(now: number) {
  const cases = await readOpenCases(rig.stores.strict);
  const weights = weighedNow(cases, await readWeights(rig.stores.strict, cases), now);
  const rows = inOrder(
    cases,
    new Set(),
    (since) => now - since,
    (row) => weights.get(row.id)?.urgency.score ?? 0,
  );
  return rows.map((row) => ({ who: row.customerId, urgency: weights.get(row.id)?.urgency }));
}

it('counts reach, repeated asking and the wait as the card does, and orders by their sum', async () => {
  const before = capture({ id: '9001', text: LID, author: { handle: 'again', name: 'again' }, time: exact(NOW - 9 * HOUR) });
  const captures = [before, ...Object.values(POSTS)];
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
  const desk = await onDesk(NOW);
  expect(desk.map(({ urgency }) => urgency?.why.map(({ reason }) => reason))).toEqual([
    ['refund', 'waiting'],
    ['repeated', 'waiting'],
    ['waiting'],
    ['reach'],
    [],
  ]);
  for (const one of Object.values(POSTS)) {
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: one, whoami: WHO }));
    await rig.card('card.claim', { token });
    const view = valueOf(await rig.card('card.read', { whole: true }));
    const shown = view?.meaning?.urgency;
    expect(desk.find(({ who }) => who === view?.case?.customerId)?.urgency, one.post.text).toEqual(shown);
  }
  // The clock moves and nothing else: the one who waits becomes urgent without being read again.
  const later = await onDesk(NOW + 2 * HOUR);
  expect(later.map(({ urgency }) => urgency?.score)).toEqual([36, 32, 28, 16, 16]);
});
