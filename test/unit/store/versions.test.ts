import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EarshotDb } from '../../../lib/store/db';
import { sound } from '../../../lib/store/sound';
import { ADDED, ROWS, storesOf, VERSIONS, type Version } from '../../tools/lib/old-shapes';

/** The shape as a version shipped it, made without the living code. */
function shipped(name: string, version: Version): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const open = indexedDB.open(name, version.inBrowser);
    open.onerror = () => failed(open.error ?? new Error('not opened'));
    open.onsuccess = () => done(open.result);
    open.onupgradeneeded = () => {
      for (const { name: table, keyPath, indexes } of storesOf(version)) {
        const store = open.result.createObjectStore(table, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        const row = (ROWS as Record<string, object>)[table];
        if (row) store.put(row);
      }
    };
  });
}

/** Keys and indexes of every table as they stand in the browser. */
function tablesOf(db: IDBDatabase): unknown {
  const names = [...db.objectStoreNames];
  const read = db.transaction(names);
  return names.map((name) => {
    const table = read.objectStore(name);
    return [name, table.keyPath, [...table.indexNames].map((one) => [one, table.index(one).keyPath, table.index(one).multiEntry])];
  });
}

describe('a store of an older version', () => {
  it('keeps the shape that version 1 was shipped with; versions 2 to 4 only add tables, for bulk work, corrections and drafts', () => {
    const db = new EarshotDb('shape');
    const shape = Object.fromEntries(
      db.tables.map(({ name, schema }) => [name, [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(', ')]),
    );
    expect(shape).toEqual(VERSIONS.at(-1)?.tables);
    expect(db.verno).toBe(4);
    expect(VERSIONS.map(({ number, tables }) => [number, Object.keys(tables).length])).toEqual([
      [1, 11],
      [2, 12],
      [3, 13],
      [4, 14],
    ]);
  });

  it.each(VERSIONS)('$number is opened by the living code with every row sound and unchanged', async (version) => {
    const name = `shipped-${Math.random()}`;
    (await shipped(name, version)).close();
    const db = new EarshotDb(name);
    for (const table of Object.keys(ROWS) as (keyof typeof ROWS)[]) {
      const rows: unknown[] = await db.table(table).toArray();
      expect([table, rows]).toEqual([table, [ROWS[table]]]);
      expect(sound(table, rows)).toEqual({ rows: [ROWS[table]], damaged: [] });
    }
    expect(await db.interactions.where('[customerId+at]').between(['c1', 0], ['c1', Infinity]).count()).toBe(1);
    expect(await db.customers.where('tags').equals('lid').count()).toBe(1);
    for (const [table] of ADDED) expect([table, await db.table(table).toArray()]).toEqual([table, []]);
    const fresh = await new EarshotDb(`fresh-${Math.random()}`).open();
    expect(tablesOf(db.backendDB())).toEqual(tablesOf(fresh.backendDB()));
  });
});
