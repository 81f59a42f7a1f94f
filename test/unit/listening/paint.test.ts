import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../../../lib/listening/paint';

const kinds = (query: string): string[] => paint(query).pieces.map(({ kind, start, end }) => `${kind} ${query.slice(start, end)}`);

describe('a query cut for the eye', () => {
  it('is cut where the parser cuts it', () => {
    expect(kinds('(ana OR "b c"~2) NEAR/3 #tag -author:~bob raw:"C++" {x} and lid*^2\n# note')).toEqual([
      'bracket (',
      'word ana',
      'operator OR',
      'phrase "b c"',
      'operator ~2',
      'bracket )',
      'operator NEAR/3',
      'entity #tag',
      'operator -',
      'field author:',
      'value ~bob',
      'field raw:',
      'raw "C++"',
      'raw {x}',
      'lowercase and',
      'word lid*',
      'weight ^2',
      'comment # note',
    ]);
  });
  it('takes brackets in quotes and comments for text', () => {
    expect(paint('(a "(" (b) # )\n)').pairs).toEqual([
      [7, 9],
      [0, 15],
    ]);
    expect(paint('a) (b').pairs).toEqual([]);
  });
  it('keeps the places of the source where invisible marks and wide signs stand', () => {
    expect(kinds('（a\u200bna ＯＲ b）')).toEqual(['bracket （', 'word a\u200bna', 'operator ＯＲ', 'word b', 'bracket ）']);
  });
  it('never throws, never overlaps and leaves out only white space', () => {
    const piece = fc.constantFrom(
      'a',
      '"',
      '(',
      ')',
      '#',
      '# ',
      '~',
      '{',
      '}',
      'raw:',
      'author:',
      '~x',
      '-',
      '- ',
      '!',
      '^2',
      '^',
      ' ',
      '\n',
      'OR',
      '\u200b',
      '👩‍💻',
      '“',
      'NEAR/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (all) => {
        const query = all.join('');
        const { pieces } = paint(query);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(query.slice(at, start).replace(/[\s\u200b]/gu, '')).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(query.slice(at).replace(/[\s\u200b]/gu, '')).toBe('');
      }),
      { numRuns: 5_000 },
    );
  });
});
