/** A Firefox with the shipped build, the sample town and the sample brand's store. Own pages are reached through the tab that opens on install. */
import type { Browser, Page } from 'puppeteer-core';
import type { CallIn, CallName, CallOut } from '../../../lib/bus/calls';
import type { Result } from '../../../lib/kit/result';
import { SETTINGS } from '../../sample/brand';
import { houses } from '../../sample/index';
import { sampleRows } from '../../sample/seed';
import { serveFirefox } from '../../sample/town';
import { FIREFOX_BUILD, launchFirefox } from '../../tools/lib/browsers';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}
type WithApi = { browser: Api };

export interface FirefoxTown {
  browser: Browser;
  own: Page;
  page: Page;
}

/** Puppeteer keeps an old address for a tab that moved to the extension's process: the page itself is asked. */
async function ownPage(browser: Browser): Promise<Page> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.startsWith('moz-extension:') && /\/(welcome|options)\.html/.test(href)) return page;
    }
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('The extension opened no page after its install.');
}

/**
 * A call whose background page is just being started or put to sleep reaches nobody, or is answered by nobody: it is sent again, as our
 * own pages do (each call is safe to repeat).
 */
const NOBODY = 'Receiving end does not exist';

export async function callFirefox<N extends CallName>(own: Page, name: N, input: CallIn<N>): Promise<CallOut<N>> {
  const message = JSON.parse(JSON.stringify({ earshot: 1, call: name, input })) as never;
  const send = (): Promise<unknown> => own.evaluate((sent) => (globalThis as unknown as WithApi).browser.runtime.sendMessage(sent), message);
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = (await send().catch((error: unknown) => {
      if (!String(error).includes(NOBODY)) throw error;
      return undefined;
    })) as Result<CallOut<N>> | undefined;
    if (answer?.ok) return answer.value;
    if (answer || Date.now() > end) throw new Error(`${name}: ${answer?.message ?? 'no answer'}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** Puts rows straight into the store, as a restore would. */
export async function putRowsFirefox(own: Page, rows: Record<string, unknown[]>): Promise<void> {
  await own.evaluate(
    (tables: Record<string, unknown[]>) =>
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
    JSON.parse(JSON.stringify(rows)) as Record<string, unknown[]>,
  );
}

/** All rows of a table. */
export const rowsFirefox = <T>(own: Page, table: string): Promise<T[]> =>
  own.evaluate(
    (name: string) =>
      new Promise<T[]>((done) => {
        const open = indexedDB.open('earshot');
        open.onsuccess = () => {
          const get = open.result.transaction(name).objectStore(name).getAll();
          get.onsuccess = () => (open.result.close(), done(get.result as T[]));
        };
      }),
    table,
  );

async function seedFirefox(own: Page, now: number): Promise<void> {
  await callFirefox(own, 'settings.save', { settings: SETTINGS });
  await putRowsFirefox(own, await sampleRows(now));
  await callFirefox(own, 'settings.save', { settings: SETTINGS });
}

/**
 * The event page sleeps after two seconds without work, so that steps meet a worker that has just died; a reinstall keeps the data. Half a
 * second is less than a busy machine needs to wake it and answer one call: it was put to sleep again before it had answered any.
 */
const PREFS = { 'extensions.background.idle.timeout': 2_000, 'extensions.webextensions.keepStorageOnUninstall': true };

/** Opens the town and seeds the store (not for a profile that was here before); `page` is a tab in front for the sites. */
export async function openFirefoxTown(
  profile: string,
  { seed = true, extension = FIREFOX_BUILD, prefs = {} }: { seed?: boolean; extension?: string; prefs?: Record<string, unknown> } = {},
): Promise<FirefoxTown> {
  const now = Date.now();
  const browser = await launchFirefox({ profile, extension, prefs: { ...PREFS, ...prefs } });
  const own = await ownPage(browser);
  if (seed) await seedFirefox(own, now);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await serveFirefox(
    page,
    houses(() => now),
  );
  return { browser, own, page };
}

/** What the popup would say of the tab of a site; null: nothing of ours has begun there yet. */
export async function pageOf(own: Page, site: string): Promise<CallOut<'popup.page'> | null> {
  const tabId = await own.evaluate(
    async (match) => (await (globalThis as unknown as WithApi).browser.tabs.query({ url: match })).at(-1)?.id ?? -1,
    site,
  );
  if (tabId < 0) return null;
  return callFirefox(own, 'popup.page', { tabId }).catch((error: unknown) => {
    if (!String(error).includes('Earshot is not running on that page.')) throw error;
    return null;
  });
}

/** What the popup would list for the tab of a site, with the marks' states. */
export const mentions = async (own: Page, site: string): Promise<CallOut<'popup.page'>['mentions']> => (await pageOf(own, site))?.mentions ?? [];

/** Middle of the mark in the post whose text has these words; the host is a plain div of 24 by 24. Null: none. */
export async function markPlace(page: Pick<Page, 'evaluate'>, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((text) => {
    const hosts = [...document.querySelectorAll('div')].filter((div) => !div.attributes.length && !div.childNodes.length);
    for (const host of hosts) {
      const box = host.getBoundingClientRect();
      if (Math.round(box.width) !== 24 || Math.round(box.height) !== 24) continue;
      const post = host.closest('[role="article"], article, [aria-posinset], [data-virtualized]') ?? host.parentElement?.parentElement;
      if (post?.textContent?.includes(text)) return { x: box.x + 12, y: box.y + 12 };
    }
    return null;
  }, words);
}
