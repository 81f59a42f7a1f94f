/** A query as its author wrote it: the tree that the editor, the linter, the form and the compiler share. Positions are UTF-16 offsets in the source. */

export interface Spot {
  start: number;
  end: number;
}

export const FIELDS = ['author', 'to', 'site', 'url', 'lang', 'is', 'has', 'in', 'followers', 'age', 'person', 'tag', 'stance', 'raw'] as const;
export type FieldName = Exclude<(typeof FIELDS)[number], 'in' | 'raw'>;

export type Ast = Spot &
  (
    | { kind: 'and' | 'or'; parts: Ast[] }
    | { kind: 'not'; part: Ast }
    | { kind: 'near'; n: number; ordered: boolean; left: Ast; right: Ast }
    /** One token: word, #tag, @user, $tag, emoji, address. `*` and `?` in it are wildcards. */
    | { kind: 'term'; text: string }
    /** Two tokens or more side by side, or all within a window of `within` extra words. */
    | { kind: 'phrase'; terms: string[]; within: number | null }
    | { kind: 'raw'; text: string }
    | { kind: 'quote'; part: Ast }
    /** Value as in the query without quotes, for example `>1000`, `~part`. */
    | { kind: 'field'; field: FieldName; value: string }
  );

export interface QueryError extends Spot {
  /** One sentence: what is wrong and what to do. */
  message: string;
  /** What stands there, as written; "" at the end. */
  found: string;
  expected: string;
  /** A text that put in place of start..end mends it. */
  fix?: string;
}

export type WarningKind = 'lowercase' | 'mixed' | 'near' | 'short' | 'common' | 'phrase' | 'boost' | 'unreachable' | 'negative-branch';
export interface Warning extends Spot {
  kind: WarningKind;
  message: string;
  fix?: string;
}

export const MAX_LENGTH = 4_096;
export const MAX_NODES = 500;
export const MAX_DEPTH = 50;

/** Thrown inside the parser only; `parseQuery` hands it out as a value. */
export class Trouble extends Error {
  constructor(readonly error: QueryError) {
    super(error.message);
  }
}

/** From the first part's start to the last one's end. */
export const around = (parts: readonly Ast[]): Spot => ({ start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0 });

/** True for a term with a wildcard; a keycap emoji (*⃣) has none. */
export const isPattern = (term: string): boolean => /[*?](?!\u20E3)/u.test(term);

/** Whether something must be there for a match: some leaf that is not excluded. */
export function demands(ast: Ast, positive: boolean): boolean {
  if (ast.kind === 'not') return demands(ast.part, !positive);
  if (ast.kind === 'and' || ast.kind === 'or') return ast.parts.some((p) => demands(p, positive));
  return ast.kind === 'quote' ? demands(ast.part, positive) : positive;
}
