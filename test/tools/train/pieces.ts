/**
 * Pieces of a text, each kind weighed by how rare a piece is: words one to three in a row, pairs of words near each other, characters,
 * characters as they were typed (capitals, tabs, double spaces), and how the text is written. For measuring; nothing of it ships.
 */

export interface Sparse {
  at: Uint32Array;
  value: Float32Array;
}

/** A power of two. */
export const PIECES = 1 << 19;
const MASK = PIECES - 1;
const TOKEN = /https?\S*|@[\p{L}\p{N}_]+|#?\p{L}[\p{L}\p{N}_'’]*|\p{N}+|[^\p{L}\p{N}_\s]/gu;

/** Small letters, links and handles alike, no digit told from another, no letter thrice. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/https?:\S*/g, 'http')
    .replace(/@[\p{L}\p{N}_]+/gu, '@user')
    .replace(/\d/g, '0')
    .replace(/0{4,}/g, '0000')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/([^\p{L}\p{N}_\s])\1{2,}/gu, '$1$1$1')
    .match(TOKEN) ?? [];

const WRITTEN: readonly (readonly [string, RegExp])[] = [
  ['tab', /\t/],
  ['line', /\n/],
  ['escaped line', /\\n/],
  ['words and signs apart', /\w n't\b| 's\b| , | \. | ! /],
  ['joined words first', /^\w+_\w+/],
  ['entities', /&lt|&amp|&#/],
  ['broken letters', /[\ufffd\u00f0\u00c2\u00e2]/],
  ['emoji', /[\u{1F300}-\u{1FAFF}]/u],
  ['double space', /\w {2}\w/],
  ['small first letter', /^[a-z]/],
  ['ends as a sentence', /[.!?]\s*$/],
];
const LENGTHS = [4, 8, 12, 16, 24, 32, 48, 64, 96];

/** How a text is written, beside what it says: which marks of `WRITTEN` it has. */
export const writtenOf = (text: string): string[] => WRITTEN.filter(([, mark]) => mark.test(text)).map(([name]) => name);
export const WAYS = WRITTEN.map(([name]) => name);

function* runs(text: string, most: number, least: number): Generator<string> {
  for (let n = least; n <= most; n++) for (let i = 0; i + n <= text.length; i++) yield text.slice(i, i + n);
}

function* wordRuns(words: readonly string[]): Generator<string> {
  for (let n = 1; n <= 3; n++) for (let i = 0; i + n <= words.length; i++) yield words.slice(i, i + n).join(' ');
}

function* pairs(words: readonly string[]): Generator<string> {
  const told = words.filter((word) => /^\p{L}/u.test(word));
  for (let i = 0; i < told.length; i++) for (let j = i + 2; j < Math.min(told.length, i + 5); j++) yield `${told[i] ?? ''}~${told[j] ?? ''}`;
}

function* manner(text: string): Generator<string> {
  yield 'text';
  yield* writtenOf(text);
  const words = text.split(/\s+/).length;
  for (const length of LENGTHS) if (words > length) yield `over ${length}`;
}

interface Part {
  pieces: (text: string, tokens: readonly string[]) => Iterable<string>;
  /** How much two texts alike in this count as alike. */
  weight: number;
  /** Seen in fewer texts, a piece is chance. */
  least: number;
  rare: boolean;
}
const CAP = 4_000;
const PARTS: readonly Part[] = [
  { pieces: (_, tokens) => wordRuns(tokens), weight: 0.4, least: 2, rare: true },
  { pieces: (_, tokens) => runs(` ${tokens.join(' ')} `, 5, 2), weight: 0.4, least: 2, rare: true },
  { pieces: (text) => runs(`\u0002${text}\u0003`, 4, 1), weight: 0.3, least: 3, rare: true },
  { pieces: (_, tokens) => pairs(tokens), weight: 0.2, least: 2, rare: true },
  { pieces: (text) => manner(text), weight: 0.1, least: 1, rare: false },
];

function hash(piece: string, part: number): number {
  let h = Math.imul(0x811c9dc5 ^ (part + 1), 0x01000193);
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) & MASK;
}

function counted(text: string): Map<number, number>[] {
  const cut = text.slice(0, CAP);
  const tokens = tokensOf(cut);
  return PARTS.map(({ pieces }, part) => {
    const counts = new Map<number, number>();
    for (const piece of pieces(cut, tokens)) {
      const at = hash(piece, part);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return counts;
  });
}

/** Per piece how much it counts: 0 where it was seen too seldom. */
export function rarity(texts: readonly string[]): Float32Array {
  const seen = new Float32Array(PIECES);
  const least = new Uint8Array(PIECES);
  for (const text of texts)
    counted(text).forEach((counts, part) => {
      for (const at of counts.keys()) {
        seen[at] = (seen[at] ?? 0) + 1;
        least[at] = Math.max(least[at] ?? 0, PARTS[part]?.least ?? 1);
      }
    });
  return seen.map((count, at) => (count && count >= (least[at] ?? 1) ? Math.log((1 + texts.length) / (1 + count)) + 1 : 0));
}

/** Texts alike have a large product: at most the sum of all weights. */
export function piecesOf(text: string, rare: Float32Array): Sparse {
  const at: number[] = [];
  const value: number[] = [];
  counted(text).forEach((counts, part) => {
    const about = PARTS[part];
    if (!about) return;
    const from = at.length;
    let square = 0;
    for (const [piece, count] of counts) {
      const much = rare[piece] ?? 0;
      if (!much) continue;
      const worth = about.rare ? (1 + Math.log(count)) * much : 1;
      at.push(piece);
      value.push(worth);
      square += worth * worth;
    }
    const scale = square ? Math.sqrt(about.weight / square) : 0;
    for (let i = from; i < value.length; i++) value[i] = (value[i] ?? 0) * scale;
  });
  return { at: Uint32Array.from(at), value: Float32Array.from(value) };
}
