/**
 * "Probably not us" from a handful of posts said not to be about a brand: words that stand in those and hardly in the brand's others
 * speak for it, words of the others against it. Counting, not learning: two posts are enough, and every word can be told.
 */
import { ruleWords } from './words';

/** Posts nobody spoke of count so much beside those somebody did. */
const UNSAID = 0.25;
/** No word alone decides, and none vetoes. */
const MOST = 2.2;
const LEAST = -1.6;
/** How sure one is, before a word is read, that what fits the keywords is about the brand. */
const BEFORE = -2;
const FADE = 0.15;

const wordsOf = (text: string): Set<string> => {
  const words = ruleWords(text).map((word) => word.text);
  return new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word)));
};

export interface StrangerGuess {
  /** Probability that it is not about the brand. */
  p: number;
  /** The words that speak most for it, as folded; at most three. */
  why: string[];
}

export class Strangers {
  readonly #not = new Map<string, number>();
  readonly #ours = new Map<string, number>();
  readonly #counts: readonly [not: number, ours: number];

  /** @param not said not to be about the brand @param ours said, or sure, to be @param unsaid the brand's others */
  constructor(not: readonly string[], ours: readonly string[], unsaid: readonly string[]) {
    const count = (texts: readonly string[], into: Map<string, number>, by: number): void => {
      for (const text of texts) for (const word of wordsOf(text)) into.set(word, (into.get(word) ?? 0) + by);
    };
    count(not, this.#not, 1);
    count(ours, this.#ours, 1);
    count(unsaid, this.#ours, UNSAID);
    this.#counts = [not.length, ours.length + unsaid.length * UNSAID];
  }

  of(text: string): StrangerGuess {
    const weighed = [...wordsOf(text)].map((word) => ({ word, weight: this.#weight(word) }));
    const sum = weighed.reduce((all, { weight }) => all + weight, BEFORE);
    const why = weighed.filter(({ weight }) => weight > 1).sort((a, b) => b.weight - a.weight);
    return { p: 1 / (1 + Math.exp(-sum)), why: why.slice(0, 3).map(({ word }) => word) };
  }

  /** Log of how much likelier the word is in what is not ours; 0 for a word never seen in posts somebody spoke of. */
  #weight(word: string): number {
    const [not, ours] = this.#counts;
    const [here, there] = [this.#not.get(word) ?? 0, this.#ours.get(word) ?? 0];
    // One post's own words are chance: only what two of them share speaks for it.
    if (here < Math.min(2, not) && there < 1) return 0;
    const odds = Math.log((here + FADE) / (not + 2 * FADE)) - Math.log((there + FADE) / (Math.max(ours, 1) + 2 * FADE));
    // What few posts show counts less.
    const seen = here + there;
    const weight = Math.max(LEAST, Math.min(MOST, odds)) * (seen / (seen + 0.6));
    return here < Math.min(2, not) ? Math.min(0, weight) : weight;
  }
}
