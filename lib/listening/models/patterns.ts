/** A pattern of words: `a|b` one of them, `expl*` any ending, `~` up to three words between. Folded as `ruleWords` folds. */
import { spelled } from './casual';
import { markOf, STOP, type Word } from './words';

/** What one word of a pattern may be. */
export interface Piece {
  exact: ReadonlySet<string>;
  starts: readonly string[];
  /** Marks of the exact ones, a bit for each and 32 beyond; all bits where some have any ending. */
  marks: number;
  /** Other words may stand before it. */
  gap: boolean;
}

const GAP = 3;

export function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  let gap = false;
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '~') {
      gap = true;
      continue;
    }
    const ways = part.split('|');
    const exact = ways.filter((way) => !way.endsWith('*')).map(spelled);
    const starts = ways.filter((way) => way.endsWith('*')).map((way) => way.slice(0, -1));
    const marks = starts.length ? -1 : exact.reduce((all, way) => all | (1 << markOf(way)), 0);
    pieces.push({ exact: new Set(exact), starts, marks, gap });
    gap = false;
  }
  return pieces;
}

export const fits = (piece: Piece, word: string): boolean =>
  piece.exact.has(word) || (piece.starts.length > 0 && piece.starts.some((start) => word.startsWith(start)));

/** Where the match that begins at `at` ends (exclusive), or -1. */
export function matchAt(pieces: readonly Piece[], words: readonly Word[], at: number, from = 0): number {
  const piece = pieces[from];
  if (!piece) return at;
  for (let skipped = 0; skipped <= (piece.gap ? GAP : 0); skipped++) {
    const word = words[at + skipped];
    if (word === undefined || word === STOP) return -1;
    if (!((piece.marks >>> word.mark) & 1) || !fits(piece, word.text)) continue;
    const end = matchAt(pieces, words, at + skipped + 1, from + 1);
    if (end >= 0) return end;
  }
  return -1;
}
