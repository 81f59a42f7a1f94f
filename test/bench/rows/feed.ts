/**
 * mark.delay.p99, mark.found and page.memory: one page of 10,000 posts with 1,000 terms in ten parts.
 * Marks are seen by the page itself, without an observer (feed/main.ts). Memory is the heap after a full collection,
 * less the same page's heap without the extension: all script worlds of a page share one heap.
 */
import type { Page } from '@playwright/test';
import type { Ran } from '../feed/main';
import type { Measured } from '../lib/row';
import { median, quantile, round } from '../lib/row';
import { awake, openStage, type FeedWindow } from '../lib/stage';
import { call } from '../../tools/lib/own';
import { textOf, wordOf } from '../feed/words';

const PARTS = 10;
/** Parts in which tables fill up to their bounds and code is compiled; what grows behind them would grow for ever. */
const SETTLING = 3;

/** Bytes in use on the page's script heap after everything dead was collected. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  // Twice: what the first collection lets go of may hold more.
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

interface Visit {
  ran: Ran[];
  heaps: number[];
  /** Posts read and seen as the reading status tells; null without the extension. */
  health: { seen: number; read: number } | null;
}

async function visit(posts: number, terms: number, extension: boolean): Promise<Visit> {
  const stage = await openStage(extension ? { terms } : { extension: null });
  try {
    const page = await stage.open();
    if (extension) await awake(page, textOf(1, wordOf(1)));
    const run = (n: number): Promise<Ran> =>
      page.evaluate(([count, words, check]) => (globalThis as FeedWindow).bench.run(count, 10, words, check), [n, terms, extension] as const);
    await run(100);
    const heaps = [await heap(page)];
    const ran: Ran[] = [];
    for (let i = 0; i < PARTS; i++) {
      ran.push(await run(posts / PARTS));
      heaps.push(await heap(page));
    }
    let health: Visit['health'] = null;
    if (stage.own) {
      await page.bringToFront();
      const tabId = await stage.own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } };
        return (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith('https://x.com/'))?.id ?? -1;
      });
      health = (await call(stage.own, 'popup.page', { tabId })).health;
    }
    return { ran, heaps, health };
  } finally {
    await stage.close();
  }
}

const MB = 1_048_576;

/** Bytes a thousand posts and the standard error of that, by least squares. `step`: posts between two readings. */
function slope(own: readonly number[], step: number): { per1000: number; error: number } {
  const xs = own.map((_, i) => (i * step) / 1_000);
  const mx = xs.reduce((a, b) => a + b, 0) / xs.length;
  const my = own.reduce((a, b) => a + b, 0) / own.length;
  const spread = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  const per1000 = xs.reduce((sum, x, i) => sum + (x - mx) * ((own[i] ?? 0) - my), 0) / spread;
  const rest = xs.reduce((sum, x, i) => sum + ((own[i] ?? 0) - my - per1000 * (x - mx)) ** 2, 0);
  return { per1000, error: Math.sqrt(rest / (own.length - 2) / spread) };
}

export async function feed(quick: boolean): Promise<{ delay: Measured; found: Measured; memory: Measured }> {
  const posts = quick ? 2_000 : 10_000;
  const ours = await visit(posts, 1_000, true);
  const bare = await visit(posts, 1_000, false);
  const delays = ours.ran.flatMap((r) => r.delays);
  const frames = ours.ran.flatMap((r) => r.frames);
  const intervals = ours.ran.flatMap((r) => r.intervals);
  const expected = ours.ran.reduce((sum, r) => sum + r.expected, 0);
  const seen = ours.ran.reduce((sum, r) => sum + r.seen, 0);
  const own = ours.heaps.map((used, i) => used - (bare.heaps[i] ?? 0));
  const all = posts + 101;
  const marked = (100 * seen) / expected;
  const read = ours.health ? (100 * ours.health.read) / all : NaN;
  const settled = slope(own.slice(SETTLING), posts / PARTS);
  const kb = (bytes: number): number => round(bytes / 1_024);
  const note = quick ? { quick: `${posts} posts` } : {};
  return {
    delay: {
      value: quantile(delays, 0.99),
      baseline: intervals.reduce((sum, ms) => sum + ms, 0) / intervals.length,
      detail: { p50: round(median(delays), 2), framesP50: median(frames), framesP99: quantile(frames, 0.99), marks: delays.length, ...note },
    },
    // Both must hold: every post of ours marked, and every post at all read.
    found: { value: Math.min(marked, read), detail: { marked: round(marked, 2), read: round(read, 2), health: ours.health, ...note } },
    memory: {
      value: (own.at(-1) ?? NaN) / MB,
      detail: {
        slopeKBper1000: kb(settled.per1000),
        slopeErrorKB: kb(settled.error),
        slopeFromPost: (SETTLING * posts) / PARTS,
        settlingKB: kb((own[SETTLING] ?? NaN) - (own[0] ?? NaN)),
        ownMB: own.map((b) => round(b / MB, 2)),
        pageMB: bare.heaps.map((b) => round(b / MB, 2)),
        ...note,
      },
    },
  };
}
