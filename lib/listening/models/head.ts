/** One linear head: features in, a probability for every label out. */
import { KIND_WEIGHTS, type Features } from './features';
import { HeadGuess } from './guess';
import { softmax } from './learn';
import type { Weights } from './weights';
import { later } from '../../kit/later';

/** "spam/post" and "spam" are two ways of being spam, learned apart; what is told is their sum. */
const toldAs = (label: string): string => label.split('/')[0] ?? label;

export class Head {
  /** As learned, in the order of `scores`. */
  readonly labels: readonly string[];
  readonly threshold: number;
  readonly usesLexicon: boolean;
  readonly #weights: Weights;
  readonly #table: () => Table;
  readonly #scores: Float64Array;
  readonly #told: readonly string[];

  constructor(weights: Weights) {
    this.#weights = weights;
    this.labels = weights.header.labels;
    this.threshold = weights.header.threshold;
    this.usesLexicon = weights.header.lexicon;
    // Made when the head is first asked: a worker starts often.
    this.#table = later(() => tableOf(weights));
    this.#scores = new Float64Array(this.labels.length);
    this.#told = [...new Set(this.labels.map(toldAs))];
  }

  /** Probabilities in the order of `labels`. The array is used again by the next call. */
  scores(found: Features): Float64Array {
    const { header } = this.#weights;
    this.#scores.set(header.bias);
    const { words, chars, lexicon } = KIND_WEIGHTS;
    const end = this.usesLexicon ? found.end : found.chars;
    this.#add(found.hashes, 0, found.words, words * found.scale);
    this.#add(found.hashes, found.words, found.chars, chars * found.scale);
    this.#add(found.hashes, found.chars, end, lexicon * found.scale);
    softmax(this.#scores);
    return this.#scores;
  }

  /** The same, over the language features. */
  languageScores(found: Features): Float64Array {
    this.#scores.set(this.#weights.header.bias);
    const n = found.languageEnd;
    this.#add(found.language, 0, n, n ? 1 / Math.sqrt(n) : 1);
    softmax(this.#scores);
    return this.#scores;
  }

  /** @param scores as `scores` gives them */
  guess(scores: Float64Array): HeadGuess {
    if (this.#told.length === this.labels.length) return new HeadGuess(this.labels, scores, this.threshold);
    const sums = new Float64Array(this.#told.length);
    this.labels.forEach((label, k) => {
      const at = this.#told.indexOf(toldAs(label));
      sums[at] = (sums[at] ?? 0) + (scores[k] ?? 0);
    });
    return new HeadGuess(this.#told, sums, this.threshold);
  }

  /** Adds the weights of some features, each of `value`, to the scores. */
  #add(hashes: Uint32Array, from: number, to: number, value: number): void {
    const { header } = this.#weights;
    const { table, width } = this.#table();
    const mask = header.buckets - 1;
    const unit = value / (STEP * STEP);
    for (let start = from; start < to; start += RUN) {
      const end = Math.min(to, start + RUN);
      for (let side = 0; side < width; side += SIDES) {
        if (table instanceof Int16Array) sums[0] = sumOne(table, hashes, start, end, mask);
        else sumUp(table, width, side, hashes, start, end, mask);
        for (let n = 0; n < SIDES && side + n < width; n++) {
          const k = (side + n) * 2;
          const sum = sums[n] ?? 0;
          const high = Math.round(sum / HIGH);
          this.#scores[k] = (this.#scores[k] ?? 0) + (sum - high * HIGH) * unit * (header.scales[k] ?? 0);
          if (k + 1 < header.scales.length) this.#scores[k + 1] = (this.#scores[k + 1] ?? 0) + high * unit * (header.scales[k + 1] ?? 0);
        }
      }
    }
  }
}

/** Codes of a file run to 127, and stand for their squares. */
const STEP = 127;
/** A double holds two sums of squares exactly, the second of them so many times as large: 53 bits for two of 26. */
const HIGH = 2 ** 26;
/** So many squares of a code stay below half of `HIGH`. */
const RUN = 2_000;

/** Numbers of a bucket that one pass sums. */
const SIDES = 5;
/** What the last pass made: kept apart, so that no post needs an array of its own. */
const sums = new Float64Array(SIDES);

/** Sums up to `SIDES` numbers a bucket in one pass over the features: named sums, because a loop over them takes twice the time. */
function sumUp(table: Float64Array, width: number, side: number, hashes: Uint32Array, from: number, to: number, mask: number): void {
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  const left = width - side;
  if (left === 1) for (let i = from; i < to; i++) a += table[((hashes[i] ?? 0) & mask) * width + side] ?? 0;
  else if (left === 4)
    for (let i = from; i < to; i++) {
      const at = ((hashes[i] ?? 0) & mask) * width + side;
      a += table[at] ?? 0;
      b += table[at + 1] ?? 0;
      c += table[at + 2] ?? 0;
      d += table[at + 3] ?? 0;
    }
  else
    for (let i = from; i < to; i++) {
      const at = ((hashes[i] ?? 0) & mask) * width + side;
      a += table[at] ?? 0;
      b += table[at + 1] ?? 0;
      // Beyond the last column of a bucket the next one is read, and not used.
      c += table[at + 2] ?? 0;
      d += table[at + 3] ?? 0;
      e += table[at + 4] ?? 0;
    }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
}

/** The sum of a head of two labels, in whole numbers. */
function sumOne(table: Int16Array, hashes: Uint32Array, from: number, to: number, mask: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum = (sum + (table[(hashes[i] ?? 0) & mask] ?? 0)) | 0;
  return sum;
}

interface Table {
  table: Float64Array | Int16Array;
  /** Numbers a bucket: each holds two columns. */
  width: number;
}

/** Codes as what they stand for, two columns in one number: half the looks, and no second one into a codebook. */
function tableOf({ header, codes }: Weights): Table {
  const columns = header.scales.length;
  const width = (columns + 1) >> 1;
  const table = columns === 1 ? new Int16Array(header.buckets) : new Float64Array(header.buckets * width);
  const square = (code: number): number => Math.abs(code) * code;
  for (let b = 0; b < header.buckets; b++)
    for (let side = 0; side < width; side++) {
      const at = b * columns + side * 2;
      const high = side * 2 + 1 < columns ? square(codes[at + 1] ?? 0) * HIGH : 0;
      table[b * width + side] = square(codes[at] ?? 0) + high;
    }
  return { table, width };
}
