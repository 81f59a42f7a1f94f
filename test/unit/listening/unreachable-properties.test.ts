/** What the linter calls idle must be idle: taken out, the query finds the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ast } from '../../../lib/listening/ast';
import { checkQuery } from '../../../lib/listening/compile';
import { print } from '../../../lib/listening/print';
import { verdict } from './brute';
import { spot, trees } from './trees';

/** The tree without the part at a place; null where nothing is left. Put in its stead where it never matches: a word nobody writes. */
function without(ast: Ast, start: number, end: number, instead: Ast | null): Ast | null {
  if (ast.start === start && ast.end === end) return instead;
  if (ast.kind === 'not') {
    const part = without(ast.part, start, end, instead);
    return part && { ...ast, part };
  }
  if (ast.kind !== 'and' && ast.kind !== 'or') return ast;
  const parts = ast.parts.flatMap((part) => without(part, start, end, instead) ?? []);
  return parts.length > 1 ? { ...ast, parts } : (parts[0] ?? null);
}

describe('a part of which the linter says that it changes nothing or never matches', () => {
  it('changes nothing in any post', () => {
    const term = fc.constantFrom('ana', '#ana', 'abb*', 'abbo*', 'abbot', 'bob', '🍎');
    const member = fc.constantFrom('ana', 'bob', 'abbot');
    const text = fc.array(fc.constantFrom('ana', '#ana', 'bob', 'abbot', 'abbey', 'x', '🍎'), { minLength: 1, maxLength: 7 });
    // Sides of NEAR of which one often says what another says.
    const leaf = (one: string): Ast => ({ kind: 'term', text: one, ...spot });
    const both = ['ana', 'bob'];
    const side = fc.constantFrom<Ast>(
      leaf('ana'),
      leaf('#ana'),
      leaf('abb*'),
      leaf('abbot'),
      { kind: 'phrase', terms: both, within: null, ...spot },
      { kind: 'phrase', terms: both, within: 1, ...spot },
      { kind: 'or', parts: both.map(leaf), ...spot },
      { kind: 'and', parts: both.map(leaf), ...spot },
    );
    const near = fc.record({ n: fc.nat(2), ordered: fc.boolean(), left: side, right: side }).map((one): Ast => ({ kind: 'near', ...one, ...spot }));
    const part = fc.oneof({ weight: 2, arbitrary: trees(term, member) }, near);
    let told = 0;
    fc.assert(
      fc.property(part, part, fc.boolean(), fc.array(text, { minLength: 8, maxLength: 8 }), (a, b, and, texts) => {
        const query = print({
          kind: 'or',
          parts: [
            { kind: 'term', text: 'zzz', ...spot },
            { kind: and ? 'and' : 'or', parts: [a, b], ...spot },
          ],
          ...spot,
        });
        const checked = checkQuery(query);
        if (!checked.ok) return;
        for (const { kind, start, end, message } of checked.warnings) {
          if (kind !== 'unreachable') continue;
          const idle = without(checked.ast, start, end, message.includes('never') ? { kind: 'term', text: 'zzz', ...spot } : null);
          if (!idle) continue;
          told++;
          for (const words of texts)
            expect(verdict(idle, words), `${query} | ${query.slice(start, end)} | ${message} | ${words.join(' ')}`).toBe(verdict(checked.ast, words));
        }
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(150);
  });
});
