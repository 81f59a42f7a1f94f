/** What lies in the store, as an own page sees it. */
import type { Page } from '@playwright/test';

/** A sum over every row that a person would miss, how many there are, and how many records of a file wait (`in:`) or are half taken in (`flip:`). */
export function lies(own: Page): Promise<{ rows: string; counts: Record<string, number>; waiting: number }> {
  return own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error ?? new Error('not opened'));
    });
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error ?? new Error('not read'));
      });
    const tables = ['authors', 'customers', 'interactions', 'cases', 'brands', 'accounts', 'savedReplies', 'corrections', 'damaged'];
    const counts: Record<string, number> = {};
    const rows: unknown[] = [];
    for (const table of tables) {
      counts[table] = await ask(db.transaction(table).objectStore(table).count());
      // Guesses are derived anew behind every change: they are not what must stay.
      if (counts[table] < 2_000)
        for (const row of (await ask(db.transaction(table).objectStore(table).getAll())) as Record<string, unknown>[]) {
          const { meaning: _guess, sense: _weight, ...rest } = row;
          rows.push([table, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
        }
    }
    const staged = db.transaction('staged').objectStore('staged');
    const waiting =
      (await ask(staged.count(IDBKeyRange.bound(['in:'], ['in:\uffff'])))) + (await ask(staged.count(IDBKeyRange.bound(['flip:'], ['flip:\uffff']))));
    db.close();
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(rows))));
    return { rows: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''), counts, waiting };
  });
}
