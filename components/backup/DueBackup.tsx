import { useEffect, useState } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { holdsNothing } from '../../lib/privacy/backup/state';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { BackupWaits } from './BackupWaits';
import { LostStore, useLost } from './LostStore';
import { useLive } from '../ui/use-live';

/** On every opening of the page: makes a backup that is due, asks for one that waits to be saved, and offers a restore to an empty store. */
export function DueBackup({ show }: { show: () => void }) {
  const empty = useLive(() => holdsNothing(db), []);
  const lost = useLost();
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    const jobs = openJobs();
    let here = true;
    void jobs.run({ do: 'backup-if-due' }).then((made) => {
      jobs.end();
      // A restore in another tab, say, only puts it off.
      if (here && !made.ok && made.code.startsWith('storage-')) setFailed(made.message);
    });
    return () => {
      here = false;
      jobs.end();
    };
  }, []);
  const said = failed ? (
    <Notice tone="bad" live>
      <b>A backup is due and could not be made.</b> {failed}
    </Notice>
  ) : null;
  // An earlier one may wait to be saved all the same.
  if (!empty)
    return (
      <>
        {said}
        <BackupWaits />
      </>
    );
  if (lost) return <LostStore show={show} />;
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
