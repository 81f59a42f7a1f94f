import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ast } from '../../../lib/listening/ast';
import { parseQuery } from '../../../lib/listening/parse';
import { print } from '../../../lib/listening/print';
import { brute, verdict } from './brute';
import { matchOf } from './lib';
import { mixed, spot, trees } from './trees';

const WORDS = ['ana', 'bob', 'abba', 'abbot', 'cid', 'dora', 'OR', 'near'];
const word = fc.constantFrom(...WORDS);

function bare(ast: Ast): unknown {
  return JSON.parse(JSON.stringify(ast, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)));
}

const demanding = (ast: Ast): Ast => ({
  kind: 'and',
  parts: [{ kind: 'or', parts: WORDS.map((text): Ast => ({ kind: 'term', text, ...spot })), ...spot }, ast],
  ...spot,
});

describe('random queries', () => {
  const odd = fc.constantFrom(
    '#ana',
    '@bob',
    '$CID',
    'abb*',
    'b?b',
    '#abb*',
    '🍎',
    '👍🏽',
    '❤',
    'node.js',
    "don't",
    '苹果',
    '사과',
    'NOT',
    'NEAR',
    '3.5',
    'café',
  );
  const field = fc.constantFrom<Ast>(
    { kind: 'field', field: 'author', value: '~bo b', ...spot },
    { kind: 'field', field: 'author', value: 'bob', ...spot },
    { kind: 'field', field: 'followers', value: '>=10k', ...spot },
    { kind: 'field', field: 'url', value: 'example.com/a(b)', ...spot },
    { kind: 'raw', text: 'C++ (new)', ...spot },
    { kind: 'raw', text: 'say "hi"', ...spot },
    {
      kind: 'quote',
      part: {
        kind: 'or',
        parts: [
          { kind: 'term', text: 'ana', ...spot },
          { kind: 'term', text: 'bob', ...spot },
        ],
        ...spot,
      },
      ...spot,
    },
  );

  it('printed and parsed again are the same tree, so that saving or the form never changes what is heard', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          trees(fc.oneof(word, odd), word),
          fc.tuple(trees(word, word), field).map(([a, b]): Ast => ({ kind: 'and', parts: [a, b], ...spot })),
        ),
        (tree) => {
          const ast = demanding(tree);
          const parsed = parseQuery(print(ast));
          expect(parsed.ok ? bare(parsed.ast) : parsed.error).toEqual(bare(ast));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('find exactly what a plain reading of the language finds', () => {
    const term = fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('abb*', 'b?b', 'ab???'));
    const text = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS.map((w) => w.toLowerCase())) }, fc.constantFrom('x', 'y', '#ana', '#abbots')),
      { maxLength: 12 },
    );
    const lower = (ast: Ast): Ast => JSON.parse(JSON.stringify(ast).replaceAll('"OR"', '"or"')) as Ast;
    let hits = 0;
    fc.assert(
      fc.property(trees(term, word), text, (tree, words) => {
        const ast = demanding(tree);
        const found = matchOf(print(ast), words.join(' ')) !== undefined;
        if (found) hits++;
        expect(found).toBe(brute(lower(ast), words));
      }),
      { numRuns: 3_000 },
    );
    // A test of misses alone would guard nothing.
    expect(hits).toBeGreaterThan(300);
  });

  it('with exact text, fields, quotes, other scripts and negations too', () => {
    const parts: (Ast | null)[] = [
      { kind: 'raw', text: 'Ana', ...spot },
      { kind: 'raw', text: 'ana', ...spot },
      { kind: 'field', field: 'author', value: 'bob', ...spot },
      { kind: 'field', field: 'site', value: 'facebook', ...spot },
      { kind: 'field', field: 'is', value: 'reply', ...spot },
      { kind: 'field', field: 'followers', value: '>100', ...spot },
      { kind: 'quote', part: { kind: 'term', text: 'cid', ...spot }, ...spot },
      {
        kind: 'quote',
        part: {
          kind: 'near',
          n: 1,
          ordered: true,
          left: { kind: 'term', text: 'cid', ...spot },
          right: { kind: 'term', text: 'ana', ...spot },
          ...spot,
        },
        ...spot,
      },
      { kind: 'term', text: 'привет', ...spot },
      { kind: 'term', text: '사과', ...spot },
      { kind: 'term', text: '苹果', ...spot },
      { kind: 'phrase', terms: ['苹果', 'ana'], within: null, ...spot },
      { kind: 'near', n: 2, ordered: false, left: { kind: 'raw', text: 'Ana', ...spot }, right: { kind: 'term', text: '苹果', ...spot }, ...spot },
    ];
    const written = fc.constantFrom('ana', 'Ana', '#Ana', 'bob', 'cid', 'Привет', '사과', '苹果', 'x', 'abbot');
    const around = fc.record({
      handle: fc.constantFrom('bob', 'eve'),
      site: fc.constantFrom('x', 'facebook'),
      reply: fc.boolean(),
      followers: fc.constantFrom(100, 101),
      quoted: fc.array(written, { maxLength: 4 }),
    });
    let hits = 0;
    fc.assert(
      fc.property(
        trees(fc.constantFrom('ana', 'bob', 'cid', 'abb*'), word),
        fc.array(written, { maxLength: 8 }),
        around,
        fc.infiniteStream(fc.constantFrom(...parts, null, null)),
        (tree, words, on, stream) => {
          const whole = mixed(tree, () => stream.next().value as Ast | null);
          const ast: Ast = { kind: 'or', parts: [{ kind: 'term', text: 'zzz', ...spot }, whole], ...spot };
          const post = {
            text: words.join(' '),
            site: on.site,
            author: { handle: on.handle, name: 'N', followers: on.followers },
            isReply: on.reply,
            quoted: { text: on.quoted.join(' ') },
          };
          const found = matchOf(print(ast), post) !== undefined;
          if (found) hits++;
          expect(found, print(ast)).toBe(brute(JSON.parse(JSON.stringify(ast).replaceAll('"OR"', '"or"')) as Ast, words, on));
        },
      ),
      { numRuns: 4_000 },
    );
    expect(hits).toBeGreaterThan(400);
  });

  it('with tags, mentions, emoji and addresses, and with what only the worker knows', () => {
    const fields: (Ast | null)[] = [
      { kind: 'field', field: 'lang', value: 'de', ...spot },
      { kind: 'field', field: 'person', value: 'vip', ...spot },
      { kind: 'field', field: 'stance', value: 'neg', ...spot },
      { kind: 'field', field: 'has', value: 'link', ...spot },
      { kind: 'field', field: 'to', value: 'bob', ...spot },
      { kind: 'raw', text: 'Ana', ...spot },
    ];
    const term = fc.constantFrom('ana', 'bob', '#ana', '@bob', '$cid', 'cid', '🍎', '👍', '👍🏽', 'abb*', '#abb*', '@b?b', 'abbo?');
    const member = fc.constantFrom('ana', 'bob', '#abbot', '$cid', '🍎', '👍🏽');
    const written = fc.constantFrom(..."ana Ana Ana's #ana bob @bob @bob $CID cid 🍎 🍎 👍 👍🏽 abbot #abbot @abba https://ana.com/bob x".split(' '));
    const found = { yes: 0, maybe: 0 };
    fc.assert(
      fc.property(
        trees(term, member),
        fc.array(written, { maxLength: 9 }),
        fc.record({ language: fc.constantFrom(null, 'de-AT', 'en'), quoted: fc.array(written, { maxLength: 3 }) }),
        fc.infiniteStream(fc.constantFrom(...fields, ...fields, null, null, null, null, null, null)),
        fc.boolean(),
        (tree, words, on, stream, quoting) => {
          const whole = mixed(tree, () => stream.next().value as Ast | null);
          const asked: Ast = quoting ? { kind: 'quote', part: whole, ...spot } : whole;
          const ast: Ast = { kind: 'or', parts: [{ kind: 'term', text: 'zzz', ...spot }, asked], ...spot };
          const post = {
            text: words.join(' '),
            site: 'x',
            author: { handle: 'h', name: 'N' },
            language: on.language,
            quoted: { text: on.quoted.join(' ') },
          };
          const hit = matchOf(print(ast), post);
          if (hit) found[hit.maybe ? 'maybe' : 'yes']++;
          const around = { handle: 'h', site: 'x', reply: false, followers: 0, ...on };
          expect(hit ? (hit.maybe ? 1 : 2) : 0, print(ast)).toBe(verdict(ast, words, around));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(found.yes).toBeGreaterThan(150);
    expect(found.maybe).toBeGreaterThan(40);
  });
});
