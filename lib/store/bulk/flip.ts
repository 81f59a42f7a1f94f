/**
 * Makes waiting rows visible: one transaction, all or nothing; one that is cut off half-way is put back (`mend.ts`). What it changes
 * is kept as it was before, so that it can be taken back. Works in packs of rows: a request for each row takes minutes for
 * hundreds of thousands. Live captures wait while it runs.
 */
import Dexie from 'dexie';
import type { EarshotDb } from '../db';
import { EXPORTED, staysHere, type ExportedTable } from '../policy';
import { inOne } from '../write/tx';
import { Flip, type FlipOptions, type Flipped } from './changes';
import { joinAll } from './join-run';
import { markFlip, unmarkFlip } from './mend';
import { jobsOf, notesBackwards, PACK, sweepJobs, waiting, type Note } from './staged';

export type { Flipped } from './changes';

const keyField = (db: EarshotDb, table: string): string => db.table(table).schema.primKey.keyPath as string;

/** The rows of the file and no others, in every table a backup holds; what belongs to this browser stays. */
async function replace(flip: Flip): Promise<void> {
  const { db, options } = flip;
  for (const table of EXPORTED) {
    const field = keyField(db, table);
    const held = options.keys?.get(table);
    const empty = !(await db.table(table).limit(1).count());
    for (let last: unknown = Dexie.minKey; ;) {
      const here = (await db.table(table).where(':id').above(last).limit(PACK).toArray()) as Record<string, unknown>[];
      if (!here.length) break;
      flip.step(0);
      last = here.at(-1)?.[field];
      const gone = here.filter((row) => !staysHere(table, row[field] as string) && !held?.has(row[field] as string));
      await flip.write(
        table,
        gone.map((row) => ({ k: row[field] as string, before: row, after: null })),
      );
    }
    for await (const rows of waiting(db, options.job, table)) {
      flip.step(rows.length);
      await put(
        flip,
        table,
        rows.map((row) => ({ k: row[field] as string, r: row })),
        empty,
      );
    }
  }
}

/** What was noted last, over what is here. */
async function takeBack(flip: Flip): Promise<void> {
  for (const table of EXPORTED)
    for await (const notes of notesBackwards(flip.db, flip.options.job, table)) {
      flip.step(notes.length);
      await put(flip, table, notes, false);
    }
}

/** `empty`: nothing can be here. */
async function put(flip: Flip, table: ExportedTable, rows: readonly Note[], empty: boolean): Promise<void> {
  const here = empty ? [] : ((await flip.db.table(table).bulkGet(rows.map((row) => row.k))) as (object | undefined)[]);
  await flip.write(
    table,
    rows.map(({ k, r }, i) => ({ k, before: here[i] ?? null, after: r })),
  );
}

/** Takes the waiting rows in and forgets that they waited. Throws the signal's reason when cancelled; then nothing has changed. */
export async function flipIn(db: EarshotDb, options: FlipOptions): Promise<Flipped> {
  options.signal.throwIfAborted();
  try {
    return await inOne(db, async (tx) => {
      options.signal.addEventListener('abort', () => tx.active && tx.abort(), { once: true });
      const flip = new Flip(db, options);
      await markFlip(db, flip.undo, options.now);
      if (options.mode === 'join') await joinAll(flip);
      else if (options.mode === 'replace') await replace(flip);
      else await takeBack(flip);
      await flip.end();
      await sweepJobs(db, options.job);
      const { added, changed, removed } = flip.done;
      // One step back is kept, no more: a second one could not tell what came between. Nothing done: the last step stays the one to take back.
      if (added + changed + removed) for (const old of await jobsOf(db, 'undo:')) if (old !== flip.undo) await sweepJobs(db, old);
      await unmarkFlip(db, flip.undo);
      return flip.done;
    });
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  }
}
