/**
 * Words with a feeling, in many languages. Words that mean the same share one meaning number, so that what is learned from English
 * holds for a language with few examples.
 */
import { hashWord } from './hash';
import type { Reader } from './tokens';

export interface LexiconEntry {
  word: string;
  /** -4 (worst) to 4 (best). */
  valence: number;
  /** Words of one meaning share it; 0: none. */
  meaning: number;
}

const ENTRY = 7;
const STEPS = 8;

export class Lexicon {
  readonly #at = new Map<number, number>();
  readonly #valence: Int8Array;
  readonly #meaning: Uint16Array;

  /** @param bytes as made by `packLexicon`. Throws a RangeError where the length does not fit. */
  constructor(bytes: Uint8Array) {
    if (bytes.length % ENTRY) throw new RangeError('The word list is cut off.');
    const count = bytes.length / ENTRY;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#valence = new Int8Array(count);
    this.#meaning = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      this.#at.set(view.getUint32(i * ENTRY, true), i);
      this.#valence[i] = view.getInt8(i * ENTRY + 4);
      this.#meaning[i] = view.getUint16(i * ENTRY + 5, true);
    }
  }

  get size(): number {
    return this.#valence.length;
  }

  /** Writes the features of the words read, from `at` on; answers where they end. At most one a token and 40 more. */
  fill(reader: Reader, to: Uint32Array, at: number): number {
    let good = 0;
    let bad = 0;
    let best = 0;
    let worst = 0;
    let last = 0;
    for (let i = 0; i < reader.tokens; i++) {
      const entry = this.#at.get(reader.tokenHashes[i] ?? 0);
      if (entry === undefined) continue;
      const flipped = reader.negated[i] === 1;
      const value = ((this.#valence[entry] ?? 0) / 25) * (flipped ? -0.6 : 1);
      if (value > 0) good += value;
      else bad -= value;
      if (value > best) best = value;
      if (value < worst) worst = value;
      if (value) last = value;
      const meaning = this.#meaning[entry] ?? 0;
      if (meaning) to[at++] = feature(0x100 + meaning * 2 + (flipped ? 1 : 0));
    }
    at = steps(to, at, 1, good * 0.8);
    at = steps(to, at, 2, bad * 0.8);
    at = steps(to, at, 3, best * 2);
    at = steps(to, at, 4, -worst * 2);
    at = steps(to, at, last > 0 ? 5 : 6, Math.abs(last));
    return steps(to, at, good > bad ? 7 : 8, Math.abs(good - bad) * 0.8);
  }
}

const feature = (id: number): number => Math.imul(id + 1, 0x9e3779b1) >>> 0;

/** One feature for each step reached, so that "more" adds to "some". */
function steps(to: Uint32Array, at: number, kind: number, value: number): number {
  const reached = Math.min(STEPS, Math.ceil(value));
  for (let i = 1; i <= reached; i++) to[at++] = feature(kind * 16 + i);
  return at;
}

/** Packed for `Lexicon`, in the order of the hashes. Of words with one hash the first stays. */
export function packLexicon(entries: readonly LexiconEntry[]): Uint8Array {
  const byHash = new Map<number, LexiconEntry>();
  for (const entry of entries) {
    const hash = hashWord(entry.word);
    if (!byHash.has(hash)) byHash.set(hash, entry);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(sorted.length * ENTRY);
  const view = new DataView(bytes.buffer);
  sorted.forEach(([hash, { valence, meaning }], i) => {
    view.setUint32(i * ENTRY, hash, true);
    view.setInt8(i * ENTRY + 4, Math.round(valence * 25));
    view.setUint16(i * ENTRY + 5, meaning, true);
  });
  return bytes;
}
