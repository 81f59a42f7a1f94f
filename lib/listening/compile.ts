/** Queries -> program: what the worker writes into the page view. Runs where queries are edited, never in a page. */
import type { Ast, QueryError, Warning } from './ast';
import { coverOf } from './cover';
import { lint } from './lint';
import { nodeOf } from './nodes';
import { parseQuery } from './parse';
import { PROGRAM_VERSION, type CompiledQuery, type Program } from './program';
import { TABLES } from './tables';

export type { Ast, QueryError, Warning, WarningKind } from './ast';
export type Checked = { ok: true; ast: Ast; warnings: Warning[] } | { ok: false; error: QueryError };

/** Parses and lints one query: for the editor and before saving. */
export function checkQuery(query: string): Checked {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed;
  const warnings = [...parsed.warnings, ...lint(parsed.ast, query)].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...parsed, warnings: warnings.map((w, i) => (w.fix === undefined || (i < MOST_FIXES && mends(query, w)) ? w : withoutFix(w))) };
}

/** Each fix offered is tried, so that taking one never breaks a query; behind so many warnings none is. */
const MOST_FIXES = 40;
const mends = (query: string, { start, end, fix = '' }: Warning): boolean => parseQuery(query.slice(0, start) + fix + query.slice(end)).ok;
const withoutFix = ({ kind, start, end, message }: Warning): Warning => ({ kind, start, end, message });

/** Whether a query says `is:ad`. */
export function asksForAds(ast: Ast, positive = true): boolean {
  if (ast.kind === 'not') return asksForAds(ast.part, !positive);
  if (ast.kind === 'and' || ast.kind === 'or') return ast.parts.some((p) => asksForAds(p, positive));
  return ast.kind === 'quote'
    ? asksForAds(ast.part, positive)
    : positive && ast.kind === 'field' && ast.field === 'is' && ast.value.toLowerCase() === 'ad';
}

/** One parsed query in its compiled form. */
function compileAst(brandId: string, ast: Ast): CompiledQuery {
  const node = nodeOf(ast);
  const { keys, starts, bits } = coverOf(node);
  return { brandId, node: JSON.stringify(node), keys: keys && keys.join(' '), starts: starts.join(' '), bits: bits.join(' '), ads: asksForAds(ast) };
}

/** All brands' queries as one program. A query with an error is left out and told in `problems`; an empty one is only left out. */
export function compileProgram(list: readonly { brandId: string; query: string }[]): {
  program: Program;
  problems: { brandId: string; error: QueryError }[];
} {
  const queries: CompiledQuery[] = [];
  const problems: { brandId: string; error: QueryError }[] = [];
  for (const { brandId, query } of list) {
    if (!query.trim()) continue;
    const parsed = parseQuery(query);
    if (parsed.ok) queries.push(compileAst(brandId, parsed.ast));
    else problems.push({ brandId, error: parsed.error });
  }
  return { program: { version: PROGRAM_VERSION, tables: TABLES, queries }, problems };
}
