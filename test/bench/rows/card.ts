/**
 * card.warm: from the click (its own time stamp, as the page's window hears it) to the frame painted after the history
 * stands in the card, over 24 customers with 25 entries each. Cold: the page has thrown the waiting frame away, so that
 * the same click must load a new one. The frame is watched from outside the build, by a script of the debugger's.
 */
import type { Page } from '@playwright/test';
import { putRows } from '../../tools/lib/own';
import { cardFrame } from '../../e2e/lib/eyes';
import { handleOf } from '../lib/rows-made';
import { knownPeople, newId, newText } from '../lib/people';
import { median, quantile, round, type Measured } from '../lib/row';
import { openStage, type FeedWindow } from '../lib/stage';

const PEOPLE = 24;
const COLD = 8;

type CardWindow = typeof globalThis & { benchSeen?: number[] };

/** In every card frame: the moments at which a card with a history had been painted, ms since 1970. */
function watchCard(): void {
  if (location.pathname !== '/card.html') return;
  const seen: number[] = [];
  (globalThis as CardWindow).benchSeen = seen;
  let stands = false;
  new MutationObserver(() => {
    const now = document.querySelector('.timeline li') !== null;
    if (now && !stands) {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => seen.push(performance.timeOrigin + performance.now());
        after.port2.postMessage(0);
      });
    }
    stands = now;
  }).observe(document, { childList: true, subtree: true });
}

/** Clicks the mark of the post put `back` posts ago; ms until its card was painted. */
async function open(page: Page, back: number, cold: boolean): Promise<number> {
  const spot = await page.evaluate((at) => (globalThis as FeedWindow).bench.place(at), -back);
  if (!spot) throw new Error('A post of ours has no mark.');
  if (cold) await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').forEach((host) => host.remove()));
  const before = cold ? 0 : ((await cardFrame(page)?.evaluate(() => (globalThis as CardWindow).benchSeen?.length ?? 0)) ?? 0);
  await page.mouse.move(spot.x - 9, spot.y - 3);
  await page.mouse.click(spot.x, spot.y);
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await cardFrame(page)
      ?.evaluate((from) => (globalThis as CardWindow).benchSeen?.[from] ?? null, before)
      .catch(() => null);
    const { clicked, shown } = await page.evaluate(() => (globalThis as FeedWindow).bench.moments);
    if (seen && shown) {
      // By the clock: a hidden frame draws no frames to poll in.
      await cardFrame(page)?.waitForFunction(() => document.hasFocus(), undefined, { polling: 20, timeout: 5_000 });
      // A worker that has just woken still looks for replies, and would close the card behind that: the next click would meet it.
      await cardFrame(page)?.waitForFunction(() => !document.querySelector('[aria-label="Looking for replies"]'), undefined, {
        polling: 20,
        timeout: 5_000,
      });
      await page.keyboard.press('Escape');
      await cardFrame(page)?.waitForFunction(() => !document.querySelector('.timeline li'), undefined, { polling: 20, timeout: 5_000 });
      return Math.max(seen, shown) - clicked;
    }
    if (Date.now() > end) throw new Error(`No card with a history within ten seconds (${cold ? 'cold' : 'warm'}).`);
    await page.waitForTimeout(15);
  }
}

export async function card(): Promise<Measured> {
  const stage = await openStage({ terms: 10 });
  try {
    if (!stage.own) throw new Error('No own page.');
    await putRows(stage.own, knownPeople(PEOPLE));
    await stage.context.addInitScript(watchCard);
    const page = await stage.open();
    await page.evaluate(() => (globalThis as FeedWindow).bench.watchClicks());
    for (let n = 0; n < PEOPLE; n++)
      await page.evaluate(([text, by, id]) => (globalThis as FeedWindow).bench.probe(text, by, id), [newText(n), handleOf(n), newId(n)] as const);
    const end = Date.now() + 10_000;
    while (!(await cardFrame(page)?.evaluate(() => document.querySelector('.card-body') !== null))) {
      if (Date.now() > end) throw new Error('No frame was warmed within ten seconds.');
      await page.waitForTimeout(50);
    }
    await open(page, 1, false);
    const warm: number[] = [];
    const cold: number[] = [];
    for (let n = 1; n <= PEOPLE; n++) {
      // After a cold one the frame is warm again; a turn of each keeps the machine's moods even.
      if (n % 3 === 0 && cold.length < COLD) cold.push(await open(page, n, true));
      warm.push(await open(page, n, false));
    }
    return {
      value: median(warm),
      baseline: median(cold),
      detail: { opens: warm.length, p90: round(quantile(warm, 0.9)), best: round(Math.min(...warm)), bestCold: round(Math.min(...cold)) },
    };
  } finally {
    await stage.close();
  }
}
