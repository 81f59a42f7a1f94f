/** Writes when backups are made. */
import { BACKUP_KEY, readBackupState, type BackupState } from '../../privacy/backup/state';
import type { EarshotDb } from '../db';

export const saveBackupState = (db: EarshotDb, part: Partial<BackupState>): Promise<unknown> =>
  db.transaction('rw', db.settings, async () => db.settings.put({ key: BACKUP_KEY, value: { ...(await readBackupState(db)), ...part } }));
