/** The jobs themselves: each all or nothing. What they stand on (store, clock, place for files) is handed in. */
import { fail, ok, type Result } from '../kit/result';
import { BackupError } from '../privacy/backup/format';
import { copyInto, keptFolder, mayWrite } from '../privacy/backup/folder';
import { dropKept, newestKept, newKept, pruneKept } from '../privacy/backup/kept';
import { countedFrom, holdsNothing, readBackupState, waits } from '../privacy/backup/state';
import { readUndo } from '../privacy/backup/undo';
import { writeBackup, type Written } from '../privacy/backup/write';
import { isBackupDue } from '../settings/backup-day';
import { saveBackupState } from '../store/bulk/backup-state';
import { flipIn, type Flipped } from '../store/bulk/flip';
import type { Waits } from '../store/bulk/incoming';
import { countPacks, PACK } from '../store/bulk/staged';
import type { EarshotDb } from '../store/db';
import { EXPORTED } from '../store/policy';
import { storeFailure } from '../store/failure';
import { readSettings } from '../store/read';
import { checkRows } from './check';
import { STOPPED, type Answers, type Made } from './protocol';

export interface JobOptions {
  now: number;
  signal: AbortSignal;
  /** 0 to 1. */
  progress: (part: number) => void;
}

/** Turns what a job throws into a sentence. */
export async function told<T>(work: () => Promise<T>, signal: AbortSignal): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (signal.aborted) return fail('not-allowed', STOPPED);
    if (error instanceof BackupError) return fail('bad-input', error.message);
    return storeFailure(error);
  }
}

/** Writes a backup into the browser's own storage; the newest few stay there. */
export async function makeBackup(db: EarshotDb, { now, signal, progress }: JobOptions): Promise<Answers['backup']> {
  const { initials } = await readSettings(db);
  const { name, sink } = await newKept(now);
  let header: Written;
  try {
    header = await writeBackup(db, sink, { now, from: initials, signal, progress: ({ done, total }) => progress(total ? done / total : 1) });
  } catch (error) {
    await dropKept(name);
    throw error;
  }
  await saveBackupState(db, { madeAt: now, short: header.short });
  await pruneKept(now);
  return { name, made: now, counts: header.counts, short: header.short };
}

/** Copies the newest backup into the chosen folder. False: there is no folder, or it may not be written unasked, or it is gone. */
async function toFolder(db: EarshotDb, now: number): Promise<boolean> {
  const [folder, file] = [await keptFolder(), await newestKept((await readBackupState(db)).madeAt)];
  if (!folder || !file || !(await mayWrite(folder))) return false;
  try {
    await copyInto(folder, file);
  } catch {
    // A drive that is not there today: the file waits, and the next own page asks.
    return false;
  }
  await saveBackupState(db, { savedAt: now });
  return true;
}

/** The same, when the person has just allowed it; a folder that cannot be written is told. */
export async function deliver(db: EarshotDb, { now }: JobOptions): Promise<null> {
  if (await toFolder(db, now)) return null;
  throw new BackupError('The folder for backups cannot be written: it was moved, or its drive is not there. Choose it again.');
}

/** Only the handle is a folder. Its name beside the switches may be gone with a store that was taken away, or have come in with a file long ago. */
async function nameFolder(db: EarshotDb): Promise<void> {
  const folder = (await keptFolder())?.name ?? null;
  if (((await readBackupState(db)).folder ?? null) !== folder) await saveBackupState(db, { folder });
}

/** Makes a backup where one is due and there is something to lose; then, and where an older one waits, saves it where that needs no question. */
export async function makeDueBackup(db: EarshotDb, options: JobOptions): Promise<Made | null> {
  const { now } = options;
  // On a full disk the next page does it.
  await nameFolder(db).catch(() => undefined);
  const state = await readBackupState(db);
  const due = isBackupDue(state, countedFrom(state), now) && !(await holdsNothing(db));
  if (due) {
    const { counts } = await makeBackup(db, options);
    // The writing has just looked at every row: only where it met a damaged one is it worth to look again.
    if (counts.damaged) await checkRows(db, options);
  } else if (!waits(state)) return null;
  const made = due ? now : (state.madeAt ?? now);
  const file = await newestKept(made);
  if (!file) return null;
  return { name: file.name, made, saved: await toFolder(db, now) };
}

/** Takes rows that wait into the store, in one step. */
export const restore = (
  db: EarshotDb,
  { job, keys, total }: Waits,
  mode: 'join' | 'replace',
  { now, signal, progress }: JobOptions,
): Promise<Flipped> => flipIn(db, { job, keys, mode, now, signal, progress: (done) => progress(total ? Math.min(1, done / total) : 1) });

/** Takes the last restore back; doing it again takes that back. */
export async function undo(db: EarshotDb, { now, signal, progress }: JobOptions): Promise<Flipped> {
  const last = await readUndo(db);
  if (!last) throw new BackupError('There is no restore to take back.');
  let packs = 0;
  for (const table of EXPORTED) packs += await countPacks(db, last.job, table);
  return flipIn(db, { job: last.job, mode: 'undo', now, signal, progress: (done) => progress(Math.min(1, done / (packs * PACK || 1))) });
}
