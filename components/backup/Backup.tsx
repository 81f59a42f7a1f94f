import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { newestKept } from '../../lib/privacy/backup/kept';
import { dueAt, readBackupState, waits, type BackupState } from '../../lib/privacy/backup/state';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { useMinute } from '../ui/use-minute';
import { Restore } from './Restore';
import { day, download } from './words';

const EVERY = [
  { id: '1', label: 'Every day' },
  { id: '7', label: 'Every week' },
  { id: '30', label: 'Every month' },
  { id: '0', label: 'Only by hand' },
] as const;

/** Saves a short change of the schedule. */
async function keep(part: Partial<BackupState>): Promise<void> {
  const jobs = openJobs();
  await jobs.run({ do: 'schedule', part });
  jobs.end();
}

/** Backup and restore: one file with everything, made here, kept by the person. Nothing leaves the browser by itself. */
export function Backup() {
  const now = useMinute();
  const state = useLiveQuery(() => readBackupState(db), []);
  const [part, setPart] = useState<number | null>(null);
  const [told, setTold] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null);
  const [safe, setSafe] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage.persisted().then(setSafe);
  }, []);

  const saveFile = async (): Promise<void> => {
    const file = await newestKept();
    if (!file) return setTold({ tone: 'bad', words: 'The backup is no longer there. Make a new one.' });
    download(file);
    await keep({ savedAt: Date.now() });
    setTold({ tone: 'good', words: `Saved as ${file.name} in your downloads. Keep a copy outside this computer.` });
  };
  const backUp = async (): Promise<void> => {
    const jobs = openJobs();
    setTold(null);
    setPart(0);
    const made = await jobs.run({ do: 'backup' }, setPart);
    jobs.end();
    setPart(null);
    if (made.ok) await saveFile();
    else setTold({ tone: 'bad', words: made.message });
  };
  const next = state ? dueAt(state, 0) : null;
  return (
    <div className="stack wide">
      <section className="sheet stack">
        <h2>Backup</h2>
        <p>One file with everything: brands, accounts, replies, customers and their history. It goes to your downloads and nowhere else.</p>
        {state && waits(state) ? (
          <Notice tone="info">
            <div className="row wrap apart">
              <span>A backup of {day(state.madeAt ?? 0)} waits to be saved.</span>
              <button type="button" className="btn" onClick={() => void saveFile()}>
                Save the file
              </button>
            </div>
          </Notice>
        ) : null}
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
            <Choice
              label="Make one by itself"
              items={EVERY}
              value={String(state.every) as (typeof EVERY)[number]['id']}
              choose={(id) => void keep({ every: Number(id) as BackupState['every'] })}
            />
            <p className="quiet small">
              {state.savedAt ? `Last saved as a file: ${day(state.savedAt)}. ` : 'Never saved as a file yet. '}
              {next === null ? '' : `Next backup: ${next <= now ? 'due now' : day(next)}.`}
            </p>
          </>
        ) : null}
      </section>
      <Restore />
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
