/**
 * Word patterns, for what must be explained: every hit tells its rule and the words it was found in.
 * `a|b` one of them, `expl*` any ending, `~` up to three words between. A guard near a hit (same sentence) takes it back.
 */
import { later } from '../../kit/later';
import { asciiWords } from './ascii-words';
import { spelled, spelledOut } from './casual';

export interface Rule<K extends string> {
  kind: K;
  /** One pattern a line or separated by " / ". Folded: lower case, no accents, no apostrophes. */
  patterns: string;
  /** Patterns that speak against it within five words before or after the hit. */
  unless?: string;
}
export interface Hit<K extends string> {
  kind: K;
  /** The words of the post, as folded. */
  words: string;
  at: number;
}

export type Piece = { exact: ReadonlySet<string>; starts: readonly string[]; gap: boolean };
interface Compiled<K extends string> {
  kind: K;
  pieces: () => Piece[];
  unless: () => Piece[][];
}

const RULE_CAP = 20_000;
const GAP = 3;
const NEAR = 5;
const BEYOND_ASCII = /[^\0-\x7f]/;
const WORD = /[\p{L}\p{N}]+|[.!?\n,;:()]/gu;

const MARKS: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null) as object, {
  '!': '.',
  '?': '.',
  '\n': '.',
  ';': ',',
  ':': ',',
  '(': ',',
  ')': ',',
});

/** Words as the rules see them; "." ends a sentence, "," a part of one. Linear: runs of marks are capped before they are decomposed. */
export function ruleWords(text: string): string[] {
  const plain = text.slice(0, RULE_CAP).replace(/['’]/g, '').toLowerCase();
  if (!BEYOND_ASCII.test(plain)) return spelledOut(asciiWords(plain));
  const folded = plain
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  if (!BEYOND_ASCII.test(folded)) return spelledOut(asciiWords(folded));
  return spelledOut((folded.match(WORD) ?? []).map((word) => MARKS[word] ?? word));
}

export function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  let gap = false;
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '~') {
      gap = true;
      continue;
    }
    const ways = part.split('|');
    pieces.push({
      exact: new Set(ways.filter((way) => !way.endsWith('*')).map(spelled)),
      starts: ways.filter((way) => way.endsWith('*')).map((way) => way.slice(0, -1)),
      gap,
    });
    gap = false;
  }
  return pieces;
}

const linesOf = (text: string): string[] => text.split(/\n| \/ /).filter((line) => line.trim());

export const fits = (piece: Piece, word: string): boolean => piece.exact.has(word) || piece.starts.some((start) => word.startsWith(start));

/** Where the match that begins at `at` ends (exclusive), or -1. */
export function matchAt(pieces: readonly Piece[], words: readonly string[], at: number, from = 0): number {
  const piece = pieces[from];
  if (!piece) return at;
  for (let skipped = 0; skipped <= (piece.gap ? GAP : 0); skipped++) {
    const word = words[at + skipped];
    if (word === undefined || word === '.') return -1;
    if (!fits(piece, word)) continue;
    const end = matchAt(pieces, words, at + skipped + 1, from + 1);
    if (end >= 0) return end;
  }
  return -1;
}

/** So many entries are tried without a look at the next word. */
const FEW = 3;
/** Next words kept of a word. */
const NEXT = 256;
/** Words whose answers are kept at hand. */
const KNOWN = 4_096;

/** An answer a word, kept for the next time: few words make up most of what is written. */
export function remembered<T>(answer: (word: string) => T, most = KNOWN): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let kept = known.get(word);
    if (kept === undefined) {
      if (known.size >= most) known.clear();
      known.set(word, (kept = answer(word)));
    }
    return kept;
  };
}

/** Of what begins with one word, what the next word fits: "i" and "a" begin dozens of patterns. Few are tried as they are. */
export function followed<T extends { pieces: () => readonly Piece[] }>(all: readonly T[]): (next: string) => readonly T[] {
  if (all.length <= FEW) return () => all;
  const goesOn = ({ pieces }: T, next: string): boolean => {
    const second = pieces()[1];
    return !second || second.gap || fits(second, next);
  };
  return remembered((next) => all.filter((each) => goesOn(each, next)), NEXT);
}

/** Where the rules of a set begin. */
interface Index<K extends string> {
  first: Map<string, Compiled<K>[]>;
  starts: Map<string, Compiled<K>[]>;
  lengths: number[];
}

/** A set costs nothing until a text is read, and then each pattern only once its first word is met: a worker starts often. */
export class RuleSet<K extends string> {
  /** By a word and the one behind it. */
  readonly #begun: (word: string) => (next: string) => readonly Compiled<K>[];

  constructor(rules: readonly Rule<K>[]) {
    const index = later(() => indexOf(rules));
    this.#begun = remembered((word) => {
      const { first, starts, lengths } = index();
      const ways = lengths.flatMap((length) => (word.length >= length ? (starts.get(word.slice(0, length)) ?? []) : []));
      return followed([...(first.get(word) ?? []), ...ways]);
    });
  }

  /** Every kind found, once each, in the order of the text. */
  find(read: readonly string[]): Hit<K>[] {
    const words = read.includes(',') ? read.filter((word) => word !== ',') : read;
    const hits: Hit<K>[] = [];
    const seen = new Set<K>();
    for (let i = 0; i < words.length; i++) this.#try(this.#begun(words[i] ?? '')(words[i + 1] ?? ''), words, i, seen, hits);
    return hits;
  }

  #try(rules: readonly Compiled<K>[], words: readonly string[], at: number, seen: Set<K>, hits: Hit<K>[]): void {
    for (const { kind, pieces, unless } of rules) {
      if (seen.has(kind)) continue;
      const end = matchAt(pieces(), words, at);
      if (end < 0 || guarded(unless(), words, at, end)) continue;
      seen.add(kind);
      hits.push({ kind, words: words.slice(at, end).join(' '), at });
    }
  }
}

function indexOf<K extends string>(rules: readonly Rule<K>[]): Index<K> {
  const first = new Map<string, Compiled<K>[]>();
  const starts = new Map<string, Compiled<K>[]>();
  for (const { kind, patterns, unless } of rules) {
    const guards = later(() => linesOf(unless ?? '').map(piecesOf));
    for (const line of linesOf(patterns)) {
      const rule = { kind, pieces: later(() => piecesOf(line)), unless: guards };
      const begins = line.split(/\s+/).find((part) => part && part !== '~');
      for (const way of new Set(begins?.split('|')))
        push(...(way.endsWith('*') ? ([starts, way.slice(0, -1)] as const) : ([first, spelled(way)] as const)), rule);
    }
  }
  return { first, starts, lengths: [...new Set([...starts.keys()].map((key) => key.length))] };
}

function guarded(unless: readonly Piece[][], words: readonly string[], start: number, end: number): boolean {
  if (!unless.length) return false;
  let from = start;
  while (from > 0 && start - from < NEAR && words[from - 1] !== '.') from--;
  let to = end;
  while (to < words.length && to - end < NEAR && words[to] !== '.') to++;
  const near = words.slice(from, to);
  return near.some((_, i) => unless.some((pieces) => matchAt(pieces, near, i) >= 0));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
