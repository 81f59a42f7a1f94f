/**
 * Where the parts of a query stand in a text. A span is one number, first token * WIDE + end token (not included),
 * so that a list of spans sorts and merges as numbers. Every loop draws on a budget: no text and no query can hold up the page.
 */
import { later } from '../kit/later';
import { tokenAt, type Doc } from './doc';
import type { Node } from './program';
import { ADDRESS, EMOJI, ENTITY } from './tokens';

export const WIDE = 32_768;
export const first = (span: number): number => Math.floor(span / WIDE);
export const end = (span: number): number => span % WIDE;

/** Steps left in one match call. What is beyond is not looked at (only absurd posts and queries come there). */
export interface Budget {
  steps: number;
}

const sortedUnique = (spans: number[]): number[] => {
  if (spans.length < 2) return spans;
  const sorted = Float64Array.from(spans).sort();
  const out: number[] = [];
  for (const s of sorted) if (s !== out[out.length - 1]) out.push(s);
  return out;
};

const single = (tokens: readonly number[]): number[] => tokens.map((t) => t * WIDE + t + 1);

/** The forms a pattern fits. `?` is one character; `open`: anything may follow. An address holds no words: only a pattern of one fits it. */
export function formsLike(pattern: string, open: 0 | 1, doc: Doc, budget: Budget): string[] {
  doc.sorted ??= [...doc.forms.keys()].sort();
  const forms = doc.sorted;
  const literal = pattern.split('?', 1)[0] ?? '';
  const exact =
    literal === pattern
      ? null
      : new RegExp(`^${Array.from(pattern, (c) => (c === '?' ? '.' : c.replace(/[$.+^|()[\]{}\\/]/, '\\$&'))).join('')}${open ? '' : '$'}`, 'su');
  let low = 0;
  for (let high = forms.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((forms[middle] ?? '') < literal) low = middle + 1;
    else high = middle;
  }
  const out: string[] = [];
  const address = /[.@/]/.test(pattern);
  for (let form = forms[low]; form?.startsWith(literal); form = forms[++low]) {
    if ((budget.steps -= exact ? 4 : 1) < 0) break;
    if (!address && doc.tokens[doc.forms.get(form)?.[0] ?? 0]?.kind === ADDRESS) continue;
    if (exact ? exact.test(form) : open || form === literal) out.push(form);
  }
  return out;
}

const LETTER_BEFORE = later(() => new RegExp('[\\p{L}\\p{N}\\p{M}]$', 'u'));
const LETTER_BEHIND = later(() => new RegExp('^[\\p{L}\\p{N}\\p{M}]', 'u'));
/** Exact text (`r`) and words of scripts without spaces (`c`): looked for in the view itself. */
function texts(node: ['r', string] | ['c', string, 0 | 1 | 2], doc: Doc, budget: Budget): number[] {
  const text = node[1];
  const out: number[] = [];
  for (let at = doc.view.indexOf(text); at >= 0 && (budget.steps -= 20) > 0; at = doc.view.indexOf(text, at + 1)) {
    const stop = at + text.length;
    const a = tokenAt(doc, at);
    const last = tokenAt(doc, stop - 1);
    const from = doc.tokens[a];
    const to = doc.tokens[last];
    if (from?.kind === ADDRESS && from.start < stop) continue;
    if (to?.kind === ADDRESS && to.start < stop) continue;
    if (node[0] === 'r') {
      if (LETTER_BEFORE().test(doc.view.slice(Math.max(0, at - 2), at)) || LETTER_BEHIND().test(doc.view.slice(stop, stop + 2))) continue;
    } else if (node[2] && from?.kind !== ENTITY && from?.start !== at) continue;
    else if (node[2] === 1 && to?.kind !== ENTITY && to?.end !== stop) continue;
    out.push(a * WIDE + (to && to.start < stop ? last + 1 : Math.max(a, last)));
  }
  return out;
}

