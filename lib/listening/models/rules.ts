/**
 * Word patterns, for what must be explained: every hit tells its rule and the words it was found in.
 * `a|b` one of them, `expl*` any ending, `~` up to three words between. A guard near a hit (same sentence) takes it back.
 */
import { later } from '../../kit/later';
import { Beginnings } from './beginnings';
import { matchAt, piecesOf, type Piece } from './patterns';
import { COMMA, STOP, type Word } from './words';

export interface Rule<K extends string> {
  kind: K;
  /** One pattern a line or separated by " / ". Folded: lower case, no accents, no apostrophes. */
  patterns: string;
  /** Patterns that speak against it within five words before or after the hit. */
  unless?: string;
}
export interface Hit<K extends string> {
  kind: K;
  /** The words of the post, as `ruleWords` has them. */
  words: string;
  at: number;
}

interface Compiled<K extends string> {
  kind: K;
  pieces: () => Piece[];
  unless: () => Piece[][];
}

const NEAR = 5;

const linesOf = (text: string): string[] => text.split(/\n| \/ /).filter((line) => line.trim());

/** A set costs nothing until a text is read, and then each pattern only once its first word is met: a worker starts often. */
export class RuleSet<K extends string> {
  readonly #begun: () => Beginnings<Compiled<K>>;

  constructor(rules: readonly Rule<K>[]) {
    this.#begun = later(() => indexOf(rules));
  }

  /** Every kind found, once each, in the order of the text. @param read as of `ruleWords` */
  find(read: readonly Word[]): Hit<K>[] {
    const words = read.includes(COMMA) ? read.filter((word) => word !== COMMA) : read;
    const begun = this.#begun();
    const hits: Hit<K>[] = [];
    for (let i = 0; i < words.length; i++) {
      const rules = begun.at(words, i);
      for (let n = 0; n < rules.length; n++) tried(rules[n], words, i, hits);
    }
    return hits;
  }
}

function tried<K extends string>(rule: Compiled<K> | undefined, words: readonly Word[], at: number, hits: Hit<K>[]): void {
  if (!rule || hits.some(({ kind }) => kind === rule.kind)) return;
  const end = matchAt(rule.pieces(), words, at);
  if (end < 0 || guarded(rule.unless(), words, at, end)) return;
  const found = words.slice(at, end).map(({ text }) => text);
  hits.push({ kind: rule.kind, words: found.join(' '), at });
}

function indexOf<K extends string>(rules: readonly Rule<K>[]): Beginnings<Compiled<K>> {
  const index = new Beginnings<Compiled<K>>();
  for (const { kind, patterns, unless } of rules) {
    const guards = later(() => linesOf(unless ?? '').map(piecesOf));
    for (const line of linesOf(patterns)) {
      const begins = line.split(/\s+/).find((part) => part && part !== '~');
      index.add(begins ?? '', { kind, pieces: later(() => piecesOf(line)), unless: guards });
    }
  }
  return index;
}

function guarded(unless: readonly Piece[][], words: readonly Word[], start: number, end: number): boolean {
  if (!unless.length) return false;
  let from = start;
  while (from > 0 && start - from < NEAR && words[from - 1] !== STOP) from--;
  let to = end;
  while (to < words.length && to - end < NEAR && words[to] !== STOP) to++;
  const near = words.slice(from, to);
  return near.some((_, i) => unless.some((pieces) => matchAt(pieces, near, i) >= 0));
}
