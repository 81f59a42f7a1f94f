/** The store as each earlier version left it, made in a real browser with nothing of the living code. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHROME_BUILD } from './browsers';
import { ROWS, storesOf, type Version } from './old-shapes';

/** An extension of the same id that holds one empty page: nothing in it opens the store. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-empty-'));
  const { key, icons, default_locale } = JSON.parse(readFileSync(join(CHROME_BUILD, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '0.0.1', key, icons, default_locale }));
  for (const part of ['icons', '_locales']) {
    mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(CHROME_BUILD, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Makes the old store in a page of that extension and fills its history with `rows` entries of one customer each twenty. */
export function buildOld(page: Page, version: Version, rows: number): Promise<void> {
  return page.evaluate(
    async ({ number, stores, total, person, entry }) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const open = indexedDB.open('earshot', number);
        open.onerror = () => failed(new Error(String(open.error)));
        open.onsuccess = () => done(open.result);
        open.onupgradeneeded = () => {
          for (const { name, keyPath, indexes } of stores) {
            const store = open.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
          }
        };
      });
      for (let from = 0; from < total; from += 2_000)
        await new Promise<void>((done, failed) => {
          const write = db.transaction(['interactions', 'customers', 'counters'], 'readwrite', { durability: 'relaxed' });
          for (let n = from; n < Math.min(total, from + 2_000); n++) {
            const id = `c${Math.floor(n / 20)}`;
            const at = entry.at + n;
            if (n % 20 === 0) write.objectStore('customers').put({ ...person, id, name: `Person ${n}`, tags: [], lastAt: at });
            write.objectStore('interactions').put({
              ...entry,
              ...{ id: `x:${n}`, customerId: id, caseId: null, brandId: null, postId: `${n}`, permalink: null, authorId: `x:p${id}` },
              ...{ threadId: `x:${n}`, at, time: { at, from: at, to: at }, seenAt: at, text: `Brindle, entry ${n}`, versions: [], response: null },
            });
          }
          write.objectStore('counters').put({ key: 'interactions', value: Math.min(total, from + 2_000) });
          write.oncomplete = () => done();
          write.onabort = () => failed(new Error(String(write.error)));
        });
      db.close();
    },
    { number: version.inBrowser, stores: storesOf(version), total: rows, person: ROWS.customers, entry: ROWS.interactions },
  );
}
