/**
 * The quick pass over a post: a table of word pieces that some match must hold. Most posts end here, without a token made;
 * a page carries this much of matching and sends for the rest (`matcher.ts`) when a post passes. Building goes in small slices.
 */
import { later } from '../kit/later';
import { PROGRAM_VERSION, type Program } from './program';
import { TEXT_CAP } from './text';

export interface Filter {
  program: Program;
  /** Indices of the queries that may be true of a text; null: it must be made ready and asked with `closely`. */
  quick(text: string): readonly number[] | null;
  /** The same for a text made ready: `ask` looks up its parts in the table and gathers what it finds there. */
  closely(ask: (table: Table, found: number[]) => void): readonly number[];
}

export interface Table {
  /**
   * Looks up every word piece. `strict`: pieces of a post as written; false where it holds a character that must be read
   * more closely (another script, marks, joiners, signs that fold to letters).
   */
  scan(text: string, strict: boolean, out: number[]): boolean;
  /** Looks up one key by its hash. */
  look(hash: number, out: number[]): void;
}

const SEED = 0x811c9dc5;
const START = 0x5bd1e995;
export const ANYWHERE = 0x27d4eb2f;
/** Lower case of ASCII word characters, 0 for edges. Made when first needed: most pages end before. */
const lowerOf = later(() =>
  Uint8Array.from({ length: 128 }, (_, c) => (/\w/.test(String.fromCharCode(c)) ? String.fromCharCode(c).toLowerCase().charCodeAt(0) : 0)),
);
// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, on every page.
const MARKS = later(() => new RegExp('\\p{M}+', 'gu'));
const LETTER = later(() => new RegExp('\\p{L}', 'u'));
const NO_EDGE = later(() => new RegExp('[\\p{L}\\p{N}\\p{C}·]', 'u'));
/** A character that the quick pass cannot judge. */
const CLOSER = -1;
/** Latin letters with accents -> their plain letter; 0 an edge. Filled when first met. */
const LATIN = new Int32Array(0x250).fill(CLOSER - 1);
// ǫ also passes for a small capital Q.
LATIN[0x1eb] = CLOSER;

/** The lower-case ASCII letter of a character beyond ASCII, 0 for a plain edge, or CLOSER. */
function plainCode(code: number, next: number): number {
  if (code < 0x250) {
    let c = LATIN[code] ?? CLOSER;
    if (c < CLOSER) {
      const sign = String.fromCharCode(code);
      // As `fold` does for these; a test holds the two equal.
      const form = sign.normalize('NFKD').replace(MARKS(), '').toLowerCase();
      if (/^[a-z]$/.test(form) && LETTER().test(sign) && sign.normalize('NFD').normalize('NFKC') !== form) c = form.charCodeAt(0);
      else c = form === sign && !NO_EDGE().test(sign) ? 0 : CLOSER;
      LATIN[code] = c;
    }
    return c;
  }
  // Dashes, quotes, bullets, the euro; dingbats; emoji without the enclosed letters and flags.
  if ((code > 0x200f && code < 0x2028) || (code > 0x202f && code < 0x205f) || code === 0x20ac || (code > 0x25ff && code < 0x2776) || code === 0xfe0f)
    return 0;
  if (code === 0xd83d || (code === 0xd83c && next > 0xdeff) || (code === 0xd83e && next < 0xdf00)) return next >= 0xdc00 ? 0 : CLOSER;
  return CLOSER;
}

/** Two bits of one table word a key: a piece that is no key passes about once in a thousand. */
const maskOf = (slot: number, hash: number): number => (1 << (slot & 31)) | (1 << (hash >>> 27));

const PRIME = 0x01000193;
const step = (h: number, c: number): number => Math.imul(h ^ c, PRIME);
/** Of a key; `seed`: 0 for a whole piece, or what tells other keys from it. */
export function hashOf(text: string, seed: number): number {
  let h = SEED;
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return h ^ seed;
}

