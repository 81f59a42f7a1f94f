/**
 * Makes waiting rows visible: one transaction, all or nothing; one that is cut off half-way is put back (`mend.ts`). What it changes
 * is kept as it was before, so that it can be taken back. Live captures wait while it runs.
 */
import Dexie from 'dexie';
import type { EarshotDb } from '../db';
import { EXPORTED, type ExportedTable } from '../policy';
import { count, sameRow } from '../write/tx';
import { JOIN, noIds, type JoinRule } from './join';
import { markFlip, unmarkFlip } from './mend';
import { sweepJobs, undoing, waiting } from './staged';

export type Mode = 'join' | 'replace' | 'undo';

export interface FlipOptions {
  /** The job whose rows wait; for undo, the job of `readUndo`. */
  job: string;
  mode: Mode;
  now: number;
  signal: AbortSignal;
  progress: (done: number) => void;
}

export interface Flipped {
  added: number;
  changed: number;
  /** There before and the same, or kept because nothing says which is newer. */
  same: number;
  removed: number;
}

class Flip {
  readonly done: Flipped = { added: 0, changed: 0, same: 0, removed: 0 };
  private seen = 0;
  readonly undo: string;

  constructor(
    readonly db: EarshotDb,
    readonly options: FlipOptions,
  ) {
    this.undo = undoing(options.mode);
  }

  step(rows: number): void {
    this.options.signal.throwIfAborted();
    this.seen += rows;
    this.options.progress(this.seen);
  }

  /** Notes how a row was before; what was noted first is the truth. */
  private async note(table: string, key: string, before: unknown): Promise<void> {
    if (await this.db.staged.get([this.undo, table, key])) return;
    await this.db.staged.add({ job: this.undo, t: table, k: key, at: this.options.now, r: before ?? null });
  }

  async put(table: string, key: string, row: object, before: object | undefined): Promise<void> {
    if (before && sameRow(before, row)) {
      this.done.same += 1;
      return;
    }
    await this.note(table, key, before);
    await this.db.table(table).put(row);
    if (before) this.done.changed += 1;
    else {
      this.done.added += 1;
      this.counted(table, 1);
    }
  }

  async remove(table: string, key: string, before: object): Promise<void> {
    await this.note(table, key, before);
    await this.db.table(table).delete(key);
    this.done.removed += 1;
    this.counted(table, -1);
  }

  private readonly sums = new Map<string, number>();
  private counted(table: string, by: number): void {
    this.sums.set(table, (this.sums.get(table) ?? 0) + by);
  }

  async end(): Promise<void> {
    for (const [table, by] of this.sums) await count(this.db, table, by);
  }
}

const keyField = (db: EarshotDb, table: string): string => db.table(table).schema.primKey.keyPath as string;

async function join(flip: Flip): Promise<void> {
  const { db, options } = flip;
  const rules = Object.entries(JOIN) as [ExportedTable, JoinRule][];
  const ids = noIds();
  for (const [table, rule] of rules) {
    if (!rule.learn) continue;
    for await (const rows of waiting(db, options.job, table)) {
      flip.step(0);
      for (const { r } of rows) await rule.learn(db, r as never, ids);
    }
  }
  for (const [table, rule] of rules) {
    const field = keyField(db, table);
    for await (const rows of waiting(db, options.job, table)) {
      flip.step(rows.length);
      for (const { r } of rows) {
        const theirs = (rule.translate ? rule.translate(r as never, ids) : r) as Record<string, unknown>;
        const here = async (key: unknown): Promise<object | undefined> => (await db.table(table).get(key as string)) as object | undefined;
        let mine = await here(theirs[field]);
        if (!mine && rule.alike) mine = (await rule.alike(db, theirs as never, ids)) ?? undefined;
        if (!mine) {
          await flip.put(table, theirs[field] as string, theirs, undefined);
          continue;
        }
        const merged = rule.merge?.(mine as never, theirs as never) ?? { row: mine };
        await flip.put(table, (mine as Record<string, unknown>)[field] as string, merged.row, mine);
        for (const row of merged.beside ?? []) {
          const key = (row as Record<string, unknown>)[field] as string;
          if (!(await here(key))) await flip.put(table, key, row, undefined);
        }
      }
    }
  }
}

/** The rows of the file and no others, in every table a backup holds. */
async function replace(flip: Flip): Promise<void> {
  const { db, options } = flip;
  for (const table of EXPORTED) {
    const field = keyField(db, table);
    for (let last: unknown = Dexie.minKey; ;) {
      const here = (await db.table(table).where(':id').above(last).limit(500).toArray()) as Record<string, unknown>[];
      if (!here.length) break;
      flip.step(0);
      last = here.at(-1)?.[field];
      const there = await db.staged.bulkGet(here.map((row) => [options.job, table, row[field] as string] as [string, string, string]));
      for (const [i, row] of here.entries()) if (!there[i]) await flip.remove(table, row[field] as string, row);
    }
    await putBack(flip, table);
  }
}

/** Waiting rows over what is here; null: it was not there. */
async function putBack(flip: Flip, table: ExportedTable): Promise<void> {
  const { db, options } = flip;
  for await (const rows of waiting(db, options.job, table)) {
    flip.step(rows.length);
    const here = (await db.table(table).bulkGet(rows.map((row) => row.k))) as (object | undefined)[];
    for (const [i, { k, r }] of rows.entries()) {
      if (r !== null) await flip.put(table, k, r as object, here[i]);
      else if (here[i]) await flip.remove(table, k, here[i]);
    }
  }
}

/** Takes the waiting rows in and forgets that they waited. Throws the signal's reason when cancelled; then nothing has changed. */
export async function flipIn(db: EarshotDb, options: FlipOptions): Promise<Flipped> {
  options.signal.throwIfAborted();
  try {
    return await db.transaction('rw', db.tables, async (tx) => {
      options.signal.addEventListener('abort', () => tx.active && tx.abort(), { once: true });
      const flip = new Flip(db, options);
      await markFlip(db, flip.undo, options.now);
      if (options.mode === 'join') await join(flip);
      else if (options.mode === 'replace') await replace(flip);
      else for (const table of EXPORTED) await putBack(flip, table);
      await flip.end();
      await sweepJobs(db, options.job);
      const { added, changed, removed } = flip.done;
      // One step back is kept, no more: a second one could not tell what came between. Nothing done: the last step stays the one to take back.
      for (const old of await db.staged.where('[job+t+k]').between(['undo:'], ['undo:\uffff']).keys().then(jobsOf))
        if (old !== flip.undo && added + changed + removed) await sweepJobs(db, old);
      await unmarkFlip(db, flip.undo);
      return flip.done;
    });
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  }
}

const jobsOf = (keys: unknown): string[] => [...new Set((keys as [string, string, string][]).map(([job]) => job))];
