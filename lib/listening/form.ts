/**
 * A query as a form of five lines, for people who would rather not write brackets, and back. A query fits the form where it is
 * (names OR also-written OR accounts and tags) AND (only with) NOT (not when), nothing more.
 */
import { isPattern, type Ast } from './ast';
import { parseQuery } from './parse';
import { print } from './print';
import { termsOf, wildcardTrouble } from './terms';

export interface QueryForm {
  /** The brand's and products' names. */
  names: string[];
  /** Misspellings and beginnings (`brind*`). Kept apart from names only where they hold a wildcard or come after one. */
  alsoWritten: string[];
  /** `@handle`, `#tag`, `$tag`. */
  accountsAndTags: string[];
  /** At least one of these must be there too; empty: no such need. */
  onlyWith: string[];
  /** None of these may be there. */
  notWhen: string[];
}

const spot = { start: 0, end: 0 };

/** One line's entry as a part of a query: a word, a wildcard, an entity, or several words as a phrase. Null: no word in it. */
function partOf(entry: string): Ast | null {
  const text = entry.trim();
  // "C++" as a word would be the letter c.
  if (/[\p{L}\p{N}][+#]+$/u.test(text)) return { kind: 'raw', text, ...spot };
  const single = /^\S+$/.test(text) && termsOf(text, true).length === 1 ? termsOf(text, true) : [];
  if (single[0] !== undefined && !wildcardTrouble(single[0])) return { kind: 'term', text: single[0], ...spot };
  const terms = termsOf(text.replace(/[*?](?!\uFE0F?\u20E3)/gu, ' '), false);
  const [first] = terms;
  if (first === undefined) return text ? { kind: 'raw', text, ...spot } : null;
  return terms.length === 1 ? { kind: 'term', text: first, ...spot } : { kind: 'phrase', terms, within: null, ...spot };
}

function anyOf(entries: readonly string[]): Ast | null {
  const parts = entries.map(partOf).filter((p) => p !== null);
  const [only] = parts;
  return parts.length > 1 ? { kind: 'or', parts, ...spot } : (only ?? null);
}

/** The query text of a form; "" where it names nothing to find. */
export function fromForm(form: QueryForm): string {
  const wanted = anyOf([...form.names, ...form.alsoWritten, ...form.accountsAndTags]);
  if (!wanted) return '';
  const also = anyOf(form.onlyWith);
  const none = anyOf(form.notWhen);
  const parts: Ast[] = [wanted];
  if (also) parts.push(also);
  if (none) parts.push({ kind: 'not', part: none, ...spot });
  return print(parts.length > 1 ? { kind: 'and', parts, ...spot } : wanted);
}

/** The entry that a leaf came from, or null where the form has no line for it. */
function entryOf(ast: Ast): string | null {
  if (ast.kind === 'term') return ast.text;
  if (ast.kind === 'phrase' && ast.within === null && !ast.terms.some(isPattern)) return ast.terms.join(' ');
  if (ast.kind === 'raw' && partOf(ast.text)?.kind === 'raw') return ast.text;
  return null;
}

function entries(ast: Ast): string[] | null {
  const parts = ast.kind === 'or' ? ast.parts : [ast];
  const out = parts.map(entryOf);
  return out.every((e) => e !== null) ? out : null;
}

/** The form of a query, or null where the query is invalid or says more than the form can. */
export function toForm(query: string): QueryForm | null {
  const form: QueryForm = { names: [], alsoWritten: [], accountsAndTags: [], onlyWith: [], notWhen: [] };
  if (!query.trim()) return form;
  const parsed = parseQuery(query);
  if (!parsed.ok) return null;
  const parts = parsed.ast.kind === 'and' ? parsed.ast.parts : [parsed.ast];
  const positive = parts.filter((p) => p.kind !== 'not');
  if (positive.length > 2 || !positive[0]) return null;
  const wanted = entries(positive[0]);
  const also = positive[1] ? entries(positive[1]) : [];
  if (!wanted || !also) return null;
  for (const part of parts) {
    if (part.kind !== 'not') continue;
    const none = entries(part.part);
    if (!none) return null;
    form.notWhen.push(...none);
  }
  for (const entry of wanted) {
    if (/^[#@$]/.test(entry)) form.accountsAndTags.push(entry);
    else if (isPattern(entry) || form.alsoWritten.length) form.alsoWritten.push(entry);
    else form.names.push(entry);
  }
  form.onlyWith = also;
  return form;
}
