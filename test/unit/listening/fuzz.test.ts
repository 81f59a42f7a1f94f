import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ast } from '../../../lib/listening/ast';
import { checkQuery, compileProgram } from '../../../lib/listening/compile';
import { fromForm, toForm } from '../../../lib/listening/form';
import { lint } from '../../../lib/listening/lint';
import { parseQuery } from '../../../lib/listening/parse';
import { print } from '../../../lib/listening/print';
import { matchOf, matcherOf, NOW, post } from './lib';

/** Pieces of queries, good and broken, so that random strings go deep into the parser. */
const PIECES =
  'ana bob AND OR NOT NEAR NEAR/2 ONEAR/1 NEAR/2f NEAR/ near/3 and - ( ) " “ « ~2 ~ * ? ab? abb* a*b @an?a #abb* $C?D #ana @bob $CID # raw: raw:"C++" raw:C# {a.b} { } ! !"A" ' +
  "exact: author: author:~an from:(ana to:@bob site:x url:ex.com/a url: lang:de lang:xxxx is:reply is: has:link in:quote in: followers:>1k age:<2d age:5 person:vip tag:x stance:neg ^2 ^ 🍎 👍🏽 🇩🇪 don't? l’ana's node.j? é? и ø 苹果 苹果手机 ブリ กาแฟ 사과 사과는 , . : / + | & _ 3.5 \\ [ ] \u200b \u202e \u0301 ＡＢＣ？ ＊ － ：";
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES.split(' ')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 3, unit: 'binary' }) },
);
const query = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 9 })
  .map((all) => all.map(([p, gap]) => p + gap).join(''));
const TEXTS = [
  'ana Bob @anna #abbot $CAD C++ don’ts 苹果手机 사과는 🍎👍🏽 node.js?',
  'ana x bob https://ex.com/a 1️⃣ é и',
  'press 1️⃣',
  'ＡＢＣ 🇩🇪 กาแฟ ブリ l’ana',
];

function bare(ast: Ast): unknown {
  return JSON.parse(JSON.stringify(ast, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)));
}
const mended = (source: string, spot: { start: number; end: number; fix?: string }): string =>
  source.slice(0, spot.start) + (spot.fix ?? '') + source.slice(spot.end);

describe('whatever somebody types', () => {
  it('is read or refused with its place, what was found and what was expected; nothing throws', () => {
    let good = 0;
    fc.assert(
      fc.property(query, (source) => {
        const checked = checkQuery(source);
        if (checked.ok) {
          good++;
          for (const w of checked.warnings) {
            expect(w.start).toBeGreaterThanOrEqual(0);
            expect(w.end).toBeGreaterThan(w.start);
            expect(w.end).toBeLessThanOrEqual(source.length);
          }
          return;
        }
        const { start, end, found, expected, message } = checked.error;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(source.length);
        // Only what is missing at the very end has no width.
        if (end === start) expect(source.slice(end).trim()).toBe('');
        expect(found).toBe(source.slice(start, end));
        expect(expected).not.toBe('');
        expect(message).not.toMatch(/ “”/u);
      }),
      { numRuns: 6_000 },
    );
    expect(good).toBeGreaterThan(400);
  });

  it('can be mended: every fix changes the query, and taking fix after fix comes to an end', () => {
    fc.assert(
      fc.property(query, (source) => {
        let text = source;
        for (let step = 0; ; step++) {
          const parsed = parseQuery(text);
          if (parsed.ok || parsed.error.fix === undefined) return;
          const next = mended(text, parsed.error);
          expect(next, text).not.toBe(text);
          expect(step, text).toBeLessThan(40);
          text = next;
        }
      }),
      { numRuns: 6_000 },
    );
  });

  it('with a lone quote or brace at its end is whole again after one fix; single quotes become the phrase that was meant', () => {
    for (const source of ['zorb "', 'zorb “ ', 'zorb {', '(zorb OR lat) "']) {
      const parsed = parseQuery(source);
      expect(!parsed.ok && parseQuery(mended(source, parsed.error)).ok, source).toBe(true);
    }
    const checked = checkQuery('zorb OR ‘lat lot’');
    expect(checked.ok && checked.warnings.find((w) => w.kind === 'phrase')?.fix).toBe('"lat lot"');
  });
  it('of which a warning’s fix is taken stays a query, and no fix is held back that would leave one', () => {
    let offered = 0;
    fc.assert(
      fc.property(query, (source) => {
        const [parsed, checked] = [parseQuery(source), checkQuery(source)];
        if (!parsed.ok || !checked.ok) return;
        const meant = [...parsed.warnings, ...lint(parsed.ast, source)].filter((w) => w.fix !== undefined);
        const good = meant.filter((w) => parseQuery(mended(source, w)).ok);
        const given = checked.warnings.filter((w) => w.fix !== undefined);
        expect(given, source).toEqual(expect.arrayContaining(good));
        expect(given, source).toHaveLength(good.length);
        offered += given.length;
      }),
      { numRuns: 6_000 },
    );
    expect(offered).toBeGreaterThan(15);
  });

  it('is matched without throwing, and printed and parsed again says the same', () => {
    const posts = TEXTS.map((text) => post({ text, site: 'x', author: { handle: 'ana', name: 'Bob' }, quoted: { text: 'ana 苹果' } }));
    let hits = 0;
    fc.assert(
      fc.property(query, (source) => {
        const parsed = parseQuery(source);
        if (!parsed.ok) return;
        const again = parseQuery(print(parsed.ast));
        expect(again.ok ? bare(again.ast) : again.error, print(parsed.ast)).toEqual(bare(parsed.ast));
        const { program } = compileProgram([{ brandId: 'b', query: source }]);
        // Plain data: nothing is lost on the way through storage.
        expect(JSON.parse(JSON.stringify(program))).toEqual(program);
        const matcher = matcherOf([source]);
        for (const p of posts) hits += matcher.match(p, NOW).length;
      }),
      // A mark behind a letter of a script that parts no words, or of such a script behind another letter, was a term of its own, and printed none.
      { numRuns: 6_000, examples: [['사과\u0301 '], ['ꀀ\u1056 ']] },
    );
    expect(hits).toBeGreaterThan(200);
  });

  it('that fits the plain form says the same through the form', () => {
    let fitting = 0;
    fc.assert(
      fc.property(query, (source) => {
        const form = toForm(source);
        if (!form || !source.trim()) return;
        fitting++;
        const through = fromForm(form);
        expect(parseQuery(through).ok, through).toBe(true);
        expect(toForm(through)).toEqual(form);
        for (const text of TEXTS)
          expect(matchOf(through, text) !== undefined, `${source} -> ${through} on ${text}`).toBe(matchOf(source, text) !== undefined);
      }),
      // A star that is a keycap is a sign to be found, and no wildcard.
      { numRuns: 3_000, examples: [['"press *\ufe0f\u20e3"']] },
    );
    expect(fitting).toBeGreaterThan(100);
  });
});
