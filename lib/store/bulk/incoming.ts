/** Takes the rows of a file in, one after another, and puts them in waiting in packs. A key that comes twice is told. */
import type { EarshotDb } from '../db';
import type { ExportedTable } from '../policy';
import { incoming, PACK, PACK_BYTES, stagePack, waiting } from './staged';
import { KeySet } from './keys';

export interface Waits {
  job: string;
  /** Keys of each table of the file. */
  keys: ReadonlyMap<string, KeySet>;
  /** Rows in all. */
  total: number;
}

export class Intake implements Waits {
  readonly job = incoming();
  readonly keys = new Map<string, KeySet>();
  total = 0;
  private table: ExportedTable | null = null;
  private pack: Record<string, unknown>[] = [];
  private bytes = 0;
  private places = 0;

  constructor(
    private readonly db: EarshotDb,
    private readonly at: number,
  ) {}

  /** `bytes`: of its line. False: an entry of this key came before; it was not taken. */
  async take(table: ExportedTable, row: Record<string, unknown>, bytes: number): Promise<boolean> {
    if (this.table !== table || this.pack.length >= PACK || this.bytes + bytes > PACK_BYTES) await this.flush();
    this.table = table;
    const field = this.db.table(table).schema.primKey.keyPath as string;
    const key = row[field] as string;
    const keys = this.keys.get(table) ?? new KeySet();
    this.keys.set(table, keys);
    if (!keys.add(key) && (await this.holds(table, field, key))) return false;
    this.pack.push(row);
    this.bytes += bytes;
    this.total += 1;
    return true;
  }

  /** Looked for itself, once a mark says it is most likely there. */
  private async holds(table: string, field: string, key: string): Promise<boolean> {
    if (this.table === table && this.pack.some((row) => row[field] === key)) return true;
    for await (const rows of waiting(this.db, this.job, table)) if (rows.some((row) => row[field] === key)) return true;
    return false;
  }

  /** Puts what is at hand in waiting. Call once more at the end. */
  async flush(): Promise<void> {
    if (this.table && this.pack.length) await stagePack(this.db, this.job, this.table, (this.places += 1), this.pack, this.at);
    this.pack = [];
    this.bytes = 0;
  }
}
