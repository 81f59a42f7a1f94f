/** One day, two people, one machine: AB takes, answers and passes on, hands over and goes; CD sits down, is asked where asking is due. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import type { Settings } from '../../lib/model/settings';
import { postOf, xId } from '../sample/story/index';
import { ROOT } from '../tools/lib/browsers';
import { openOwn, pageOf, rowsOf, tabOf } from '../tools/lib/own';
import { markOf, marks, marksUntil, openCard } from './lib/eyes';
import { press, pressIn } from './lib/hand';
import { nextCase } from './lib/next-case';
import { atRest } from './lib/rest';
import { openTown, type Town } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'shift');
const LID = 'Is anyone else’s Brindle kettle lid stuck';
let town: Town;
let page: Page;
let desk: Page;
let popup: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
  page = await town.context.newPage();
  await page.goto('https://x.com/home');
  popup = await openOwn(town.context, `popup.html?tab=${await tabOf(town.own, 'https://x.com/*')}`);
  desk = await openOwn(town.context, 'desk.html');
});
test.afterAll(async () => town.context.close());

const said = (): Promise<InteractionRow[]> => rowsOf<InteractionRow>(town.own, 'interactions');
const caseWith = async (words: string): Promise<CaseRow | undefined> => {
  const id = (await said()).find((row) => row.text.includes(words))?.caseId;
  return (await rowsOf<CaseRow>(town.own, 'cases')).find((row) => row.id === id);
};
const settings = async (): Promise<Settings | undefined> =>
  (await rowsOf<{ key: string; value: Settings }>(town.own, 'settings')).find((row) => row.key === 'settings')?.value;
/** Whoever sits down writes their initials into the popup. */
async function sitDown(initials: string): Promise<void> {
  await popup.bringToFront();
  await popup.getByLabel('At the desk').fill(initials);
  await expect.poll(async () => (await settings())?.initials).toBe(initials);
}
const head = (id: string | undefined): ReturnType<Page['locator']> => desk.locator(`[data-head="${id ?? ''}"]`);

test('AB sits down and takes a case by a key; the page and the desk say whose it is', async () => {
  await marksUntil(page, (seen) => seen.some((one) => one.post.includes(LID)), 'the mark of the lid');
  await sitDown('AB');
  await desk.bringToFront();
  await expect.poll(() => caseWith(LID)).toBeDefined();
  const lid = await caseWith(LID);
  await head(lid?.id).click();
  await desk.keyboard.press('t');
  await expect(desk.getByText('Taken by AB').first()).toBeVisible();
  await expect.poll(() => caseWith(LID)).toMatchObject({ state: 'taken', owner: 'AB' });
  await page.bringToFront();
  await marksUntil(page, (seen) => seen.some((one) => one.post.includes(LID) && one.state === 'taken'), 'the mark says taken');
});

test('AB answers it: the text goes in, AB sends it, and the answer is seen', async () => {
  await page.goto(`https://x.com/esmefairholt/status/${xId(postOf('x-lid-1'))}`);
  const seen = await marksUntil(page, (all) => all.some((one) => one.post.includes('lid stuck')), 'the mark in the thread');
  const card = await openCard(page, markOf(seen, 'lid stuck'), 'Esme Fairholt');
  await card.getByRole('textbox', { name: 'Your text' }).fill('Batch 44, and our fault. Which two digits stand under the base? ^AB');
  await pressIn(page, card, 'Insert');
  const box = page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'two digits' });
  await expect(box).toHaveCount(1);
  expect(await atRest(async () => (await said()).some((row) => row.text.includes('two digits')))).toBe(false);
  await page.locator('[data-testid="tweetButtonInline"], [data-testid="tweetButton"]').last().click();
  await expect.poll(async () => (await caseWith(LID))?.state).toBe('answered');
  await expect.poll(async () => (await said()).find((row) => row.text.includes('two digits'))).toMatchObject({ direction: 'out', spokeAs: 'brand' });
});