/** Where a leaf stands: `w`, `*`, `c`, `r`. */
function leaf(node: Node, doc: Doc, budget: Budget): number[] {
  if (node[0] === 'w') return single(doc.forms.get(node[1]) ?? []);
  if (node[0] !== '*') return texts(node as ['r', string], doc, budget);
  const hit = new Uint8Array(doc.tokens.length);
  for (const form of formsLike(node[1], node[2], doc, budget)) for (const t of doc.forms.get(form) ?? []) hit[t] = 1;
  const out: number[] = [];
  hit.forEach((on, t) => on && out.push(t * WIDE + t + 1));
  budget.steps -= hit.length;
  return out;
}

/** Where a leaf's spans end, by where they begin. */
function ends(part: Node, doc: Doc, budget: Budget): Map<number, number> {
  const key = part.join();
  let map = doc.ends.get(key);
  if (!map) doc.ends.set(key, (map = new Map(spansOf(part, doc, budget).map((s) => [first(s), end(s)]))));
  return map;
}

/** Leaves side by side: emoji between them are passed over, any other token breaks. */
function phrase(parts: readonly Node[], doc: Doc, budget: Budget): number[] {
  const [head, ...rest] = parts.map((part) => ends(part, doc, budget));
  const out: number[] = [];
  for (const [start, stop] of head ?? []) {
    let at = stop;
    for (const part of rest) {
      let next = part.get(at);
      while (next === undefined && doc.tokens[at]?.kind === EMOJI && budget.steps-- > 0) next = part.get(++at);
      if ((budget.steps -= 6) < 0) return out;
      at = next ?? -1;
      if (at < 0) break;
    }
    if (at >= 0) out.push(start * WIDE + at);
  }
  return out;
}

/** All leaves, as often as they are named, within a window of at most `extra` other words, in any order. */
function within(extra: number, parts: readonly Node[], doc: Doc, budget: Budget): number[] {
  const kinds = new Map<string, { need: number; at: number[]; spans: Map<number, number> }>();
  for (const part of parts) {
    const key = part.join();
    const kind = kinds.get(key);
    if (kind) kind.need++;
    else kinds.set(key, { need: 1, at: [], spans: ends(part, doc, budget) });
  }
  const width = (s: number): number => (doc.before[end(s)] ?? 0) - (doc.before[first(s)] ?? 0);
  const events = [...kinds.values()]
    .flatMap((kind) => [...kind.spans].map(([a, b]) => ({ s: a * WIDE + b, kind })))
    .sort((a, b) => end(a.s) - end(b.s));
  const out: number[] = [];
  let missing = parts.length;
  let own = 0;
  for (const { s, kind } of events) {
    if ((budget.steps -= 12 + kinds.size * 2) < 0) break;
    own += width(s);
    if (kind.at.push(s) > kind.need) own -= width(kind.at.shift() ?? 0);
    else missing--;
    if (missing) continue;
    let from = Infinity;
    for (const k of kinds.values()) from = Math.min(from, first(k.at[0] ?? 0));
    if (width(from * WIDE + end(s)) - own <= extra) out.push(from * WIDE + end(s));
  }
  return sortedUnique(out);
}

/** Every x with a y behind it, at most n words between: spans that cover both. */
function follow(x: readonly number[], y: readonly number[], n: number, doc: Doc, budget: Budget, out: number[], enough: number): void {
  for (const a of x) {
    const from = end(a);
    let low = 0;
    for (let high = y.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((y[middle] ?? 0) < from * WIDE) low = middle + 1;
      else high = middle;
    }
    if ((budget.steps -= 8) < 0) return;
    for (let b = y[low]; b !== undefined && (doc.before[first(b)] ?? 0) - (doc.before[from] ?? 0) <= n; b = y[++low]) {
      if ((budget.steps -= 8) < 0) return;
      out.push(first(a) * WIDE + end(b));
      if (out.length >= enough) return;
    }
  }
}

function joined(x: readonly number[], y: readonly number[], n: number, ordered: 0 | 1, doc: Doc, budget: Budget, enough = Infinity): number[] {
  const out: number[] = [];
  follow(x, y, n, doc, budget, out, enough);
  if (!ordered && out.length < enough) follow(y, x, n, doc, budget, out, enough);
  return sortedUnique(out);
}

