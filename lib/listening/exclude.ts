/** "Not about us": what could be added to a query so that one post no longer matches, and what else that would cost. */
import type { Post } from '../model/post';
import type { Ast } from './ast';
import { checkQuery } from './compile';
import type { Doc } from './doc';
import { hitsOf, prepare, truth } from './evaluate';
import { commonIn } from './lint';
import { nodeOf } from './nodes';
import { paint } from './paint';
import { parseQuery } from './parse';
import type { Node } from './program';
import { end, first } from './spans';
import { ownRuntime } from './terms';
import { ENTITY, WORD } from './tokens';

export interface Exclusion {
  /** What is excluded, as it stands in the query. */
  part: string;
  /** The whole query with it. */
  query: string;
  /** How many of the other posts that match would no longer match. */
  loses: number;
}

const STEPS = 600_000;
const MOST = 4;

/** The query with one more exclusion; what stood there stays as it was written. */
export function withExclusion(query: string, part: string): string {
  const text = query.trimEnd();
  const parsed = parseQuery(text);
  const { pieces, pairs } = paint(text);
  const gap = pieces[pieces.length - 1]?.kind === 'comment' ? '\n' : '';
  if (!parsed.ok || parsed.ast.kind !== 'or' || pairs.some(([a, b]) => a === parsed.ast.start && b === parsed.ast.end - 1))
    return `${text}${gap || ' '}NOT ${part}`;
  return `(${text}${gap}) NOT ${part}`;
}

const matches = (node: Node, post: Post, now: number): boolean => truth(node, prepare(post, now, ownRuntime(), undefined, { steps: STEPS })) > 0;

/** Words next to what was found, then what else stands out in the post, nearest first. */
function candidates(ast: Ast, post: Post, now: number): string[] {
  const p = prepare(post, now, ownRuntime(), undefined, { steps: STEPS });
  const hits = hitsOf(nodeOf(ast), p).filter(({ doc }) => doc === p.doc || doc === p.raw);
  const doc = p.doc;
  const found = hits.filter((hit) => hit.doc === doc).map(({ span }) => ({ from: first(span), to: end(span) }));
  const out: string[] = [];
  for (const { from, to } of found.slice(0, 3)) {
    const own = doc.tokens.slice(from, to).map((_, i) => wordAt(doc, from + i));
    if (own.includes(null)) continue;
    const [before, behind] = [telling(doc, from - 1, 3), telling(doc, to, 3)];
    if (behind) out.push(`"${own.join(' ')} ${behind}"`);
    if (before) out.push(`"${before} ${own.join(' ')}"`);
  }
  const far = (i: number): number => Math.min(...found.map(({ from, to }) => (i < from ? from - i : i - to + 1)), Infinity);
  const others = doc.tokens
    .map((_, i) => i)
    .filter((i) => !found.some(({ from, to }) => from <= i && i < to))
    .sort((a, b) => far(a) - far(b));
  for (const i of others.slice(0, 40)) {
    const word = telling(doc, i, 4);
    if (word) out.push(word);
  }
  const handle = post.author.handle;
  if (handle && /^[\w.-]+$/.test(handle)) out.push(`author:${handle}`);
  return [...new Set(out)];
}

/** A word or tag as it may stand in quotes; null for anything else. */
function wordAt(doc: Doc, i: number): string | null {
  const token = doc.tokens[i];
  if (!token || (token.kind !== WORD && token.kind !== ENTITY)) return null;
  const text = doc.view.slice(token.start, token.end).replace(/['’‘]s$/i, '');
  return /["*?]/.test(text) ? null : text;
}

/** The same, where the word says something about the post: no common, short or bare number. */
function telling(doc: Doc, i: number, least: number): string | null {
  const word = wordAt(doc, i);
  if (word === null || !/\p{L}/u.test(word) || commonIn(word)) return null;
  const long = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(word) ? 2 : least;
  if (Array.from(word.replace(/^[#@$]/, '')).length < long || /^(?:AND|OR|NOT|O?NEAR)$/i.test(word)) return null;
  return word;
}

/** One post may come from the page and from the store. */
const samePost = (a: Post, b: Post): boolean => (a.id && b.id ? a.site === b.site && a.id === b.id : a.text === b.text);

/** At most four ways, those that cost least first; none for a query that is broken or does not match. `others`: posts that are to be kept. */
export function exclusionsFor(query: string, post: Post, others: readonly Post[], now: number): Exclusion[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) return [];
  const node = nodeOf(parsed.ast);
  if (!matches(node, post, now)) return [];
  const kept = others.filter((other) => !samePost(other, post) && matches(node, other, now));
  const out: (Exclusion & { rank: number })[] = [];
  for (const [rank, part] of candidates(parsed.ast, post, now).slice(0, 24).entries()) {
    const next = withExclusion(query, part);
    const checked = checkQuery(next);
    if (!checked.ok) continue;
    const after = nodeOf(checked.ast);
    if (matches(after, post, now)) continue;
    out.push({ part, query: next, rank, loses: kept.filter((other) => !matches(after, other, now)).length });
  }
  return out
    .sort((a, b) => a.loses - b.loses || a.rank - b.rank)
    .slice(0, MOST)
    .map(({ part, query: whole, loses }) => ({ part, query: whole, loses }));
}
