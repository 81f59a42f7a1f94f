/** Fills a real store through the real calls, from one of the extension's own pages; history rows, which only pages report, go in directly. */
import type { BrowserContext, Page } from '@playwright/test';
import type { CallIn, CallName } from '../../../lib/bus/calls';
import type { AuthorRow, CustomerRow, InteractionRow } from '../../../lib/model/customer';
import { ACCOUNTS, brandRow, savedReplies, SETTINGS } from '../../sample/brand';
import { extensionId } from '../lib/browsers';
import { mara } from './views';

/** Sends a call from an own page; throws what the worker refuses. */
export async function ask<N extends CallName>(page: Page, call: N, input: CallIn<N>): Promise<void> {
  const answer = await page.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean; message?: string }> } } })
        .chrome;
      for (let turn = 0; ; turn += 1) {
        try {
          const said = await runtime.sendMessage(message);
          // No answer at all: a worker that was just waking had no listener yet.
          if (said || turn > 50) return said;
        } catch (error) {
          if (turn > 50) throw error;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    { earshot: 1, call, input },
  );
  if (!answer.ok) throw new Error(`${call}: ${answer.message ?? 'refused'}`);
}

export async function ownPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/${path}`);
  return page;
}

/** The sample brand with its accounts, replies and switches. */
export async function fillSample(page: Page, now: number): Promise<void> {
  await ask(page, 'settings.save', { settings: SETTINGS });
  await ask(page, 'brand.save', { brand: brandRow(now) });
  await ask(page, 'accounts.save', { accounts: [...ACCOUNTS] });
  for (const reply of savedReplies(now)) await ask(page, 'reply.save', { reply });
}

/** One customer with a history of `size` entries. */
export async function fillCustomer(page: Page, now: number, size: number): Promise<string> {
  const view = mara(now);
  const customer = view.person.customer as CustomerRow;
  const authors: AuthorRow[] = view.person.handles.map((h) => ({
    id: `${h.site}:${h.handle}`,
    site: h.site,
    handle: h.handle,
    name: h.name,
    handles: [...h.was, h.handle].map((value, i) => ({ value, from: now - (9 - i) * 1e9, to: now - (8 - i) * 1e9 })),
    names: [],
    customerId: customer.id,
    firstSeen: customer.since,
    lastSeen: now,
    doubt: h.doubt,
  }));
  const known: InteractionRow[] = view.history.map((entry) => entry.row);
  const base = known[0] as InteractionRow;
  const older = Array.from({ length: Math.max(0, size - known.length) }, (_, i) => {
    const at = now - 50 * 86_400_000 - i * 3_600_000;
    return {
      ...base,
      id: `old${i}`,
      at,
      time: { at, from: at, to: at },
      text: `Older word number ${i + 1} about the kettle.${' It sings.'.repeat(i % 7)}`,
      versions: [],
    };
  });
  const rows = { customers: [customer], authors, interactions: [...known, ...older], cases: view.case ? [view.case] : [] };
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error ?? new Error('not opened'));
    });
    const tx = db.transaction(Object.keys(all), 'readwrite');
    for (const [table, list] of Object.entries(all)) for (const row of list) tx.objectStore(table).put(row);
    await new Promise<void>((done, failed) => {
      tx.oncomplete = () => done();
      tx.onerror = () => failed(tx.error ?? new Error('not written'));
    });
    db.close();
  }, rows);
  return customer.id;
}
