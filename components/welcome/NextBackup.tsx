import { countedFrom, readBackupState } from '../../lib/privacy/backup/state';
import { nextBackupDay } from '../../lib/settings/backup-day';
import { dayOnly } from '../backup/words';
import { db } from '../ui/store';
import { useMinute } from '../ui/use-minute';
import { useLive } from '../ui/use-live';

/** The last line of the first run: when everything is saved to a file of its own for the first time. */
export function NextBackup() {
  const now = useMinute();
  const state = useLive(() => readBackupState(db), []);
  if (!state) return null;
  const next = nextBackupDay(state, countedFrom(state), now);
  return <p className="small quiet">{next === null ? 'Backups are made by hand only.' : `Next backup: ${next <= now ? 'today' : dayOnly(next)}.`}</p>;
}
