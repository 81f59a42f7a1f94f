/** The store's log on the disk, written anew after a write that may have torn it: see `room.ts`. */
import type { EarshotDb } from '../db';

/** Chromium begins a new log, and drops the old one, after 4 MB of new rows. Random, because rows are compressed; in small ones, because long ones are kept elsewhere. */
const ROWS = 200;
const ROW_BYTES = 32_768;
const JOB = 'pad';

/** Fills the log with rows that say nothing, and takes them away again. Leaves all other rows as they are; may be cut off and run again. */
export async function rewriteLog(db: EarshotDb, at: number): Promise<void> {
  const filling = Array.from({ length: ROWS }, (_, n) => ({
    job: JOB,
    t: JOB,
    k: String(n),
    at,
    r: crypto.getRandomValues(new Uint8Array(ROW_BYTES)),
  }));
  await db.staged.bulkPut(filling);
  await db.staged.bulkDelete(filling.map(({ job, t, k }): [string, string, string] => [job, t, k]));
}
