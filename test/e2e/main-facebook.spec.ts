/** The main job on Facebook in Chromium with the shipped build, with a post that never names the brand. */
import { expect, test, type Page } from '@playwright/test';
import { knownSince } from '../sample/known';
import { rowsOf } from '../tools/lib/own';
import { markOf, marks, marksUntil, onScreen, openCard } from './lib/eyes';
import { press, pressIn } from './lib/hand';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

let town: Town;
let page: Page;
const REPLY = 'Mara, we promised you a call by Friday and did not keep it.\nI am calling you at ten. ^IV';

test.beforeAll(async () => {
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

test('“Third week. Still nothing.” is ours without the brand’s name, and the card knows Mara from both sites', async () => {
  await page.goto('https://www.facebook.com/?reset');
  const seen = await marksUntil(
    page,
    (m) => m.length === 6 && m.filter((one) => one.state === 'needs-you').length === 2,
    'six marks, two of them urgent',
  );
  const mark = markOf(seen, 'Third week. Still nothing.');
  expect(mark.state).toBe('needs-you');
  expect(onScreen(page, seen)).toContainEqual(mark);
  const card = await openCard(page, mark, 'Mara Lindqual');
  await expect(card.getByText('under our post')).toBeVisible();
  await expect(card.getByText(knownSince('mara'))).toBeVisible();
  await expect(card.getByText(/on X/).first()).toBeVisible();
  await expect(card.getByText(/Friday/).first()).toBeVisible();
});

test('the reply goes into the box of exactly that comment; Messenger’s box and the others stay empty', async () => {
  const card = await openCard(page, markOf(await marks(page), 'Third week. Still nothing.'), 'Mara Lindqual');
  await card.getByRole('textbox', { name: 'Your text' }).fill(REPLY);
  await pressIn(page, card, 'Insert');
  const box = page.locator('[data-lexical-editor="true"]').filter({ hasText: 'calling you at ten' });
  await expect(box).toHaveCount(1);
  await expect.poll(() => box.evaluate((el) => (el as HTMLElement).innerText.replace(/\n+/g, '\n').trim())).toBe(REPLY);
  expect(await page.evaluate(() => sessionStorage.getItem('town.untrusted'))).toBeNull();
});

test('the person’s own Enter sends it; the answer is seen, joined, and about an hour long', async () => {
  const box = page.locator('[data-lexical-editor="true"]').filter({ hasText: 'calling you at ten' });
  await box.click();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="article"]').filter({ hasText: 'calling you at ten' }).first()).toBeVisible();
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes('Third week') && one.state === 'answered'), 'the answered mark');
  const card = await openCard(page, markOf(seen, 'Third week'), 'Mara Lindqual');
  await expect(card.getByText('calling you at ten').first()).toBeVisible();
  const rows = await rowsOf<{ direction: string; text: string; response: { ms: number; roughness: string } | null }>(town.own, 'interactions');
  const answer = rows.filter((row) => row.direction === 'out' && row.text.includes('calling you at ten'));
  expect(answer).toHaveLength(1);
  expect(answer[0]?.response?.roughness).toBe('about');
});

test('from a private account insertion is asked about every time', async () => {
  await page.goto('https://www.facebook.com/?reset&as=private');
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes('Wendeline')), 'marks while on a private account');
  const mark = markOf(seen, 'Wendeline');
  await page.mouse.wheel(0, mark.y - 400);
  const again = await marksUntil(page, (m) => onScreen(page, m).some((one) => one.post.includes('Wendeline')), 'the mark on screen');
  const card = await openCard(page, markOf(again, 'Wendeline'), 'Wendeline');
  await expect(card.getByText(/private/i).first()).toBeVisible();
  await card.getByRole('textbox', { name: 'Your text' }).fill('Hello Wendeline');
  await pressIn(page, card, 'Insert');
  await expect(card.getByText(/private account/i).first()).toBeVisible();
  const yes = card.getByRole('button', { name: 'Insert as @ines.varrold' });
  await expect(yes).toBeVisible();
  await expect(page.locator('[data-lexical-editor="true"]').filter({ hasText: 'Hello Wendeline' })).toHaveCount(0);
  await press(page, yes);
  await expect(page.locator('[data-lexical-editor="true"]').filter({ hasText: 'Hello Wendeline' })).toHaveCount(1);
});
