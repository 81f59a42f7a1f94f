/** Waits for what comes to rest by itself. */
import { expect, type Frame, type Page } from '@playwright/test';

/** Looks that must bring the same, and the wait between two, ms: a worker that still writes behind a call does so without a sign. */
const LOOKS = 4;
const BETWEEN = 250;

/** What `read` brings, as soon as it brings the same again and again. @throws Error where it does not come to rest. */
export async function atRest<T>(read: () => Promise<T>, timeout = 30_000): Promise<T> {
  const end = Date.now() + timeout;
  let last = await read();
  for (let same = 1; same < LOOKS;) {
    if (Date.now() > end) throw new Error(`It does not come to rest: ${JSON.stringify(last).slice(0, 400)}`);
    await new Promise((next) => setTimeout(next, BETWEEN));
    const now = await read();
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 1;
    last = now;
  }
  return last;
}

/** CSS pixels that a document is wider than its window. */
export const sideways = (ground: Page | Frame): Promise<number> =>
  ground.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Nothing sticks out sideways once the page has laid itself out. */
export const fitsWide = (ground: Page | Frame, name: string): Promise<void> =>
  expect.poll(() => sideways(ground), { message: `${name} is wider than its window` }).toBeLessThanOrEqual(0);
