/** Backups in Firefox: made by the alarm in the event page, and restored into a new profile by the page's own buttons. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { backupState, makeDue } from './lib/due-firefox';
import { pressNamed, until } from './lib/press-firefox';
import { openFirefoxTown, type FirefoxTown } from './lib/town-firefox';

const TABLES = ['authors', 'customers', 'interactions', 'cases', 'brands', 'accounts', 'savedReplies'];
const rows = (own: Page): Promise<Record<string, unknown[]>> =>
  own.evaluate(async (tables: string[]) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(new Error(String(open.error)));
    });
    const all: Record<string, unknown[]> = {};
    for (const table of tables)
      all[table] = await new Promise((done) => {
        const get = db.transaction(table).objectStore(table).getAll();
        // Guesses are derived anew behind every restore: they are not what a backup must bring back.
        get.onsuccess = () => done((get.result as Record<string, unknown>[]).map(({ meaning: _guesses, sense: _weight, ...row }) => row));
      });
    db.close();
    return all;
  }, TABLES);
const words = (own: Page): Promise<string> => own.evaluate(() => document.body.innerText).catch(() => '');
const press = (own: Page, label: string): Promise<void> => until(() => pressNamed(own, label), `No button “${label}”.`);

let town: FirefoxTown;
test.afterEach(async () => town.browser.close());

test('the event page makes the due backup by its alarm; the file restores everything into a new profile', async () => {
  test.setTimeout(180_000);
  town = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-firefox-')));
  const before = await rows(town.own);
  expect(before.customers!.length).toBeGreaterThan(3);
  await makeDue(town.own);
  expect((await backupState(town.own))!.savedAt).toBe(null);
  const file = await town.own.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      return { name, text: btoa(String.fromCharCode(...bytes)) };
    }
    return null;
  });
  expect(file?.name).toMatch(/^earshot-.+\.ndjson\.gz$/);
  await town.browser.close();

  town = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-firefox-')), { seed: false });
  const { own } = town;
  await own.bringToFront();
  await own.evaluate(() => void (location.href = '/options.html'));
  await expect.poll(() => words(own), { timeout: 20_000 }).toContain('Used Earshot before?');
  await press(own, 'Choose your backup file');
  await expect.poll(() => words(own)).toContain('Choose your backup file and everything is back.');
  await own.waitForSelector('#backup-file');
  await own.evaluate(({ name, text }) => {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], name));
    const input = document.querySelector<HTMLInputElement>('#backup-file')!;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file!);
  await expect.poll(() => words(own), { timeout: 30_000 }).toContain('saved replies.');
  await press(own, 'Restore');
  await expect.poll(() => words(own), { timeout: 30_000 }).toContain('Done: ');
  // The starter replies of the new profile were not in the file: an empty store takes the file's rows and no others.
  expect(await rows(own)).toEqual(before);
});
