/** S15 in Firefox: an update takes the old scripts away before they can clear up; what they left in open tabs goes all the same, and new marks take over. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FIREFOX_BUILD } from '../tools/lib/browsers';
import { rewrite, variant } from './lib/builds';
import { count, say } from './lib/say';
import { openFirefoxCard, openFirefoxStage, served } from './lib/stage-firefox';

const TABS = count(3, 10);
const MARKS = 6;
const CONTROL = 'thrown on purpose';

interface Noted {
  old: Element[];
  /** When the last of the old hosts left, ms since 1970; 0: not yet. */
  gone: number;
}

/** What the page itself can count of hosts that are none of its own: plain divs of a mark's size, and cards in sight. */
const hosts = (page: Page): Promise<{ marks: number; cards: number; old: number }> =>
  page.evaluate(() => {
    const plain = [...document.querySelectorAll('div')].filter((one) => !one.firstChild && !one.className && !one.id);
    const wide = (one: Element): number => Math.round(one.getBoundingClientRect().width);
    return {
      marks: plain.filter((one) => !one.attributes.length && wide(one) === 24).length,
      cards: plain.filter((one) => one.hasAttribute('popover') && getComputedStyle(one).visibility === 'visible' && wide(one) > 300).length,
      old: ((globalThis as unknown as Partial<Noted>).old ?? []).filter((one) => one.isConnected).length,
    };
  });

/** Each tab notes by itself when the hosts of now are gone; how many they are. A background tab's timers are slowed, its observers are not. */
const note = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const old = [...document.querySelectorAll('div')].filter(
      (one) => !one.firstChild && (one.popover !== null || (!one.attributes.length && Math.round(one.getBoundingClientRect().width) === 24)),
    );
    const noted = Object.assign(globalThis, { old, gone: 0 } satisfies Noted);
    new MutationObserver(() => {
      if (!noted.gone && !old.some((one) => one.isConnected)) noted.gone = Date.now();
    }).observe(document, { childList: true, subtree: true });
    return old.length;
  });

test('old marks and an open card go, new marks stand alone, and one of them opens its card', async () => {
  test.slow();
  const folder = variant(() => undefined, FIREFOX_BUILD);
  const town = await openFirefoxStage({ extension: folder });
  const tabs: Page[] = [town.page];
  while (tabs.length < TABS) tabs.push(await served(town));
  for (const page of tabs) {
    await page.bringToFront();
    await page.goto('https://x.com/home');
    await expect.poll(async () => (await hosts(page)).marks).toBe(MARKS);
  }
  const front = tabs[TABS - 1]!;
  await openFirefoxCard(front);
  expect((await hosts(front)).cards).toBe(1);
  for (const page of tabs) expect(await note(page)).toBeGreaterThanOrEqual(MARKS + (page === front ? 1 : 0));
  // What throws in a page is heard: the control, which throws on purpose, tells.
  const troubles: string[] = [];
  for (const page of tabs) page.on('pageerror', (error) => troubles.push(String(error)));
  await front.evaluate(
    (text: string) =>
      void setTimeout(() => {
        throw new Error(text);
      }),
    CONTROL,
  );
  await expect.poll(() => troubles.some((one) => one.includes(CONTROL))).toBe(true);
  rewrite(folder, (manifest) => (manifest.version = '0.1.1'));
  const began = Date.now();
  await town.browser.installExtension(folder);
  const installed = Date.now() - began;
  let worst = 0;
  for (const page of tabs) {
    await page.bringToFront();
    await expect.poll(() => hosts(page), { timeout: 20_000 }).toEqual({ marks: MARKS, cards: 0, old: 0 });
    worst = Math.max(worst, (await page.evaluate(() => (globalThis as unknown as Noted).gone)) - began);
  }
  await openFirefoxCard(front);
  const after = await Promise.all(tabs.map(hosts));
  const doubled = after.reduce((sum, { marks, old }) => sum + marks - MARKS + old, 0);
  const errors = troubles.filter((one) => !one.includes(CONTROL));
  say(
    'S15',
    `firefox ${TABS} tabs: old hosts gone after ${worst} ms at most, of which the install took ${installed} (${worst - installed <= 1_000 ? 'within' : 'over'} 1,000 beyond it), doubled or left over ${doubled}, errors ${errors.length}, a new card opens`,
    !doubled && !errors.length,
  );
  // The mark is said in the line; a machine busy with other work is no fault.
  expect(worst).toBeLessThanOrEqual(15_000);
  expect(errors).toEqual([]);
  expect(doubled).toBe(0);
  expect(after.map(({ cards }) => cards)).toEqual(tabs.map((page) => (page === front ? 1 : 0)));
  await town.browser.close();
});
