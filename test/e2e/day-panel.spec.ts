/** The panel beside the page follows what is chosen there and lists all tabs; the key for Insert goes the way of the button. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { axe } from '../tools/gallery/axe';
import { ROOT } from '../tools/lib/browsers';
import { openOwn, tabOf } from '../tools/lib/own';
import { cardFrame, focusOnMark, marks, marksUntil, openCard, type SeenMark } from './lib/eyes';
import { openTown, type Town } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'day');
let town: Town;
let page: Page;
let panel: Page;
let tab = -1;
const LID = 'Is anyone else’s Brindle kettle lid stuck';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
  page = await town.context.newPage();
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 6, 'six marks');
  tab = await tabOf(town.own, 'https://x.com/*');
  panel = await openOwn(town.context, `sidepanel.html?tab=${tab}`);
});
test.afterAll(async () => town.context.close());

const markOf = async (text: string): Promise<SeenMark> => {
  const mark = (await marks(page)).find((m) => m.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return mark;
};
/** The browser gives the key of a command to the worker, where a test cannot press it: the event is played there. */
const key = async (name: string): Promise<void> => {
  const worker = town.context.serviceWorkers()[0] ?? (await town.context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([command, id]) =>
      (
        globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string, tab: { id: number }): void } } } }
      ).chrome.commands.onCommand.dispatch(command, { id }),
    [name, tab] as const,
  );
};

/** What the card says; nothing while its frame is loaded anew. */
const cardText = async (): Promise<string> =>
  (await cardFrame(page)
    ?.locator('body')
    .innerText()
    .catch(() => '')) ?? '';

test('follows the choice in the page without a change of focus, and lists the mentions of all tabs', async () => {
  await page.bringToFront();
  const shown = panel.getByRole('article', { name: 'This post' });
  await openCard(page, await markOf(LID), 'Esme Fairholt');
  await expect(shown).toContainText(LID);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOnMark(page, LID)).toBe(true);
  await openCard(page, await markOf('My Brindle kettle whistles on two notes'), 'Pavel Strnadek');
  await expect(shown).toContainText('whistles on two notes');
  await page.keyboard.press('Escape');

  const other = await town.context.newPage();
  await other.goto('https://www.facebook.com/');
  await marksUntil(other, (m) => m.length > 0, 'marks on Facebook');
  const list = panel.getByRole('region', { name: 'Latest mentions of all tabs' });
  await other.close();
  await page.bringToFront();
  await expect(list.getByRole('button', { name: /Esme Fairholt/ })).toHaveCount(1);
  await page.mouse.wheel(0, 600);
  const inFront = (): Promise<boolean> =>
    town.own.evaluate(
      async (id) =>
        (await (globalThis as unknown as { chrome: { tabs: { get(id: number): Promise<{ active: boolean }> } } }).chrome.tabs.get(id)).active,
      tab,
    );
  const away = await town.context.newPage();
  await expect.poll(inFront).toBe(false);
  await list.getByRole('button', { name: /Esme Fairholt/ }).click();
  await expect.poll(inFront).toBe(true);
  await expect(shown).toContainText(LID);
  await expect.poll(cardText).toContain('Esme Fairholt');
  await away.close();
  for (const [width, theme] of [
    [360, 'light'],
    [420, 'dark'],
  ] as const) {
    await panel.setViewportSize({ width, height: 800 });
    await panel.emulateMedia({ colorScheme: theme });
    await expect.poll(() => axe(panel)).toEqual([]);
    await list.scrollIntoViewIfNeeded();
    await panel.screenshot({ path: join(FOLDER, `panel-${width}-${theme}.png`) });
  }
  await panel.close();
});

test('the key for Insert opens a card first, and then puts the first suggestion into the site’s own box, sent by nobody', async () => {
  await page.bringToFront();
  await page.goto('https://x.com/esmefairholt');
  await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'a mark on the profile');
  await key('insert');
  await expect.poll(cardText).toContain('Goes into the site’s own box');
  const box = page.locator('[data-testid="tweetTextarea_0"]').last();
  const card = cardFrame(page)!;
  expect(await card.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe('');
  await expect(card.locator('.dock .suggestion').first()).toBeVisible();
  // One that the page has put away, because something lay over it, keeps what it shows and takes no key: it comes back first.
  const seen = (): Promise<string> => page.evaluate(() => getComputedStyle(document.querySelector('html > div')!).visibility);
  const boxes = await box.count();
  await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal());
  await expect.poll(seen).toBe('hidden');
  await page.evaluate(() => document.querySelector('dialog:modal')?.remove());
  await key('insert');
  await expect.poll(seen).toBe('visible');
  await expect(card.locator('.dock .suggestion').first()).toBeVisible();
  expect(await card.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe('');
  expect(await box.count()).toBe(boxes);
  // In its first moment it may not count as seen yet, and says so.
  await expect(async () => {
    await key('insert');
    await expect(box).toContainText('batch 44', { timeout: 8_000 });
  }).toPass();
  const text = await box.textContent();
  // The card is put away with the text in the box: the key opens it again and doubles nothing.
  await expect.poll(cardText).not.toContain('Goes into the site’s own box');
  await key('insert');
  await expect.poll(cardText).toContain('Goes into the site’s own box');
  expect(await box.textContent()).toBe(text);
});
