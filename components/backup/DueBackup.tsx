import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { holdsNothing, readBackupState, waits } from '../../lib/privacy/backup/state';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';

/** On every opening of the page: makes a backup that is due, asks for one that waits to be saved, and offers a restore to an empty store. */
export function DueBackup({ show }: { show: () => void }) {
  const state = useLiveQuery(() => readBackupState(db), []);
  const empty = useLiveQuery(() => holdsNothing(db), []);
  useEffect(() => {
    const jobs = openJobs();
    void jobs.run({ do: 'backup-if-due' }).then(() => jobs.end());
    return () => jobs.end();
  }, []);
  const words = empty ? 'Used Earshot before?' : state && waits(state) ? 'A backup is ready and waits to be saved as a file.' : null;
  if (!words) return null;
  return (
    <Notice tone="info">
      <div className="row wrap apart">
        <span>{words}</span>
        <button type="button" className="btn" onClick={show}>
          {empty ? 'Choose your backup file' : 'Open backup'}
        </button>
      </div>
    </Notice>
  );
}