test('AB passes another case to CD and hands over: the list names it, as text and on paper', async () => {
  await desk.bringToFront();
  const next = nextCase(await rowsOf<CaseRow>(town.own, 'cases'), await said(), LID);
  await head(next.id).click();
  await desk
    .getByRole('button', { name: /^Pass (?:to…|on)$/ })
    .first()
    .click();
  await desk.getByLabel(/^(?:Their|Or) initials$/).fill('CD');
  await desk.keyboard.press('Enter');
  await expect.poll(async () => (await rowsOf<CaseRow>(town.own, 'cases')).find((row) => row.id === next.id)?.owner).toBe('CD');

  await town.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.getByRole('tab', { name: 'Hand-over' }).click();
  const open = async (): Promise<number> =>
    (await rowsOf<CaseRow>(town.own, 'cases')).filter((row) => ['new', 'taken', 'waiting'].includes(row.state) && !row.sense?.notOurs).length;
  await expect(async () => expect(await desk.locator('.lines > li').count()).toBe(await open())).toPass({ timeout: 20_000 });
  await desk.getByRole('button', { name: 'Copy as text' }).click();
  await expect(desk.getByText(/lines? copied\./)).toBeVisible();
  const text = await desk.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('^CD');
  // On paper: the list and its heading alone, dark ink whatever the screen's theme.
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await desk.setViewportSize({ width: 794, height: 1123 });
  await expect(desk.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  await expect(desk.getByRole('tablist')).toBeHidden();
  await expect(desk.getByRole('heading', { name: /open cases?, / })).toBeVisible();
  const paper = (): Promise<string[]> =>
    desk
      .locator('.lines > li')
      .first()
      .evaluate((line) => [getComputedStyle(line).color, getComputedStyle(document.body).backgroundColor]);
  // A colour may be on its way from one theme to the other.
  await expect.poll(async () => (await paper())[0]).toBe('rgb(27, 34, 40)');
  await expect.poll(async () => (await paper())[1]).toMatch(/^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/);
  await desk.screenshot({ path: join(FOLDER, 'hand-over-print.png') });
  expect((await desk.pdf({ path: join(FOLDER, 'hand-over.pdf'), format: 'A4' })).byteLength).toBeGreaterThan(5_000);
  await desk.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await desk.setViewportSize({ width: 1280, height: 800 });
});

test('between the shifts nobody is on duty: nothing is read, marked or written', async () => {
  await popup.bringToFront();
  await popup.getByRole('switch', { name: 'On duty' }).click();
  await expect.poll(async () => (await settings())?.onDuty).toBe(false);
  const kept = async (): Promise<string> =>
    JSON.stringify(await Promise.all(['interactions', 'customers', 'authors', 'cases'].map((table) => rowsOf(town.own, table))));
  const before = await atRest(kept);
  await page.bringToFront();
  const tab = await tabOf(town.own, 'https://x.com/*');
  for (const path of ['search?q=brindle', 'home']) {
    await page.goto(`https://x.com/${path}`);
    await page.getByRole('article').first().waitFor();
    await expect.poll(async () => (await pageOf(town.own, tab))?.health?.status, path).toBe('off');
  }
  expect(await atRest(kept)).toBe(before);
  expect(await marks(page)).toEqual([]);
  await popup.bringToFront();
  await popup.getByRole('switch', { name: 'On duty' }).click();
  await expect.poll(async () => (await settings())?.onDuty).toBe(true);
});

test('CD sits down, finds the passed case under their initials, and a note bears them', async () => {
  await sitDown('CD');
  await desk.bringToFront();
  await desk.getByRole('tab', { name: /^Open/ }).click();
  await expect(desk.getByText('Taken by CD').first()).toBeVisible();
  await page.bringToFront();
  await page.goto('https://x.com/home');
  const seen = await marksUntil(page, (all) => all.some((one) => one.post.includes(LID)), 'the mark of the lid');
  const card = await openCard(page, markOf(seen, LID), 'Esme Fairholt');
  await pressIn(page, card, /^Note$/);
  await card.getByRole('textbox', { name: 'Note for colleagues' }).fill('Sent the lid today.');
  await pressIn(page, card, 'Save note');
  await expect.poll(async () => (await said()).find((row) => row.text === 'Sent the lid today.')?.initials).toBe('CD');
});

test('where a colleague has answered, CD is asked before a second answer goes in', async () => {
  await page.goto(`https://x.com/pstrnadek/status/${xId(postOf('x-answered'))}?reset`);
  const seen = await marksUntil(page, (all) => all.some((one) => one.post.includes('two notes') && one.state === 'answered'), 'the answered mark');
  const card = await openCard(page, markOf(seen, 'two notes'), 'Pavel Strnadek');
  await card.getByRole('textbox', { name: 'Your text' }).fill('It is the gasket.');
  await pressIn(page, card, 'Insert');
  await expect(card.getByText(/has answered.*Insert all the same\?/)).toBeVisible();
  await press(page, card.getByRole('button', { name: 'Don’t insert' }));
  await expect(page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'gasket' })).toHaveCount(0);
});

test('signed in with a private account, CD is asked, and nothing goes in without a yes', async () => {
  await page.goto('https://x.com/home?as=private');
  const seen = await marksUntil(page, (all) => all.some((one) => one.post.includes(LID)), 'the mark of the lid');
  const card = await openCard(page, markOf(seen, LID), 'Esme Fairholt');
  await card.getByRole('textbox', { name: 'Your text' }).fill('Hello Esme');
  await pressIn(page, card, 'Insert');
  await expect(
    card
      .getByText('You are writing as @ines_offduty, a private account. Insert anyway?')
      .or(card.getByText(/ines_offduty.*private/))
      .first(),
  ).toBeVisible();
  await expect(card.getByRole('button', { name: /^Insert (?:as |all the same)/ })).toBeVisible();
  await expect(page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'Hello Esme' })).toHaveCount(0);
});
