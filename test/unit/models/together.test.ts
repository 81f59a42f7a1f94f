/** Heads asked together say what each says alone, to the last bit. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Extractor, type Features } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { Lexicon } from '../../../lib/listening/models/lexicon';
import { Together } from '../../../lib/listening/models/together';
import { split, unpackWeights, type Weights } from '../../../lib/listening/models/weights';

const FOLDER = resolve(import.meta.dirname, '../../../public/models');
const bytes = (name: string): Uint8Array => readFileSync(join(FOLDER, `${name}.bin`));
const lexicon = new Lexicon(split(bytes('lexicon')).payload);
const shipped = ['sentiment-en', 'feedback', 'spam'].map((name) => unpackWeights(bytes(name), name));
const kept = ['feedback-kept', 'posts-kept', 'danger-kept'].flatMap((name) =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const extractor = new Extractor();

/** What `Head` says with a table of its own, with the shared one, and what all say at once. */
function said(all: readonly Weights[], together: Together, found: Features): { alone: number[][]; shared: number[][]; atOnce: number[][] } {
  const atOnce = together.scores(found);
  return {
    atOnce: together.heads.map((head) => [...(atOnce.get(head) ?? [])]),
    shared: together.heads.map((head) => [...head.scores(found)]),
    alone: all.map((each) => [...new Head(each).scores(found)]),
  };
}

it('says together what the shipped heads say alone, of posts that are kept and of odd ones', () => {
  const together = new Together(shipped);
  const alone = shipped.map((each) => new Head(each));
  const odd = ['', '🙂', '\ud83d', 'שלום hello', 'a'.repeat(30_000), kept.join(' ')];
  for (const text of [...odd, ...kept]) {
    const found = extractor.extract(text, lexicon);
    const atOnce = together.scores(found);
    together.heads.forEach((head, i) => expect([...(atOnce.get(head) ?? [])], text.slice(0, 80)).toEqual([...(alone[i]?.scores(found) ?? [])]));
  }
});

const weights = fc
  .record({ labels: fc.integer({ min: 2, max: 12 }), bits: fc.integer({ min: 1, max: 8 }), seed: fc.integer(), lexicon: fc.constant(true) })
  .map(({ labels, bits, seed, lexicon }): Weights => {
    const [buckets, columns] = [1 << bits, labels - 1];
    // Some are the largest everywhere, all of one sign: sums that come nearest to the next column's.
    const code = (i: number): number => (seed % 3 === 0 ? (seed & 1 ? -128 : 127) : Math.imul(seed + i, 2_654_435_761) >> 24);
    const names = Array.from({ length: labels }, (_, k) => `label ${k}`);
    const header = { format: 1, features: 2, head: 'x', labels: names, buckets, lexicon, threshold: 0.5 };
    return {
      header: { ...header, scales: Array.from({ length: columns }, (_, k) => 0.01 + k / 50), bias: names.map((_, k) => k / 10) },
      codes: Int8Array.from({ length: buckets * columns }, (_, i) => code(i)),
    };
  });

it('says together what heads of any size say alone, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(weights, { minLength: 1, maxLength: 5 }),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.constantFrom(...kept),
        fc.string({ minLength: 5, maxLength: 20 }).map((word) => `${word} `.repeat(400)),
      ),
      (all, text) => {
        const { alone, shared, atOnce } = said(all, new Together(all), extractor.extract(text, lexicon));
        expect(atOnce).toEqual(alone);
        expect(shared).toEqual(alone);
      },
    ),
    { numRuns: 50 },
  );
});
