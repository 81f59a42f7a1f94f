/**
 * "Is this about us?": a shipped prior, and on top what a brand's own "about us" / "not about us" taught. Only the labels are kept;
 * the model is learned anew from them, so that forgetting is leaving a label out.
 */
import { Extractor, type Features } from './features';
import { Head, type Guess } from './head';
import { emptyLinear, learn, RowBuilder, type Linear } from './learn';
import { linearOf, packWeights, unpackWeights, type Weights } from './weights';

export const RELEVANCE_LABELS = ['relevant', 'irrelevant'];
const BUCKETS = 1 << 14;
export interface RelevanceLabel {
  text: string;
  brand: string;
  relevant: boolean;
}
/** Labels beyond this are too many to learn from at once: the newest stay. */
export const LABELS_KEPT = 2_000;

export class Relevance {
  readonly #head: Head;
  readonly #extractor = new Extractor();

  private constructor(head: Head) {
    this.#head = head;
  }

  /** @param prior null: only what the labels say. @param labels of all brands, oldest first; other brands' are learned first, as a prior. */
  static from(prior: Weights | null, brand: string, labels: readonly RelevanceLabel[] = []): Relevance {
    if (prior && !labels.length) return new Relevance(new Head(prior));
    const kept = labels.slice(-LABELS_KEPT);
    const own = kept.filter((label) => same(label.brand, brand));
    const others = kept.filter((label) => !same(label.brand, brand));
    let model: Linear = prior ? linearOf(prior) : emptyLinear(BUCKETS, 2);
    const extractor = new Extractor();
    if (others.length) model = taught(model, others, extractor, 5, 0.2);
    if (own.length) model = taught(model, own, extractor, 20, 0.3);
    const bytes = packWeights(model, { head: 'relevance', labels: RELEVANCE_LABELS, threshold: prior?.header.threshold ?? 0.7, lexicon: false });
    return new Relevance(new Head(unpackWeights(bytes, 'relevance')));
  }

  of(text: string): Guess {
    return this.guess(this.#extractor.extract(text, null));
  }

  guess(found: Features): Guess {
    return this.#head.guess(this.#head.scores(found));
  }

  /** The words that speak most for the answer, at most `count`. */
  why(text: string, count = 3): string[] {
    const answer = this.of(text);
    const label = (answer.p.relevant ?? 0) >= 0.5 ? 'relevant' : 'irrelevant';
    return tellingWords(text, (word) => this.of(word).p[label] ?? 0, count);
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function taught(from: Linear, labels: readonly RelevanceLabel[], extractor: Extractor, epochs: number, rate: number): Linear {
  const rows = new RowBuilder();
  for (const { text } of labels) rows.add(extractor.extract(text, null));
  const allowed = Uint32Array.from(labels, ({ relevant }) => (relevant ? 1 : 2));
  // A brand labels few posts as not its own: both kinds weigh alike in part, so that the rarer is not drowned.
  const about = labels.filter(({ relevant }) => relevant).length / labels.length;
  const importance = Float32Array.from(labels, ({ relevant }) => Math.min(3, Math.sqrt(0.5 / (relevant ? about : 1 - about))));
  return learn(rows.done(), allowed, { buckets: from.buckets, columns: 2, epochs, rate, from }, importance);
}

/** Words in the order of what each alone would score; at most 60 are looked at. */
export function tellingWords(text: string, score: (word: string) => number, count: number): string[] {
  const words = [...new Set(text.slice(0, 2_000).match(/[\p{L}\p{N}#@'’]{3,}/gu) ?? [])].slice(0, 60);
  return words
    .map((word) => ({ word, score: score(word) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ word }) => word);
}
