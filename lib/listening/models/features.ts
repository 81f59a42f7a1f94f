/**
 * What a model looks at: words one to three in a row, two to five characters in a row, and what the lexicon says of the words.
 * One pass feeds every head. Linear in the text; at most `TEXT_CAP` units are looked at. Links and handles are all alike.
 */
import { hashWord } from './hash';
import type { Lexicon } from './lexicon';
import { fillScript } from './script';
import { Reader } from './tokens';

/** Weights trained on other features than these are of no use: raise it with every change to what is hashed here. */
export const FEATURES_VERSION = 2;
export const TEXT_CAP = 20_000;
/** How much one feature of each kind counts beside the others. */
export const KIND_WEIGHTS = { words: 1, chars: 0.5, lexicon: 1.5 } as const;
/** Characters that the language head looks at. */
const LANGUAGE_CAP = 240;
const AT = 64;
const SPEECHLESS: ReadonlySet<number> = new Set(['http', 'www', 'rt', 'via'].map(hashWord));

/** Hashes of one post. The arrays are reused by the next call: copy what is to be kept. */
export interface Features {
  /** Words first, then characters, then lexicon. */
  hashes: Uint32Array;
  words: number;
  chars: number;
  end: number;
  /** 1 / length of the whole vector. */
  scale: number;
  /** For the language head alone: words and three-letter pieces of the first characters. */
  language: Uint32Array;
  languageEnd: number;
  /** Shares of letters by script, see `script.ts`. */
  scripts: Float64Array;
  letters: number;
}

const mix = (hash: number): number => {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

const PRIME = 0x01000193;
const NEGATED = 0x3c6ef372;

/** Every post has its own call; nothing of the one before is left. */
export class Extractor {
  readonly #reader = new Reader(TEXT_CAP);
  readonly #features: Features = {
    hashes: new Uint32Array(4_096),
    words: 0,
    chars: 0,
    end: 0,
    scale: 1,
    language: new Uint32Array(512),
    languageEnd: 0,
    scripts: new Float64Array(16),
    letters: 0,
  };

  /** Without a lexicon its features are missing, and heads that need them must not be asked. */
  extract(text: string, lexicon: Lexicon | null): Features {
    const reader = this.#reader;
    reader.read(text);
    const out = this.#features;
    // A token has at most seven features, a character four.
    const room = reader.tokens * 7 + reader.length * 4 + 64;
    if (out.hashes.length < room) out.hashes = new Uint32Array(room * 2);
    this.#words(out);
    this.#chars(out);
    out.end = out.chars;
    if (lexicon) out.end = lexicon.fill(reader, out.hashes, out.end);
    const { words, chars, lexicon: lex } = KIND_WEIGHTS;
    const square = out.words * words * words + (out.chars - out.words) * chars * chars + (out.end - out.chars) * lex * lex;
    out.scale = square > 0 ? 1 / Math.sqrt(square) : 1;
    this.#language(out);
    out.letters = fillScript(reader, out.scripts);
    return out;
  }

  #words(out: Features): void {
    const { tokenHashes, tokens, negated, shouted, stretched } = this.#reader;
    const to = out.hashes;
    let at = 0;
    for (let i = 0; i < tokens; i++) {
      const one = tokenHashes[i] ?? 0;
      to[at++] = mix(one);
      if (negated[i]) to[at++] = mix(one ^ NEGATED);
      if (i + 1 >= tokens) continue;
      const two = Math.imul(one, 31) + (tokenHashes[i + 1] ?? 0);
      to[at++] = mix(two ^ 0x51ed270b);
      if (i + 2 < tokens) to[at++] = mix((Math.imul(two, 31) + (tokenHashes[i + 2] ?? 0)) ^ 0x68bc21eb);
    }
    if (shouted) to[at++] = mix(0x7f4a7c15 + Math.min(shouted, 3));
    if (stretched) to[at++] = mix(0x1b873593 + Math.min(stretched, 3));
    out.words = at;
  }

  #chars(out: Features): void {
    const { chars, length } = this.#reader;
    const to = out.hashes;
    let at = out.words;
    for (let i = 0; i + 1 < length; i++) {
      let hash = Math.imul(0x811c9dc5 ^ (chars[i] ?? 0), PRIME);
      const last = Math.min(length, i + 5);
      for (let j = i + 1; j < last; j++) {
        hash = Math.imul(hash ^ (chars[j] ?? 0), PRIME);
        to[at++] = mix(hash);
      }
    }
    out.chars = at;
  }

  /** Handles, links, "RT", numbers and signs are of no language. */
  #language(out: Features): void {
    const { chars, length, tokenHashes, tokens, tokenStarts } = this.#reader;
    const to = out.language;
    let at = 0;
    for (let i = 0; i < tokens && (tokenStarts[i] ?? 0) < LANGUAGE_CAP; i++) {
      const start = tokenStarts[i] ?? 0;
      const first = chars[start] ?? 0;
      if (first === AT) i++;
      if (first < 65 || (first > 90 && first < 97) || SPEECHLESS.has(tokenHashes[i] ?? 0)) continue;
      to[at++] = mix(tokenHashes[i] ?? 0);
      // Beyond the last token the array still holds the text before.
      const end = Math.min((i + 1 < tokens ? (tokenStarts[i + 1] ?? length) : length) - 1, LANGUAGE_CAP);
      for (let j = start - 1; j + 2 <= end; j++) {
        const two = Math.imul(Math.imul(0x811c9dc5 ^ (chars[j] ?? 0), PRIME) ^ (chars[j + 1] ?? 0), PRIME);
        to[at++] = mix(Math.imul(two ^ (chars[j + 2] ?? 0), PRIME));
      }
    }
    out.languageEnd = at;
  }
}
