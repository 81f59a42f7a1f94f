/** A text typed in the card outlives the page, the worker and the extension’s next start, and stands nowhere a page could read it. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { DraftRow } from '../../lib/model/draft';
import { rowsOf, stopWorker } from '../tools/lib/own';
import { markOf, marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { openTown, type Town } from './lib/town';

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const TEXT = 'Which two digits stand under the base? Zweite Zeile 🫖';
const NOTE = 'Call her after six';

test.describe.configure({ mode: 'serial' });

let town: Town;
let page: Page;
test.beforeAll(async () => {
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

const kept = () => rowsOf<DraftRow>(town.own, 'drafts');
const box = (card: Frame) => card.getByRole('textbox', { name: 'Your text' });
async function card(): Promise<Frame> {
  await page.goto('https://x.com/home');
  return openCard(page, markOf(await marksUntil(page, (m) => m.length === 6, 'six marks'), LID), 'Esme Fairholt');
}

test('typed, and the page is loaded anew with the worker stopped: the text is there', async () => {
  const first = await card();
  await box(first).click();
  await page.keyboard.insertText(TEXT);
  await first.getByRole('button', { name: 'Note', exact: true }).click();
  await first.getByRole('textbox', { name: 'Note for colleagues' }).fill(NOTE);
  await expect.poll(async () => (await kept()).map(({ text, note }) => ({ text, note }))).toEqual([{ text: TEXT, note: NOTE }]);
  await stopWorker(town.context, town.own);
  const again = await card();
  await expect(box(again)).toHaveValue(TEXT);
  // The woken worker gave the history first; what it looked for afterwards comes by itself.
  await expect(again.locator('.dock .suggestion').or(again.getByText('No saved reply fits this post.')).first()).toBeVisible();
  await expect(again.getByRole('status', { name: 'Looking for replies' })).toHaveCount(0);
  await again.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(again.getByRole('textbox', { name: 'Note for colleagues' })).toHaveValue(NOTE);
});

test('it stands in no storage that the page or a content script can read', async () => {
  expect((await kept()).map(({ text }) => text)).toEqual([TEXT]);
  const local = await town.own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome;
    return JSON.stringify(await storage.local.get());
  });
  expect(local).not.toContain('two digits');
  const inPage = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML]));
  expect(inPage).not.toContain('two digits');
});

test('the browser is started again, and with it the extension, as after an update: the text is there', async () => {
  await town.context.close();
  town = await openTown({ profile: town.profile });
  page = await town.context.newPage();
  await expect(box(await card())).toHaveValue(TEXT);
});

test('in the site’s own box it is used up: nothing is left to come back', async () => {
  const last = await card();
  await expect(box(last)).toHaveValue(TEXT);
  await pressIn(page, last, 'Insert');
  await expect(page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'Which two digits' })).toHaveCount(1);
  await expect.poll(async () => (await kept()).map((row) => row.text)).toEqual(['']);
  await expect(box(await card())).toHaveValue('');
});

test('closed by Esc with the last letter, and the page left at once: the text is there', async () => {
  for (const text of ['One', 'One more word', 'Three']) {
    const first = await card();
    await box(first).fill(text);
    await page.keyboard.press('Escape');
    await expect(box(await card())).toHaveValue(text);
  }
});
