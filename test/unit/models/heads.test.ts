/** Heads on texts that train nothing, and the sums of a head against the plain way of making them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Extractor, KIND_WEIGHTS } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { loadMeaning } from '../../../lib/listening/models/read';

const FOLDER = resolve(import.meta.dirname, '../../../public');
const meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(FOLDER, path))));
const kept = readFileSync(join(import.meta.dirname, 'feedback-kept.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; label: string; language: string });
const best = (p: Record<string, number> = {}): string => Object.entries(p).reduce((top, each) => (each[1] > top[1] ? each : top))[0];

it('tells kinds and languages of posts that trained nothing', () => {
  const said = kept.map(({ text, label, language }) => {
    const { feedback, language: tongue } = meaning.meaningOf(text);
    return [best(feedback?.p) === label, best(tongue?.p) === language] as const;
  });
  expect(said.filter(([kind]) => kind).length / kept.length).toBeGreaterThan(0.8);
  expect(said.filter(([, tongue]) => tongue).length / kept.length).toBeGreaterThan(0.95);
});

it('takes the language of most posts for the brand’s while no label tells it', () => {
  const english = kept.filter(({ language }) => language === 'en').map(({ text }) => text);
  const asked = (seen: readonly string[], text: string) => meaning.relevanceFor('Brindle', [], seen)?.of(text).p.relevant ?? 0;
  const [near, far] = ['the Brindle kettle I got for my birthday is lovely', 'me regalaron una tetera Brindle por mi cumpleaños y es preciosa'];
  expect(asked(english, near)).toBeGreaterThan(0.5);
  expect(asked(english, far)).toBeLessThan(0.5);
  const spanish = kept.filter(({ language }) => language === 'es').map(({ text }) => text);
  expect(asked(spanish, far)).toBeGreaterThan(asked(english, far));
});

it('leaves names out before it tells the language of a post: they stand in every language alike', () => {
  const english = kept.filter(({ language }) => language === 'en').map(({ text }) => text);
  const names = Array.from({ length: 6 }, (_, i) => `I put the Brindle Harbour Morning Kettle on shelf ${i} #BrindleHarbour`);
  const asked = (text: string) => meaning.relevanceFor('Brindle', [], [...english, ...names])?.of(text).p.relevant ?? 0;
  const spanish = asked('ya llega la Brindle Harbour Morning Kettle #BrindleHarbour');
  expect(spanish).toBeLessThan(0.5);
  expect(asked('Brindle Harbour Morning Kettle #BrindleHarbour')).toBeGreaterThan(spanish);
});

it('carries labels to words that only posts like the labelled ones have', () => {
  const labels = Array.from({ length: 20 }, (_, i) => ({
    text: i % 2 ? `brindle greyhound race tonight, lane ${i}` : `the lid of my Brindle kettle is stuck, batch ${i}`,
    brand: 'Brindle',
    relevant: i % 2 === 0,
  }));
  const seen = Array.from({ length: 60 }, (_, i) =>
    i % 2 ? `greyhound race tonight at the stadium, trap ${i}` : `kettle lid stuck, descaler ${i} no help`,
  );
  const asked = (posts: readonly string[]) => meaning.relevanceFor('Brindle', labels, posts)?.of('who is in the trap at the stadium').p.relevant ?? 1;
  expect(asked(seen)).toBeLessThan(asked([]));
  expect(asked(seen)).toBeLessThan(0.5);
});

it('sums as the plain way does, whatever the number of labels: the weights of four to nine in steps', () => {
  const extractor = new Extractor();
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.string({ maxLength: 60 }), fc.integer(), (labels, text, seed) => {
      const [buckets, columns] = [64, labels - 1];
      const codes = Int8Array.from({ length: buckets * columns }, (_, i) => (Math.imul(seed + i, 2_654_435_761) >> 24) | 0);
      const scales = Array.from({ length: columns }, (_, k) => 0.5 + k);
      const bias = Array.from({ length: labels }, (_, k) => k / 10);
      const names = bias.map((_, k) => `label ${k}`);
      const header = { format: 1, features: 2, head: 'x', labels: names, buckets, scales, bias, threshold: 0.5, lexicon: true };
      const found = extractor.extract(text, null);
      const scores = [...bias];
      for (let i = 0; i < found.end; i++) {
        const value = (i < found.words ? KIND_WEIGHTS.words : i < found.chars ? KIND_WEIGHTS.chars : KIND_WEIGHTS.lexicon) * found.scale;
        for (let k = 0; k < columns; k++) {
          const code = codes[((found.hashes[i] ?? 0) & (buckets - 1)) * columns + k] ?? 0;
          const weight = Math.sign(code) * (code / 127) ** 2;
          scores[k] = (scores[k] ?? 0) + (columns > 2 && columns < 9 ? Math.round(weight * 127) / 127 : weight) * value * (scales[k] ?? 0);
        }
      }
      const all = scores.reduce((sum, each) => sum + Math.exp(each), 0);
      const said = new Head({ header, codes }).scores(found);
      scores.forEach((each, k) => expect(said[k]).toBeCloseTo(Math.exp(each) / all, 6));
    }),
  );
});

it('sums no column into the next, were every weight the largest', () => {
  const found = new Extractor().extract('every weight of this text pulls one way, or the other '.repeat(20), null);
  for (const code of [127, -127, -128]) {
    const codes = new Int8Array(64 * 7);
    // The second column alone: the others must hear nothing of it.
    for (let b = 0; b < 64; b++) codes[b * 7 + 1] = code;
    const header = { format: 1, features: 2, head: 'x', labels: [...'abcdefgh'], buckets: 64, scales: Array<number>(7).fill(0.01) };
    const said = new Head({ header: { ...header, bias: Array<number>(8).fill(0), threshold: 0.5, lexicon: true }, codes }).scores(found);
    const others = [...said].filter((_, k) => k !== 1);
    expect(new Set(others).size).toBe(1);
    expect(Math.sign((said[1] ?? 0) - (others[0] ?? 0))).toBe(Math.sign(code));
  }
});
