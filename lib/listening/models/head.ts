/** One linear head: features in, a probability for every label out. */
import { KIND_WEIGHTS, type Features } from './features';
import { HeadGuess } from './guess';
import { softmax } from './learn';
import { adderOf } from './sums';
import type { Adder } from './table';
import type { Weights } from './weights';
import { later } from '../../kit/later';

/** "spam/post" and "spam" are two ways of being spam, learned apart; what is told is their sum. */
const toldAs = (label: string): string => label.split('/')[0] ?? label;

export class Head {
  /** As learned, in the order of `scores`. */
  readonly labels: readonly string[];
  readonly threshold: number;
  readonly usesLexicon: boolean;
  /** What it says of a post without a feature, before `softmax`. */
  readonly bias: Float64Array;
  readonly #add: () => Adder;
  readonly #scores: Float64Array;
  readonly #told: readonly string[];

  /** @param makeAdder where its weights stand among others' */
  constructor(weights: Weights, makeAdder: () => Adder = () => adderOf(weights)) {
    this.bias = Float64Array.from(weights.header.bias);
    this.labels = weights.header.labels;
    this.threshold = weights.header.threshold;
    this.usesLexicon = weights.header.lexicon;
    // Made when the head is first asked: a worker starts often.
    this.#add = later(makeAdder);
    this.#scores = new Float64Array(this.labels.length);
    this.#told = [...new Set(this.labels.map(toldAs))];
  }

  /** Probabilities in the order of `labels`. The array is used again by the next call. */
  scores(found: Features): Float64Array {
    const { words, chars, lexicon } = KIND_WEIGHTS;
    const end = this.usesLexicon ? found.end : found.chars;
    const add = this.#add();
    this.#scores.set(this.bias);
    add(this.#scores, found.hashes, 0, found.words, words * found.scale);
    add(this.#scores, found.hashes, found.words, found.chars, chars * found.scale);
    add(this.#scores, found.hashes, found.chars, end, lexicon * found.scale);
    softmax(this.#scores);
    return this.#scores;
  }

  /** The same, over the language features. */
  languageScores(found: Features): Float64Array {
    this.#scores.set(this.bias);
    const n = found.languageEnd;
    this.#add()(this.#scores, found.language, 0, n, n ? 1 / Math.sqrt(n) : 1);
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
}
