/** Rows in waiting: put aside under a job's id in small steps, seen by nobody until one flip takes them in, or swept. */
import Dexie from 'dexie';
import type { EarshotDb, StagedRow } from '../db';

export const incoming = (): string => `in:${crypto.randomUUID()}`;
/** `mode` says what an undo would take back. */
export const undoing = (mode: string): string => `undo:${mode}:${crypto.randomUUID()}`;

export interface Waiting {
  t: string;
  k: string;
  r: unknown;
}

/** Puts rows aside. A row that is there already is told by its position in `rows`; then none of them is kept. Null: all are kept. */
export async function stage(db: EarshotDb, job: string, rows: readonly Waiting[], at: number): Promise<number | null> {
  try {
    await db.staged.bulkAdd(rows.map(({ t, k, r }) => ({ job, t, k, at, r })));
    return null;
  } catch (error) {
    const twice = error instanceof Dexie.BulkError ? Object.keys(error.failuresByPos).map(Number) : [];
    if (twice.length && error instanceof Dexie.BulkError && error.failures.every((one) => one.name === 'ConstraintError')) return Math.min(...twice);
    throw error;
  }
}

/** Forgets what is left of files that never came in, after a stop in the middle. Only under the jobs' lock. */
export const sweep = (db: EarshotDb): Promise<number> => sweepJobs(db, 'in:');

/** All rows of jobs whose id begins so. */
export const sweepJobs = (db: EarshotDb, start: string): Promise<number> =>
  db.staged
    .where('[job+t+k]')
    .between([start], [`${start}\uffff`])
    .delete();

/** Rows of one table in waiting, in steps, in the order of their keys. Inside a transaction it stays in it. */
export async function* waiting(db: EarshotDb, job: string, table: string, step = 500): AsyncGenerator<StagedRow[]> {
  for (let last: string | null = null; ;) {
    const rows: StagedRow[] = await db.staged
      .where('[job+t+k]')
      .between([job, table, last ?? Dexie.minKey], [job, table, Dexie.maxKey], last === null, true)
      .limit(step)
      .toArray();
    if (!rows.length) return;
    last = rows.at(-1)?.k ?? null;
    yield rows;
  }
}
