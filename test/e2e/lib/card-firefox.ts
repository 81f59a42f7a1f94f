/** The card in a Firefox page, opened and pressed as a person does it. */
import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { atRest } from './rest';
import { markPlace } from './town-firefox';

/** Opens the card of the post with these words by the mouse; the frame when it shows `name`. */
export async function openCard(page: Page, words: string, name: string): Promise<Frame> {
  await expect.poll(() => openPlace(page, words), { timeout: 30_000 }).not.toBeNull();
  // The page is still settling while its pictures load: the mark must rest before it is pressed.
  const place = await atRest(() => openPlace(page, words));
  if (!place) throw new Error(`No mark beside “${words}”.`);
  await page.mouse.click(place.x, place.y);
  const text = async (): Promise<string> =>
    (await cardOf(page)
      ?.evaluate(() => document.body.textContent)
      .catch(() => '')) ?? '';
  await expect.poll(text, { timeout: 30_000 }).toContain(name);
  return cardOf(page)!;
}

/** Place of the mark, unless a card that was just closed still lies over it. */
async function openPlace(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  const place = await markPlace(page, words);
  const covered = place && (await page.evaluate((x, y) => Boolean(document.elementFromPoint(x, y)?.closest('[popover]')), place.x, place.y));
  return covered ? null : place;
}

export const cardOf = (page: Page): Frame | undefined => page.frames().find((f) => f.url().includes('/card.html'));

/** Times a press is made again where the card says that it was not done, or has moved its button meanwhile. */
const MOST = 5;

/** Presses a button of the card as a person does: two moves, a rest, a click; again where the card asks for it. */
export async function pressIn(page: Page, frame: Frame, label: string): Promise<void> {
  for (let turn = 0; ; turn++) {
    const [x, y] = await spotOf(page, frame, label);
    for (const [dx, dy] of [
      [-16, -4],
      [-8, -2],
      [-3, 0],
    ] as const) {
      await page.mouse.move(x + dx, y + dy);
      await new Promise((next) => setTimeout(next, 300));
    }
    const now = await spotOf(page, frame, label);
    if (turn < MOST && Math.hypot(now[0] - x, now[1] - y) >= 1) continue;
    await page.mouse.click(x, y);
    const refused = await frame.evaluate(() => /Not done: the card (was covered|only just)/.test(document.body.innerText)).catch(() => false);
    if (turn >= MOST || !refused) return;
  }
}

/** Middle of a button of the card in the page's window, once it is there. */
async function spotOf(page: Page, frame: Frame, label: string): Promise<[number, number]> {
  let spot: [number, number] | null = null;
  const find = async (): Promise<boolean> => (spot = await spotNow(page, frame, label)) !== null;
  await expect.poll(() => find().catch(() => false), { message: `The card has no button “${label}”.` }).toBe(true);
  return spot as unknown as [number, number];
}

async function spotNow(page: Page, frame: Frame, label: string): Promise<[number, number] | null> {
  const spot = await frame.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.trim() === wanted || b.getAttribute('aria-label') === wanted);
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);
  const host = await page.evaluate(() => {
    const frameHost = [...document.querySelectorAll('div[popover]')].map((d) => d.getBoundingClientRect()).find((b) => b.width > 300);
    return frameHost ? { x: frameHost.x, y: frameHost.y } : null;
  });
  return spot && host && [host.x + spot.x, host.y + spot.y];
}

/** Without a sight of true visibility the card asks once more before an insert. */
export async function confirmIfAsked(page: Page, frame: Frame): Promise<void> {
  const labels = (): Promise<string[]> =>
    frame.evaluate(() => [...document.querySelectorAll('button')].map((b) => b.textContent?.trim() ?? '')).catch(() => []);
  await expect.poll(async () => (await labels()).find((l) => /^(Yes, insert|Insert it|Insert now|Insert as)/.test(l)) ?? null).not.toBeNull();
  const label = (await labels()).find((l) => /^(Yes, insert|Insert it|Insert now|Insert as)/.test(l));
  if (label) await pressIn(page, frame, label);
}
