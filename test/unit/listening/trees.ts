/** Random trees of queries, for the property tests. */
import fc from 'fast-check';
import type { Ast } from '../../../lib/listening/ast';

export const spot = { start: 0, end: 0 };

/** Trees over a few words, so that random posts often fit; `member`: words of phrases. `nearable`: what may stand inside NEAR. */
export function trees(term: fc.Arbitrary<string>, member: fc.Arbitrary<string>): fc.Arbitrary<Ast> {
  const leaf: fc.Arbitrary<Ast> = fc.oneof(
    { weight: 4, arbitrary: term.map((text): Ast => ({ kind: 'term', text, ...spot })) },
    fc
      .record({ terms: fc.array(member, { minLength: 2, maxLength: 3 }), within: fc.option(fc.nat(3)) })
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

/** A tree whose leaves are, here and there, exact text, fields or words that are also looked for in the quote. */
export function mixed(tree: Ast, pick: () => Ast | null): Ast {
  if (tree.kind === 'and' || tree.kind === 'or') return { ...tree, parts: tree.parts.map((part) => mixed(part, pick)) };
  if (tree.kind === 'not') return { ...tree, part: mixed(tree.part, pick) };
  if (tree.kind === 'near') return tree;
  return pick() ?? tree;
}
