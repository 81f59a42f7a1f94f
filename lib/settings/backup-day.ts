/** When the next backup is made by itself. Pure; shared by the jobs, the worker and the pages that say the day. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface BackupDays {
  /** Days between backups; 0: only by hand. */
  readonly every: number;
}

/** How Earshot comes. */
export const WEEKLY_DAYS = 7;
/** Longest time between backups, days. */
export const MOST_BACKUP_DAYS = 365;

/**
 * When the next backup is to be made, ms since 1970: `now` where it is due, null where none is made by itself.
 * A last backup that lies in the future was made by a clock that has been put right since: it counts for nothing.
 */
export function nextBackupDay({ every }: BackupDays, lastBackupAt: number | null, now: number): number | null {
  if (every <= 0) return null;
  if (lastBackupAt === null || lastBackupAt > now + HOUR) return now;
  return Math.max(now, lastBackupAt + every * DAY);
}

/** Whether one is to be made now. */
export const isBackupDue = (days: BackupDays, lastBackupAt: number | null, now: number): boolean => nextBackupDay(days, lastBackupAt, now) === now;
