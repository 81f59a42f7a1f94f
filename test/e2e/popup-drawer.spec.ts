/** "Probably not us" in the popup: a wrong guess is found in its drawer, set right in the card, and then counts again. A press that brings no card is told of. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CorrectionRow } from '../../lib/model/meaning';
import { ROOT } from '../tools/lib/browsers';
import { call, openOwn, rowsOf, tabOf } from '../tools/lib/own';
import { cardFrame, markOf, marks, marksUntil, openCard, pressMark, type SeenMark } from './lib/eyes';
import { pressIn } from './lib/hand';
import { putCase } from './lib/put-case';
import { openTown } from './lib/town';
import { ownWorld } from '../hostile/lib/own-world';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
const TIP = 'Limescale tip for Brindle kettle people';
interface Action {
  chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
}
const tip = (seen: SeenMark[], state: SeenMark['state']): boolean => seen.some((one) => one.post.includes(TIP) && one.state === state);

test('a mention in the drawer is opened and said to be about us: its mark and its place in the list change', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const town = await openTown();
  try {
    const page = await town.context.newPage();
    await page.goto('https://x.com/home');
    const before = await marksUntil(page, (m) => m.length === 6, 'six marks');
    expect(markOf(before, TIP).state).toBe('new');
    const address = `popup.html?tab=${await tabOf(town.own, 'https://x.com/*')}`;
    const popup = await openOwn(town.context, address);
    await expect(popup.locator('.mentions .mention')).toHaveCount(6);
    await expect(popup.locator('details.drawer')).toHaveCount(0);

    // Two posts of a baker are said not to be about the brand; the tip on limescale sounds like them.
    await putCase(town, 'b1', 'Brindle bakery: two spoons of citric acid in half a litre of water, the kettle at 60 degrees');
    await putCase(town, 'b2', 'Sour dough at Brindle bakery: citric acid, two spoons, water from the kettle at 60 degrees, twenty minutes');
    for (const id of ['b1', 'b2']) await call(town.own, 'case.act', { opId: `operation-${id}`, caseId: `k-${id}`, action: { do: 'not-about-us' } });
    await page.bringToFront();
    await marksUntil(page, (m) => tip(m, 'pale'), 'the tip’s mark is pale');

    await popup.bringToFront();
    const drawer = popup.locator('details.drawer');
    await expect(drawer.getByText('Probably not us (1)')).toBeVisible();
    await expect(drawer.getByText(TIP)).toBeHidden();
    await expect(popup.locator('.mentions .mention:visible')).toHaveCount(5);
    await drawer.locator('summary').press('Enter');
    await expect(drawer.getByText(TIP)).toBeVisible();
    await pictures(popup);
    await drawer.locator('.mention').focus();
    // The popup closes under the key.
    await Promise.all([popup.waitForEvent('close'), popup.keyboard.press('Enter').catch(() => undefined)]);

    await page.bringToFront();
    await expect.poll(() => cardFrame(page)?.getByText('Probably not about Brindle (guess)').isVisible()).toBe(true);
    await pressIn(page, cardFrame(page)!, 'It is about us');
    await marksUntil(page, (m) => tip(m, 'new'), 'the tip’s mark is as it was');
    const said = await rowsOf<CorrectionRow>(town.own, 'corrections');
    expect(said.filter(({ what, may }) => what === 'ours' && may.includes('ours'))).toHaveLength(1);

    const again = await openOwn(town.context, address);
    await expect(again.locator('.mentions .mention')).toHaveCount(6);
    await expect(again.locator('details.drawer')).toHaveCount(0);
    // A reload reads the page anew: what was said stands.
    await page.bringToFront();
    await page.reload();
    // A mark is new until the worker has told its state: it has, once two of them need an answer.
    const told = (m: SeenMark[]): boolean => m.filter((one) => one.state === 'needs-you').length === 2;
    await marksUntil(page, (m) => m.length === 6 && told(m) && tip(m, 'new'), 'the tip’s mark after a reload');
    const seen = await marks(page);
    expect(seen.filter((one) => one.state === 'pale')).toEqual([]);

    // A press whose post the worker cannot take: the icon of that tab and its popup say so, until a card opens there.
    const tab = await tabOf(town.own, 'https://x.com/*');
    const badge = (): Promise<string> => town.own.evaluate((tabId) => (globalThis as unknown as Action).chrome.action.getBadgeText({ tabId }), tab);
    const world = await ownWorld(page);
    await world.run(`((link) => {
      link.find = ((find) => (key) => ((found) => found && { ...found, capture: { ...found.capture, key: '' } })(find(key)))((link.was = link.find));
    })(globalThis.earshot)`);
    await pressMark(page, markOf(seen, TIP));
    await expect.poll(badge).toBe('!');
    const third = await openOwn(town.context, address);
    await expect(third.getByText('A mark was pressed, and its card could not be opened.')).toBeVisible();
    await pictures(third, 'popup-unopened');
    await third.close();
    await page.bringToFront();
    await world.run('void (globalThis.earshot.find = globalThis.earshot.was)');
    await openCard(page, markOf(seen, TIP), 'Limescale tip');
    await expect.poll(badge).toBe('');
  } finally {
    await town.context.close();
  }
});

/** The popup's own width, light and dark. */
async function pictures(popup: Page, name = 'popup-drawer'): Promise<void> {
  const size = popup.viewportSize();
  await popup.setViewportSize({ width: 400, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await popup.emulateMedia({ colorScheme: 'light' });
  if (size) await popup.setViewportSize(size);
}
