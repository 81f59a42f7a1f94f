/**
 * The language of a brand's posts, and how near a post is to it. Names stand in every language alike ("Galaxy Nexus"), so they are
 * left out before the language is told; and short posts, which could be many languages, are taken for what most posts of the brand are.
 */
import { later } from '../../kit/later';
import { Extractor } from './features';
import type { Head } from './head';
import { languageOf } from './language';

/** So much of a post is looked at. */
const CAP = 2_000;
// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, and a worker starts often.
const WORD = later(() => new RegExp("#?\\p{L}[\\p{L}\\p{N}'’]*", 'gu'));
const ASIDE = later(() => new RegExp('@[\\p{L}\\p{N}_]+|https?\\S*|\\bRT\\b|#[\\p{L}\\p{N}_]+', 'gu'));
const CAPITAL = later(() => new RegExp('^\\p{Lu}', 'u'));
const OUTSIDE = later(() => new RegExp('^[^\\p{L}]+', 'u'));
/** A word is a name that stands so often, and mostly with a capital inside a sentence or as a hashtag. */
const NAME_SEEN = 3;
const NAME_SHARE = 0.6;
/** With fewer words in small letters than this the ones with capitals stay: a headline. */
const WORDS_LEFT = 3;
/** Times the shares of languages are set right by what they make of each post. */
const ROUNDS = 5;
/** How much the brand's languages sway what a post's own words say: its square root, for the shares themselves are told by such words. */
const SWAY = 0.5;
/** Share of a language that no post of the brand was in. */
const RARE = 1e-3;
/** Odds beyond e to this are certain. */
const CERTAIN = 3;

type Shares = Readonly<Record<string, number>>;

export interface HomeText {
  text: string;
  relevant: boolean;
  /** 1 where absent. */
  weight?: number;
}

export class Home {
  readonly #tongue: Head;
  readonly #extractor = new Extractor();
  readonly #names: ReadonlySet<string>;
  #shares: Shares = {};
  #language = '';

  private constructor(tongue: Head, names: ReadonlySet<string>) {
    this.#tongue = tongue;
    this.#names = names;
  }

  /**
   * Null: no text tells a language. @param said posts somebody spoke of: the commonest language of those about the brand is its own.
   * @param seen posts that met its keywords, nobody having spoken of them; they tell where no label does.
   */
  static from(tongue: Head, said: readonly HomeText[], seen: readonly string[] = []): Home | null {
    const texts = [...said.map(({ text }) => text), ...seen];
    const home = new Home(tongue, namesOf(texts));
    const read = texts.map((text) => home.#read(text));
    home.#shares = sharesOf(read, tongue.labels);
    home.#language =
      commonest(said.map(({ relevant, weight = 1 }, i) => [home.#told(read[i]), relevant ? weight : 0])) ||
      commonest(read.slice(said.length).map((p) => [home.#told(p), 1]));
    return home.#language ? home : null;
  }

  /** How surely a post is in the brand's language: from -1, surely not, to 1. */
  near(text: string): number {
    const p = this.#told(this.#read(text))[this.#language] ?? 0;
    return Math.max(-1, Math.min(1, Math.log((p + 1e-4) / (1 - p + 1e-4)) / CERTAIN));
  }

  /** What the words alone say; null: nothing. */
  #read(text: string): Shares | null {
    const bare = text
      .slice(0, CAP)
      .replace(WORD(), (word) => (this.#names.has(plain(word)) ? ' ' : word))
      .replace(ASIDE(), ' ');
    const words = bare.match(/\S+/g) ?? [];
    const small = words.filter((word, i) => i === 0 || !CAPITAL().test(word.replace(OUTSIDE(), '')));
    const left = small.length >= WORDS_LEFT ? small : words;
    return languageOf(this.#extractor.extract(left.join(' '), null), this.#tongue)?.p ?? null;
  }

  /** The same, knowing the brand's languages. */
  #told(read: Shares | null | undefined): Shares {
    return weighed(read, this.#shares);
  }
}

const plain = (word: string): string => word.replace('#', '').toLowerCase();

function weighed(read: Shares | null | undefined, shares: Shares): Shares {
  if (!read) return shares;
  const out: Record<string, number> = {};
  let sum = 0;
  for (const [language, p] of Object.entries(read)) sum += out[language] = p * (shares[language] ?? RARE) ** SWAY;
  for (const language of Object.keys(out)) out[language] = (out[language] ?? 0) / sum;
  return out;
}

/** How often each language is spoken, as far as the posts together tell: each is told anew with what all said the time before. */
function sharesOf(posts: readonly (Shares | null)[], labels: readonly string[]): Shares {
  let shares: Record<string, number> = Object.fromEntries(labels.map((label) => [label, 1 / labels.length]));
  for (let round = 0; round < ROUNDS; round++) {
    const next: Record<string, number> = {};
    let all = 0;
    for (const read of posts) {
      if (!read) continue;
      all++;
      for (const [language, p] of Object.entries(weighed(read, shares))) next[language] = (next[language] ?? 0) + p;
    }
    for (const language of new Set([...labels, ...Object.keys(next)])) next[language] = ((next[language] ?? 0) + 1) / (all + labels.length);
    shares = next;
  }
  return shares;
}

function commonest(told: readonly (readonly [Shares, number])[]): string {
  const sums = new Map<string, number>();
  for (const [shares, weight] of told)
    for (const [language, p] of Object.entries(shares)) if (weight) sums.set(language, (sums.get(language) ?? 0) + p * weight);
  return [...sums].reduce<readonly [string, number]>((top, each) => (each[1] > top[1] ? each : top), ['', 0])[0];
}

function namesOf(texts: readonly string[]): Set<string> {
  const seen = new Map<string, { all: number; named: number }>();
  for (const text of new Set(texts)) {
    const cut = text.slice(0, CAP);
    for (const { 0: word, index } of cut.matchAll(WORD())) {
      const first = /(?:^|[.!?:]\s*)$/.test(cut.slice(Math.max(0, index - 3), index));
      const tag = word.startsWith('#');
      const capital = CAPITAL().test(word);
      // The first word of a sentence has its capital from there.
      if (first && capital && !tag) continue;
      const key = plain(word);
      const counts = seen.get(key) ?? { all: 0, named: 0 };
      counts.all++;
      if (tag || capital) counts.named++;
      seen.set(key, counts);
    }
  }
  return new Set([...seen].filter(([, { all, named }]) => all >= NAME_SEEN && named / all > NAME_SHARE).map(([word]) => word));
}
