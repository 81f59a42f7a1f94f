/** The card in a Firefox page, opened and pressed as a person does it. */
import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { markPlace } from './town-firefox';

/** Opens the card of the post with these words by the mouse; the frame when it shows `name`. */
export async function openCard(page: Page, words: string, name: string): Promise<Frame> {
  // The page is still settling while its pictures load: the mark must rest before it is pressed.
  let before = '';
  const rests = async (): Promise<boolean> => {
    const now = JSON.stringify(await markPlace(page, words));
    const still = now !== 'null' && now === before;
    before = now;
    return still;
  };
  await expect.poll(rests, { timeout: 15_000, intervals: [300] }).toBe(true);
  const place = (await markPlace(page, words))!;
  await page.mouse.click(place.x, place.y);
  const text = async (): Promise<string> =>
    (await cardOf(page)
      ?.evaluate(() => document.body.textContent)
      .catch(() => '')) ?? '';
  await expect.poll(text, { timeout: 15_000 }).toContain(name);
  return cardOf(page)!;
}
export const cardOf = (page: Page): Frame | undefined => page.frames().find((f) => f.url().includes('/card.html'));

/** Presses a button of the card as a person does: two moves, a rest, a click. */
export async function pressIn(page: Page, frame: Frame, label: string): Promise<void> {
  const spot = await frame.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.trim() === wanted || b.getAttribute('aria-label') === wanted);
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);
  if (!spot) throw new Error(`The card has no button “${label}”.`);
  const host = await page.evaluate(() => {
    const frameHost = [...document.querySelectorAll('div[popover]')].map((d) => d.getBoundingClientRect()).find((b) => b.width > 300);
    return frameHost ? { x: frameHost.x, y: frameHost.y } : null;
  });
  if (!host) throw new Error('The card is not in the page.');
  const [x, y] = [host.x + spot.x, host.y + spot.y];
  for (const [dx, dy] of [
    [-16, -4],
    [-8, -2],
    [-3, 0],
  ] as const) {
    await page.mouse.move(x + dx, y + dy);
    await new Promise((next) => setTimeout(next, 300));
  }
  await page.mouse.click(x, y);
}

/** Without a sight of true visibility the card asks once more before an insert. */
export async function confirmIfAsked(page: Page, frame: Frame): Promise<void> {
  const labels = (): Promise<string[]> =>
    frame.evaluate(() => [...document.querySelectorAll('button')].map((b) => b.textContent?.trim() ?? '')).catch(() => []);
  await expect
    .poll(async () => (await labels()).find((l) => /^(Yes, insert|Insert it|Insert now|Insert as)/.test(l)) ?? null, { timeout: 5_000 })
    .not.toBeNull();
  const label = (await labels()).find((l) => /^(Yes, insert|Insert it|Insert now|Insert as)/.test(l));
  if (label) await pressIn(page, frame, label);
}
