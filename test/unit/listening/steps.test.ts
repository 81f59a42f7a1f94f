import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare, truth, wordsOf } from '../../../lib/listening/evaluate';
import { nodeOf } from '../../../lib/listening/nodes';
import { parseQuery } from '../../../lib/listening/parse';
import { ownRuntime } from '../../../lib/listening/terms';
import { NOW, post } from './lib';

/** As in a match call. */
const STEPS = 600_000;
/** What may still run when the steps are used up: lists as long as the text, a few times over. */
const BEYOND = 200_000;

const WORDS = [
  'a',
  'b',
  '"a b"',
  '"a b a"',
  '"a b"~3',
  '"a a b"~40',
  'abc*',
  'ab?*c',
  'raw:a',
  'raw:"a b"',
  '苹果',
  '#a',
  '🍎',
  '(a b)',
  '(a OR "b a")',
];
const JOINS = [' ', ' OR ', ' NEAR/1 ', ' NEAR/200 ', ' ONEAR/9 ', ' NOT '];
const repeated = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    joins: fc.array(fc.constantFrom(...JOINS), { minLength: 1, maxLength: 2 }),
    times: fc.integer({ min: 1, max: 140 }),
    wrap: fc.constantFrom('', '', 'in:quote ', 'deep'),
  })
  .map(({ words, joins, times, wrap }) => {
    let query = words[0] ?? 'a';
    for (let i = 1; i < times; i++) query += `${joins[i % joins.length] ?? ' '}${words[i % words.length] ?? 'a'}`;
    if (wrap !== 'deep') return wrap ? `${wrap}(${query})` : query;
    return `${'('.repeat(45)}${query}${') OR (a b)'.repeat(45)}`;
  })
  .filter((query) => parseQuery(query).ok);
const text = fc.record({
  pieces: fc.array(fc.constantFrom('a', 'b', 'abcd', 'abxc', 'x', '苹果', '#a', '🍎', '#a🍎', 'https://a.b'), { minLength: 1, maxLength: 4 }),
  gap: fc.constantFrom(' ', ' ', '\n', '-'),
});

describe('the worst query on the worst post', () => {
  it('stops when its steps are used up: every loop counts', () => {
    let most = 0;
    fc.assert(
      fc.property(repeated, text, (query, { pieces, gap }) => {
        const body = `${pieces.join(gap)}${gap}`.repeat(10_000).slice(0, 20_000);
        const parsed = parseQuery(query);
        if (!parsed.ok) return;
        const node = nodeOf(parsed.ast);
        const budget = { steps: STEPS };
        const prepared = prepare(post({ text: body, site: 'x', quoted: { text: body } }), NOW, ownRuntime(), undefined, budget);
        truth(node, prepared);
        wordsOf(node, prepared);
        most = Math.max(most, STEPS - budget.steps);
        expect(budget.steps, query.slice(0, 200)).toBeGreaterThan(-BEYOND);
      }),
      { numRuns: 400 },
    );
    // The search does come to queries that use all they may.
    expect(most).toBeGreaterThan(STEPS);
  });
});
