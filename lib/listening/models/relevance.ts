/**
 * "Is this about us?": a shipped prior, and on top what a brand's own "about us" / "not about us" taught. Only the labels are kept;
 * the model is learned anew from them, so that forgetting is leaving a label out. Beside the words it looks at the language: much
 * that shares a brand's name is said where the brand is not.
 */
import { Extractor, type Features } from './features';
import { hashWord } from './hash';
import { Unclaimed, type Guess } from './guess';
import { Head } from './head';
import { Home } from './home';
import { emptyLinear, learn, RowBuilder, type Linear } from './learn';
import { speak } from './voice';
import { isWordless } from './wordless';
import { linearOf, packWeights, unpackWeights, type Weights } from './weights';

const IRRELEVANT = 'irrelevant';
export const RELEVANCE_LABELS = ['relevant', IRRELEVANT];
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
/** Posts nobody spoke of that are looked at for the brand's language and words. */
const SEEN_KEPT = 1_000;
/** Times that labels are learned once more together with what they make of the posts nobody spoke of: those share the brand's words. */
const ECHOES = 2;
const ECHO = 0.2;
const SURE = 0.3;

/** How loud the language speaks in a post, whatever its length, when it is certain. */
const LOUD = 1.5;
const FOREIGN = hashWord('language foreign');
const HOME = hashWord('language home');
/** What a foreign language weighs against the brand before the first label; the brand's own half as much for it. */
const AWAY = 2;

/** How labels are learned, on top of a prior: gently, the prior stays heard. */
const OF_OTHERS = { epochs: 4, rate: 0.05, decay: 1e-4 };
const OF_OWN = { epochs: 10, rate: 0.05, decay: 1e-4 };
const OF_ECHOES = { epochs: 10, rate: 0.1, decay: 1e-4 };
/** Of posts of other brands, for a prior that ships or is measured. */
export const PRIOR = OF_OTHERS;

export class Relevance {
  readonly #head: Head;
  readonly #extractor = new Extractor();
  /** The language most posts about the brand are in; null: not known. */
  readonly #home: Home | null;
  /** Somebody of the brand said what is about it, so that the language of those posts tells something. */
  readonly #isTaught: boolean;

  private constructor(head: Head, home: Home | null, isTaught: boolean) {
    this.#head = head;
    this.#home = home;
    this.#isTaught = isTaught;
  }

  /**
   * @param prior null: only what the labels say. @param labels of all brands, oldest first; other brands' are learned first, as a prior.
   * @param tongue the language head; null: the language is not looked at.
   * @param seen posts that met the brand's keywords, nobody having spoken of them: the commonest language of them is taken for the
   * brand's while no label tells it, and labels are carried to what is like them.
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
    const met = seen.slice(-SEEN_KEPT);
    const home = tongue && Home.from(tongue, own, met);
    if (prior && !kept.length) return new Relevance(new Head(hearing(prior)), home, false);
    let model: Linear = prior ? linearOf(prior) : lean(emptyLinear(BUCKETS, 2));
    const teach = (from: readonly RelevanceLabel[], place: Home | null, how: typeof OF_OWN): void => {
      if (from.length) model = taught(model, from, (text) => voiced(extractor.extract(text, null), text, place), how);
    };
    teach(others, tongue && Home.from(tongue, others), OF_OTHERS);
    const before = model;
    teach(own, home, OF_OWN);
    const rest = own.length ? met : [];
    for (let round = 0; round < ECHOES && rest.length; round++) {
      const head = headOf(model);
      const sure = rest.flatMap((text) => echo(text, head.scores(voiced(extractor.extract(text, null), text, home))[0] ?? 0, brand));
      model = before;
      teach([...own, ...sure], home, OF_ECHOES);
    }
    return new Relevance(headOf(model, prior?.header.threshold), home, own.length > 0);
  }

  /** Nothing is claimed of a post without a word, nor where nobody of the brand said anything and only the language speaks against it. */
  of(text: string): Guess {
    const guess = this.#head.guess(this.#head.scores(voiced(this.#extractor.extract(text, null), text, this.#home)));
    const isForeign = !this.#isTaught && guess.label === IRRELEVANT && this.#byWords(text).label !== IRRELEVANT;
    return isForeign || isWordless(text) ? new Unclaimed(guess) : guess;
  }

  /** The same, deaf to the language. */
  #byWords(text: string): Guess {
    const found = this.#extractor.extract(text, null);
    found.end = found.chars;
    return this.#head.guess(this.#head.scores(found));
  }

  /** The words that speak most for the answer, at most `count`. */
  why(text: string, count = 3): string[] {
    const answer = this.of(text);
    const label = (answer.p.relevant ?? 0) >= 0.5 ? 0 : 1;
    const score = (word: string): number => this.#head.scores(this.#extractor.extract(word, null))[label] ?? 0;
    return tellingWords(text, score, count);
  }
}

function headOf(model: Linear, threshold = 0.7): Head {
  return new Head(unpackWeights(packWeights(model, { head: 'relevance', labels: RELEVANCE_LABELS, threshold, lexicon: true }), 'relevance'));
}

/** A post nobody spoke of, as a label that counts little, and the more the surer; nothing where it is not sure. */
function echo(text: string, relevant: number, brand: string): RelevanceLabel[] {
  const sure = Math.abs(2 * relevant - 1);
  return sure > SURE ? [{ text, brand, relevant: relevant > 0.5, weight: ECHO * sure }] : [];
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

/** The features with the language beside the words, as loud in a long post as in a short one, and the louder the surer. In place. */
export function voiced(found: Features, text: string, home: Home | null): Features {
  if (!home) return found;
  const near = home.near(text);
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
