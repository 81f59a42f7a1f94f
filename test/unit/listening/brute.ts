/**
 * The query language once more, as plainly as it can be said: texts of words only, every occurrence tried against every other.
 * Slow, shares nothing with the compiled matcher but the tree. Words of scripts without spaces stand apart, as segments do.
 */
import type { Ast } from '../../../lib/listening/ast';

type Span = [number, number];

/** What a post is besides its words. */
export interface Around {
  handle: string;
  site: string;
  reply: boolean;
  followers: number;
  quoted: string[];
}
const NOWHERE: Around = { handle: '', site: '', reply: false, followers: 0, quoted: [] };

const fits = (term: string, written: string): boolean => {
  const word = written.toLowerCase();
  const tag = word.startsWith('#');
  if (term.endsWith('*')) return word.startsWith(term.slice(0, -1)) || (tag && word.slice(1).startsWith(term.slice(0, -1)));
  if (term.includes('?')) return new RegExp(`^#?${term.replace(/\?/g, '.')}$`).test(word);
  return word === term || (tag && word.slice(1) === term);
};

function spans(ast: Ast, words: string[]): Span[] {
  const all: Span[] = words.map((_, i) => [i, i + 1]);
  switch (ast.kind) {
    case 'term':
      return all.filter(([i]) => fits(ast.text, words[i] ?? ''));
    case 'raw':
      return all.filter(([i]) => words[i] === ast.text || words[i] === `#${ast.text}`);
    case 'phrase':
      return ast.within === null
        ? all.filter(([i]) => ast.terms.every((t, k) => i + k < words.length && fits(t, words[i + k] ?? ''))).map(([i]) => [i, i + ast.terms.length])
        : windows(ast.terms, ast.within, words);
    case 'or':
    case 'and':
      return ast.parts.flatMap((p) => spans(p, words));
    case 'near':
      return pairs(ast, words);
    default:
      return [];
  }
}

/** An occurrence ends at one of its words and begins as late as it can. */
function windows(terms: string[], extra: number, words: string[]): Span[] {
  const out: Span[] = [];
  for (let j = 1; j <= words.length; j++) {
    if (!terms.some((t) => fits(t, words[j - 1] ?? ''))) continue;
    for (let i = j - terms.length; i >= 0; i--) {
      const left = words.slice(i, j);
      const all = terms.every((t) => {
        const at = left.findIndex((w) => fits(t, w));
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      });
      if (!all) continue;
      if (j - i - terms.length <= extra) out.push([i, j]);
      break;
    }
  }
  return out;
}

const close = (a: Span, b: Span, n: number, ordered: boolean): boolean =>
  (a[1] <= b[0] && b[0] - a[1] <= n) || (!ordered && b[1] <= a[0] && a[0] - b[1] <= n);

function pairs(ast: Ast & { kind: 'near' }, words: string[]): Span[] {
  const out: Span[] = [];
  for (const a of spans(ast.left, words))
    for (const b of spans(ast.right, words)) if (close(a, b, ast.n, ast.ordered)) out.push([Math.min(a[0], b[0]), Math.max(a[1], b[1])]);
  return out;
}

/** A group of several words on one side of NEAR: each must be near the same occurrence of the other side. */
function grouped(ast: Ast & { kind: 'near' }, words: string[]): boolean {
  const left = ast.left.kind === 'and' ? ast.left.parts : null;
  const many = left ?? (ast.right.kind === 'and' ? ast.right.parts : null);
  if (!many) return spans(ast, words).length > 0;
  const hub = left ? ast.right : ast.left;
  return spans(hub, words).some((h) =>
    many.every((m) => spans(m, words).some((s) => (left ? close(s, h, ast.n, ast.ordered) : close(h, s, ast.n, ast.ordered)))),
  );
}

function field({ field: name, value }: Ast & { kind: 'field' }, around: Around): boolean {
  if (name === 'author') return around.handle === value;
  if (name === 'site') return around.site === value;
  if (name === 'followers') return around.followers > Number(value.slice(1));
  return around.reply;
}

/** Whether a post of these words fits. Fields known here: author, site, is:reply, followers:>n. */
export function brute(ast: Ast, words: string[], around: Around = NOWHERE, quoting = false): boolean {
  const again = (part: Ast): boolean => brute(part, words, around, quoting);
  if (ast.kind === 'and') return ast.parts.every(again);
  if (ast.kind === 'or') return ast.parts.some(again);
  if (ast.kind === 'not') return !again(ast.part);
  if (ast.kind === 'quote') return brute(ast.part, words, around, true);
  if (ast.kind === 'field') return field(ast, around);
  return [words, ...(quoting ? [around.quoted] : [])].some((text) => (ast.kind === 'near' ? grouped(ast, text) : spans(ast, text).length > 0));
}
