/** How every write runs: one transaction, damaged rows set aside on the way, counters kept, a repeated act done once. */
import Dexie, { type IndexableType, type Transaction } from 'dexie';
import type { z } from 'zod';
import type { EarshotDb } from '../db';
import type { POLICY, StoredTable } from '../policy';
import { room } from '../room';
import { sound } from '../sound';

type RowOf<T extends StoredTable> = z.output<(typeof POLICY)[T]['schema']>;

/**
 * All tables at once: writes are short, and a half-locked store would let two of them deadlock into retries.
 * @throws QuotaExceededError before anything is begun, where the disk has no room for it
 */
export async function inOne<T>(db: EarshotDb, work: (tx: Transaction) => Promise<T>): Promise<T> {
  // Inside a transaction there is no waiting for anything else, and its own beginning has asked.
  if (!Dexie.currentTransaction) await room.need();
  return db.transaction('rw', db.tables, work);
}

/** `work` answers so where what it was to change is not there: nothing was done, and sent again it is told so again. */
export const NOT_FOUND = Symbol('not found');

/** Runs `work` in one transaction unless this act was done before. True: done now. */
export function once(db: EarshotDb, opId: string, now: number, work: () => Promise<unknown>): Promise<boolean> {
  return inOne(db, async () => {
    if (await db.ops.get(opId)) return false;
    if ((await work()) === NOT_FOUND) return false;
    await db.ops.add({ id: opId, at: now });
    return true;
  });
}

/** Sound rows of those read; the others move to `damaged`, byte for byte. Inside a write transaction only. */
export async function soundOrAside<T extends StoredTable>(db: EarshotDb, table: T, raw: readonly unknown[], now: number): Promise<RowOf<T>[]> {
  const { rows, damaged } = sound(table, raw);
  for (const one of damaged) {
    await db.damaged.put({ ...one, at: now });
    const field = db.table(table).schema.primKey.keyPath as string;
    await db.table(table).delete((one.row as Record<string, IndexableType>)[field] as IndexableType);
    await count(db, 'damaged', 1);
    await count(db, table, -1);
  }
  return rows;
}

export async function getSound<T extends StoredTable>(db: EarshotDb, table: T, key: string, now: number): Promise<RowOf<T> | null> {
  const row: unknown = await db.table(table).get(key);
  if (row === undefined) return null;
  return (await soundOrAside(db, table, [row], now))[0] ?? null;
}

/** Tables whose rows are counted. */
export const COUNTED = ['interactions', 'customers', 'cases', 'damaged'] as const;

/** count() of a million rows takes seconds, so the sums are kept beside the rows. */
export async function count(db: EarshotDb, key: string, by: number): Promise<void> {
  if (!(COUNTED as readonly string[]).includes(key)) return;
  const was = await db.counters.get(key);
  await db.counters.put({ key, value: Math.max(0, (was?.value ?? 0) + by) });
}

/** Same content, whatever the order the fields were written in. Rows are plain data. */
export function sameRow(a: object, b: object): boolean {
  const flat = (row: object) =>
    JSON.stringify(row, (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
        : value,
    );
  return flat(a) === flat(b);
}
