/** Runs in an own page of the extension: the store's own reader over stores of any size, filled raw. */
import { EarshotDb } from '../../../lib/store/db';
import { readHistory } from '../../../lib/store/read';
import { importRow } from '../lib/rows-import';
import { customerId, EACH, interaction } from '../lib/rows-made';

const BATCH = 2_000;

/** How many rows stand in the store; the fill keeps its place under a counter, because counting a million takes seconds. */
async function size(name: string): Promise<number> {
  const db = new EarshotDb(name, 'relaxed');
  const { value = 0 } = (await db.counters.get('filled')) ?? {};
  db.close();
  return value;
}

/** Adds rows from where the last fill ended until `until` or for `ms`; how many stand there then. */
async function fill(name: string, total: number, ms: number): Promise<number> {
  const db = new EarshotDb(name, 'relaxed');
  await db.open();
  const raw = db.backendDB();
  const end = performance.now() + ms;
  let at = await size(name);
  while (at < total && performance.now() < end) {
    const from = at;
    const to = Math.min(total, from + BATCH);
    await new Promise<void>((done, failed) => {
      const write = raw.transaction(['interactions', 'counters'], 'readwrite', { durability: 'relaxed' });
      const table = write.objectStore('interactions');
      for (let n = from; n < to; n++) table.put(interaction(n, total / EACH));
      write.objectStore('counters').put({ key: 'filled', value: to });
      write.oncomplete = () => done();
      write.onerror = () => failed(new Error(write.error?.message));
      write.onabort = () => failed(new Error(write.error?.message ?? 'aborted'));
    });
    at = to;
  }
  db.close();
  return at;
}

/** ms of the last 20 entries of `count` customers chosen over the whole store, one after another. */
async function histories(name: string, total: number, count: number): Promise<number[]> {
  const db = new EarshotDb(name);
  await db.open();
  const customers = total / EACH;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const id = customerId(Math.floor((i * 0.6180339887 * customers) % customers));
    const start = performance.now();
    const rows = await readHistory(db, id, 20);
    times.push(performance.now() - start);
    if (rows.length !== 20) throw new Error(`${id} has ${rows.length} entries instead of 20.`);
  }
  db.close();
  return times;
}

/** ms of the histories of `many` customers asked for at once, `turns` times. */
async function together(name: string, total: number, many: number, turns: number): Promise<number[]> {
  const db = new EarshotDb(name);
  await db.open();
  const customers = total / EACH;
  const times: number[] = [];
  for (let t = 0; t < turns; t++) {
    const ids = Array.from({ length: many }, (_, i) => customerId(Math.floor(((t * many + i) * 0.6180339887 * customers) % customers)));
    const start = performance.now();
    await Promise.all(ids.map((id) => readHistory(db, id, 20)));
    times.push(performance.now() - start);
  }
  db.close();
  return times;
}

/** Seconds of a bare `bulkPut` of the rows of a backup, in steps, into a new store; then it is gone. */
async function bare(name: string, rows: number): Promise<number> {
  const db = new EarshotDb(name);
  await db.open();
  const start = performance.now();
  for (let n = 0; n < rows; n += BATCH) {
    const step = Array.from({ length: Math.min(BATCH, rows - n) }, (_, i) => importRow(n + i, rows));
    for (const table of ['authors', 'customers', 'interactions'] as const) {
      const list = step.flatMap(({ t, r }) => (t === table ? [r] : []));
      if (list.length) await db.table(table).bulkPut(list);
    }
  }
  const seconds = (performance.now() - start) / 1_000;
  await db.delete();
  return seconds;
}

export const store = { size, fill, histories, together, bare };
Object.assign(globalThis, { store });
