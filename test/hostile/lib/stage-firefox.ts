/** A Firefox with the shipped build, the sample brand's store, and the sample town turned hostile. The card is used by coordinates and keys. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { callFirefox, markPlace, mentions, openFirefoxTown, type FirefoxTown } from '../../e2e/lib/town-firefox';
import { serveFirefox, type House } from '../../sample/town';
import { FIREFOX_UUID } from '../../tools/lib/browsers';
import type { CustomerRow } from '../../../lib/model/customer';
import { hostileHouses } from './page';
import { KNOWN, LID, SECRET } from './stage';

/** What a page of Firefox must never learn besides the texts: the random host, and any address of ours. */
export const ADDRESSES = ['moz-extension://', FIREFOX_UUID, 'card.html'];

/** Opens the stage with the secret note in the history of the post's author; `page` is a hostile one. */
export async function openFirefoxStage(
  options: { houses?: readonly House[]; extension?: string; prefs?: Record<string, unknown> } = {},
): Promise<FirefoxTown> {
  const { houses, ...rest } = options;
  const town = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-hostile-fox-')), rest);
  const esme = (await rowsFirefox<CustomerRow>(town.own, 'customers')).find((row) => row.name === 'Esme Fairholt');
  if (!esme) throw new Error('The sample store holds no Esme Fairholt.');
  await callFirefox(town.own, 'person.act', { opId: 'hostile-secret-note', customerId: esme.id, action: { do: 'note', text: SECRET } });
  await town.page.close();
  return { ...town, page: await served(town, houses) };
}

/** A further tab in front, served by these houses. */
export async function served(town: Pick<FirefoxTown, 'browser'>, houses: readonly House[] = hostileHouses()): Promise<Page> {
  const page = await town.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await serveFirefox(page, houses);
  await page.bringToFront();
  return page;
}

/** Every row of a table of the store. */
export const rowsFirefox = <T>(own: Page, table: string): Promise<T[]> =>
  own.evaluate(
    (name: string) =>
      new Promise<unknown[]>((done, failed) => {
        const request = indexedDB.open('earshot');
        request.onerror = () => failed(new Error(String(request.error)));
        request.onsuccess = () => {
          const db = request.result;
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => (db.close(), done(all.result as unknown[]));
          all.onerror = () => failed(new Error(String(all.error)));
        };
      }),
    table,
  ) as Promise<T[]>;

/** A world of the test's own over the page's document: what the page clobbers or breaks does not reach it. */
export const aside = (page: Page): Pick<Page, 'evaluate'> =>
  (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();

/** Goes to the timeline and waits for its six marks and their states. */
export async function timelineFirefox({ own, page }: FirefoxTown, query = ''): Promise<void> {
  await page.bringToFront();
  await page.goto(`https://x.com/home${query}`);
  const states = async (): Promise<string> => {
    // A page whose script does not stand yet answers nothing.
    const all = await mentions(own, 'https://x.com/*').catch(() => []);
    return all
      .map((m) => m.state)
      .sort()
      .join(' ');
  };
  // A report that a stopping background page swallows is sent again after 8 s.
  await expect.poll(states, { timeout: 60_000 }).toBe('answered done needs-you needs-you new taken');
}

export const cardOf = (page: Page): Frame | undefined => page.frames().find((f) => f.url().includes('/card.html'));
const textOf = async (page: Page): Promise<string> =>
  (await cardOf(page)
    ?.evaluate(() => document.body.textContent)
    .catch(() => '')) ?? '';

/** Opens the card beside the post with these words by the mouse, once its mark rests; the frame when it shows `text`. */
export async function openFirefoxCard(page: Page, words = LID, text = KNOWN): Promise<Frame> {
  let before = '';
  const rests = async (): Promise<boolean> => {
    const now = JSON.stringify(await markPlace(aside(page), words));
    const still = now !== 'null' && now === before;
    before = now;
    return still;
  };
  await expect.poll(rests, { timeout: 15_000, intervals: [300] }).toBe(true);
  const place = await markPlace(aside(page), words);
  if (!place) throw new Error(`No mark beside “${words}”.`);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => textOf(page), { timeout: 15_000 }).toContain(text);
  const card = cardOf(page);
  if (!card) throw new Error('The card is gone.');
  await expect.poll(() => card.evaluate(() => document.hasFocus()).catch(() => false)).toBe(true);
  return card;
}

/** Where the card's host stands in the page, however small the page's zoom makes it. Null: none is in sight. */
export const hostPlace = (page: Page): Promise<{ x: number; y: number; width: number } | null> =>
  aside(page).evaluate(() => {
    const host = [...document.querySelectorAll('div[popover]')].find(
      (one) => !one.className && one.getBoundingClientRect().width > 50 && getComputedStyle(one).visibility === 'visible',
    );
    const box = host?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width } : null;
  });

/** Middle of something in the card, by its words or its accessible name, in the page's own pixels. */
export async function placeIn(page: Page, card: Frame, name: string): Promise<{ x: number; y: number }> {
  const spot = await card.evaluate((wanted: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label, textarea, summary, p, span')];
    const found =
      all.find((one) => one.textContent?.trim() === wanted || one.getAttribute('aria-label') === wanted) ??
      all.find((one) => one.textContent?.includes(wanted));
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, name);
  const host = await hostPlace(page);
  if (!spot || !host) throw new Error(`The card has no “${name}” on screen.`);
  return { x: host.x + spot.x, y: host.y + spot.y };
}
