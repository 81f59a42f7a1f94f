/** Joins a file's rows with what is here, by the rules of `join.ts`, a pack at a time. Inside the flip's transaction only. */
import type { EarshotDb } from '../db';
import type { ExportedTable } from '../policy';
import type { Change, Flip } from './changes';
import { JOIN, noIds, type Ids, type JoinRule } from './join';
import { waiting } from './staged';

type Row = Record<string, unknown>;

const keyField = (db: EarshotDb, table: string): string => db.table(table).schema.primKey.keyPath as string;

/** The rows of one pack: what is here, over it what the pack has changed so far. */
class Pack {
  readonly changes = new Map<string, Change>();
  private readonly here = new Map<string, object>();

  constructor(
    private readonly db: EarshotDb,
    private readonly table: ExportedTable,
    private readonly field: string,
  ) {}

  async fetch(keys: readonly string[]): Promise<void> {
    const wanted = [...new Set(keys)].filter((key) => !this.here.has(key) && !this.changes.has(key));
    const found = (await this.db.table(this.table).bulkGet(wanted)) as (object | undefined)[];
    for (const [i, key] of wanted.entries()) if (found[i]) this.here.set(key, found[i]);
  }

  get(key: string): object | null {
    return this.changes.get(key)?.after ?? this.here.get(key) ?? null;
  }

  set(row: object): void {
    const k = (row as Row)[this.field] as string;
    const before = this.changes.get(k)?.before ?? this.here.get(k) ?? null;
    this.changes.set(k, { k, before, after: row });
  }
}

async function take(flip: Flip, table: ExportedTable, rule: JoinRule, ids: Ids, rows: readonly object[]): Promise<void> {
  const field = keyField(flip.db, table);
  const pack = new Pack(flip.db, table, field);
  const theirs = rows.map((row) => (rule.translate ? rule.translate(row as never, ids) : row) as Row);
  await pack.fetch(theirs.map((row) => row[field] as string));
  for (const row of theirs) {
    const mine = pack.get(row[field] as string);
    if (!mine) {
      pack.set(row);
      continue;
    }
    const merged = rule.merge?.(mine as never, row as never) ?? { row: mine };
    pack.set(merged.row);
    const beside = (merged.beside ?? []) as Row[];
    await pack.fetch(beside.map((one) => one[field] as string));
    for (const one of beside) if (!pack.get(one[field] as string)) pack.set(one);
  }
  await flip.write(table, [...pack.changes.values()]);
}

export async function joinAll(flip: Flip): Promise<void> {
  const { db, options } = flip;
  const rules = Object.entries(JOIN) as [ExportedTable, JoinRule][];
  const ids = noIds();
  for (const step of ['learn', 'pair'] as const)
    for (const [table, rule] of rules) {
      const inFile = (key: string): boolean => options.keys?.get(table)?.has(key) === true;
      const learns = rule[step];
      if (!learns) continue;
      for await (const rows of waiting(db, options.job, table)) {
        flip.step(0);
        await learns(db, rows as never, ids, inFile);
      }
    }
  for (const [table, rule] of rules) {
    if (rule.stays) continue;
    for await (const rows of waiting(db, options.job, table)) {
      flip.step(rows.length);
      await take(flip, table, rule, ids, rows);
    }
  }
}
