/**
 * A text in words, for the rules: letters and digits in a row, folded, and marks for where a sentence or a part of one ends. A word is
 * one object for as long as it is known, so that what a set of rules knows of it is kept with it. Linear in the text.
 */
import { spelled } from './casual';

export class Word {
  /** Folded: lower case, no accents, no apostrophes; spelled as the lists have it. */
  readonly text: string;
  /** See `markOf`. */
  readonly mark: number;
  /** Bits of `freeBit`: what of the answers is no, where that is asked of every word. */
  noes = 0;
  /** Answers of `perWord`, by its number. */
  readonly kept: unknown[] = [];

  constructor(text: string) {
    this.text = text;
    this.mark = markOf(text);
  }
}
/** Words with one mark may differ, words with two do: a quicker no than a set of words has. */
export const MARKS = 256;
export function markOf(word: string): number {
  let mark = word.length;
  for (let i = 0; i < word.length; i++) mark = (Math.imul(mark, 31) + word.charCodeAt(i)) | 0;
  return (mark ^ (mark >>> 8)) & (MARKS - 1);
}
/** Ends a sentence. */
export const STOP = new Word('.');
/** Ends a part of one. */
export const COMMA = new Word(',');

/** UTF-16 units that are read. */
export const CAP = 20_000;
const WORD = /[\p{L}\p{N}]+|[.!?\n,;:()]/gu;
const STOPS: ReadonlySet<string> = new Set('.!?\n');
const COMMAS: ReadonlySet<string> = new Set(',;:()');

/** Longer words are not kept. */
const LONGEST = 24;
/** Words met before, a place for each hash, and how each was written, folded; a new word takes the place of the one before. */
const known = new Array<Word>(1 << 13).fill(STOP);
const lengths = new Uint8Array(known.length);
const letters = new Uint16Array(known.length * LONGEST);

/** What a character comes to, beside a letter or digit of its own. */
const NOTHING = 0;
const ENDS_SENTENCE = 1;
const ENDS_PART = 2;
const SKIPPED = 3;
/** Only the whole text, decomposed, tells. */
const PLAIN = 4;
/** Two letters: ß, œ. */
const DOUBLE = 5;
/** A character beyond ASCII is looked at when it is first met. */
const UNSEEN = 6;
/** What is more is a letter. */
const OTHERS = 7;
/** Latin with accents ends here. */
const LATIN = 0x180;
const kinds = new Uint16Array(LATIN).fill(PLAIN);
kinds.fill(UNSEEN, 128);
for (let c = 0; c < 128; c++) {
  const sign = String.fromCharCode(c).toLowerCase();
  if (/[a-z0-9]/.test(sign)) kinds[c] = sign.charCodeAt(0);
  else kinds[c] = STOPS.has(sign) ? ENDS_SENTENCE : COMMAS.has(sign) ? ENDS_PART : sign === "'" ? SKIPPED : NOTHING;
}

/** The same answer, the long way: what a text in any script takes. Runs of marks are capped before they are decomposed. */
export const plainWords = (text: string): string[] => foldedWords(text).map(spelled);

function foldedWords(text: string): string[] {
  const folded = text
    .slice(0, CAP)
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return (folded.match(WORD) ?? []).map((word) => (STOPS.has(word) ? '.' : COMMAS.has(word) ? ',' : word));
}

function kindOf(code: number, next: number): number {
  if (code < LATIN) return (kinds[code] = unseen(code));
  if (code === 0x2019 || code === 0xfe0f) return SKIPPED;
  // Dashes, quotes, bullets, the euro; dingbats; emoji without the enclosed letters and flags.
  if ((code > 0x200a && code < 0x205f) || code === 0x20ac || (code > 0x25ff && code < 0x2776)) return NOTHING;
  if (next < 0xdc00 || next > 0xdfff) return PLAIN;
  return code === 0xd83d || (code === 0xd83c && next > 0xdeff) || (code === 0xd83e && next < 0xdf00) ? NOTHING : PLAIN;
}

