import { useEffect, useState } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { countedFrom, readBackupState } from '../../lib/privacy/backup/state';
import { nextBackupDay } from '../../lib/settings/backup-day';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { useMinute } from '../ui/use-minute';
import { count } from '../ui/words';
import { BackupWaits } from './BackupWaits';
import { Damaged } from './Damaged';
import { EveryDays } from './EveryDays';
import { Restore } from './Restore';
import { saveNewest, type Told } from './save';
import { Where } from './Where';
import { day } from './words';
import { useLive } from '../ui/use-live';

/** Backup and restore: one file with everything, made here, kept by the person. It leaves the browser only where the person let it. */
export function Backup() {
  const now = useMinute();
  const state = useLive(() => readBackupState(db), []);
  const [part, setPart] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  /** Told with the backup just made: on a full disk nothing can be noted. */
  const [short, setShort] = useState<number | null>(null);
  const [safe, setSafe] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage.persisted().then(setSafe);
  }, []);

  const backUp = async (): Promise<void> => {
    const jobs = openJobs();
    setTold(null);
    setPart(0);
    const made = await jobs.run({ do: 'backup' }, setPart);
    jobs.end();
    setPart(null);
    setShort(made.ok ? made.value.short : null);
    setTold(made.ok ? await saveNewest(made.value.file) : { tone: 'bad', words: made.message });
  };
  const cut = short ?? state?.short;
  const next = state ? nextBackupDay(state, countedFrom(state), now) : null;
  return (
    <div className="stack wide">
      <section className="sheet stack">
        <h2>Backup</h2>
        <p>
          One file with everything: brands, accounts, replies, customers and their history. It goes where you say, on this computer, and nowhere else.
        </p>
        {part === null && !told ? <BackupWaits /> : null}
        <div className="row wrap">
          <button type="button" className="btn main" disabled={part !== null} onClick={() => void backUp()}>
            Back up now
          </button>
          {part === null ? null : <progress aria-label="Backing up" value={part} max={1} />}
        </div>
        {told ? (
          <Notice tone={told.tone} live>
            {told.words}
          </Notice>
        ) : null}
        {state ? (
          <>
            <EveryDays key={state.every} state={state} />
            <Where state={state} />
            <p className="quiet small">
              {/* On a full disk not even that it was saved can be noted. */}
              {state.savedAt ? `Last saved as a file: ${day(state.savedAt)}. ` : told && told.tone !== 'bad' ? '' : 'Never saved as a file yet. '}
              {cut ? `${count(cut, 'entry is', 'entries are')} too long for a backup: only the beginning is in it. ` : ''}
              {next === null ? '' : `Next backup: ${next <= now ? 'due now' : day(next)}.`}
            </p>
          </>
        ) : null}
      </section>
      <Restore />
      <Damaged />
      {safe === false ? (
        <section className="sheet stack">
          <h2>Keep it on this computer</h2>
          <p>When the disk runs low a browser may clear what extensions stored. Ask it to leave Earshot’s history alone.</p>
          <div className="row">
            <button type="button" className="btn" onClick={() => void navigator.storage.persist().then(setSafe)}>
              Ask the browser to keep it
            </button>
          </div>
        </section>
      ) : null}
    </div>
  );
}
