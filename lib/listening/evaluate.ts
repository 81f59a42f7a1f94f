/** One compiled query against one post: yes, maybe or no, and the words that made it so. */
import type { Post } from '../model/post';
import type { Doc } from './doc';
import { docOf } from './doc';
import { fieldTruth, quotedDoc, type Facts, type Subject, type Truth } from './fields';
import type { Node } from './program';
import type { Runtime } from './runtime';
import { end, first, formsLike, spansOf, type Budget } from './spans';

/** A post made ready once for all queries; the rarer views are made when a query asks for them. */
export interface Prepared extends Subject {
  budget: Budget;
  raw: Doc | null;
  /** The quoted post's text, and as `raw:` sees it. */
  quoted: { doc?: Doc | null; raw?: Doc | null };
}

const TEXTUAL = 'w*cp~rn';
const MAX_WORDS = 20;
const MAX_WORD = 300;

export function prepare(post: Post, now: number, rt: Runtime, facts: Facts | undefined, budget: Budget): Prepared {
  return { post, now, rt, facts, seen: {}, doc: docOf(post.text, rt), budget, raw: null, quoted: {} };
}

/** The texts a part looks in: the post and, inside `in:quote`, the quoted post; `raw:` sees them as written. */
function docs(p: Prepared, raw: boolean, quote: boolean): Doc[] {
  const own = raw ? (p.raw ??= docOf(p.post.text, p.rt, false)) : p.doc;
  if (!quote) return [own];
  const kind = raw ? 'raw' : 'doc';
  const other = (p.quoted[kind] ??= quotedDoc(p.post, p.rt, !raw));
  return other ? [own, other] : [own];
}

function found(node: Node, doc: Doc, budget: Budget): boolean {
  budget.steps -= 2;
  if (node[0] === 'w') return doc.forms.has(node[1]);
  if (node[0] === '*') return formsLike(node[1], node[2], doc, budget).length > 0;
  return spansOf(node, doc, budget, 1).length > 0;
}

/** From so many words joined by OR they are looked up by what the text holds, a few dozen forms, not one after another. */
const MANY = 16;

/** A long OR: its words by their form, and what else stands in it. */
interface Choice {
  words: Map<string, Node>;
  rest: Node[];
}
const choices = new WeakMap<Node, Choice>();

/** The parts of an OR that a text may hold: of its words those that stand there, and everything else. */
function* likely(node: Node, p: Prepared, quote: boolean): Generator<Node> {
  const parts = node.slice(1) as Node[];
  if (parts.length < MANY) return yield* parts;
  let choice = choices.get(node);
  if (!choice) {
    const words = parts.filter((part) => part[0] === 'w');
    choice = { words: new Map(words.map((part) => [part[1] as string, part])), rest: parts.filter((part) => part[0] !== 'w') };
    choices.set(node, choice);
  }
  const [own, other] = docs(p, false, quote);
  for (const doc of [own, other]) {
    for (const form of doc?.forms.keys() ?? []) {
      const part = choice.words.get(form);
      if (part && (doc === own || !own?.forms.has(form))) yield part;
    }
  }
  yield* choice.rest;
}

export function truth(node: Node, p: Prepared, quote = false): Truth {
  switch (node[0]) {
    case '&': {
      let least: Truth = 2;
      for (let i = 1; i < node.length && least; i++) least = Math.min(least, truth(node[i] as Node, p, quote)) as Truth;
      return least;
    }
    case '|': {
      let most: Truth = 0;
      for (const part of likely(node, p, quote)) {
        most = Math.max(most, truth(part, p, quote)) as Truth;
        if (most === 2) break;
      }
      return most;
    }
    case '!':
      return (2 - truth(node[1], p, quote)) as Truth;
    case 'q':
      return truth(node[1], p, true);
    default:
      if (!TEXTUAL.includes(node[0])) return fieldTruth(node, p);
      return docs(p, node[0] === 'r', quote).some((doc) => found(node, doc, p.budget)) ? 2 : 0;
  }
}

/** A stretch of a text that made the query true; `span` as in spans.ts. */
export type Hits = { doc: Doc; span: number; exact: string }[];
/** Exact text is told as it is, signs included; tokens alone would lose them. */
const exactOf = (node: Node): string => (node[0] === 'r' ? node[1] : '');

function collect(node: Node, p: Prepared, quote: boolean, out: Hits): void {
  if (node[0] === '!' || truth(node, p, quote) === 0) return;
  if (node[0] === 'q') return collect(node[1], p, true, out);
  if (node[0] === '&' || node[0] === '|') {
    for (const part of node[0] === '|' ? likely(node, p, quote) : (node.slice(1) as Node[])) collect(part, p, quote, out);
    return;
  }
  if (!TEXTUAL.includes(node[0])) return;
  for (const doc of docs(p, node[0] === 'r', quote)) {
    const spans = spansOf(node, doc, p.budget, 1);
    if (node[0] !== 'n') for (const span of spans.slice(0, MAX_WORDS)) out.push({ doc, span, exact: exactOf(node) });
    else if (spans[0] !== undefined) inside(node, doc, p.budget, first(spans[0]), end(spans[0]), out);
  }
}

/** The parts of a NEAR that stand within the stretch that made it true. */
function inside(node: Node, doc: Doc, budget: Budget, from: number, to: number, out: Hits): void {
  if (node[0] === 'n' || node[0] === '&' || node[0] === '|') {
    for (const part of node.slice(node[0] === 'n' ? 3 : 1) as Node[]) inside(part, doc, budget, from, to, out);
    return;
  }
  for (const span of spansOf(node, doc, budget)) if (first(span) >= from && end(span) <= to) out.push({ doc, span, exact: exactOf(node) });
}

/** Every stretch that made the query true, in no order. */
export function hitsOf(node: Node, p: Prepared): Hits {
  const hits: Hits = [];
  collect(node, p, false, hits);
  return hits;
}

/** The words of the post (then of its quote) that made the query true, in their order, each once. At most 20. */
export function wordsOf(node: Node, p: Prepared): string[] {
  const hits = hitsOf(node, p);
  const rank = (doc: Doc): number => (doc === p.doc || doc === p.raw ? 0 : 1);
  hits.sort((a, b) => rank(a.doc) - rank(b.doc) || a.span - b.span);
  const seen = new Map<string, string>();
  for (const { doc, span, exact } of hits) {
    const a = doc.tokens[first(span)];
    const b = doc.tokens[end(span) - 1];
    const word = (exact || (a && b ? doc.view.slice(a.start, b.end) : '')).slice(0, MAX_WORD);
    if (word && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
    if (seen.size >= MAX_WORDS) break;
  }
  return [...seen.values()];
}
