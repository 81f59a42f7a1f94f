/** The jobs themselves: each all or nothing. What they stand on (store, clock, place for files) is handed in. */
import { fail, ok, type Result } from '../kit/result';
import { BackupError, type Header } from '../privacy/backup/format';
import { dropKept, newKept, pruneKept } from '../privacy/backup/kept';
import { readBackup } from '../privacy/backup/read';
import { dueAt, holdsNothing, readBackupState } from '../privacy/backup/state';
import { readUndo } from '../privacy/backup/undo';
import { writeBackup } from '../privacy/backup/write';
import { saveBackupState } from '../store/bulk/backup-state';
import { flipIn, type Flipped } from '../store/bulk/flip';
import { incoming, stage, sweep, type Waiting } from '../store/bulk/staged';
import type { EarshotDb } from '../store/db';
import { storeFailure } from '../store/failure';
import { readSettings } from '../store/read';
import { STOPPED, type Answers, type Look } from './protocol';

export interface JobOptions {
  now: number;
  signal: AbortSignal;
  /** 0 to 1. */
  progress: (part: number) => void;
}

/** Rows put in waiting in one go. */
const BATCH = 500;

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
  let header: Header;
  try {
    header = await writeBackup(db, sink, { now, from: initials, signal, progress: ({ done, total }) => progress(total ? done / total : 1) });
  } catch (error) {
    await dropKept(name);
    throw error;
  }
  await saveBackupState(db, { madeAt: now });
  await pruneKept();
  return { name, made: now, counts: header.counts };
}

/** Makes a backup where one is due and there is something to lose. Null: not due. */
export async function makeDueBackup(db: EarshotDb, options: JobOptions): Promise<Answers['backup'] | null> {
  const due = dueAt(await readBackupState(db), 0);
  if (due === null || due > options.now || (await holdsNothing(db))) return null;
  return makeBackup(db, options);
}

/** Reads the file to its end and puts its rows in waiting. Nothing is visible yet; on a fault nothing is left. */
export async function look(db: EarshotDb, file: Blob, { now, signal, progress }: JobOptions): Promise<{ job: string; look: Look }> {
  const job = incoming();
  const counts: Record<string, number> = {};
  let header: Header | null = null;
  let batch: (Waiting & { n: number })[] = [];
  const keep = async (): Promise<void> => {
    signal.throwIfAborted();
    const twice = await stage(
      db,
      job,
      batch.map(({ t, k, r }) => ({ t, k, r })),
      now,
    );
    const found = twice === null ? undefined : batch[twice];
    if (found) throw new BackupError(`Line ${found.n} of the file repeats an entry (${found.t}). Nothing was changed.`);
    batch = [];
  };
  try {
    const rows = readBackup(file, { signal, progress: (bytes) => progress(Math.min(1, bytes / file.size)), header: (read) => (header = read) });
    for await (const { n, table, row } of rows) {
      const field = db.table(table).schema.primKey.keyPath as string;
      batch.push({ n, t: table, k: row[field] as string, r: row });
      counts[table] = (counts[table] ?? 0) + 1;
      if (batch.length >= BATCH) await keep();
    }
    await keep();
  } catch (error) {
    await sweep(db);
    throw error;
  }
  const { made, from } = header as unknown as Header;
  return { job, look: { made, from, counts } };
}

/** Takes rows that wait into the store, in one step. `total`: how many there are. */
export const restore = (
  db: EarshotDb,
  job: string,
  mode: 'join' | 'replace',
  total: number,
  { now, signal, progress }: JobOptions,
): Promise<Flipped> => flipIn(db, { job, mode, now, signal, progress: (done) => progress(total ? Math.min(1, done / total) : 1) });

/** Takes the last restore back; doing it again takes that back. */
export async function undo(db: EarshotDb, { now, signal }: JobOptions): Promise<Flipped> {
  const last = await readUndo(db);
  if (!last) throw new BackupError('There is no restore to take back.');
  return flipIn(db, { job: last.job, mode: 'undo', now, signal, progress: () => undefined });
}
