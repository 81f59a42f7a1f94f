/** S13 in Firefox: the store is taken away while a card stands open: it is said, the marks go, and what was begun stays on screen and is kept. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { DraftRow } from '../../lib/model/draft';
import { openCard } from '../e2e/lib/card-firefox';
import { ownFirefox } from '../e2e/lib/own-firefox';
import { markPlace, mentions, openFirefoxTown, rowsFirefox } from '../e2e/lib/town-firefox';
import { knownSince } from '../sample/known';
import { say } from './lib/say';

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const GONE = 'What Earshot kept here is gone.';
const BEGUN = 'Which two digits';

test('a store that is taken away in mid-work is told of, and the text begun stays', async () => {
  // The worker looks a second after it wakes: it must not sleep before that.
  const prefs = { 'extensions.background.idle.timeout': 20_000 };
  const { browser, own, page } = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-firefox-')), { prefs });
  const { go, says } = ownFirefox(() => own, '');
  await page.bringToFront();
  await page.goto('https://x.com/home');
  await expect.poll(async () => (await mentions(own, 'https://x.com/*').catch(() => [])).length, { timeout: 20_000 }).toBe(6);
  const card = await openCard(page, LID, knownSince('esme'));
  const text = (): Promise<string | undefined> => card.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value).join(''));
  const drafts = async (): Promise<string[]> => (await rowsFirefox<DraftRow>(own, 'drafts')).map((row) => row.text);
  const atField = (): Promise<boolean> =>
    card.evaluate(() => {
      const field = [...document.querySelectorAll('textarea')].find((one) => one.placeholder.startsWith('Choose a reply'));
      field?.focus();
      return document.hasFocus() && document.activeElement === field;
    });
  await expect.poll(atField).toBe(true);
  await page.keyboard.type(BEGUN);
  await expect.poll(drafts).toEqual([BEGUN]);
  await own.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const gone = indexedDB.deleteDatabase('earshot');
        gone.onsuccess = () => done();
        gone.onerror = () => failed(new Error(String(gone.error)));
      }),
  );
  await page.bringToFront();
  await expect.poll(() => markPlace(page, LID), { timeout: 20_000 }).toBe(null);
  expect(await text()).toBe(BEGUN);
  await page.keyboard.type('!');
  await expect.poll(drafts).toEqual([`${BEGUN}!`]);
  for (const path of ['/desk.html#open', '/popup.html']) await go(path, GONE);
  await go('/options.html#brands', GONE);
  await says('Choose your backup file');
  say('S13', 'firefox database deleted: said on desk, popup and options, marks left 0, text begun kept', true);
  await browser.close();
});