const members = (node: Node): Node[] => (node[0] === '&' ? (node.slice(1) as Node[]) : [node]);
const isGroup = (part: unknown): boolean => Array.isArray(part) && part[0] === '&';

/** The span of a list closest to h, at most n words before it or behind it. */
function beside(list: readonly number[], h: number, n: number, before: boolean, behind: boolean, doc: Doc, budget: Budget): number | undefined {
  let low = 0;
  const from = (before ? first(h) : end(h)) * WIDE;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  budget.steps -= 16;
  if (behind) {
    let k = low;
    while (k < list.length && first(list[k] ?? 0) < end(h) && budget.steps-- > 0) k++;
    const s = list[k];
    if (s !== undefined && (doc.before[first(s)] ?? 0) - (doc.before[end(h)] ?? 0) <= n) return s;
  }
  for (let k = low - 1; before && k >= 0 && budget.steps-- > 0; k--) {
    const s = list[k] ?? 0;
    if ((doc.before[first(h)] ?? 0) - (doc.before[end(s)] ?? 0) > n) return undefined;
    if (end(s) <= first(h)) return s;
  }
  return undefined;
}

/** NEAR. Of a group of several words on a side each must be near the same occurrence of the other side. */
function near(n: number, ordered: 0 | 1, left: Node, right: Node, doc: Doc, budget: Budget, enough: number): number[] {
  const groups = (node: Node): Node[] => (node[0] === '|' && node.some(isGroup) ? (node.slice(1) as Node[]) : [node]);
  const ls = groups(left);
  const rs = groups(right);
  if (ls.length > 1 || rs.length > 1) return sortedUnique(ls.flatMap((l) => rs.flatMap((r) => near(n, ordered, l, r, doc, budget, enough))));
  const grouped = isGroup(right);
  if (!grouped && !isGroup(left)) return joined(spansOf(left, doc, budget), spansOf(right, doc, budget), n, ordered, doc, budget, enough);
  const many = members(grouped ? right : left).map((m) => spansOf(m, doc, budget));
  let out: number[] = [];
  for (const hub of members(grouped ? left : right)) {
    out = [];
    for (const h of spansOf(hub, doc, budget)) {
      let cover: number | undefined = h;
      for (const list of many) {
        const close = budget.steps < 0 ? undefined : beside(list, h, n, !ordered || !grouped, !ordered || grouped, doc, budget);
        if (close === undefined) {
          cover = undefined;
          break;
        }
        cover = Math.min(first(cover), first(close)) * WIDE + Math.max(end(cover), end(close));
      }
      if (cover !== undefined) out.push(cover);
    }
    if (!out.length) return out;
  }
  return sortedUnique(out);
}

function merged(parts: readonly Node[], doc: Doc, budget: Budget): number[] {
  const all: number[] = [];
  for (const part of parts) {
    const spans = spansOf(part, doc, budget);
    if ((budget.steps -= spans.length * 4) < 0) break;
    for (const s of spans) all.push(s);
  }
  return sortedUnique(all);
}

/** All spans of a node without NOT and fields, ascending. `enough`: as many as are asked for. Kept per document. */
export function spansOf(node: Node, doc: Doc, budget: Budget, enough = Infinity): number[] {
  const kept = doc.memo.get(node);
  if (kept) return kept;
  if (budget.steps < 0) return [];
  let out: number[];
  if (node[0] === 'p') out = phrase(node.slice(1) as Node[], doc, budget);
  else if (node[0] === '~') out = within(node[1], node.slice(2) as Node[], doc, budget);
  else if (node[0] === 'n') out = near(node[1], node[2], node[3], node[4], doc, budget, enough);
  else if (node[0] === '|' || node[0] === '&') out = merged(node.slice(1) as Node[], doc, budget);
  else out = leaf(node, doc, budget);
  budget.steps -= out.length + 4;
  if (enough === Infinity) doc.memo.set(node, out);
  return out;
}
