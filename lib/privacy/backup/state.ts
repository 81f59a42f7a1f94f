/** When backups are made and where they go, kept in the store beside the other switches. Reading only. */
import { z } from 'zod';
import { MOST_BACKUP_DAYS, WEEKLY_DAYS } from '../../settings/backup-day';
import type { EarshotDb } from '../../store/db';

export const BACKUP_KEY = 'backup';

export const BackupState = z.lazy(() =>
  z.strictObject({
    /** Days between backups; 0: only by hand. */
    every: z.number().int().min(0).max(MOST_BACKUP_DAYS),
    /** When the newest one was made, ms; it lies in the browser's own storage. */
    madeAt: z.number().nullable(),
    /** When the newest one left the browser as a file, ms. */
    savedAt: z.number().nullable(),
    /** When Earshot came to this browser, ms: until the first backup the days are counted from there. */
    since: z.number().optional(),
    /** Name of the folder that backups go to; null: to the downloads. Its handle lies in `folder.ts`. */
    folder: z.string().max(255).nullable().optional(),
    /** Entries the newest one holds only the beginning of: no backup can hold more. */
    short: z.number().optional(),
  }),
);
export type BackupState = z.infer<typeof BackupState>;
const WEEKLY: BackupState = { every: WEEKLY_DAYS, madeAt: null, savedAt: null };

export async function readBackupState(db: EarshotDb): Promise<BackupState> {
  const read = BackupState.safeParse((await db.settings.get(BACKUP_KEY))?.value);
  return read.success ? read.data : WEEKLY;
}

/** From when the days to the next backup are counted, ms; null: it is due. */
export const countedFrom = ({ madeAt, since }: BackupState): number | null => madeAt ?? since ?? null;

/** A backup was made that nobody has saved as a file yet. */
export const waits = (state: BackupState): boolean => state.madeAt !== null && (state.savedAt ?? 0) < state.madeAt;

/** Whether the store holds nothing that a person would miss. */
export async function holdsNothing(db: EarshotDb): Promise<boolean> {
  return !(await db.brands.count()) && !(await db.customers.limit(1).count());
}
