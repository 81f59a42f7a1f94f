import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { BackupError, crc32, sumText } from '../../../lib/privacy/backup/format';
import { writeBackup } from '../../../lib/privacy/backup/write';
import { look } from '../../../lib/jobs/look';
import { restore, undo } from '../../../lib/jobs/run';
import { EXPORTED } from '../../../lib/store/policy';
import { mendFlip } from '../../../lib/store/bulk/mend';
import { sweep } from '../../../lib/store/bulk/staged';
import type { EarshotDb } from '../../../lib/store/db';
import { writeAct, writeCaptures } from '../../../lib/store/write';
import { capture, dump, freshDb, NOW } from '../store/make';

const options = (signal = new AbortController().signal) => ({ now: NOW, signal, progress: () => undefined });

async function fileOf(db: EarshotDb): Promise<Blob> {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const bytes = new Response(pipe.readable).blob();
  await writeBackup(db, pipe.writable, { ...options(), from: 'OP' });
  return bytes;
}
async function filled(id: string): Promise<EarshotDb> {
  const db = await freshDb();
  await writeCaptures(db, [capture({ id, text: `Brindle, question number ${id}?` })], { now: NOW, savedBy: 'rule' });
  const customer = (await db.customers.toArray())[0];
  if (customer)
    await writeAct(
      db,
      { customerId: customer.id, caseId: null },
      { do: 'note', text: `note ${id}` },
      { opId: `op-${id}-0000`, now: NOW, initials: 'OP' },
    );
  return db;
}
/** What a backup speaks of, sorted by key. */
async function held(db: EarshotDb): Promise<Record<string, unknown[]>> {
  const all = await dump(db);
  return Object.fromEntries(EXPORTED.map((table) => [table, all[table] ?? []]));
}
async function into(db: EarshotDb, file: Blob, mode: 'join' | 'replace') {
  const { waits } = await look(db, file, options());
  return restore(db, waits, mode, options());
}
const gzip = (text: string): Promise<Blob> => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const text = async (file: Blob): Promise<string> => new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

