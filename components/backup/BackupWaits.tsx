import { useState } from 'react';
import { readBackupState, waits } from '../../lib/privacy/backup/state';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { saveNewest, type Told } from './save';
import { dayOnly } from './words';
import { useLive } from '../ui/use-live';

/** One line on any own page while a backup waits to be saved; nothing otherwise. */
export function BackupWaits() {
  const state = useLive(() => readBackupState(db), []);
  const [told, setTold] = useState<Told | null>(null);
  if (told)
    return (
      <Notice tone={told.tone} live>
        {told.words}
      </Notice>
    );
  if (!state || !waits(state)) return null;
  return (
    <Notice tone="info">
      <div className="row wrap apart">
        <span>A backup of {dayOnly(state.madeAt ?? 0)} waits to be saved.</span>
        <button type="button" className="btn" onClick={() => void saveNewest().then(setTold)}>
          Save the backup
        </button>
      </div>
    </Notice>
  );
}
