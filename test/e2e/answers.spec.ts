/** Our answers as the page shows them: a colleague's seen before an insert, an own one edited and removed later. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import { postOf, xId } from '../sample/story/index';
import { rowsOf } from '../tools/lib/own';
import { marks, marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

let town: Town;
let page: Page;
test.beforeAll(async () => {
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

const outbound = async (words: string): Promise<InteractionRow[]> =>
  (await rowsOf<InteractionRow>(town.own, 'interactions')).filter((row) => row.direction === 'out' && row.text.includes(words));
const thread = (key: string, handle: string): string => `https://x.com/${handle}/status/${xId(postOf(key))}`;

test('a colleague has answered four minutes ago: the card says so, and an insert asks first', async () => {
  await page.goto(`${thread('x-answered', 'pstrnadek')}?reset`);
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes('two notes') && one.state === 'answered'), 'the answered mark');
  const card = await openCard(
    page,
    seen.find((m) => m.post.includes('two notes'))!,
    'Pavel Strnadek',
  );
  await expect(card.getByText(/answered/i).first()).toBeVisible();
  await card.getByRole('textbox', { name: 'Your text' }).fill('It is the gasket.');
  await pressIn(page, card, 'Insert');
  await expect(card.getByText(/has answered.*Insert all the same\?/)).toBeVisible();
  await expect(card.getByText(/Jonas|jonas_weidtal/).first()).toBeVisible();
  await expect(page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'gasket' })).toHaveCount(0);
});

/** Deletes an answer; then the site counts those of the post that was asked anew, and the page is looked at again. */
async function takeAway(answer: Locator, asked: string): Promise<void> {
  await answer.getByTestId('caret').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByTestId('confirmationSheetConfirm').click();
  const count = page.locator('article').filter({ hasText: asked }).first().getByTestId('app-text-transition-container').first();
  await count.evaluate((el) => {
    const text = document.createTreeWalker(el, NodeFilter.SHOW_TEXT).nextNode();
    if (text instanceof Text) text.data = '3';
    else el.append('3');
  });
}

test('an own answer edited in the page keeps both texts; removed, it is noted and the case is open again', async () => {
  await page.goto(`${thread('x-burn', 'hollisredf')}?reset`);
  await marksUntil(page, (m) => m.some((one) => one.post.includes('burnt my hand')), 'the mark in the thread');
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.type('Batch 44 it is. Two digits, please.');
  await page.getByTestId('tweetButtonInline').click();
  await expect.poll(async () => (await outbound('Batch 44 it is')).length).toBe(1);
  await marksUntil(page, (m) => m.some((one) => one.post.includes('burnt my hand') && one.state === 'answered'), 'answered');

  const mine = page.locator('article').filter({ hasText: 'Batch 44 it is' });
  await mine.getByTestId('caret').click();
  await page.getByRole('menuitem', { name: 'Edit post' }).click();
  await expect(page.locator('.dlg').getByTestId('tweetTextarea_0')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ^IV');
  await page.getByTestId('tweetButton').click();
  await expect
    .poll(async () => (await outbound('Batch 44 it is')).map((row) => [row.text.endsWith('^IV'), row.versions.length]))
    .toEqual([[true, 1]]);

  await takeAway(mine, 'burnt my hand');
  await expect.poll(async () => (await outbound('Batch 44 it is'))[0]?.removedAt ?? null).not.toBeNull();
  await marksUntil(
    page,
    (m) => m.some((one) => one.post.includes('burnt my hand') && one.state !== 'answered' && one.state !== 'done'),
    'open again',
  );
});

test('the last answer of a thread, removed, is noted too', async () => {
  await page.goto(`${thread('x-lid-1', 'esmefairholt')}?reset`);
  await marksUntil(page, (m) => m.some((one) => one.post.includes('lid stuck')), 'the mark in the thread');
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.type('Press both sides of the lid.');
  await page.getByTestId('tweetButtonInline').click();
  await marksUntil(page, (m) => m.some((one) => one.post.includes('lid stuck') && one.state === 'answered'), 'answered');
  await takeAway(page.locator('article').filter({ hasText: 'Press both sides' }), 'lid stuck');
  await expect.poll(async () => (await outbound('Press both sides'))[0]?.removedAt ?? null).not.toBeNull();
  await marksUntil(page, (m) => m.some((one) => one.post.includes('lid stuck') && one.state !== 'answered'), 'open again');
});

test('no reply needed quiets every mark of the case, with the reason kept', async () => {
  await page.goto('https://x.com/home');
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes('burnt my hand')), 'the mark');
  const card = await openCard(
    page,
    seen.find((m) => m.post.includes('burnt my hand'))!,
    'Hollis Redfearn',
  );
  await pressIn(page, card, /No reply needed/);
  await pressIn(page, card, /Not a customer/);
  await marksUntil(page, (m) => m.some((one) => one.post.includes('burnt my hand') && one.state === 'done'), 'the quiet mark');
  const closed = async (): Promise<CaseRow[]> =>
    (await rowsOf<CaseRow>(town.own, 'cases')).filter((row) => row.closed?.how === 'no-reply' && row.closed.detail === 'not-a-customer');
  await expect.poll(async () => (await closed()).length).toBeGreaterThan(0);
  expect((await marks(page)).length).toBeGreaterThan(0);
});
