/** Writes when backups are made. */
import { BACKUP_KEY, readBackupState, type BackupState } from '../../privacy/backup/state';
import type { EarshotDb } from '../db';
import { inOne } from '../write/tx';

export const saveBackupState = (db: EarshotDb, part: Partial<BackupState>): Promise<unknown> =>
  inOne(db, async () => db.settings.put({ key: BACKUP_KEY, value: { ...(await readBackupState(db)), ...part } }));
