/** Firefox hands a page the innermost node of an event, out of closed roots too, and its addresses hold a random host. What a page can get hold of tells nothing. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { markPlace, type FirefoxTown } from '../e2e/lib/town-firefox';
import { HARVEST, weakBox } from './lib/harvest';
import { postsHouse } from './lib/posts';
import { hostileHouses } from './lib/page';
import { say } from './lib/say';
import { KNOWN } from './lib/stage';
import { ADDRESSES, aside, openFirefoxCard, openFirefoxStage, served } from './lib/stage-firefox';
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

const BOX = `<div id="box" contenteditable style="position:fixed;left:0;top:500px;width:200px;height:100px">.</div><p id="link">a <a href="/card.html?weak">link</a></p>
<script>window.told = []; addEventListener('paste', (e) => { told.push([...e.clipboardData.types].map((kind) => kind + ' ' + e.clipboardData.getData(kind)).join()); e.preventDefault(); }, true);</script>`;

test('what is copied out of the card and put into the page are words, without the random host in its links', async () => {
  const page = await served(town, hostileHouses(undefined, BOX));
  await page.goto('https://x.com/home');
  const card = await openFirefoxCard(page);
  const links = await card.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.card-scroll')!);
    return [...document.querySelectorAll<HTMLAnchorElement>('.card-scroll a[href]')].map(({ href }) => href).join();
  });
  const withControl = async (key: 'c' | 'v'): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const paste = async (): Promise<string> => {
    await page.mouse.click(100, 550);
    await withControl('v');
    return page.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0).join());
  };
  await withControl('c');
  const copied = await paste();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#link')!);
    document.execCommand('copy');
  });
  const control = await paste();
  await page.close();
  const holes = ADDRESSES.filter((one) => copied.includes(one));
  say(
    'Attacks',
    `firefox copied out of the card: addresses ${holes.length}, out of the page ${Number(control.includes('card.html'))}`,
    !holes.length,
  );
  expect(links, 'links of ours to be carried').toContain('moz-extension://');
  expect(copied).toContain(KNOWN);
  expect(holes).toEqual([]);
  expect(control).toContain('card.html?weak');
});
