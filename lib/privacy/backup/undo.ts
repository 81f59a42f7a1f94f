/** What the last restore changed, as far as it can be taken back. Reading only. */
import type { EarshotDb } from '../../store/db';

export interface Undoable {
  job: string;
  /** join, replace or undo: what was done. */
  mode: string;
  /** When, ms. */
  at: number;
}

/** What can be taken back now; null: nothing. */
export async function readUndo(db: EarshotDb): Promise<Undoable | null> {
  const first = await db.staged.where('[job+t+k]').between(['undo:'], ['undo:\uffff']).first();
  return first ? { job: first.job, mode: first.job.split(':')[1] ?? '', at: first.at } : null;
}
