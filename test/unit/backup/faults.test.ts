/** Files that are no sound backup: each is refused with a sentence that says what and where, and changes nothing. Text in them stays text. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look } from '../../../lib/jobs/look';
import { BackupError, filling, RATIO_FROM, RATIO_LIMIT } from '../../../lib/privacy/backup/format';
import type { EarshotDb } from '../../../lib/store/db';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { readHistory, readSettings } from '../../../lib/store/read';
import { writeAct, writeCaptures } from '../../../lib/store/write';
import { BRAND, capture, dump, freshDb, NOW } from '../store/make';
import { fileOf, gzip, held, into, options, signed, unzip } from './lib';

async function filled(): Promise<EarshotDb> {
  const db = await freshDb();
  for (let i = 1; i < 6; i++)
    await writeCaptures(db, [capture({ id: `${i}`, text: `Brindle, question ${i}? Ünïcode 🫖` })], { now: NOW, savedBy: 'rule' });
  const [customer] = await db.customers.toArray();
  await writeAct(db, { customerId: customer!.id, caseId: null }, { do: 'note', text: 'a note' }, { opId: 'operation-1', now: NOW, initials: 'OP' });
  return db;
}
/** The sentence that refuses a file; 'taken' where it is not refused. */
const told = (db: EarshotDb, file: Blob): Promise<string> =>
  look(db, file, options()).then(
    () => 'taken',
    (error: unknown) => (error instanceof BackupError ? error.message : `no sentence: ${String(error)}`),
  );
const person = (await (await filled()).customers.toArray())[0]!;
const entry = (await (await filled()).interactions.toArray())[0]!;

describe('a file that was cut or altered', () => {
  it('is refused wherever it is cut, packed or unpacked, and wherever one bit is turned; nothing is left behind', async () => {
    const file = await fileOf(await filled());
    const packed = new Uint8Array(await file.arrayBuffer());
    // Without its last newline, which may be missing.
    const plain = new TextEncoder().encode((await unzip(file)).trimEnd());
    const db = await filled();
    const before = await dump(db);
    await look(db, file, options());
    const sound = (await db.staged.toArray()).map(({ t, k, r }) => [t, k, r]);
    await db.staged.clear();
    let [cut, turned] = [0, 0];
    const bytes = fc.constantFrom(packed, plain);
    await fc.assert(
      fc.asyncProperty(bytes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (whole, part) => {
        const sentence = await told(db, new Blob([whole.slice(0, Math.floor(part * whole.length))]));
        // One byte is too little to tell what kind of file it was.
        expect(sentence).toMatch(/empty|(after|Line) \d+|line 1|ends early|cut off|not an Earshot backup/);
        cut += 1;
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), async (whole, at, bit) => {
        const other = whole.slice();
        const place = at % whole.length;
        other[place] = (other[place] as number) ^ (1 << bit);
        const sentence = await told(db, new Blob([other]));
        turned += 1;
        // What means nothing may differ (the gzip header's time, the footer's word for a table without rows): then the rows are the very same.
        if (sentence === 'taken') {
          expect((await db.staged.toArray()).map(({ t, k, r }) => [t, k, r])).toEqual(sound);
          await db.staged.clear();
        } else expect(sentence).toMatch(/\w+ .+\.$/);
      }),
      { numRuns: 300 },
    );
    expect(await dump(db)).toEqual(before);
    console.log(`S16 cut ${cut} altered ${turned} changed 0 ok`);
  });
});

