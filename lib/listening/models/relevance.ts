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
import { speak } from './voice';
import { linearOf, packWeights, unpackWeights, type Weights } from './weights';

export const RELEVANCE_LABELS = ['relevant', 'irrelevant'];
const BUCKETS = 1 << 16;
export interface RelevanceLabel {
  text: string;
  brand: string;
  relevant: boolean;
  /** How much it counts; 1 where absent. Less for posts nobody spoke of. */
  weight?: number;
}
/** Labels beyond this are too many to learn from at once: the newest stay. */
export const LABELS_KEPT = 2_000;
/** Posts nobody spoke of that are looked at for the brand's language. */
const SEEN_KEPT = 500;

/** How loud the language speaks in a post, whatever its length, when it is certain. */
const LOUD = 1.5;
/** Odds beyond e to this are certain. */
const CERTAIN = 3;
const FOREIGN = hashWord('language foreign');
const HOME = hashWord('language home');
/** What a foreign language weighs against the brand before the first label; the brand's own half as much for it. */
const AWAY = 2;
/** Letters of another script in a post that looks to be in the brand's language: mostly names stand in Latin letters there. */
const ALIEN_LETTERS = 2;
const ALIEN = 0.05;
const SCRIPTS_COUNTED = 13;
const NONE = 'none';

/** How labels are learned, on top of a prior: gently, the prior stays heard. */
const OF_OTHERS = { epochs: 4, rate: 0.05, decay: 1e-4 };
const OF_OWN = { epochs: 10, rate: 0.05, decay: 1e-4 };
/** Of posts of other brands, for a prior that ships or is measured. */
export const PRIOR = OF_OTHERS;

export class Relevance {
  readonly #head: Head;
  readonly #extractor = new Extractor();
  readonly #tongue: Head | null;
  /** The language most posts about the brand are in; null: not known. */
  readonly #home: string | null;

  private constructor(head: Head, tongue: Head | null, home: string | null) {
    this.#head = head;
    this.#tongue = tongue;
    this.#home = home;
  }

  /**
   * @param prior null: only what the labels say. @param labels of all brands, oldest first; other brands' are learned first, as a prior.
   * @param tongue the language head; null: the language is not looked at.
   * @param seen posts that met the brand's keywords, nobody having spoken of them: the commonest language of them is taken for the
   * brand's while no label tells it.
   */
  static from(
    prior: Weights | null,
    brand: string,
    labels: readonly RelevanceLabel[] = [],
    tongue: Head | null = null,
    seen: readonly string[] = [],
  ): Relevance {
    const extractor = new Extractor();
    const kept = labels.slice(-LABELS_KEPT);
    const own = kept.filter((label) => same(label.brand, brand));
    const others = kept.filter((label) => !same(label.brand, brand));
    const met = (): RelevanceLabel[] => seen.slice(-SEEN_KEPT).map((text) => ({ text, brand, relevant: true }));
    const home = tongue && (homeOf(own, tongue, extractor) ?? homeOf(met(), tongue, extractor));
    if (prior && !kept.length) return new Relevance(new Head(hearing(prior)), tongue, home);
    let model: Linear = prior ? linearOf(prior) : lean(emptyLinear(BUCKETS, 2));
    const teach = (from: readonly RelevanceLabel[], place: string | null, how: typeof OF_OWN): void => {
      if (from.length) model = taught(model, from, (text) => voiced(extractor.extract(text, null), tongue, place), how);
    };
    teach(others, tongue && homeOf(others, tongue, extractor), OF_OTHERS);
    teach(own, home, OF_OWN);
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

/** The prior as a head that looks beyond the characters, where the language stands. */
const hearing = ({ header, codes }: Weights): Weights => ({ header: { ...header, lexicon: true }, codes });

/** Before a label says otherwise, another language than the brand's speaks against it. In place. */
export function lean(model: Linear): Linear {
  const { weights, buckets, columns } = model;
  const put = (hash: number, value: number): void => void weights.set([value, 0], (hash & (buckets - 1)) * columns);
  put(FOREIGN, -AWAY);
  put(HOME, AWAY / 2);
  return model;
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
  sums.delete(NONE);
  return [...sums].reduce<[string, number] | null>((top, each) => (!top || each[1] > top[1] ? each : top), null)?.[0] ?? null;
}

/** How surely a post is in the brand's language: from -1, surely not, to 1. */
function nearness(found: Features, tongue: Head, home: string): number {
  let p = tonguesOf(found, tongue)[home] ?? 0;
  let top = 0;
  for (let i = 1; i < SCRIPTS_COUNTED; i++) if ((found.scripts[i] ?? 0) > (found.scripts[top] ?? 0)) top = i;
  let alien = 0;
  for (let i = 1; i < SCRIPTS_COUNTED; i++) if (i !== top) alien += found.scripts[i] ?? 0;
  if (top === 0 && alien >= ALIEN_LETTERS) p *= ALIEN;
  return Math.max(-1, Math.min(1, Math.log((p + 1e-4) / (1 - p + 1e-4)) / CERTAIN));
}

/** The features with the language beside the words, as loud in a long post as in a short one, and the louder the surer. In place. */
export function voiced(found: Features, tongue: Head | null, home: string | null): Features {
  if (!tongue || !home) return found;
  const near = nearness(found, tongue, home);
  found.end = speak(found, found.chars, near > 0 ? HOME : FOREIGN, Math.abs(near) * LOUD);
  return found;
}

/** A brand has few posts that are not its own: both kinds weigh alike, as far as that goes, so that the rarer is not drowned. */
export function balanced(labels: readonly { relevant: boolean; weight?: number }[]): Float32Array {
  const sum = (which: boolean): number => labels.reduce((all, { relevant, weight = 1 }) => (relevant === which ? all + weight : all), 0);
  const about = sum(true) / (sum(true) + sum(false));
  return Float32Array.from(labels, ({ relevant, weight = 1 }) => weight * Math.min(5, 0.5 / (relevant ? about : 1 - about)));
}

function taught(from: Linear, labels: readonly RelevanceLabel[], see: (text: string) => Features, how: typeof OF_OWN): Linear {
  const rows = new RowBuilder();
  for (const { text } of labels) rows.add(see(text));
  const allowed = Uint32Array.from(labels, ({ relevant }) => (relevant ? 1 : 2));
  return learn(rows.done(), allowed, { buckets: from.buckets, columns: 2, ...how, from }, balanced(labels));
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
