/**
 * "Is this about us?": a shipped prior, and on top what a brand's own "about us" / "not about us" taught. Only the labels are kept;
 * the model is learned anew from them, so that forgetting is leaving a label out. Beside the words it looks at the language: much
 * that shares a brand's name is said where the brand is not.
 */
import { Extractor, type Features } from './features';
import { hashWord } from './hash';
import { Head, type Guess } from './head';
import { languageOf } from './language';
import { emptyLinear, learn, RowBuilder, type Linear } from './learn';
import { linearOf, packWeights, unpackWeights, type Weights } from './weights';

export const RELEVANCE_LABELS = ['relevant', 'irrelevant'];
const BUCKETS = 1 << 14;
export interface RelevanceLabel {
  text: string;
  brand: string;
  relevant: boolean;
  /** How much it counts; 1 where absent. Less for posts nobody spoke of. */
  weight?: number;
}
/** Labels beyond this are too many to learn from at once: the newest stay. */
export const LABELS_KEPT = 2_000;

/** The language counts as much as so many words. */
const LOUD = 12;
const FOREIGN = hashWord('language foreign');
const HOME = hashWord('language home');
/** What a foreign language weighs against the brand before the first label. */
const AWAY = 2;
const NONE = 'none';

export class Relevance {
  readonly #head: Head;
  readonly #extractor = new Extractor();
  readonly #tongue: Head | null;
  /** The language most posts about the brand are in; null: not taught. */
  readonly #home: string | null;

  private constructor(head: Head, tongue: Head | null, home: string | null) {
    this.#head = head;
    this.#tongue = tongue;
    this.#home = home;
  }

  /**
   * @param prior null: only what the labels say. @param labels of all brands, oldest first; other brands' are learned first, as a prior.
   * @param tongue the language head; null: the language is not looked at.
   */
  static from(prior: Weights | null, brand: string, labels: readonly RelevanceLabel[] = [], tongue: Head | null = null): Relevance {
    if (prior && !labels.length) return new Relevance(new Head(prior), null, null);
    const kept = labels.slice(-LABELS_KEPT);
    const own = kept.filter((label) => same(label.brand, brand));
    const others = kept.filter((label) => !same(label.brand, brand));
    let model: Linear = prior ? linearOf(prior) : emptyLinear(BUCKETS, 2);
    const extractor = new Extractor();
    const home = tongue && homeOf(own.length ? own : others, tongue, extractor);
    const see = (text: string): Features => voiced(extractor.extract(text, null), tongue, home);
    if (others.length) model = taught(model, others, see, 5, 0.2);
    if (home && !others.length) lean(model);
    if (own.length) model = taught(model, own, see, 20, 0.3);
    const bytes = packWeights(model, { head: 'relevance', labels: RELEVANCE_LABELS, threshold: prior?.header.threshold ?? 0.7, lexicon: true });
    return new Relevance(new Head(unpackWeights(bytes, 'relevance')), tongue, home);
  }

  of(text: string): Guess {
    return this.#head.guess(this.#head.scores(voiced(this.#extractor.extract(text, null), this.#tongue, this.#home)));
  }

  /** The words that speak most for the answer, at most `count`. */
  why(text: string, count = 3): string[] {
    const answer = this.of(text);
    const label = (answer.p.relevant ?? 0) >= 0.5 ? 0 : 1;
    const score = (word: string): number => this.#head.scores(this.#extractor.extract(word, null))[label] ?? 0;
    return tellingWords(text, score, count);
  }
}

/** Before a label says otherwise, another language than the brand's speaks against it. In place. */
function lean({ weights, buckets }: Linear): void {
  weights[(FOREIGN & (buckets - 1)) * 2] = -AWAY;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Shares of the languages a text may be in; nothing where there is no letter. */
const tonguesOf = (found: Features, tongue: Head): Record<string, number> => languageOf(found, tongue)?.p ?? { [NONE]: 1 };

function homeOf(labels: readonly RelevanceLabel[], tongue: Head, extractor: Extractor): string | null {
  const sums = new Map<string, number>();
  for (const { text, relevant, weight = 1 } of labels) {
    if (!relevant) continue;
    for (const [language, p] of Object.entries(tonguesOf(extractor.extract(text, null), tongue)))
      sums.set(language, (sums.get(language) ?? 0) + p * weight);
  }
  return [...sums].reduce<[string, number] | null>((top, each) => (!top || each[1] > top[1] ? each : top), null)?.[0] ?? null;
}

/** The features with the language beside the words, each the louder the surer. In place. */
function voiced(found: Features, tongue: Head | null, home: string | null): Features {
  if (!tongue) return found;
  let at = found.chars;
  const shares = tonguesOf(found, tongue);
  if (found.hashes.length < at + 4 * LOUD) {
    const grown = new Uint32Array(at + 4 * LOUD);
    grown.set(found.hashes);
    found.hashes = grown;
  }
  const say = (hash: number, p: number): void => {
    for (let i = Math.round(p * LOUD); i > 0; i--) found.hashes[at++] = hash;
  };
  for (const [language, p] of Object.entries(shares)) say(hashWord(`language ${language}`), p);
  if (home) {
    const p = shares[home] ?? 0;
    say(HOME, p);
    say(FOREIGN, 1 - p);
  }
  found.end = at;
  return found;
}

function taught(from: Linear, labels: readonly RelevanceLabel[], see: (text: string) => Features, epochs: number, rate: number): Linear {
  const rows = new RowBuilder();
  for (const { text } of labels) rows.add(see(text));
  const allowed = Uint32Array.from(labels, ({ relevant }) => (relevant ? 1 : 2));
  // A brand labels few posts as not its own: both kinds weigh alike, as far as that goes, so that the rarer is not drowned.
  const sum = (which: boolean): number => labels.reduce((all, { relevant, weight = 1 }) => (relevant === which ? all + weight : all), 0);
  const about = sum(true) / (sum(true) + sum(false));
  const importance = Float32Array.from(labels, ({ relevant, weight = 1 }) => weight * Math.min(5, 0.5 / (relevant ? about : 1 - about)));
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