describe('a file of something else', () => {
  const text = (words: string): Blob => new Blob([words]);
  const bytes = (...list: number[]): Blob => new Blob([Uint8Array.from([...list, ...new Array<number>(200).fill(7)])]);
  const head = { earshot: 1, version: 1, made: NOW, from: '', counts: {} };
  const first = (over: object): string => `${JSON.stringify({ ...head, ...over })}\n`;
  const bad: [string, () => Blob | Promise<Blob>, RegExp][] = [
    ['a zip', () => bytes(0x50, 0x4b, 3, 4), /not an Earshot backup but a ZIP archive/],
    ['a picture', () => bytes(0x89, 0x50, 0x4e, 0x47), /not an Earshot backup but a PNG image/],
    ['a photo', () => bytes(0xff, 0xd8, 0xff, 0xe0), /but a JPEG image/],
    [
      'a zipped picture',
      () => new Response(bytes(0x89, 0x50, 0x4e, 0x47).stream().pipeThrough(new CompressionStream('gzip'))).blob(),
      /line 1|Line 1/,
    ],
    ['another JSON', () => text('{"name":"package","version":"1.0.0"}\n'), /line 1 does not name Earshot/],
    ['a JSON list', () => text('[1,2,3]'), /but a JSON list/],
    ['JSON over many lines', () => text('{\n  "earshot": 1\n}\n'), /line 1 cannot be read/],
    ['a newer version', () => text(first({ version: 2 })), /made by a newer Earshot \(format 2; this one reads 1\).*Update/],
    ['a version that never was', () => text(first({ version: 0 })), /^Line 1 names a format \(0\)/],
    ['a field more in the first line', () => text(first({ extra: 1 })), /^Line 1 of the backup does not fit/],
    ['a table of another program', () => gzip(signed([{ t: 'tickets', r: {} }])), /^Line 2 .*“tickets”/],
    [
      'a name that is too long',
      () => gzip(signed([{ t: 'customers', r: { ...person, name: 'x'.repeat(501) } }])),
      /^Line 2 .*\(customers\) does not fit: its “name” is missing/,
    ],
    [
      'a field of another kind',
      () =>
        gzip(
          signed([
            { t: 'brands', r: BRAND },
            { t: 'customers', r: { ...person, tags: 'lid' } },
          ]),
        ),
      /^Line 3 .*tags/,
    ],
    ['a field too many', () => gzip(signed([{ t: 'customers', r: { ...person, admin: true } }])), /^Line 2/],
    [
      'an id twice',
      () =>
        gzip(
          signed([
            { t: 'customers', r: person },
            { t: 'customers', r: { ...person, name: 'Other' } },
          ]),
        ),
      /^Line 3 .*repeats/,
    ],
    [
      '__proto__',
      () => gzip(signed([{ t: 'settings', r: JSON.parse('{"key":"k","value":{"__proto__":{"polluted":true}}}') }])),
      /^Line 2 .*__proto__/,
    ],
    ['a number that is none', () => gzip(signed([{ t: 'customers', r: { ...person, since: '1' } }])), /^Line 2 .*since/],
    ['a bomb of spaces', () => gzip(`${first({})}${' '.repeat(30_000_000)}`), /^Line 2 .*longer than any entry/],
    [
      'a bomb of lines',
      () => gzip(`${first({})}${`${JSON.stringify({ t: 'settings', r: { key: 'k', value: 0 } })}\n`.repeat(1)}${'{"t":"ops"}\n'.repeat(2_000_000)}`),
      /^Line \d+/,
    ],
  ];

  it.each(bad)('%s is refused with what and where', async (_name, make, sentence) => {
    const db = await filled();
    const before = await dump(db);
    expect(await told(db, await make())).toMatch(sentence);
    expect(await dump(db)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('stops a small file of sound rows that unpacks to far more than any backup', async () => {
    // Rows that all fit, the same again and again under other keys: 80 MB out of 200 KB.
    const value = 'a'.repeat(400_000);
    const rows = Array.from({ length: 200 }, (_, i) => `${JSON.stringify({ t: 'settings', r: { key: `k${i}`, value } })}\n`);
    const file = await gzip(`${first({})}${rows.join('')}`);
    expect(file.size).toBeLessThan(200_000);
    const db = await filled();
    const before = await dump(db);
    expect(await told(db, file)).toMatch(/unpacks to far more than a backup does \(stopped after line \d+\)/);
    expect(await dump(db)).toEqual(before);
  });

  it('says which other brand a file is about, and takes nothing in before a person decides', async () => {
    const db = await filled();
    const before = await held(db);
    const file = await gzip(
      signed([
        { t: 'brands', r: { ...BRAND, id: 'n', name: 'Northmere' } },
        { t: 'customers', r: { ...person, id: 'p9' } },
      ]),
    );
    const found = await look(db, file, options());
    expect(found.look.foreign).toEqual([{ name: 'Northmere', line: 2 }]);
    expect(await held(db)).toEqual(before);
    // The same brand under another id is no other brand.
    const own = await gzip(signed([{ t: 'brands', r: { ...BRAND, id: 'n', name: ' brindle ' } }]));
    expect((await look(db, own, options())).look.foreign).toEqual([]);
  });
});

describe('what a file of an enemy may hold', () => {
  const words = `<img src=x onerror="globalThis.polluted = 1"><script>alert(1)</script>\u202e{{7*7}}\u0000 constructor toString`;

  it('is kept as the text it is', async () => {
    const db = await freshDb();
    const rows = [
      { t: 'customers', r: { ...person, name: words, tags: [words.slice(0, 60)] } },
      { t: 'interactions', r: { ...entry, id: 'x:77', postId: '77', text: words, permalink: 'javascript:alert(1)' } },
      { t: 'settings', r: { key: 'constructor', value: { toString: words } } },
    ];
    await into(db, await gzip(signed(rows)), 'join');
    expect((await db.customers.get(person.id))?.name).toBe(words);
    expect((await readHistory(db, entry.customerId!, 10)).map((row) => row.text)).toEqual([words]);
  });

  it('has no text that our own backup could not carry on one line', async () => {
    const long = (over: object) => gzip(signed([{ t: 'interactions', r: { ...entry, ...over } }]));
    const db = await freshDb();
    expect(await told(db, await long({ text: 'x'.repeat(45_001) }))).toMatch(/^Line 2 .*its “text”/);
    expect(await told(db, await long({ versions: [{ text: 'x'.repeat(20_001), seenAt: 1 }] }))).toMatch(/^Line 2 .*its “versions/);
    expect(await told(db, await long({ versions: Array.from({ length: 52 }, () => ({ text: 'x', seenAt: 1 })) }))).toMatch(
      /^Line 2 .*its “versions”/,
    );
    expect(await told(db, await long({ text: 'x'.repeat(45_000) }))).toBe('taken');
  });

  it('cannot break the switches: what does not fit falls back to how Earshot comes', async () => {
    const db = await freshDb();
    await into(db, await gzip(signed([{ t: 'settings', r: { key: 'settings', value: { onDuty: 'yes', paused: 7 } } }])), 'replace');
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('what an enemy may have us keep', () => {
  it('is never a bomb to ourselves: posts of one letter, edited again and again, come back', async () => {
    const from = await filled();
    const text = 'a'.repeat(20_000);
    const versions = Array.from({ length: 50 }, (_, i) => ({ text, seenAt: i }));
    await from.interactions.bulkPut(Array.from({ length: 17 }, (_, i) => ({ ...entry, id: `x:9${i}`, postId: `9${i}`, text, versions })));
    const file = await fileOf(from);
    expect(17 * 51 * text.length).toBeGreaterThan(RATIO_FROM);
    expect(await told(await freshDb(), file)).toBe('taken');
  });

  it.each(['a', '漢', '\u0001', '🫖'])('packs to no more than half of what is taken for a bomb: %j', async (letter) => {
    const line = JSON.stringify({ t: 'interactions', r: { text: letter.repeat(60_000) } });
    const bytes = new Blob([line]).size;
    expect(bytes / (await gzip(line)).size, 'without filling').toBeGreaterThan(RATIO_LIMIT);
    const filled = line + filling(line);
    expect(JSON.parse(filled)).toEqual(JSON.parse(line));
    expect(new Blob([filled]).size / (await gzip(filled)).size).toBeLessThan(RATIO_LIMIT / 2);
  });

  it('is taken back though a row set aside long ago is odder than any entry', async () => {
    const from = await filled();
    const deep: unknown = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`);
    const odd: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    for (const [id, row] of Object.entries({ deep, odd })) await from.damaged.put({ id, table: 'interactions', at: NOW, row, problem: 'odd' });
    expect(await told(await freshDb(), await fileOf(from))).toBe('taken');
  });
});