/** Hash -> queries, with a bit table before it that stays in the nearest cache. */
function tableOf(keys: number, size: number) {
  let words = 64;
  while (words < keys) words *= 2;
  const lower = lowerOf();
  const bits = new Int32Array(words);
  const mask = words - 1;
  const stamps = new Int32Array(size);
  const queries = new Map<number, number[]>();
  let turn = 0;
  let starts = false;
  /** Some key is not ASCII: then every post that is not ASCII is read closely. */
  let foreign = false;

  const look = (hash: number, out: number[]): void => {
    for (const q of queries.get(hash) ?? []) {
      if (stamps[q] === turn) continue;
      stamps[q] = turn;
      out.push(q);
    }
  };
  return {
    look,

    add(key: string, seed: number, query: number): void {
      const hash = hashOf(key, seed);
      const slot = hash ^ (hash >>> 15);
      const word = (slot >>> 5) & mask;
      bits[word] = (bits[word] ?? 0) | maskOf(slot, hash);
      starts ||= seed === START;
      foreign ||= /[^\0-\x7f]/.test(key);
      const list = queries.get(hash);
      if (!list) queries.set(hash, [query]);
      else if (list[list.length - 1] !== query) list.push(query);
    },

    /** Forgets which queries were found; the stamps of the turn before no longer count. */
    begin(): void {
      turn++;
    },

    scan(text: string, strict: boolean, out: number[]): boolean {
      const length = Math.min(text.length, TEXT_CAP);
      let h = SEED;
      let long = 0;
      for (let i = 0; i <= length; i++) {
        const code = i < length ? text.charCodeAt(i) : 0;
        let c = code;
        if (code < 128) c = lower[code] as number;
        else if (strict) {
          c = foreign ? CLOSER : plainCode(code, i + 1 < length ? text.charCodeAt(i + 1) : 0);
          // What is not seen beside an emoji is part of it; inside a word it is a disguise.
          if (c === CLOSER || (code === 0xfe0f && long)) return false;
          if (code >= 0xd800 && code < 0xdc00) i++;
        }
        if (c) {
          h = Math.imul(h ^ c, PRIME);
          if (++long === 3 && starts) look(h ^ START, out);
        } else if (long) {
          const slot = h ^ (h >>> 15);
          const both = maskOf(slot, h);
          if (((bits[(slot >>> 5) & mask] as number) & both) === both) look(h, out);
          h = SEED;
          long = 0;
        }
      }
      return true;
    },
  };
}

const SLICE = 100;

/**
 * Builds the table. Drive it with `next()` as long as the slice of time lasts; the value returned at the end is the filter.
 * Throws a RangeError for a program of another version.
 */
export function* filterOf(program: Program): Generator<void, Filter> {
  if (program?.version !== PROGRAM_VERSION) throw new RangeError(`Version ${program?.version}`);
  const { queries } = program;
  let count = 0;
  // A word and the space behind it are about six characters.
  for (const q of queries) count += (q.keys ?? '').length / 6;
  const table = tableOf(count, queries.length);
  const always: number[] = [];
  let done = 0;
  for (const [i, q] of queries.entries()) {
    if (q.keys === null) {
      always.push(i);
      continue;
    }
    for (const [seed, keys] of [
      [0, q.keys],
      [START, q.starts],
      [ANYWHERE, q.bits],
    ] as const) {
      for (const key of keys.split(' ')) {
        if (key) table.add(key, seed, i);
        if (++done % SLICE === 0) yield;
      }
    }
  }
  const all = (found: number[]): readonly number[] => (found.length ? always.concat(found).sort((a, b) => a - b) : always);
  return {
    program,
    quick(text) {
      const found: number[] = [];
      table.begin();
      return table.scan(text, true, found) ? all(found) : null;
    },
    closely(ask) {
      const found: number[] = [];
      table.begin();
      ask(table, found);
      return all(found);
    },
  };
}
