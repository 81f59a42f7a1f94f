import { useEffect } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { holdsNothing } from '../../lib/privacy/backup/state';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { BackupWaits } from './BackupWaits';
import { useLive } from '../ui/use-live';

/** On every opening of the page: makes a backup that is due, asks for one that waits to be saved, and offers a restore to an empty store. */
export function DueBackup({ show }: { show: () => void }) {
  const empty = useLive(() => holdsNothing(db), []);
  useEffect(() => {
    const jobs = openJobs();
    void jobs.run({ do: 'backup-if-due' }).then(() => jobs.end());
    return () => jobs.end();
  }, []);
  if (!empty) return <BackupWaits />;
  return (
    <Notice tone="info">
      <div className="row wrap apart">
        <span>Used Earshot before?</span>
        <button type="button" className="btn" onClick={show}>
          Choose your backup file
        </button>
      </div>
    </Notice>
  );
}
