/** One linear head: features in, a probability for every label out. */
import { KIND_WEIGHTS, type Features } from './features';
import { softmax } from './learn';
import { CODEBOOK, type Weights } from './weights';

export interface Guess {
  /** The likeliest label, or "unsure" below the head's threshold. */
  label: string;
  /** Probability of the likeliest label. */
  confidence: number;
  /** Every label's probability; they sum to 1. */
  p: Record<string, number>;
}

export class Head {
  readonly labels: readonly string[];
  readonly threshold: number;
  readonly usesLexicon: boolean;
  readonly #weights: Weights;
  readonly #sums: Float64Array;
  readonly #scores: Float64Array;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.labels = weights.header.labels;
    this.threshold = weights.header.threshold;
    this.usesLexicon = weights.header.lexicon;
    this.#sums = new Float64Array(this.labels.length - 1);
    this.#scores = new Float64Array(this.labels.length);
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

  guess(scores: Float64Array): Guess {
    const p: Record<string, number> = {};
    let best = 0;
    this.labels.forEach((label, k) => {
      p[label] = scores[k] ?? 0;
      if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
    });
    const confidence = scores[best] ?? 0;
    return { label: confidence >= this.threshold ? (this.labels[best] ?? 'unsure') : 'unsure', confidence, p };
  }

  #add(hashes: Uint32Array, from: number, to: number, value: number): void {
    const { header, codes } = this.#weights;
    const columns = header.scales.length;
    const mask = header.buckets - 1;
    if (columns === 1) {
      let sum = 0;
      for (let i = from; i < to; i++) sum += CODEBOOK[(codes[(hashes[i] ?? 0) & mask] ?? 0) + 128] ?? 0;
      this.#scores[0] = (this.#scores[0] ?? 0) + sum * value * (header.scales[0] ?? 0);
      return;
    }
    const sums = this.#sums.fill(0);
    for (let i = from; i < to; i++) {
      const at = ((hashes[i] ?? 0) & mask) * columns;
      for (let k = 0; k < columns; k++) sums[k] = (sums[k] ?? 0) + (CODEBOOK[(codes[at + k] ?? 0) + 128] ?? 0);
    }
    for (let k = 0; k < columns; k++) this.#scores[k] = (this.#scores[k] ?? 0) + (sums[k] ?? 0) * value * (header.scales[k] ?? 0);
  }
}
