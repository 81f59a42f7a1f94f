/**
 * Which patterns may begin at a word, by it and by what comes behind: most begin none, and of "i" and "a", which begin dozens in six
 * languages, most need another word next. What cannot be is not tried; what is tried is matched as ever (`matchAt`).
 */
import { spelled } from './casual';
import { fits, type Piece } from './patterns';
import { freeBit, markOf, MARKS, perWord, type Word } from './words';

const NONE: readonly never[] = [];
/** Words that may stand between, and the one behind them. */
const REACH = 4;

/** Beginnings kept at most. */
const KNOWN = 8_192;

interface Begun {
  pieces: () => readonly Piece[];
}
/** What of a list is left by the next word alone, and with what may stand further on. */
interface Left<T> {
  near: readonly T[];
  far: readonly T[];
}
/** What begins with one word. */
interface Start<T> extends Left<T> {
  all: readonly T[];
  /** Next words that leave more than any other does; made when first met. */
  next: Map<string, Left<T> | null> | null;
  /** Words one of which must stand within reach for more to be left; null where a stem will do. */
  later: ReadonlySet<string> | null;
  /** By mark, whether a next word (1) or a later one (2) has it. */
  marks: Uint8Array;
  /** The same of those that are picked; made when first asked for. */
  picked: Start<T> | null;
}
const NEXT = 1;
const LATER = 2;

export class Beginnings<T extends Begun> {
  readonly #first = new Map<string, T[]>();
  readonly #stems = new Map<string, T[]>();
  /** Lengths of the stems. */
  readonly #lengths: number[] = [];
  /** Stems by their first two letters. */
  readonly #twos = new Uint8Array(1 << 12);
  readonly #stemmed: number;
  readonly #picks: (item: T) => boolean;
  /** Of words at which nothing begins, or nothing that is picked. */
  readonly #nothing = freeBit();
  readonly #unpicked = freeBit();
  /** Kept apart from the words, which come and go. */
  readonly #known = new Map<string, Start<T>>();
  readonly #of = perWord<Start<T>>(({ text }) => this.#known.get(text) ?? this.#start(text));
  readonly #pickedOf = perWord<Start<T>>((word) => {
    const start = this.#of(word);
    return (start.picked ??= startOf(start.all.filter(this.#picks)));
  });

  /** @param stemmed stems are looked up by so many letters at most, in the order of their lengths @param picks what `picked` gives */
  constructor(stemmed = Infinity, picks: (item: T) => boolean = () => true) {
    this.#stemmed = stemmed;
    this.#picks = picks;
  }

  /** @param begins the first word of the pattern, as it is written ("a|b*") */
  add(begins: string, item: T): void {
    for (const way of begins.split('|'))
      if (way.endsWith('*')) this.#stem(way.slice(0, -1), item);
      else push(this.#first, spelled(way), item);
  }

  /** What may begin at word `i`, in the order it was added; those by a stem behind those by the whole word. */
  at(words: readonly Word[], i: number): readonly T[] {
    const word = words[i];
    if (!word || word.noes & this.#nothing) return NONE;
    const start = this.#of(word);
    if (start === EMPTY) {
      word.noes |= this.#nothing;
      return NONE;
    }
    return heldBy(start, words, i);
  }

  /** The same of those that are picked: most words begin none. */
  picked(words: readonly Word[], i: number): readonly T[] {
    const word = words[i];
    if (!word || word.noes & this.#unpicked) return NONE;
    const start = this.#pickedOf(word);
    if (start === EMPTY) {
      word.noes |= this.#unpicked;
      return NONE;
    }
    return heldBy(start, words, i);
  }

  #start(text: string): Start<T> {
    const start = startOf(this.#all(text));
    if (start !== EMPTY && this.#known.size < KNOWN) this.#known.set(text, start);
    return start;
  }

  #stem(written: string, item: T): void {
    const stem = written.slice(0, this.#stemmed);
    if (!this.#lengths.includes(stem.length)) {
      this.#lengths.push(stem.length);
      if (this.#stemmed < Infinity) this.#lengths.sort((a, b) => a - b);
    }
    this.#twos[two(stem)] = 1;
    push(this.#stems, stem, item);
  }

  #all(word: string): readonly T[] {
    const all = this.#first.get(word) ?? NONE;
    if (!this.#twos[two(word)]) return all;
    const found = [...all];
    for (const length of this.#lengths)
      if (word.length >= length)
        for (const item of this.#stems.get(word.slice(0, length)) ?? NONE) if (begins(item, word) && !found.includes(item)) found.push(item);
    return found;
  }
}

const two = (word: string): number => (word.charCodeAt(0) * 61 + word.charCodeAt(1)) & 0xfff;

function begins({ pieces }: Begun, word: string): boolean {
  const [first] = pieces();
  return first !== undefined && fits(first, word);
}

const EMPTY: Start<never> = { all: NONE, near: NONE, far: NONE, next: null, later: null, marks: new Uint8Array(0), picked: null };
EMPTY.picked = EMPTY;

/** What of a start may go on with the words behind. */
function heldBy<T extends Begun>(start: Start<T>, words: readonly Word[], i: number): readonly T[] {
  const behind = words[i + 1];
  let left: Left<T> | null | undefined;
  if (behind && start.next && (start.marks[behind.mark] ?? 0) & NEXT) {
    left = start.next.get(behind.text);
    if (left === null) start.next.set(behind.text, (left = leftOf(start.all, behind.text)));
  }
  left ??= start;
  return left.far.length > left.near.length && within(start, words, i) ? left.far : left.near;
}

function leftOf<T extends Begun>(all: readonly T[], next: string | null): Left<T> {
  const seconds = all.map(({ pieces }) => pieces()[1]);
  const goesOn = (second: Piece | undefined): boolean => !second || (!second.gap && (next === null ? second.starts.length > 0 : fits(second, next)));
  return {
    near: all.filter((_, i) => goesOn(seconds[i])),
    far: all.filter((_, i) => goesOn(seconds[i]) || seconds[i]?.gap),
  };
}

function startOf<T extends Begun>(all: readonly T[]): Start<T> {
  if (!all.length) return EMPTY;
  const next = new Map<string, null>();
  const later = new Set<string>();
  let anything = false;
  for (const { pieces } of all) {
    const second = pieces()[1];
    if (second?.gap) anything ||= second.starts.length > 0;
    for (const word of second?.exact ?? NONE)
      if (second?.gap) later.add(word);
      else next.set(word, null);
  }
  const marks = next.size || later.size ? new Uint8Array(MARKS) : EMPTY.marks;
  for (const word of next.keys()) marks[markOf(word)] = NEXT;
  for (const word of later) marks[markOf(word)] = (marks[markOf(word)] ?? 0) | LATER;
  return { all, ...leftOf(all, null), next: next.size ? next : null, later: anything ? null : later, marks, picked: null };
}

function within({ later, marks }: Pick<Start<unknown>, 'later' | 'marks'>, words: readonly Word[], at: number): boolean {
  if (!later) return true;
  if (!later.size) return false;
  const end = Math.min(words.length, at + 1 + REACH);
  for (let i = at + 1; i < end; i++) {
    const word = words[i];
    if (word && (marks[word.mark] ?? 0) & LATER && later.has(word.text)) return true;
  }
  return false;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
