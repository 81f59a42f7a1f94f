import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FileLook } from '../../../components/queries/FileLook';
import { goneBy, rowsOf } from '../../../components/queries/file-rows';
import { readFile, toJson, toText, type FileLine } from '../../../lib/listening/queryfile';

const HERE = [{ name: 'Brindle', query: 'brindle OR lid', addressed: true, color: 'green' }];
function linesOf(text: string): FileLine[] {
  const read = readFile(text, HERE);
  if (!read.ok) throw new Error(read.message);
  return read.lines;
}

describe('a file of keywords', () => {
  it('comes back from JSON as it went', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((s) => s.trim() === s && s !== '' && !/[\0\uFFFD]/.test(s));
    const query = fc.constantFrom('a', 'a OR "b c"', '# note\nraw:"C++" -x', 'author:"b\\\\c" é苹果', '"“x”" y');
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 5, minLength: 1, selector: (s) => s.toLowerCase() }), query, (names, text) => {
        const read = readFile(toJson(names.map((n) => ({ name: n, query: text, addressed: false, color: 'red' }))), []);
        expect(read.ok && read.lines.map((l) => [l.name, l.query, l.addressed, l.color])).toEqual(names.map((n) => [n, text, false, 'red']));
      }),
    );
  });
  it('comes back from plain text with the same meaning, comments left out', () => {
    const text = toText([{ name: 'A\tB', query: '# note\n(a OR b)\n-"c  d" # ' }]);
    expect(text.split('\n')[1]).toBe('A B\t(a OR b) -"c d"');
    expect(linesOf(text)).toMatchObject([{ name: 'A B', query: '(a OR b) -"c d"', state: 'new', line: 2 }]);
  });
  it('keeps in plain text a name that begins like a comment, and a brand that lives by what is addressed to it', () => {
    const odd = [
      { name: '# x', query: 'zorb' },
      { name: '\\# y', query: 'lat' },
      { name: '#1', query: 'one' },
      { name: '\\n', query: 'two' },
      { name: '#', query: 'three' },
      { name: 'E', query: '', addressed: true },
    ];
    expect(linesOf(toText(odd)).map(({ name, query, state }) => [name, query, state])).toEqual(odd.map(({ name, query }) => [name, query, 'new']));
    expect(linesOf(toText(odd)).at(-1)).toMatchObject({ name: 'E', addressed: true });
    expect(linesOf(toText([{ name: 'F', query: '', addressed: false }]))).toMatchObject([{ name: 'F', state: 'error' }]);
  });
  it('is looked into line by line: new, here already, double, broken with its place', () => {
    const lines = linesOf('# list\nBrindle\tlid OR brindle\n\nbrindle\tx\nZorb\tzorb AND (lat\n"zorb lat" OR zorb\n\tq\nNo\t-x\nTwo  \t  a) b\r\n');
    expect(lines.map((l) => [l.line, l.name, l.state])).toEqual([
      [2, 'Brindle', 'same'],
      [4, 'brindle', 'double'],
      [5, 'Zorb', 'error'],
      [6, 'zorb lat', 'new'],
      [7, 'Line 7', 'error'],
      [8, 'No', 'error'],
      [9, 'Two', 'error'],
    ]);
    expect(lines.flatMap((l) => (l.state === 'error' ? [l.column] : []))).toEqual([15, 2, 4, 10]);
    expect(linesOf('Brindle\tbrindle OR lid')[0]).toMatchObject({ state: 'same', differs: false });
    expect(linesOf('Brindle\tbrindle')[0]).toMatchObject({ state: 'same', differs: true });
  });
  it('tells the place of a broken query inside JSON', () => {
    const text = toJson([
      { name: 'A', query: 'a' },
      { name: 'B', query: 'b (' },
    ]);
    const line = linesOf(text)[1];
    const at = text.split('\n')[(line?.line ?? 0) - 1] ?? '';
    expect(line).toMatchObject({ state: 'error', name: 'B' });
    expect(at.slice((line?.state === 'error' ? line.column : 0) - 4)).toMatch(/^b \("/);
  });
  it.each([
    ['', /empty/],
    ['# only a note\n', /no keywords/],
    ['{"kind": "earshot-queries", "version": 1, "brands": [', /no whole JSON/],
    ['{"kind": "other"}', /no keywords of Earshot/],
    ['[{"name": "x"}]', /no keywords of Earshot/],
    ['{"kind": "earshot-queries", "version": 9, "brands": []}', /newer Earshot/],
    ['PK\u0003\u0004\0\0', /no text file/],
    ['x\n'.repeat(201), /201 lines/],
    ['x'.repeat(1_000_001), /too large/],
  ])('of %j is refused with a sentence that says nothing was changed', (text, said) => {
    const read = readFile(text, HERE);
    expect(read.ok ? '' : read.message).toMatch(said);
    expect(read.ok ? '' : read.message).toMatch(/Nothing was changed\.$/);
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.json()), (text) => {
        expect(typeof readFile(text, HERE).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('taking a file in', () => {
  const here = [{ id: 'b1', name: 'Brindle', query: 'brindle', addressed: false, color: 'green', createdAt: 5 }];
  const lines = linesOf('Brindle\tbrindle NEAR/3 lid\nZorb\tzorb\nBad\t(\nZorb\tx');
  let n = 0;
  const rows = (mode: 'join' | 'replace') => rowsOf(lines, here, mode, ['teal', 'green'], () => `new${n++}`, 100);
  it('joins only what is new, in a colour of its own', () => {
    expect(rows('join')).toEqual([{ id: 'new0', name: 'Zorb', query: 'zorb', addressed: true, color: 'teal', createdAt: 100 }]);
  });
  it('keeps of a brand what no file holds: steps in danger, ticket link, hours', () => {
    const beside = { referenceLink: 'https://tickets.example/{{reference}}', hours: { days: [1, 2], from: 540, to: 1_020, zone: 'Europe/Lisbon' } };
    const kept = rowsOf(lines, [{ ...here[0]!, ...beside }], 'replace', ['teal', 'green'], () => 'new', 100);
    expect(kept.map(({ referenceLink, hours }) => ({ referenceLink, hours }))).toEqual([beside, { referenceLink: undefined, hours: undefined }]);
  });
  it('replaces all; a brand of the same name keeps its id and its history', () => {
    expect(rows('replace').map((b) => [b.id, b.name, b.query, b.addressed, b.color, b.createdAt])).toEqual([
      ['b1', 'Brindle', 'brindle NEAR/3 lid', false, 'green', 5],
      ['new1', 'Zorb', 'zorb', true, 'teal', 101],
    ]);
  });
  it('counts every brand that "replace all" takes away, also the second of one name', () => {
    const twice = [here[0]!, { ...here[0]!, id: 'b2', name: 'BRINDLE' }, { ...here[0]!, id: 'b3', name: 'Otter' }];
    const whole = linesOf(toJson(twice.slice(0, 2)));
    const kept = rowsOf(whole, twice, 'replace', ['teal', 'green'], () => 'new', 100);
    expect(kept.map(({ id }) => id)).toEqual(['b1']);
    expect(goneBy(whole, twice).map(({ id }) => id)).toEqual(['b2', 'b3']);
    const look = (brands: typeof here): string =>
      renderToStaticMarkup(createElement(FileLook, { lines: whole, here: brands, take: () => undefined, leave: () => undefined }));
    expect(look(twice.slice(0, 2))).toContain('Replace all: 1 brand goes<');
    expect(look(here)).toContain('Replace all<');
  });
});
