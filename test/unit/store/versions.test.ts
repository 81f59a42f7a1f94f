import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EarshotDb } from '../../../lib/store/db';
import type { StoredTable } from '../../../lib/store/policy';
import { sound } from '../../../lib/store/sound';

/** Version 1 as it was first shipped. Never edited: a changed shape is a new version and a new file like this one. */
const SHIPPED: Record<string, string> = {
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

/** What versions 2, 3 and 4 added, one table each. Never edited. */
const ADDED: [string, string][] = [
  ['staged', '[job+t+k], at'],
  ['corrections', 'id, brandId, of, customerId, op'],
  ['drafts', 'id, customerId, at'],
];

const AT = 1_763_283_840_000;
const time = { at: AT, from: AT, to: AT };
/** One row of each table as version 1 wrote it. */
const ROWS: Record<Exclude<StoredTable, 'staged' | 'corrections' | 'drafts'>, object> = {
  authors: {
    id: 'x:mara_k',
    site: 'x',
    handle: 'Mara_K',
    name: 'Mara Kessel',
    handles: [{ value: 'Mara_K', from: AT, to: AT }],
    names: [],
    customerId: 'c1',
    firstSeen: AT,
    lastSeen: AT,
    doubt: false,
  },
  customers: { id: 'c1', name: 'Mara Kessel', tags: ['lid'], dontContact: false, since: AT, lastAt: AT },
  interactions: {
    id: 'x:1',
    kind: 'post',
    direction: 'in',
    customerId: 'c1',
    caseId: 'k1',
    brandId: 'brindle',
    site: 'x',
    postId: '1',
    postKind: 'post',
    permalink: '/mara_k/status/1',
    authorId: 'x:mara_k',
    threadId: 'x:1',
    at: AT,
    time,
    seenAt: AT,
    text: 'Brindle?',
    versions: [{ text: 'Brindl?', seenAt: AT }],
    cut: 'none',
    removedAt: null,
    audience: 'public',
    savedBy: 'rule',
    reasons: [{ kind: 'keyword', words: ['brindle'] }],
    initials: null,
    answers: null,
    response: { ms: 5, roughness: 'exact' },
    spokeAs: null,
    event: null,
  },
  cases: {
    id: 'k1',
    customerId: 'c1',
    brandId: 'brindle',
    site: 'x',
    threadId: 'x:1',
    state: 'done',
    needsAnswer: false,
    owner: 'OP',
    openedAt: AT,
    waitingSince: time,
    lastInAt: AT,
    lastAt: AT,
    closed: { at: AT, how: 'no-reply', detail: 'troll', initials: null },
    reference: null,
  },
  brands: { id: 'brindle', name: 'Brindle', query: 'brindle', addressed: true, color: 'teal', createdAt: AT },
  accounts: { id: 'x:brindlehelp', site: 'x', handle: 'brindlehelp', role: 'brand', brandId: 'brindle' },
  savedReplies: {
    id: 'r',
    title: 'Lid',
    text: 'Hi',
    aim: 'answer',
    tags: [],
    language: 'en',
    brandId: null,
    samples: ['lid?'],
    used: 1,
    lastUsed: AT,
    starter: true,
    updatedAt: AT,
  },
  settings: { key: 'settings', value: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } },
  ops: { id: 'operation-1', at: AT },
  damaged: { id: 'cases/k9', table: 'cases', at: AT, row: { id: 'k9' }, problem: 'state: missing' },
  counters: { key: 'interactions', value: 1 },
};

const pathOf = (path: string): string | string[] => (path.startsWith('[') ? path.slice(1, -1).split('+') : path);

/** The shape as a version shipped it, made without the living code. */
function shipped(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    // Dexie counts its versions in tens.
    const open = indexedDB.open(name, 10 * version);
    open.onerror = () => failed(open.error ?? new Error('not opened'));
    open.onsuccess = () => done(open.result);
    open.onupgradeneeded = () => {
      for (const [table, shape] of [...Object.entries(SHIPPED), ...ADDED.slice(0, version - 1)]) {
        const [key = '', ...indexes] = shape.split(', ');
        const store = open.result.createObjectStore(table, { keyPath: pathOf(key) });
        for (const index of indexes) {
          const paths = index.replace('*', '');
          store.createIndex(paths, pathOf(paths), { multiEntry: index.startsWith('*') });
        }
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
    expect(shape).toEqual({ ...SHIPPED, ...Object.fromEntries(ADDED) });
    expect(db.verno).toBe(4);
  });

  it.each([1, 2, 3, 4])('%i is opened by the living code with every row sound and unchanged', async (version) => {
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
