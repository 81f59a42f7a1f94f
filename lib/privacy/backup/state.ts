/** When backups are made, kept in the store beside the other switches. Reading only. */
import { z } from 'zod';
import type { EarshotDb } from '../../store/db';

export const BACKUP_KEY = 'backup';
const DAY = 86_400_000;

export const BackupState = z.strictObject({
  /** Days between backups; 0: only by hand. */
  every: z.union([z.literal(0), z.literal(1), z.literal(7), z.literal(30)]),
  /** When the newest one was made, ms; it lies in the browser's own storage. */
  madeAt: z.number().nullable(),
  /** When the newest one that left the browser (saved as a file) was made, ms. */
  savedAt: z.number().nullable(),
});
export type BackupState = z.infer<typeof BackupState>;
export const WEEKLY: BackupState = { every: 7, madeAt: null, savedAt: null };

export async function readBackupState(db: EarshotDb): Promise<BackupState> {
  const read = BackupState.safeParse((await db.settings.get(BACKUP_KEY))?.value);
  return read.success ? read.data : WEEKLY;
}

/** When the next one is due, ms; null: never by itself. `since`: when there was first something to lose. */
export const dueAt = (state: BackupState, since: number): number | null =>
  state.every ? Math.max(state.madeAt ?? 0, since) + (state.madeAt === null ? 0 : state.every * DAY) : null;

/** A backup was made that nobody has saved as a file yet. */
export const waits = (state: BackupState): boolean => state.madeAt !== null && (state.savedAt ?? 0) < state.madeAt;

/** Whether the store holds anything a person would miss. */
export async function holdsNothing(db: EarshotDb): Promise<boolean> {
  return !(await db.brands.count()) && !(await db.customers.limit(1).count());
}
