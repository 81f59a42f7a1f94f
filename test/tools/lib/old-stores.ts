/**
 * The store as each earlier version left it, made with nothing of the living code: shapes as they were shipped, never edited.
 * Versions in the browser's own counting, where Dexie's 1 is 10.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHROME_BUILD } from './browsers';

const ONE: Readonly<Record<string, string>> = {
  authors: 'id, customerId, lastSeen',
  customers: 'id, lastAt, *tags',
  interactions: 'id, [customerId+at], caseId, [authorId+at], [threadId+at], at',
  cases: 'id, [customerId+lastAt], [threadId+customerId], [state+lastAt], lastAt',
  brands: 'id',
  accounts: 'id, site',
  savedReplies: 'id, updatedAt',
  settings: 'key',
  ops: 'id, at',
  damaged: 'id, table',
  counters: 'key',
};

export const OLD: readonly { version: number; tables: Readonly<Record<string, string>> }[] = [
  { version: 10, tables: ONE },
  { version: 20, tables: { ...ONE, staged: '[job+t+k], at' } },
  { version: 30, tables: { ...ONE, staged: '[job+t+k], at', corrections: 'id, brandId, of, customerId, op' } },
];
export const NOW_VERSION = 40;

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
export function buildOld(page: Page, { version, tables }: (typeof OLD)[number], rows: number): Promise<void> {
  return page.evaluate(
    async ([number, shapes, total]) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const open = indexedDB.open('earshot', number);
        open.onerror = () => failed(new Error(String(open.error)));
        open.onsuccess = () => done(open.result);
        open.onupgradeneeded = () => {
          for (const [table, shape] of Object.entries(shapes)) {
            const [key = '', ...indexes] = shape.split(', ');
            const parts = (path: string): string | string[] => (path.startsWith('[') ? path.slice(1, -1).split('+') : path);
            const store = open.result.createObjectStore(table, { keyPath: parts(key) });
            for (const index of indexes)
              store.createIndex(index.replace('*', ''), parts(index.replace('*', '')), { multiEntry: index.startsWith('*') });
          }
        };
      });
      const AT = 1_763_283_840_000;
      for (let from = 0; from < total; from += 2_000)
        await new Promise<void>((done, failed) => {
          const write = db.transaction(['interactions', 'customers', 'counters'], 'readwrite', { durability: 'relaxed' });
          for (let n = from; n < Math.min(total, from + 2_000); n++) {
            const customerId = `c${Math.floor(n / 20)}`;
            if (n % 20 === 0)
              write.objectStore('customers').put({ id: customerId, name: `Person ${n}`, tags: [], dontContact: false, since: AT, lastAt: AT + n });
            write.objectStore('interactions').put({
              ...{
                id: `x:${n}`,
                kind: 'post',
                direction: 'in',
                customerId,
                caseId: null,
                brandId: null,
                site: 'x',
                postId: `${n}`,
                postKind: 'post',
              },
              ...{ permalink: null, authorId: `x:p${customerId}`, threadId: `x:${n}`, at: AT + n, time: { at: AT + n, from: AT + n, to: AT + n } },
              ...{ seenAt: AT + n, text: `Brindle, entry ${n}`, versions: [], cut: 'none', removedAt: null, audience: 'public', savedBy: 'rule' },
              ...{ reasons: [], initials: null, answers: null, response: null, spokeAs: null, event: null },
            });
          }
          write.objectStore('counters').put({ key: 'interactions', value: Math.min(total, from + 2_000) });
          write.oncomplete = () => done();
          write.onabort = () => failed(new Error(String(write.error)));
        });
      db.close();
    },
    [version, tables, rows] as const,
  );
}
