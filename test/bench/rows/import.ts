/**
 * import.1m: a backup of a million rows taken into an empty store by the product's own job (looked through to its end, then
 * restored in one step), against a bare `bulkPut` of the same rows into the same tables and indexes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBackupFile, type FileRow } from '../../tools/lib/backup-file';
import { launchChromium } from '../../tools/lib/browsers';
import { openOwn } from '../../tools/lib/own';
import { watchWorkers } from '../../tools/lib/worker-heap';
import { bundle } from '../lib/build';
import { importCounts, importRow } from '../lib/rows-import';
import { round, type Measured } from '../lib/row';
import type { store as Store } from '../own/main';

type StoreWindow = typeof globalThis & { store: typeof Store };

function* lines(rows: number): Generator<FileRow> {
  for (let n = 0; n < rows; n++) yield importRow(n, rows);
}

/** Seconds of the two halves by the buttons of the options page. */
async function taken(own: Page, file: string): Promise<{ looked: number; restored: number }> {
  const start = Date.now();
  await own.getByLabel('Choose your backup file').setInputFiles(file);
  await own.getByRole('button', { name: 'Restore', exact: true }).waitFor({ timeout: 0 });
  const between = Date.now();
  await own.getByRole('button', { name: 'Restore', exact: true }).click();
  const done = own.getByText(/^Done: /);
  await done.or(own.getByRole('alert')).first().waitFor({ timeout: 0 });
  if (!(await done.isVisible())) throw new Error((await own.getByRole('alert').first().textContent()) ?? 'refused');
  return { looked: (between - start) / 1_000, restored: (Date.now() - between) / 1_000 };
}

export async function importing(quick: boolean): Promise<Measured> {
  const rows = quick ? 100_000 : 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'earshot-import-'));
  const file = join(folder, 'import.ndjson.gz');
  const { bytes } = await writeBackupFile(file, importCounts(rows), lines(rows));
  const context = await launchChromium({ profile: join(folder, 'profile') });
  try {
    const own = await openOwn(context, 'options.html#backup');
    await own.getByLabel('Choose your backup file').waitFor();
    const watch = await watchWorkers(own);
    const { looked, restored } = await taken(own, file);
    await watch.stop();
    const bare = await openOwn(context, 'options.html');
    await bare.evaluate(await bundle('own/main.ts'));
    const baseline = await bare.evaluate((n) => (globalThis as StoreWindow).store.bare('bench-bare', n), rows);
    return {
      value: looked + restored,
      baseline,
      detail: {
        rows,
        megabytes: round(bytes / 1e6, 0),
        looked: round(looked),
        restored: round(restored),
        heapMB: round(watch.most() / 1e6, 0),
        heapMark: 150,
        ...(quick ? { quick: `${rows} rows instead of 1,000,000` } : {}),
      },
    };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
