/**
 * history.1m: the store's own reader in an own page, over a store of a million entries and one of ten thousand, in turns.
 * Both are filled once, raw, into a kept profile (.cache/bench/profile), in the product's own tables and indexes.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../tools/lib/browsers';
import { openOwn } from '../../tools/lib/own';
import { bundle, CACHE } from '../lib/build';
import { median, quantile, round, type Measured } from '../lib/row';
import type { store as Store } from '../own/main';

type StoreWindow = typeof globalThis & { store: typeof Store };

const SMALL = 10_000;
const storeOf = (rows: number): string => `bench-${rows}`;

/** Fills a store to the end, in stretches, so that a run that is stopped loses nothing. Seconds it took; 0: it was full. */
async function filled(own: Page, rows: number): Promise<number> {
  const start = Date.now();
  const name = storeOf(rows);
  let at = await own.evaluate((n) => (globalThis as StoreWindow).store.size(n), name);
  if (at >= rows) return 0;
  while (at < rows) {
    at = await own.evaluate(([n, total]) => (globalThis as StoreWindow).store.fill(n, total, 10_000), [name, rows] as const);
    process.stderr.write(`history: ${at} of ${rows} entries written\n`);
  }
  return (Date.now() - start) / 1_000;
}

export async function history(quick: boolean): Promise<Measured> {
  const rows = quick ? 100_000 : 1_000_000;
  const context = await launchChromium({ profile: join(CACHE, 'profile') });
  try {
    const own = await openOwn(context, 'options.html');
    await own.evaluate(await bundle('own/main.ts'));
    const seconds = [await filled(own, SMALL), await filled(own, rows)];
    const read = (total: number): Promise<number[]> =>
      own.evaluate(([n, t]) => (globalThis as StoreWindow).store.histories(n, t, 60), [storeOf(total), total] as const);
    const few: number[] = [];
    const many: number[] = [];
    for (let i = 0; i < 5; i++) {
      few.push(...(await read(SMALL)));
      many.push(...(await read(rows)));
    }
    const at = (n: number): Promise<number[]> =>
      own.evaluate(([name, total, size]) => (globalThis as StoreWindow).store.together(name, total, size, 15), [storeOf(rows), rows, n] as const);
    return {
      value: median(many),
      baseline: median(few),
      detail: {
        rows,
        p99: round(quantile(many, 0.99), 2),
        fiftyAtOnce: round(median(await at(50)), 1),
        ...(seconds[1] ? { fillSeconds: round(seconds[1], 0) } : {}),
        ...(quick ? { quick: `${rows} entries instead of 1,000,000` } : {}),
      },
    };
  } finally {
    await context.close();
  }
}
