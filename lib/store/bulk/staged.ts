/**
 * Rows in waiting: packed, some hundred in one record under a job's id, seen by nobody until one flip takes them in, or swept.
 * Packed because a record of its own for each row costs as much as writing the row where it belongs.
 */
import Dexie from 'dexie';
import type { EarshotDb, StagedRow } from '../db';
import { room } from '../room';

export const incoming = (): string => `in:${crypto.randomUUID()}`;
/** `mode` says what an undo would take back. */
export const undoing = (mode: string): string => `undo:${mode}:${crypto.randomUUID()}`;

/** Rows of one pack at most. Above 50 Dexie tells other pages "anything may have changed" instead of listing every key. */
export const PACK = 500;
/** Bytes of one pack, about: rows of a file may be long. */
export const PACK_BYTES = 1_000_000;

/** How a row was before: null where it was not there. */
export interface Note {
  k: string;
  r: object | null;
}

/** The order of packs is the order of these names. */
const place = (n: number): string => String(n).padStart(10, '0');

/** Puts one pack aside. `n`: its place among the packs of this job and table. */
export async function stagePack(db: EarshotDb, job: string, table: string, n: number, rows: readonly object[], at: number): Promise<unknown> {
  if (!Dexie.currentTransaction) await room.need();
  return db.staged.add({ job, t: table, k: place(n), at, r: rows });
}

/** Forgets what is left of files that never came in, after a stop in the middle; the next time where the disk is full. Only under the jobs' lock. */
export const sweep = async (db: EarshotDb): Promise<number> => ((await room.enough()) ? sweepJobs(db, 'in:') : 0);

/** All rows of jobs whose id begins so. */
export const sweepJobs = (db: EarshotDb, start: string): Promise<number> =>
  db.staged
    .where('[job+t+k]')
    .between([start], [`${start}\uffff`])
    .delete();

const packs = (db: EarshotDb, job: string, table: string) =>
  db.staged.where('[job+t+k]').between([job, table, Dexie.minKey], [job, table, Dexie.maxKey]);

/** Rows of one table in waiting, a pack at a time. Inside a transaction it stays in it. */
export async function* waiting(db: EarshotDb, job: string, table: string): AsyncGenerator<Record<string, unknown>[]> {
  for (let last = ''; ;) {
    const pack: StagedRow | undefined = await db.staged.where('[job+t+k]').between([job, table, last], [job, table, Dexie.maxKey], false).first();
    if (!pack) return;
    last = pack.k;
    yield pack.r as Record<string, unknown>[];
  }
}

/** Notes of one table from the last to the first, so that what was noted first stands in the end; each key once in a pack. */
export async function* notesBackwards(db: EarshotDb, job: string, table: string): AsyncGenerator<Note[]> {
  for (let last: string | null = null; ;) {
    const pack: StagedRow | undefined = await db.staged
      .where('[job+t+k]')
      .between([job, table, Dexie.minKey], [job, table, last ?? Dexie.maxKey], true, last === null)
      .last();
    if (!pack) return;
    last = pack.k;
    const notes = new Map<string, Note>();
    for (const note of pack.r as Note[]) if (!notes.has(note.k)) notes.set(note.k, note);
    yield [...notes.values()];
  }
}

/** How many packs wait in one table. */
export const countPacks = (db: EarshotDb, job: string, table: string): Promise<number> => packs(db, job, table).count();

/** Ids of jobs that begin so, each found by one step of the index. */
export async function jobsOf(db: EarshotDb, start: string): Promise<string[]> {
  const found: string[] = [];
  for (let from = start; ;) {
    const next = await db.staged
      .where('[job+t+k]')
      .between([from], [`${start}\uffff`])
      .first();
    if (!next) return found;
    found.push(next.job);
    from = `${next.job}\u0000`;
  }
}
