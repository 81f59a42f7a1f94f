import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PageView, VIEW_KEY } from '../../../lib/model/view';
import { SITES } from '../../../lib/sites/hosts';
import { readSettings } from '../../../lib/store/read';
import { onAccess } from '../../../lib/worker/start';
import { syncView } from '../../../lib/worker/view-sync';
import { capture } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
const post = capture({ id: '1', text: 'Brindle, my kettle leaks at the lid!' });
const PRO = { url: 'https://pro.x.com/i/decks', documentId: 'doc-pro', tab: { id: 8 } };

beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());
const paused = () => PageView.parse(rig.local.data.get(VIEW_KEY)).paused;
const withhold = (...patterns: string[]) => (rig.access.mayRead = (pattern) => Promise.resolve(!patterns.includes(pattern)));
const report = (docId = DOC, over = {}) => rig.page('page.report', { docId, site: 'x', captures: [post] }, over);
const press = () => rig.page('page.card', { docId: DOC, capture: post, whoami: WHO });
const rows = () => rig.stores.strict.interactions.count();

it('a site taken away in the browser rests at once, whatever the settings say, and is read again when given back', async () => {
  await onAccess(rig.ctx, true);
  expect(paused()).toEqual([]);
  const { injected } = rig;
  const before = injected.length;
  withhold(...SITES.x.matches);
  await onAccess(rig.ctx, false);
  expect(paused()).toEqual(['x']);
  expect((await readSettings(rig.stores.strict)).paused).toEqual([]);
  // Also by a worker that wakes only later, and whatever else changes the view.
  rig.local.data.clear();
  rig.restart();
  await syncView(rig.ctx);
  expect(paused()).toEqual(['x']);
  expect(injected.length).toBe(before);
  withhold();
  await onAccess(rig.ctx, true);
  expect(paused()).toEqual([]);
  expect(injected.length).toBeGreaterThan(before);
});

it('what a script left behind there still tells is not kept, and it gets no card', async () => {
  withhold(...SITES.x.matches);
  expect(valueOf(await report()).marks).toEqual([]);
  const refused = await press();
  expect(refused).toMatchObject({ ok: false });
  expect(refused.ok ? '' : refused.message).toMatch(/does not let Earshot read this site/);
  expect(await rows()).toBe(0);
  expect([...rig.session.data.keys()].filter((key) => key.startsWith('token:'))).toEqual([]);
  withhold();
  expect(valueOf(await report()).marks).toHaveLength(1);
  expect(await rows()).toBe(1);
  expect(await press()).toMatchObject({ ok: true });
});

it('counts each address by itself: one that is withheld takes nothing from the others', async () => {
  withhold('https://pro.x.com/*');
  await onAccess(rig.ctx, false);
  expect(paused()).toEqual([]);
  expect(valueOf(await report('document-pro', PRO)).marks).toEqual([]);
  expect(await rows()).toBe(0);
  expect(valueOf(await report()).marks).toHaveLength(1);
  expect(await rows()).toBe(1);
});

it('a browser that cannot tell has let us in', async () => {
  rig.access.mayRead = () => Promise.reject(new Error('No such thing.'));
  await onAccess(rig.ctx, false);
  expect(paused()).toEqual([]);
  expect(valueOf(await report()).marks).toHaveLength(1);
});
