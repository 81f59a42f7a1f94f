/**
 * A flip that was cut off. One transaction should be enough, and is where the whole browser dies; but measured in Chromium 156: when
 * a tab's Web Worker is ended between two requests of a transaction, what it had written so far is committed. So the first thing
 * a flip writes is a mark, the last thing it does is to take it off, and before each pack of rows it notes what was there: whoever meets a
 * mark puts everything back. May itself be cut off at any instant and run again.
 */
import type { EarshotDb, StagedRow } from '../db';
import { EXPORTED } from '../policy';
import { inOne } from '../write/tx';
import { notesBackwards, sweepJobs } from './staged';

const MARK = 'flip:';
const marks = (db: EarshotDb) => db.staged.where('[job+t+k]').between([MARK], [`${MARK}\uffff`]);

/** The first write of a flip. `undo`: the job that notes how rows were before. */
export const markFlip = (db: EarshotDb, undo: string, at: number): Promise<unknown> =>
  db.staged.put({ job: `${MARK}${undo}`, t: 'mark', k: 'mark', at, r: null });

/** The last one. */
export const unmarkFlip = (db: EarshotDb, undo: string): Promise<unknown> => sweepJobs(db, `${MARK}${undo}`);

async function putBack(db: EarshotDb, mark: StagedRow): Promise<void> {
  const undo = mark.job.slice(MARK.length);
  for (const table of EXPORTED) {
    for await (const notes of notesBackwards(db, undo, table)) {
      await db.table(table).bulkPut(notes.flatMap(({ r }) => (r === null ? [] : [r])));
      await db.table(table).bulkDelete(notes.flatMap(({ k, r }) => (r === null ? [k] : [])));
    }
  }
  // The sums are written at a flip's end: whether that was reached cannot be told, so they are made anew.
  for (const table of ['interactions', 'customers', 'cases', 'damaged'] as const)
    await db.counters.put({ key: table, value: await db.table(table).count() });
  await sweepJobs(db, undo);
  await sweepJobs(db, mark.job);
}

/** Whether a flip was begun and not ended: cut off, or still running. */
export const isCut = async (db: EarshotDb): Promise<boolean> => (await marks(db).first()) !== undefined;

/** Puts back what a flip that was cut off had changed. True: there was one. One that is still running is waited for and left alone. */
export async function mendFlip(db: EarshotDb): Promise<boolean> {
  if (!(await isCut(db))) return false;
  return inOne(db, async () => {
    const mark = await marks(db).first();
    if (mark) await putBack(db, mark);
    return mark !== undefined;
  });
}