describe('restoring a backup', () => {
  it('brings every row of every table back into an empty store, and says who made it', async () => {
    const from = await filled('1');
    const file = await fileOf(from);
    const db = await freshDb();
    expect((await look(db, file, options())).look).toMatchObject({ from: 'OP', made: NOW, counts: { interactions: 2, customers: 1 } });
    await sweep(db);
    await into(db, file, 'replace');
    expect(await held(db)).toEqual(await held(from));
    expect((await db.counters.get('interactions'))?.value).toBe(2);
  });

  it('joins a colleague’s file: one person with two ids stays one, nothing is lost, and twice makes no doubles', async () => {
    const db = await filled('1');
    const file = await fileOf(await filled('2'));
    await into(db, file, 'join');
    const once = await held(db);
    expect(once.customers).toHaveLength(1);
    expect(once.interactions).toHaveLength(4);
    expect(new Set(once.interactions?.map((row) => (row as { customerId: string }).customerId)).size).toBe(1);
    const again = await into(db, file, 'join');
    expect(await held(db)).toEqual(once);
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('can be taken back, and that can be taken back', async () => {
    for (const mode of ['join', 'replace'] as const) {
      const db = await filled('1');
      const before = await held(db);
      await into(db, await fileOf(await filled('2')), mode);
      const after = await held(db);
      expect(after).not.toEqual(before);
      await undo(db, options());
      expect(await held(db)).toEqual(before);
      await undo(db, options());
      expect(await held(db)).toEqual(after);
    }
  });

  it('changes nothing when it is cancelled in the middle', async () => {
    const db = await filled('1');
    const before = await held(db);
    const { waits } = await look(db, await fileOf(await filled('2')), options());
    const stop = new AbortController();
    const steps = { now: NOW, signal: stop.signal, progress: () => stop.abort() };
    await expect(restore(db, waits, 'replace', steps)).rejects.toThrow();
    expect(await held(db)).toEqual(before);
    await sweep(db);
    expect(await db.staged.count()).toBe(0);
  });

  it('keeps the later wording of a saved reply and leaves the earlier one beside it', async () => {
    const reply = {
      id: 'r',
      title: 'Lid',
      text: 'old',
      aim: 'answer',
      tags: [],
      language: 'en',
      brandId: null,
      samples: [],
      used: 0,
      lastUsed: null,
      starter: false,
      updatedAt: 1,
    } as const;
    const [mine, theirs] = [await freshDb(), await freshDb()];
    await mine.savedReplies.put({ ...reply, tags: [], samples: [] });
    await theirs.savedReplies.put({ ...reply, tags: [], samples: [], text: 'new', updatedAt: 2 });
    const file = await fileOf(theirs);
    await into(mine, file, 'join');
    await into(mine, file, 'join');
    expect((await mine.savedReplies.toArray()).map((row) => row.text).sort()).toEqual(['new', 'old']);
  });
});

describe('a restore that was cut off with part of it written', () => {
  it('is put back, wherever it was cut off, once and for all', async () => {
    const file = await fileOf(await filled('2'));
    for (let n = 1; ; n++) {
      const db = await filled('1');
      const before = await held(db);
      const { waits } = await look(db, file, options());
      // What Chromium does to a Web Worker that is ended: everything written so far is committed, the rest never happens.
      const notes: unknown[] = [];
      let left = n;
      const cut = (): void => {
        if ((left -= 1) === 0) throw new Error('ended');
      };
      db.staged.hook('creating', (_key, row) => void notes.push(structuredClone(row)));
      const tables = EXPORTED.map((name) => db.table(name));
      for (const table of tables) table.hook('creating', cut);
      const written: { table: string; row: unknown }[] = [];
      for (const table of tables) table.hook('creating', (_key, row) => void written.push({ table: table.name, row: structuredClone(row) }));
      const done = await restore(db, waits, 'join', options()).then(
        () => true,
        () => false,
      );
      if (done) {
        expect(n).toBeGreaterThan(3);
        expect(await mendFlip(db)).toBe(false);
        break;
      }
      left = -1;
      await db.staged.bulkPut(notes as never[]);
      for (const { table, row } of written) await db.table(table).put(row);
      expect(await mendFlip(db)).toBe(true);
      expect(await mendFlip(db)).toBe(false);
      expect(await held(db)).toEqual(before);
      expect((await db.counters.get('interactions'))?.value).toBe(await db.interactions.count());
    }
  });
});

describe('a file that is no sound backup', () => {
  it('is refused with a sentence and leaves nothing behind', async () => {
    const good = await text(await fileOf(await filled('1')));
    const lines = good.trimEnd().split('\n');
    const head = lines[0] ?? '';
    const packed = await gzip(good);
    const bad: [RegExp, Blob][] = [
      [/empty/, new Blob([])],
      [/not an Earshot backup/, new Blob(['PK\u0003\u0004 some archive'])],
      [/not an Earshot backup/, await gzip('{"hello":1}\n')],
      [/newer Earshot \(format 7/, await gzip(good.replace('"version":1', '"version":7'))],
      [/damaged or cut off/, packed.slice(0, packed.size >> 1)],
      [/ends early, after line 3/, await gzip(`${lines.slice(0, 3).join('\n')}\n`)],
      [/checksum/, await gzip(good.replace('note 1', 'note 2'))],
      [/^Line 2 .*\(brands\) does not fit: its “name” is missing/, await gzip(`${head}\n{"t":"brands","r":{"id":"b"}}\n`)],
      [/does not know/, await gzip(`${head}\n{"t":"passwords","r":{}}\n`)],
      [/__proto__/, await gzip(`${head}\n{"t":"settings","r":{"key":"k","value":{"__proto__":{"polluted":true}}}}\n`)],
      [/deeper/, await gzip(`${head}\n{"t":"settings","r":{"key":"k","value":${'['.repeat(5_000_000)}`)],
      [/longer than any entry/, await gzip(`${head}\n${' '.repeat(9_000_000)}`)],
      [/repeats an entry/, await gzip(`${lines.slice(0, 2).join('\n')}\n${lines[1] ?? ''}\n${footerFor([head, lines[1] ?? '', lines[1] ?? ''])}\n`)],
    ];
    const db = await filled('3');
    const before = await dump(db);
    for (const [sentence, file] of bad) {
      const told = await look(db, file, options()).then(
        () => 'taken',
        (error: unknown) => (error instanceof BackupError ? error.message : String(error)),
      );
      expect(told).toMatch(sentence);
      expect(await dump(db)).toEqual(before);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

function footerFor(lines: string[]): string {
  const sum = sumText(crc32(new TextEncoder().encode(`${lines.join('\n')}\n`)));
  return JSON.stringify({ end: true, counts: { authors: 2 }, sum });
}
