/**
 * Saves what somebody edited only where it still is as their editor found it. Content is compared, not a number: a retry that
 * finds its own words there is done, and rows of older versions need no revision.
 */
import type { BrandRow, SavedReplyRow } from '../../model/settings';
import type { EarshotDb } from '../db';
import { sound } from '../sound';
import { sameRow } from './tx';

interface Rows {
  brands: BrandRow;
  savedReplies: SavedReplyRow;
}

/** What stands there instead; null: it was removed. */
export interface Met<R> {
  theirs: R | null;
}

/** Fields that change by themselves, without anybody editing. */
const BESIDE: ReadonlySet<string> = new Set(['used', 'lastUsed', 'updatedAt']);
const edited = (row: object): object => Object.fromEntries(Object.entries(row).filter(([field]) => !BESIDE.has(field)));
const alike = (a: object | null, b: object | null): boolean => (a && b ? sameRow(edited(a), edited(b)) : a === b);

/** `was`: the row the editor was opened with, null: a new one, undefined: whatever is there is written over. Null: go on and write. Inside a transaction. */
export async function met<T extends keyof Rows>(
  db: EarshotDb,
  table: T,
  next: Rows[T],
  was: Rows[T] | null | undefined,
): Promise<Met<Rows[T]> | null> {
  if (was === undefined) return null;
  const raw: unknown = await db.table(table).get(next.id);
  const now = (sound(table, [raw]).rows[0] as Rows[T] | undefined) ?? null;
  return alike(now, was) || alike(now, next) ? null : { theirs: now };
}
