/** What is measured beside the shipped heads: near words, pieces of a text, and a machine that learns from likeness. */
import { expect, it } from 'vitest';
import { fitted, scoresOf } from '../../tools/train/kernel';
import { nearWords } from '../../tools/train/nearwords';
import { piecesOf, rarity, tokensOf, type Sparse } from '../../tools/train/pieces';
import { Viewer } from '../../tools/train/views';

const THINGS = ['kettle', 'lamp', 'tent', 'stove', 'scarf', 'bicycle', 'radio', 'clock'];
const BROKEN = ['crashes', 'freezes', 'leaks', 'rattles', 'breaks'];
const LOVELY = ['delights', 'shines', 'sings', 'warms', 'pleases'];
const text = (thing: string, deed: string, end: string): string => `Since Monday the ${thing} ${deed} ${end}`;
const all = THINGS.flatMap((thing, i) => [
  ...BROKEN.map((deed, j) => ({
    text: text(thing, deed, i % 2 ? 'and nobody mends it' : 'and I want it mended'),
    label: 0,
    held: (i + j) % 5 === 0,
  })),
  ...LOVELY.map((deed, j) => ({
    text: text(thing, deed, i % 2 ? 'and everybody smiles' : 'and I am glad of it'),
    label: 1,
    held: (i + j) % 5 === 0,
  })),
]);
const near = nearWords(all.map((row) => row.text));
const viewer = new Viewer(near, (said) => [said.length > 40 ? 0.8 : 0.2, said.length > 40 ? 0.2 : 0.8]);
const learned = all.filter(({ held }) => !held);
const machine = fitted(
  learned.map((row) => row.text),
  learned.map(({ label }) => label),
  ['broken', 'lovely'],
  viewer,
);
const dot = (a: Sparse, b: Sparse): number => {
  const at = new Map([...b.at].map((piece, i) => [piece, b.value[i] ?? 0]));
  return [...a.at].reduce((sum, piece, i) => sum + (a.value[i] ?? 0) * (at.get(piece) ?? 0), 0);
};

it('puts words near each other that stand among the same words, the same each time', () => {
  const like = (a: string, b: string): number => {
    const row = (word: string): number[] => [...near.values.slice(near.words.indexOf(word) * near.dims, (near.words.indexOf(word) + 1) * near.dims)];
    return row(a).reduce((sum, value, d) => sum + value * (row(b)[d] ?? 0), 0);
  };
  expect(like('crashes', 'freezes')).toBeGreaterThan(like('crashes', 'delights'));
  expect(like('sings', 'warms')).toBeGreaterThan(like('sings', 'leaks'));
  expect(nearWords(all.map((row) => row.text))).toEqual(near);
});

it('answers for texts it has not seen, and leaves of what it has learned no more than the pull explains', () => {
  for (const row of all) {
    const [broken = 0, lovely = 0] = scoresOf(row.text, machine, viewer);
    expect(broken > lovely).toBe(row.label === 0);
  }
  // The pull times what a text pulls is what its answer lacks: so ridge regression is solved when this holds.
  learned.forEach((row, i) => {
    const [broken = 0] = scoresOf(row.text, machine, viewer);
    expect(Math.abs((row.label === 0 ? 1 : 0) - broken - 0.5 * (machine.pulls[i * 2] ?? 0))).toBeLessThan(0.01);
  });
});

it('weighs pieces by their kind, leaves those seen once aside, and knows a text by how it is typed', () => {
  const rare = rarity(all.map((row) => row.text));
  const [one, other] = [all[0]?.text ?? '', all[7]?.text ?? ''];
  const mine = piecesOf(one, rare);
  expect(dot(mine, mine)).toBeCloseTo(1.4, 5);
  expect(dot(mine, piecesOf(other, rare))).toBeLessThan(1.2);
  expect(dot(mine, piecesOf(one.toUpperCase(), rare))).toBeLessThan(dot(mine, mine));
  expect(piecesOf('zzqq', rare).value.length).toBeLessThan(mine.value.length / 10);
  expect(tokensOf('Sooooo @ann_b: see https://a.example/b?c 12345!!!!')).toEqual(['soo', '@user', ':', 'see', 'http', '0000', '!', '!', '!']);
});
