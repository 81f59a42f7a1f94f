/** What one flip changes: written in packs, each noted before as it was, summed for the answer and for the counters. */
import type { EarshotDb } from '../db';
import { count, sameRow } from '../write/tx';
import type { KeySet } from './keys';
import { stagePack, undoing, type Note } from './staged';

export type Mode = 'join' | 'replace' | 'undo';

export interface FlipOptions {
  /** The job whose rows wait; for undo, the job of `readUndo`. */
  job: string;
  mode: Mode;
  /** Keys of the waiting rows, for `replace` and `join`. */
  keys?: ReadonlyMap<string, KeySet>;
  now: number;
  signal: AbortSignal;
  /** Rows dealt with so far. */
  progress: (done: number) => void;
}

export interface Flipped {
  added: number;
  changed: number;
  /** There before and the same, or kept because nothing says which is newer. */
  same: number;
  removed: number;
}

/** One row's change; null: it was not there, it is not to be there. */
export interface Change {
  k: string;
  before: object | null;
  after: object | null;
}

export class Flip {
  readonly done: Flipped = { added: 0, changed: 0, same: 0, removed: 0 };
  readonly undo: string;
  private seen = 0;
  private places = 0;
  private readonly sums = new Map<string, number>();

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

  /** Writes changes of one table, each key once, and notes first how the rows were. */
  async write(table: string, changes: readonly Change[]): Promise<void> {
    const real = changes.filter(({ before, after }) => (before && after ? !sameRow(before, after) : before !== after));
    this.done.same += changes.length - real.length;
    if (!real.length) return;
    this.places += 1;
    const notes: Note[] = real.map(({ k, before }) => ({ k, r: before }));
    await stagePack(this.db, this.undo, table, this.places, notes, this.options.now);
    const puts = real.flatMap(({ after }) => (after ? [after] : []));
    const gone = real.flatMap(({ k, after }) => (after ? [] : [k]));
    if (puts.length) await this.db.table(table).bulkPut(puts);
    if (gone.length) await this.db.table(table).bulkDelete(gone);
    const added = real.filter(({ before }) => !before).length;
    this.done.added += added;
    this.done.removed += gone.length;
    this.done.changed += real.length - added - gone.length;
    this.sums.set(table, (this.sums.get(table) ?? 0) + added - gone.length);
  }

  async end(): Promise<void> {
    for (const [table, by] of this.sums) await count(this.db, table, by);
  }
}
