/** Looks at every row of the store once, and sets aside what no longer fits its schema: byte for byte, counted, never dropped. */
import Dexie from 'dexie';
import type { EarshotDb } from '../store/db';
import { POLICY, type StoredTable } from '../store/policy';
import { inOne, soundOrAside } from '../store/write/tx';

/** Rows looked at in one transaction: a capture need not wait long. */
const STEP = 500;

export interface CheckOptions {
  now: number;
  signal: AbortSignal;
  /** 0 to 1. */
  progress: (part: number) => void;
}

/** Throws the signal's reason when it is cancelled; what was set aside by then stays so. */
export async function checkRows(db: EarshotDb, { now, signal, progress }: CheckOptions): Promise<{ looked: number; aside: number }> {
  // A set-aside row may hold anything, and what waits was looked at when it came in.
  const tables = (Object.keys(POLICY) as StoredTable[]).filter((name) => name !== 'damaged' && name !== 'staged');
  let [looked, aside] = [0, 0];
  for (const [at, name] of tables.entries()) {
    const table = db.table(name);
    const field = table.schema.primKey.keyPath as string;
    for (let last: unknown = Dexie.minKey; ;) {
      signal.throwIfAborted();
      const raw = await inOne(db, async () => {
        const found = (await table.where(':id').above(last).limit(STEP).toArray()) as Record<string, unknown>[];
        aside += found.length - (await soundOrAside(db, name, found, now)).length;
        return found;
      });
      if (!raw.length) break;
      looked += raw.length;
      last = raw.at(-1)?.[field];
    }
    progress((at + 1) / tables.length);
  }
  return { looked, aside };
}
