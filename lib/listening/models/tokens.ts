/** Cuts a text into words, signs and emoji, in one pass over its code units, into arrays that are used again. */
import { hashWord } from './hash';

const LINK = /https?:\/\/\S+|\bwww\.\S+/gi;
const HANDLE = /@[\p{L}\p{N}_]+/gu;
const NO = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const EMOJI = 4;

const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 39 || c === 95;
  ASCII[c] = letter ? LETTER : c >= 48 && c <= 57 ? DIGIT : c <= 32 || c === 127 ? NO : SIGN;
}

function kind(c: number): number {
  if (c < 128) return ASCII[c] ?? NO;
  // The curly apostrophe is read as the straight one.
  if (c === 0x2019) return LETTER;
  if (c >= 0xd800 && c <= 0xdfff) return EMOJI;
  if (c === 0x200d || c === 0xfeff || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x2000 && c <= 0x200f) || c === 0xa0) return NO;
  if (c >= 0x2190 && c <= 0x2bff) return EMOJI;
  if (c < 0xc0 ? c !== 0xaa && c !== 0xb5 && c !== 0xba : (c >= 0x2010 && c <= 0x206f) || (c >= 0x3000 && c <= 0x303f)) return SIGN;
  return LETTER;
}

/** After one of these the next three words are marked as negated. */
const NEGATORS = new Set(
  (
    "not no never dont doesnt didnt isnt wasnt arent wont cant cannot couldnt wouldnt shouldnt aint havent hasnt hadnt nothing without n't hardly " +
    'nicht kein keine keinen nie niemals ohne ne pas jamais aucun aucune sans rien plus no nunca jamás sin nada ningún não nunca sem nem nenhum non mai senza niente nessun mica nahi nahin nhi لا ليس لم لن مش ما niet geen nooit'
  )
    .split(' ')
    .map(hashWord),
);
const NEGATED_FOR = 3;

export class Reader {
  /** Lower case, one space between tokens, one before and one after. */
  readonly chars: Uint16Array;
  length = 0;
  readonly tokenHashes: Uint32Array;
  readonly tokenStarts: Uint32Array;
  readonly negated: Uint8Array;
  tokens = 0;
  /** Words of three letters or more in capitals alone; words with a letter drawn out. */
  shouted = 0;
  stretched = 0;
  readonly #cap: number;

  constructor(cap: number) {
    this.#cap = cap;
    this.chars = new Uint16Array(2 * cap + 16);
    this.tokenHashes = new Uint32Array(cap + 8);
    this.tokenStarts = new Uint32Array(cap + 8);
    this.negated = new Uint8Array(cap + 8);
  }

  read(whole: string): void {
    const cut = whole.length > this.#cap ? whole.slice(0, this.#cap) : whole;
    const text = cut.includes('@') || cut.includes('http') || cut.includes('www.') ? cut.replace(LINK, 'http').replace(HANDLE, '@user') : cut;
    // Some capitals become two units in lower case.
    const lower = text.toLowerCase();
    this.#shouting(text);
    this.length = 0;
    this.tokens = 0;
    this.stretched = 0;
    this.chars[this.length++] = 32;
    let i = 0;
    const end = Math.min(lower.length, this.#cap);
    while (i < end) {
      const c = lower.charCodeAt(i);
      const what = kind(c);
      i = what === NO ? i + 1 : this.#token(lower, i, end, what);
    }
    this.#negate();
  }

  /** One token from `start`; answers where the next may begin. */
  #token(text: string, start: number, end: number, what: number): number {
    this.tokenStarts[this.tokens] = this.length;
    let hash = 0x811c9dc5;
    let before = -1;
    let run = 0;
    let drawn = false;
    let i = start;
    for (; i < end; i++) {
      let c = text.charCodeAt(i);
      if (c === 0x2019) c = 39;
      const k = kind(c);
      if (k !== what && !(k === DIGIT && what === LETTER) && !(k === LETTER && what === DIGIT)) break;
      if (what === EMOJI && i > start && (c < 0xdc00 || c > 0xdfff)) break;
      if (k === DIGIT) c = 48;
      run = c === before ? run + 1 : 1;
      before = c;
      if (run > (k === DIGIT ? 4 : k === SIGN ? 3 : 2)) {
        if (k === LETTER) drawn = true;
        continue;
      }
      this.chars[this.length++] = c;
      if (c !== 39) hash = Math.imul(hash ^ c, 0x01000193);
    }
    if (drawn) this.stretched++;
    this.tokenHashes[this.tokens++] = hash >>> 0;
    this.chars[this.length++] = 32;
    return i;
  }

  #shouting(text: string): void {
    this.shouted = 0;
    let capitals = 0;
    for (let i = 0; i <= text.length; i++) {
      const c = i < text.length ? text.charCodeAt(i) : 32;
      if (c >= 65 && c <= 90) capitals++;
      else {
        if (capitals >= 3 && !(c >= 97 && c <= 122)) this.shouted++;
        capitals = c >= 97 && c <= 122 ? -1_000_000 : 0;
      }
    }
  }

  #negate(): void {
    let left = 0;
    for (let i = 0; i < this.tokens; i++) {
      const first = this.chars[this.tokenStarts[i] ?? 0] ?? 32;
      if (kind(first) === SIGN) left = 0;
      this.negated[i] = left > 0 ? 1 : 0;
      if (left > 0) left--;
      if (NEGATORS.has(this.tokenHashes[i] ?? 0)) left = NEGATED_FOR;
    }
  }
}
