import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ast } from '../../../lib/listening/ast';
import { parseQuery } from '../../../lib/listening/parse';
import { print } from '../../../lib/listening/print';
import { brute } from './brute';
import { matchOf } from './lib';

const spot = { start: 0, end: 0 };
const WORDS = ['ana', 'bob', 'abba', 'abbot', 'cid', 'dora', 'OR', 'near'];
const word = fc.constantFrom(...WORDS);

/** Trees over a few words, so that random posts often fit. `nearable`: what may stand inside NEAR. */
function trees(term: fc.Arbitrary<string>): fc.Arbitrary<Ast> {
  const leaf: fc.Arbitrary<Ast> = fc.oneof(
    { weight: 4, arbitrary: term.map((text): Ast => ({ kind: 'term', text, ...spot })) },
    fc
      .record({ terms: fc.array(word, { minLength: 2, maxLength: 3 }), within: fc.option(fc.nat(3)) })
      .map((p): Ast => ({ kind: 'phrase', ...p, ...spot })),
  );
  const or = (inner: fc.Arbitrary<Ast>): fc.Arbitrary<Ast> =>
    fc.array(inner, { minLength: 2, maxLength: 3 }).map((parts): Ast => ({ kind: 'or', parts, ...spot }));
  const side = fc.oneof({ weight: 3, arbitrary: leaf }, or(leaf));
  const near = fc
    .record({ n: fc.nat(4), ordered: fc.boolean(), left: side, right: side })
    .chain((a) => fc.tuple(fc.constant(a), fc.option(fc.record({ n: fc.nat(4), ordered: fc.boolean(), right: side }))))
    .map(([a, b]): Ast => (b ? { kind: 'near', ...b, left: { kind: 'near', ...a, ...spot }, ...spot } : { kind: 'near', ...a, ...spot }));
  const group = fc.array(leaf, { minLength: 2, maxLength: 3 }).map((parts): Ast => ({ kind: 'and', parts, ...spot }));
  const groupNear = fc
    .record({ n: fc.nat(4), ordered: fc.boolean(), flip: fc.boolean(), left: group, right: leaf })
    .map(({ n, ordered, flip, left, right }): Ast => ({ kind: 'near', n, ordered, left: flip ? right : left, right: flip ? left : right, ...spot }));
  return fc.letrec<{ tree: Ast }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      near,
      groupNear,
      fc
        .array(tie('tree'), { minLength: 2, maxLength: 3 })
        .chain((parts) => fc.constantFrom<'and' | 'or'>('and', 'or').map((kind): Ast => ({ kind, parts, ...spot }))),
      tie('tree').map((part): Ast => ({ kind: 'not', part, ...spot })),
    ),
  })).tree;
}

function bare(ast: Ast): unknown {
  return JSON.parse(JSON.stringify(ast, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)));
}

const demanding = (ast: Ast): Ast => ({
  kind: 'and',
  parts: [{ kind: 'or', parts: WORDS.map((text): Ast => ({ kind: 'term', text, ...spot })), ...spot }, ast],
  ...spot,
});

/** A tree whose leaves are, here and there, exact text, fields or words that are also looked for in the quote. */
function mixed(tree: Ast, pick: () => Ast | null): Ast {
  if (tree.kind === 'and' || tree.kind === 'or') return { ...tree, parts: tree.parts.map((part) => mixed(part, pick)) };
  if (tree.kind === 'not') return { ...tree, part: mixed(tree.part, pick) };
  if (tree.kind === 'near') return tree;
  return pick() ?? tree;
}

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
          trees(fc.oneof(word, odd)),
          fc.tuple(trees(word), field).map(([a, b]): Ast => ({ kind: 'and', parts: [a, b], ...spot })),
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
      fc.property(trees(term), text, (tree, words) => {
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
    const word = fc.constantFrom('ana', 'Ana', '#Ana', 'bob', 'cid', 'Привет', '사과', '苹果', 'x', 'abbot');
    const around = fc.record({
      handle: fc.constantFrom('bob', 'eve'),
      site: fc.constantFrom('x', 'facebook'),
      reply: fc.boolean(),
      followers: fc.constantFrom(100, 101),
      quoted: fc.array(word, { maxLength: 4 }),
    });
    let hits = 0;
    fc.assert(
      fc.property(
        trees(fc.constantFrom('ana', 'bob', 'cid', 'abb*')),
        fc.array(word, { maxLength: 8 }),
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
});
