/** The jobs themselves: each all or nothing. What they stand on (store, clock, place for files) is handed in. */
import { fail, ok, type Result } from '../kit/result';
import { BackupError, ELSE, type Header } from '../privacy/backup/format';
import { copyInto, keptFolder, mayWrite } from '../privacy/backup/folder';
import { dropKept, newestKept, newKept, pruneKept } from '../privacy/backup/kept';
import { readBackup } from '../privacy/backup/read';
import { countedFrom, holdsNothing, readBackupState, waits } from '../privacy/backup/state';
import { readUndo } from '../privacy/backup/undo';
import { writeBackup } from '../privacy/backup/write';
import { isBackupDue } from '../settings/backup-day';
import { saveBackupState } from '../store/bulk/backup-state';
import { flipIn, type Flipped } from '../store/bulk/flip';
import { Intake, type Waits } from '../store/bulk/incoming';
import { countPacks, PACK, sweep } from '../store/bulk/staged';
import type { EarshotDb } from '../store/db';
import { EXPORTED } from '../store/policy';
import { storeFailure } from '../store/failure';
import { readBrands, readSettings } from '../store/read';
import { checkRows } from './check';
import { STOPPED, type Answers, type Look, type Made } from './protocol';

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
  let header: Header;
  try {
    header = await writeBackup(db, sink, { now, from: initials, signal, progress: ({ done, total }) => progress(total ? done / total : 1) });
  } catch (error) {
    await dropKept(name);
    throw error;
  }
  await saveBackupState(db, { madeAt: now });
  await pruneKept(now);
  return { name, made: now, counts: header.counts };
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

/** Makes a backup where one is due and there is something to lose; then, and where an older one waits, saves it where that needs no question. */
export async function makeDueBackup(db: EarshotDb, options: JobOptions): Promise<Made | null> {
  const { now } = options;
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

/** Reads the file to its end and puts its rows in waiting. Nothing is visible yet; on a fault nothing is left. */
export async function look(db: EarshotDb, file: Blob, { now, signal, progress }: JobOptions): Promise<{ waits: Waits; look: Look }> {
  const intake = new Intake(db, now);
  const counts: Record<string, number> = {};
  const brands: { id: string; name: string; line: number }[] = [];
  let header: Header | null = null;
  try {
    const rows = readBackup(file, { signal, progress: (bytes) => progress(Math.min(1, bytes / file.size)), header: (read) => (header = read) });
    for await (const { n, bytes, table, row } of rows) {
      if (!(await intake.take(table, row, bytes))) throw new BackupError(`Line ${n} of the file repeats an entry (${table}). ${ELSE}`);
      counts[table] = (counts[table] ?? 0) + 1;
      if (table === 'brands') brands.push({ id: row.id as string, name: row.name as string, line: n });
    }
    await intake.flush();
  } catch (error) {
    await sweep(db);
    throw error;
  }
  const { made, from } = header as unknown as Header;
  return { waits: intake, look: { made, from, counts, foreign: await foreignBrands(db, brands) } };
}

/** The file's brands, where it speaks of other brands only: most likely not the file that was meant. */
async function foreignBrands(db: EarshotDb, brands: readonly { id: string; name: string; line: number }[]): Promise<Look['foreign']> {
  const here = await readBrands(db);
  const plain = (name: string): string => name.trim().toLowerCase();
  const known = new Set(here.flatMap((one) => [one.id, plain(one.name)]));
  if (!here.length || brands.some((one) => known.has(one.id) || known.has(plain(one.name)))) return [];
  return brands.slice(0, 5).map(({ name, line }) => ({ name, line }));
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