function unseen(code: number): number {
  const [word, more] = foldedWords(String.fromCharCode(code));
  if (word === undefined) return NOTHING;
  if (word === 'ss' || word === 'oe') return DOUBLE;
  return more === undefined && word.length === 1 ? word.charCodeAt(0) : PLAIN;
}

/** The word at hand, as folded. */
const at = new Uint16Array(LONGEST + 2);
/** How it differs from what is written: not at all, in capitals, in more. */
const SAME = 0;
const CAPITALS = 1;
const OTHER = 2;

/** Words as the rules see them, with `STOP` and `COMMA` between. */
export function ruleWords(text: string): Word[] {
  const words: Word[] = [];
  const end = Math.min(text.length, CAP);
  let length = 0;
  let hash = 0;
  let written = SAME;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    let kind = code < LATIN ? (kinds[code] ?? PLAIN) : UNSEEN;
    if (kind === UNSEEN) kind = kindOf(code, i + 1 < end ? text.charCodeAt(i + 1) : 0);
    if (kind > OTHERS) {
      if (kind !== code) written |= kind - 32 === code ? CAPITALS : OTHER;
      hash = (Math.imul(hash, 31) + kind) | 0;
      at[length++] = kind;
      if (length > LONGEST) return foldedWords(text).map(wordOf);
    } else if (kind > ENDS_PART) {
      if (kind === PLAIN) return foldedWords(text).map(wordOf);
      written = OTHER;
      if (kind === SKIPPED) continue;
      for (const letter of code === 0xdf ? 'ss' : 'oe') hash = (Math.imul(hash, 31) + (at[length++] = letter.charCodeAt(0))) | 0;
      if (length > LONGEST) return foldedWords(text).map(wordOf);
    } else {
      if (length) words.push(met(length, hash) ?? keep(length, hash, nameOf(text, i, length, written)));
      length = hash = 0;
      written = SAME;
      if (kind) words.push(kind === ENDS_SENTENCE ? STOP : COMMA);
      // The second half of an emoji.
      else if (code > 0xd7ff) i++;
    }
  }
  return words;
}

/** The word that is written so, as `ruleWords` gives it. */
export function wordOf(text: string): Word {
  if (text === '.') return STOP;
  if (text === ',') return COMMA;
  if (text.length > LONGEST) return new Word(text);
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + (at[i] = text.charCodeAt(i))) | 0;
  return met(text.length, hash) ?? keep(text.length, hash, nameOf(text, text.length, text.length, SAME));
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (known.length - 1);

/** The word that stands in `at`, where it is known. */
function met(length: number, hash: number): Word | null {
  const slot = slotOf(hash);
  if (lengths[slot] !== length) return null;
  const from = slot * LONGEST;
  for (let i = 0; i < length; i++) if (letters[from + i] !== at[i]) return null;
  return known[slot] ?? null;
}

/** The word that stands in `at` in the place of the one with its hash. */
function keep(length: number, hash: number, text: string): Word {
  const slot = slotOf(hash);
  lengths[slot] = length;
  letters.set(at.subarray(0, length), slot * LONGEST);
  return (known[slot] = new Word(spelled(text)));
}

/** A longer piece of a string holds on to the whole of it (V8). */
const PIECE = 12;

/** What stands in `at`, and as `written` in the text before `end`. */
function nameOf(text: string, end: number, length: number, written: number): string {
  if (written >= OTHER || length > PIECE) return String.fromCharCode(...at.subarray(0, length));
  const piece = text.slice(end - length, end);
  return written === SAME ? piece : piece.toLowerCase();
}

let answers = 0;
let bits = 0;

/** A bit of `Word.noes` for one question; 0, which no word has, when all are taken. */
export const freeBit = (): number => (bits < 31 ? 1 << bits++ : 0);

/** An answer a word, kept with it: few words make up most of what is written. */
export function perWord<T>(answer: (word: Word) => T): (word: Word) => T {
  const number = answers++;
  return (word) => (word.kept[number] ??= answer(word)) as T;
}
