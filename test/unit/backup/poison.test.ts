/** No file makes our own later backups unreadable: what we write our reader takes, whatever a file or an older version left in the store. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { look } from '../../../lib/jobs/look';
import { BackupError } from '../../../lib/privacy/backup/format';
import { writeBackup } from '../../../lib/privacy/backup/write';
import type { EarshotDb } from '../../../lib/store/db';
import { freshDb, NOW } from '../store/make';
import { fileOf, gzip, held, into, options, signed, type FileRow } from './lib';

/** In the file 4 letters each; written again 21. */
const NUMBERS = `[${Array.from({ length: 400_000 }, () => '1e20').join(',')}]`;
/** Holds the word for which a row set aside is written as text, where every quote and stroke takes a stroke more. */
const QUOTES = JSON.stringify(['__proto__', '"'.repeat(2_200_000)]);
const aside = (row: string): string => `{"id":"interactions/x:1","table":"interactions","at":1,"problem":"odd","row":${row}}`;

const told = (db: EarshotDb, file: Blob): Promise<string> =>
  look(db, file, options()).then(
    () => 'taken',
    (error: unknown) => (error instanceof BackupError ? error.message : `no sentence: ${String(error)}`),
  );

describe('a file whose rows grow when they are written again', () => {
  const rows: [string, FileRow][] = [
    ['a setting of numbers', { t: 'settings', raw: `{"key":"x","value":${NUMBERS}}` }],
    ['switches of numbers', { t: 'settings', raw: `{"key":"settings","value":${NUMBERS}}` }],
    ['a damaged row of numbers', { t: 'damaged', raw: aside(NUMBERS) }],
    ['a damaged row of quotes', { t: 'damaged', raw: aside(QUOTES) }],
  ];
  it.each(rows)('%s: the next backup is taken all the same', async (_name, row) => {
    const file = await gzip(signed([row]));
    for (const mode of ['join', 'replace'] as const) {
      const db = await freshDb();
      await into(db, file, mode);
      expect(await told(await freshDb(), await fileOf(db))).toBe('taken');
    }
  });

  it('is refused where it is an entry, and shortened where it is a row set aside', async () => {
    const said = { id: 'x:1 mood', what: 'mood', may: ['negative'], of: 'x:1', brandId: 'b', customerId: null, at: 1, initials: null, op: 'o' };
    const long = await gzip(signed([{ t: 'corrections', r: { ...said, text: 'x'.repeat(7_600_000) } }]));
    const db = await freshDb();
    expect(await told(db, long)).toMatch(/^Line 2 of the file is longer than any entry can be/);
    await into(db, await gzip(signed([{ t: 'damaged', raw: aside(NUMBERS) }])), 'join');
    const [row] = await db.damaged.toArray();
    expect(row).toMatchObject({ id: 'interactions/x:1', problem: 'odd; too long for a backup, this is its beginning' });
    expect(JSON.stringify(row).length).toBeLessThan(101_000);
  });
});

describe('a store that holds what no line of a backup can hold', () => {
  const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  const long = 'a'.repeat(7_600_000);

  it('is backed up; of a row that is too long the beginning is in it, with what and why, and that is said', async () => {
    const db = await freshDb();
    await db.table('settings').put({ key: 'x', value: long });
    await db.damaged.put({ id: 'cases/c', table: 'cases', at: NOW, row: long, problem: 'odd' });
    const pipe = new TransformStream<Uint8Array, Uint8Array>();
    const file = new Response(pipe.readable).blob();
    expect(await writeBackup(db, pipe.writable, { ...options(), from: '' })).toMatchObject({ short: 2, counts: { settings: 0, damaged: 2 } });
    const other = await freshDb();
    await into(other, await file, 'replace');
    expect(await other.damaged.get('cases/c')).toMatchObject({ table: 'cases', problem: expect.stringContaining('too long for a backup') });
    const rest = await other.damaged.get('settings/x');
    expect(rest).toMatchObject({ table: 'settings', problem: expect.stringContaining('too long for a backup') });
    expect(rest?.row).toContain('{"key":"x","value":"aaaa');
    expect(await held(other)).toEqual(await held(await again(other)));
  });

  it.each([38, 39, 40, 41])('is backed up with a damaged row %i brackets deep', async (depth) => {
    const db = await freshDb();
    await db.damaged.put({ id: 'cases/c', table: 'cases', at: NOW, row: deep(depth), problem: 'odd' });
    expect(await told(await freshDb(), await fileOf(db))).toBe('taken');
  });

  it('is backed up where a row became damaged whose like was set aside before', async () => {
    const db = await freshDb();
    const bad = { id: 'x:1 mood', of: 'x:1', what: 'mood' };
    await db.table('corrections').put(bad);
    await db.damaged.put({ id: 'corrections/x:1 mood', table: 'corrections', at: 1, row: bad, problem: 'odd' });
    const next = await again(db);
    // As it is by now.
    expect(await next.damaged.toArray()).toMatchObject([{ id: 'corrections/x:1 mood', at: NOW }]);
  });
});

async function again(db: EarshotDb): Promise<EarshotDb> {
  const next = await freshDb();
  await into(next, await fileOf(db), 'replace');
  return next;
}
