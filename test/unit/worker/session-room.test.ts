/** Session storage is one for all tabs and small: a page that fills it keeps no other tab from being read and marked. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Documents, type PageCaller } from '../../../lib/worker/documents';
import { roomy } from '../../../lib/worker/session-room';
import { capture } from '../store/make';
import { DOC, makeRig, memoryArea, PAGE, valueOf, WHO, type Rig } from './rig';

const QUOTA = 10_485_760;
let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
/** As the browsers have it: what would not fit is refused whole. */
function small(quota = QUOTA) {
  const plain = memoryArea();
  const used = (but?: string): number => [...plain.data].reduce((sum, [key, value]) => sum + (key === but ? 0 : key.length + bytes(value)), 0);
  const full = new Error('Session storage quota bytes exceeded.');
  const set: typeof plain.set = (key, value) => (used(key) + key.length + bytes(value) > quota ? Promise.reject(full) : plain.set(key, value));
  return { area: { ...plain, set }, used };
}
const from = (tabId: number, documentId: string): PageCaller => ({ who: 'page', site: 'x', host: 'x.com', tabId, documentId });
const long = (i: number): string => `x:${String(i).padStart(5, '0')}${'字'.repeat(390)}`;
const many = (count: number, row: (i: number) => string = long): Map<string, string> =>
  new Map(Array.from({ length: count }, (_, i) => [long(i), row(i)] as const));

it('remembers of one document what 3,000 posts take, whatever a page calls them, and the latest of it', async () => {
  const { area, used } = small();
  const documents = new Documents({ session: area, now: () => 1 });
  for (const doc of ['one', 'two', 'three', 'four'].map((name) => `document-${name}`)) {
    valueOf(await documents.greet(doc, from(7, doc)));
    await documents.remember(doc, many(3_000));
  }
  expect(used()).toBeLessThan(QUOTA / 4);
  expect(await documents.rowOf('document-four', long(2_999))).toBe(long(2_999));
  expect(await documents.rowOf('document-four', long(0))).toBeNull();
  // As posts are named, all of them.
  const named = new Map(Array.from({ length: 3_000 }, (_, i) => [`x:17891234567890${10_000 + i}`, `x:17891234567890${10_000 + i}`] as const));
  valueOf(await documents.greet('document-named', from(8, 'd8')));
  await documents.remember('document-named', named);
  expect(Object.keys((await documents.ofTab(8))[0]?.rows ?? {})).toHaveLength(3_000);
});

it('lets go of the oldest document of the tab that takes most, and of nobody else’s', async () => {
  const { area } = small(1_000_000);
  let now = 0;
  const documents = new Documents({ session: roomy(area), now: () => (now += 1) });
  valueOf(await documents.greet('quiet-one', from(1, 'q')));
  await documents.remember('quiet-one', new Map([['x:1', 'x:1']]));
  for (let i = 0; i < 4; i += 1) {
    valueOf(await documents.greet(`greedy-${i}`, from(7, `g${i}`)));
    await documents.remember(`greedy-${i}`, many(130));
  }
  expect(await documents.rowOf('quiet-one', 'x:1')).toBe('x:1');
  expect((await documents.ofTab(7)).map((doc) => doc.docId)).not.toContain('greedy-0');
  expect(await documents.rowOf('greedy-3', long(129))).toBe(long(129));
});

it('reads and marks in a tab opened after another has filled it, and opens its card', async () => {
  const { area } = small(1_000_000);
  Object.assign(rig.session, area);
  rig.restart();
  const greedy = { ...PAGE, tab: { id: 9 }, documentId: 'greedy' };
  await rig.page('page.health', { docId: 'greedy-one', health: { site: 'x', status: 'reading', seen: 1, read: 1, ads: 0, gaps: {}, lastGood: null, notice: null } }, greedy); // prettier-ignore
  for (let i = 0; i < 2_000; i += 50) await rig.ctx.documents.remember('greedy-one', new Map([...many(2_000)].slice(i, i + 50)));
  // Whatever is left is taken as well.
  for (let size = 100_000; size > 10; size = Math.floor(size / 2)) await area.set(`pair:${1_000 + size}`, 'x'.repeat(size)).catch(() => undefined);
  expect(valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] })).marks).toHaveLength(1);
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO }));
  expect(valueOf(await rig.card('card.claim', { token })).view?.key).toBe('x:1');
});

it('says so where nothing is left to let go of', async () => {
  const { area } = small(300);
  // What was read of look-alikes goes after the documents, what takes most first; that a card is paired never does.
  for (const [key, size] of [['pair:1', 40], ['posers:1', 20], ['posers:2', 100]] as const) await area.set(key, 'x'.repeat(size)); // prettier-ignore
  await roomy(area).set('pair:2', 'x'.repeat(120));
  expect([...area.data.keys()]).toEqual(['pair:1', 'posers:1', 'pair:2']);
  await expect(roomy(area).set('pair:7', 'x'.repeat(200))).rejects.toThrow('quota');
});
