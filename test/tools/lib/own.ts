/** Works the extension's own pages in Chromium: opens them as tabs and sends the same calls that their buttons send. */
import type { BrowserContext, Page } from '@playwright/test';
import type { CallIn, CallName, CallOut } from '../../../lib/bus/calls';
import type { Result } from '../../../lib/kit/result';
import { extensionId } from './browsers';

/** Opens `options.html`, `popup.html`, … in a tab. */
export async function openOwn(context: BrowserContext, file: string): Promise<Page> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** What the browser says where the worker was being started or stopped: the call is sent again, as our own pages do (each is safe to repeat). */
const NOBODY = /receiving end does not exist|(port|channel) (is )?closed before a response/i;

/** Sends a call from an own page and returns its value; throws with the worker's own sentence. */
export async function call<N extends CallName>(own: Page, name: N, input: CallIn<N>): Promise<CallOut<N>> {
  const send = (): Promise<unknown> =>
    own.evaluate(([message]) => (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(message), [
      { earshot: 1, call: name, input },
    ] as const);
  let answer: Result<CallOut<N>> | undefined;
  for (const end = Date.now() + 20_000; !answer && Date.now() < end;) {
    answer = (await send().catch((error: unknown) => {
      if (!NOBODY.test(String(error))) throw error;
      return undefined;
    })) as typeof answer;
    if (!answer) await own.waitForTimeout(100);
  }
  if (!answer) throw new Error(`${name}: no answer`);
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer.value;
}

/** What the popup would say of a tab; null: nothing of ours has begun there, or it is gone. A poll may ask again then. */
export const pageOf = (own: Page, tabId: number): Promise<CallOut<'popup.page'> | null> =>
  call(own, 'popup.page', { tabId }).catch((error: unknown) => {
    if (!String(error).includes('Earshot is not running on that page.')) throw error;
    return null;
  });

/** Stops the service worker as the browser does when it needs the memory. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

/** Puts rows straight into the store, as a restore would; then lets the worker derive what follows from them. */
export async function putRows(own: Page, rows: Record<string, unknown[]>): Promise<void> {
  await own.evaluate(
    (tables) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('earshot');
        request.onerror = () => failed(new Error(String(request.error)));
        request.onsuccess = () => {
          const db = request.result;
          const write = db.transaction(Object.keys(tables), 'readwrite');
          for (const [table, list] of Object.entries(tables)) for (const row of list) write.objectStore(table).put(row);
          write.oncomplete = () => (db.close(), done());
          write.onabort = () => failed(new Error(String(write.error)));
        };
      }),
    rows,
  );
}

/** All rows of one table of the store, as they lie there. */
export function rowsOf<T>(own: Page, table: string): Promise<T[]> {
  return own.evaluate(
    (name) =>
      new Promise<T[]>((done, failed) => {
        const open = indexedDB.open('earshot');
        open.onerror = () => failed(new Error(String(open.error)));
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result as T[]);
          };
        };
      }),
    table,
  );
}

/** Number of the tab in which a site's page is open, for calls that name a tab. */
export async function tabOf(own: Page, match: string): Promise<number> {
  const id = await own.evaluate(
    async (url) =>
      (await (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).chrome.tabs.query({ url })).at(-1)?.id,
    match,
  );
  if (id === undefined) throw new Error(`No tab shows ${match}.`);
  return id;
}

/**
 * Text put over coloured words in the query's editor: the browser itself would carry their colours along as style
 * attributes, and the policy of our pages refuses them. Nothing is lost by it, but the console says so.
 */
export const isCarriedColour = (said: string): boolean => said.startsWith('Applying inline style violates');
