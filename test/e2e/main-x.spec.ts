/** The main job on X, end to end in Chromium with the shipped build: read, matched, marked, stored, shown, answered, answer seen. */
import { expect, test, type Page } from '@playwright/test';
import { knownSince } from '../sample/known';
import { SCREENS, postOf } from '../sample/story/index';
import { openOwn, pageOf, rowsOf, stopWorker, tabOf } from '../tools/lib/own';
import { cardFrame, focusOnMark, markOf, marks, marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

/** The little of the browser's tabs that a test in the worker asks for. */
interface Tabs {
  query(what: { url: string }): Promise<{ id?: number }[]>;
  sendMessage(tabId: number, message: object): Promise<unknown>;
}

let town: Town;
let page: Page;
const REPLY = 'Hello Esme 👋\n\nthat is batch 44, and our fault. Which two digits stand under the base?\nhttps://brindle.example/lid';

test.beforeAll(async () => {
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const start = (key: string): string => postOf(key).text.slice(0, 30);

test('six posts of the first screens are marked, two need an answer, and no homonym or ad among them', async () => {
  await page.goto('https://x.com/home');
  const seen = await marksUntil(
    page,
    (m) => m.length === 6 && m.filter((one) => one.state === 'needs-you').length === 2,
    'six marks, two of them urgent',
  );
  for (const key of SCREENS.x.marked) markOf(seen, start(key));
  for (const key of SCREENS.x.needs) expect(markOf(seen, start(key)).state).toBe('needs-you');
});

test('a mark changes no line of the page: the same post is as high with and without it', async () => {
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('article')].map((a) => a.querySelector('[data-testid="User-Name"]')!.parentElement!.getBoundingClientRect().height),
  );
  expect(new Set(heights.map((h) => Math.round(h))).size).toBe(1);
});

test('the card shows who this is and what was said before, and says as whom one writes', async () => {
  const card = await openCard(page, markOf(await marks(page), LID), 'Esme Fairholt');
  await expect(card.getByText(knownSince('esme'))).toBeVisible();
  await expect(card.getByText('The Brindle kettle pours like a dream')).toBeVisible();
  await expect(card.getByText('@BrindleKettles', { exact: true })).toBeVisible();
});

test('Esc closes the card and gives the focus back to the mark', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOnMark(page, LID)).toBe(true);
  await expect(cardFrame(page)!.getByText('Esme Fairholt')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(cardFrame(page)!.getByText('Esme Fairholt').first()).toBeVisible();
});

test('a close that was still on its way when another mark was pressed leaves that card open', async () => {
  await expect.poll(() => cardFrame(page)!.evaluate(() => document.hasFocus())).toBe(true);
  const worker = town.context.serviceWorkers()[0] ?? (await town.context.waitForEvent('serviceworker'));
  const late = await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ url: 'https://x.com/*' });
    return tabs.sendMessage(tab?.id ?? -1, { earshot: 1, command: 'frame', input: { do: 'close', key: 'x:1' } });
  });
  expect(late).toEqual({ ok: true, value: null });
  expect(await cardFrame(page)!.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOnMark(page, LID)).toBe(true);
});

test('a mark pressed again while the close of its own card waits for the worker to wake opens the card again', async () => {
  const mark = markOf(await marks(page), LID);
  const tab = await tabOf(town.own, 'https://x.com/*');
  for (let round = 0; round < 3; round++) {
    await openCard(page, mark, 'Esme Fairholt');
    await stopWorker(town.context, page);
    await page.keyboard.press('Escape');
    await page.mouse.click(mark.x, mark.y);
    await expect(cardFrame(page)!.getByText('Esme Fairholt').first()).toBeVisible();
    // Once the worker has answered the page, the close that waited for it has gone there too.
    await pageOf(town.own, tab);
    const has = (): Promise<boolean> => cardFrame(page)!.evaluate(() => document.hasFocus());
    await expect.poll(has, `round ${round}`).toBe(true);
    await page.waitForTimeout(300);
    expect(await has(), `round ${round}, and keeps it`).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusOnMark(page, LID)).toBe(true);
  }
});

test('a reply goes into the site’s own box exactly, and nothing is sent', async () => {
  await page.goto(`https://x.com/esmefairholt`);
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'a mark on the profile');
  const card = await openCard(page, markOf(seen, LID), 'Esme Fairholt');
  await card.getByRole('textbox', { name: 'Your text' }).fill(REPLY);
  await stopWorker(town.context, page);
  await pressIn(page, card, 'Insert');
  const box = page.locator('[data-testid="tweetTextarea_0"]').last();
  await expect
    .poll(() => box.evaluate((el) => (el as HTMLElement).innerText.replace(/\n\n\n/g, '\n\n').trim()), 'the text in the box')
    .toContain('Which two digits stand under the base?');
  const lines = (): Promise<(string | null)[]> => box.evaluate((el) => [...el.querySelectorAll('[data-block="true"]')].map((b) => b.textContent));
  await expect.poll(lines).toEqual(REPLY.split('\n'));
  expect(await page.locator('article').filter({ hasText: 'Which two digits' }).count()).toBe(0);
});

test('the person sends, the answer is seen in the page, and the mark says answered', async () => {
  await page.locator('[data-testid="tweetButton"]').click();
  await page.locator('article').filter({ hasText: LID }).first().locator('time').click();
  await expect(page.locator('article').filter({ hasText: 'Which two digits' })).toBeVisible();
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes(LID) && one.state === 'answered'), 'the answered mark');
  expect(seen.filter((one) => one.post.includes('Which two digits'))).toEqual([]);
});

test('after a restart of the browser the whole exchange stands in the person’s history, once', async () => {
  await town.context.close();
  town = await openTown({ profile: town.profile });
  page = await town.context.newPage();
  await page.goto('https://x.com/home');
  const seen = await marksUntil(
    page,
    (m) => m.some((one) => one.post.includes(LID) && one.state === 'answered'),
    'the answered mark after a restart',
  );
  const card = await openCard(page, markOf(seen, LID), 'Esme Fairholt');
  await expect(card.getByText('Which two digits stand under the base?').first()).toBeVisible();
  if (await card.getByRole('button', { name: /^Show all \d/ }).count()) await pressIn(page, card, /^Show all \d/);
  await expect(card.getByText('The Brindle kettle pours like a dream')).toHaveCount(1);
  const own = await openOwn(town.context, 'options.html');
  const rows = await rowsOf<{ direction: string; text: string; response: { ms: number; roughness: string } | null; answers: string | null }>(
    own,
    'interactions',
  );
  const answers = rows.filter((row) => row.direction === 'out' && row.text.includes('Which two digits'));
  expect(answers).toHaveLength(1);
  expect(answers[0]?.response?.roughness).toBe('exact');
  expect(answers[0]?.response?.ms).toBeGreaterThan(7 * 60_000);
  expect(answers[0]?.text).toBe(REPLY);
});
