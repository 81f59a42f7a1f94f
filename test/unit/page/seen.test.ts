/** A page is not read before somebody looks at it, and the page's own word is no look. The browser's doors stand in, the rest is as shipped. */
import { afterAll, expect, it, vi } from 'vitest';
import type { Link } from '../../../lib/page/link';
import type { SiteAdapter } from '../../../lib/sites/contract';

const page = new EventTarget();
const screen = { hidden: true };
const runtime: { id?: string; onMessage: object } = { id: 'earshot', onMessage: { addListener: () => undefined, removeListener: () => undefined } };
/** Off duty: told as soon as the view is looked at, with no post read for it. */
const view = { version: 1, onDuty: false, paused: [], brands: [], accounts: [] };
const asked: string[] = [];
vi.stubGlobal('chrome', {
  runtime,
  storage: { local: { get: (key: string) => Promise.resolve({ [key]: (asked.push(key), view) }) }, onChanged: { addListener: () => undefined } },
});
vi.stubGlobal('origin', 'https://x.com');
vi.stubGlobal('document', screen);
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
const { startPage } = await import('../../../lib/page/page');

const link = (): Link | undefined => (globalThis as { earshot?: Link }).earshot;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
afterAll(async () => {
  // The script leaves when its extension is gone.
  delete runtime.id;
  await vi.waitFor(() => expect(link()).toBeUndefined(), 120_000);
});

it('waits for a look, however often the page says that there was one', async () => {
  startPage({ id: 'x', name: 'X' } as SiteAdapter);
  await expect.poll(() => asked).toHaveLength(1);
  for (let n = 0; n < 3; n++) {
    page.dispatchEvent(new Event('visibilitychange'));
    await rest();
  }
  expect(link()?.health().status).toBe('empty');
  screen.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => link()?.health().status).toBe('off');
});
