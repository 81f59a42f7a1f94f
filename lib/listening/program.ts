/**
 * The compiled form of brand queries: plain versioned JSON, made by `compile.ts` where queries are edited,
 * kept in the page view, brought to life in slices by `page.ts`. Holds no code and nothing private.
 */

/** A page that meets another version must not guess: `hydrate` throws, the page says "stale view". */
export const PROGRAM_VERSION = 3;

/**
 * One node of a compiled query. Texts are folded (`fold` in text.ts) save where noted.
 * `w` a token of that form (word, "#tag", "@user", "$tag", emoji, address); `*` a pattern with `?`, open at its end where 1;
 * `c` a word of a script without spaces, not folded, 1 = the segmenter knows it as one word (then it must stand on segment edges),
 *   2 = the beginning of one (only that must stand on an edge);
 * `p` leaves side by side; `~` all leaves within a window of so many extra words; `r` exact text, not folded;
 * `n` at most so many words between, 1 = in that order; `q` look in the quoted post too; the rest are fields.
 */
export type Node =
  | ['&' | '|', ...Node[]]
  | ['!' | 'q', Node]
  | ['w' | 'r', string]
  | ['*', string, 0 | 1]
  | ['c', string, 0 | 1 | 2]
  | ['p', ...Node[]]
  | ['~', number, ...Node[]]
  | ['n', number, 0 | 1, Node, Node]
  | ['author' | 'part' | 'to' | 'site' | 'lang' | 'is' | 'has', string]
  /** Host in ASCII, path with leading slash or "". */
  | ['url', string, string]
  /** Number in the unit's own measure; unit 1 for followers, milliseconds for age. */
  | ['followers' | 'age', '>' | '<' | '>=' | '<=' | '=', number, number]
  | ['person' | 'tag' | 'stance', string];

/** Language facts the page needs, carried as data so that they cost no code there. */
export interface Tables {
  /** Look-alike letters: "a" + its doubles, one entry a letter; behind a capital the weak ones, that count only beside real Latin letters. */
  lookalikes: string[];
  /** The same for signs that are no letters; undone only beside a letter. */
  signs: string[];
  /** Runs of enclosed letters that NFKC leaves alone: code point of the run's "A". */
  enclosed: number[];
  /** Known endings of bare domains, joined by spaces. */
  endings: string;
  /** Korean particles, longest first. */
  particles: string[];
  /** Words that open a question, by language; "" for posts without a language mark. */
  asks: Record<string, string>;
}

/**
 * Few long texts instead of lists: a browser hands a page ten thousand small values one by one, in a task that cannot be cut
 * (6 ms measured, against 0.3), and what a page does with a text it can do in slices.
 */
export interface CompiledQuery {
  brandId: string;
  /** A `Node` as JSON, read when the query is first evaluated. */
  node: string;
  /**
   * Every match holds one of these word pieces, or a word that begins with one of `starts`, or one of `bits` anywhere; with a space
   * between two of them, '' for none. Null: must always be evaluated.
   */
  keys: string | null;
  starts: string;
  bits: string;
  /** The query says `is:ad`; otherwise an ad never matches. */
  ads: boolean;
}

export interface Program {
  version: number;
  tables: Tables;
  queries: CompiledQuery[];
}
