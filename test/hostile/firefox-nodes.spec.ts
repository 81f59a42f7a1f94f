/** Firefox hands a page the innermost node of an event, out of closed roots too. What a page can get hold of that way tells nothing. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { markPlace, type FirefoxTown } from '../e2e/lib/town-firefox';
import { HARVEST, weakBox } from './lib/harvest';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { aside, openFirefoxCard, openFirefoxStage, served } from './lib/stage-firefox';
import { POSTS } from './lib/visit';

interface Harvest {
  handed: Set<string>;
  /** What can be read from the roots that were handed out. */
  roots: Set<ShadowRoot>;
}

let town: FirefoxTown;
test.beforeAll(async () => {
  town = await openFirefoxStage();
});
test.afterAll(async () => town.browser.close());

test('the root of a mark, handed out by events, holds neither its label nor its drawing, and no frame is handed out', async () => {
  const page = await served(town, [postsHouse(() => POSTS, { head: HARVEST })]);
  await page.goto('https://x.com/home');
  await openFirefoxCard(page, 'lid stuck again', 'Maud Ferrin');
  await page.keyboard.press('Escape');
  const use = async (page: Page, { x, y }: { x: number; y: number }): Promise<void> => {
    await page.mouse.move(x - 20, y + 8, { steps: 3 });
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(x + 8, y + 2, { steps: 3 });
    await page.mouse.up();
    await page.touchscreen.tap(x, y);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  };
  const mark = await markPlace(aside(page), 'lid stuck again');
  if (!mark) throw new Error('No mark.');
  await use(page, mark);
  const told = await page.evaluate(() => {
    const { handed, roots } = globalThis as unknown as Harvest;
    const inside = (root: ShadowRoot): string => [root.innerHTML, ...[...root.querySelectorAll('*')].map((one) => one.shadowRoot?.innerHTML)].join();
    return { handed: [...handed], inside: [...roots].map(inside).join() };
  });
  await page.close();
  // The control, where no card can come over it: what was pressed last may still open one.
  const weak = await served(town, [postsHouse(() => POSTS, { head: HARVEST })]);
  await weak.goto('https://x.com/home');
  await use(weak, await weak.evaluate(weakBox));
  const control = await weak.evaluate(() => [...(globalThis as unknown as Harvest).handed].filter((one) => one.includes('(weak)')).length);
  await weak.close();
  const tells = ['open card', 'Brindle', '<svg', '<path', '<iframe', 'moz-extension'].filter((one) => told.inside.includes(one));
  const inner = told.handed.filter((one) => /\b(svg|path|b|iframe)\b/.test(one));
  say(
    'Attacks',
    `firefox nodes of closed roots handed out ${told.handed.length}, of label, drawing or frame ${inner.length + tells.length}, of an open box ${control}`,
    !inner.length && !tells.length,
  );
  expect({ inner, tells }).toEqual({ inner: [], tells: [] });
  expect(control).toBeGreaterThan(20);
});
