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
  language?: string | null;
}
const NOWHERE: Around = { handle: '', site: '', reply: false, followers: 0, quoted: [] };

const isAddress = (written: string): boolean => written.startsWith('https://');
const isEmoji = (written: string): boolean => /^\p{Extended_Pictographic}/u.test(written);

const fits = (term: string, written: string): boolean => {
  if (isAddress(written)) return false;
  if (isEmoji(written)) return term === written || term === written.replace(/\p{EMod}/u, '');
  const word = written.toLowerCase().replace(/'s$/, '');
  const wanted = term.toLowerCase();
  const forms = [word, word.replace(/^[#@$]/, '')];
  if (wanted.endsWith('*')) return forms.some((form) => form.startsWith(wanted.slice(0, -1)));
  if (wanted.includes('?')) return forms.some((form) => new RegExp(`^${wanted.replace(/\$/g, '\\$').replace(/\?/g, '.')}$`).test(form));
  return forms.includes(wanted);
};

/** Words of a stretch: emoji count as none, an address as one. */
const count = (words: string[], from: number, to: number): number => words.slice(from, to).filter((word) => !isEmoji(word)).length;

function spans(ast: Ast, words: string[]): Span[] {
  const all: Span[] = words.map((_, i) => [i, i + 1]);
  switch (ast.kind) {
    case 'term':
      return all.filter(([i]) => fits(ast.text, words[i] ?? ''));
    case 'raw':
      return all.filter(([i]) => (words[i] ?? '').replace(/^[#@$]|'s$/g, '') === ast.text);
    case 'phrase':
      return ast.within === null
        ? all.flatMap(([i]) => runs(ast.terms, i, words).map((end): Span => [i, end]))
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

/** Where terms side by side that begin at a place may end; emoji between them are passed over. */
function runs([term, ...rest]: string[], at: number, words: string[]): number[] {
  if (term === undefined) return [at];
  return at < words.length && fits(term, words[at] ?? '') ? after(rest, at + 1, words) : [];
}
function after(rest: string[], at: number, words: string[]): number[] {
  if (!rest.length) return [at];
  const found = runs(rest, at, words);
  return found.length || !isEmoji(words[at] ?? '') ? found : after(rest, at + 1, words);
}

/** An occurrence ends at one of its words and begins as late as it can. */
function windows(terms: string[], extra: number, words: string[]): Span[] {
  const out: Span[] = [];
  for (let j = 1; j <= words.length; j++) {
    if (!terms.some((t) => fits(t, words[j - 1] ?? ''))) continue;
    for (let i = j - terms.length; i >= 0; i--) {
      const left = words.slice(i, j);
      const all = terms.every((t) => {
        const at = left.findLastIndex((w) => fits(t, w));
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      });
      if (!all) continue;
      if (count(left, 0, left.length) <= extra) out.push([i, j]);
      break;
    }
  }
  return out;
}

const close = (a: Span, b: Span, n: number, ordered: boolean, words: string[]): boolean =>
  (a[1] <= b[0] && count(words, a[1], b[0]) <= n) || (!ordered && b[1] <= a[0] && count(words, b[1], a[0]) <= n);

function pairs(ast: Ast & { kind: 'near' }, words: string[]): Span[] {
  const out: Span[] = [];
  for (const a of spans(ast.left, words))
    for (const b of spans(ast.right, words)) if (close(a, b, ast.n, ast.ordered, words)) out.push([Math.min(a[0], b[0]), Math.max(a[1], b[1])]);
  return out;
}

/** A group of several words on one side of NEAR: each must be near the same occurrence of the other side. */
function grouped(ast: Ast & { kind: 'near' }, words: string[]): boolean {
  const left = ast.left.kind === 'and' ? ast.left.parts : null;
  const many = left ?? (ast.right.kind === 'and' ? ast.right.parts : null);
  if (!many) return spans(ast, words).length > 0;
  const hub = left ? ast.right : ast.left;
  return spans(hub, words).some((h) =>
    many.every((m) => spans(m, words).some((s) => (left ? close(s, h, ast.n, ast.ordered, words) : close(h, s, ast.n, ast.ordered, words)))),
  );
}

/** 0 no, 1 the worker decides, 2 yes. */
type Verdict = 0 | 1 | 2;
const sure = (yes: boolean): Verdict => (yes ? 2 : 0);

function field({ field: name, value }: Ast & { kind: 'field' }, words: string[], around: Around): Verdict {
  switch (name) {
    case 'author':
      return sure(around.handle === value);
    case 'site':
      return sure(around.site === value);
    case 'followers':
      return sure(around.followers > Number(value.slice(1)));
    case 'lang':
      return around.language ? sure(around.language === value || around.language.startsWith(`${value}-`)) : 1;
    case 'has':
      return sure(words.some(isAddress));
    case 'to': {
      const lead = words.findIndex((word) => !word.startsWith('@'));
      return sure(words.slice(0, lead < 0 ? words.length : lead).includes(`@${value}`));
    }
    case 'person':
    case 'tag':
    case 'stance':
      return 1;
    default:
      return sure(around.reply);
  }
}

/** Fields known here: author, site, is:reply, followers:>n, lang, has:link, to, and those of the worker. */
export function verdict(ast: Ast, words: string[], around: Around = NOWHERE, quoting = false): Verdict {
  const parts = (all: Ast[]): Verdict[] => all.map((part) => verdict(part, words, around, quoting));
  if (ast.kind === 'and') return Math.min(...parts(ast.parts)) as Verdict;
  if (ast.kind === 'or') return Math.max(...parts(ast.parts)) as Verdict;
  if (ast.kind === 'not') return (2 - verdict(ast.part, words, around, quoting)) as Verdict;
  if (ast.kind === 'quote') return verdict(ast.part, words, around, true);
  if (ast.kind === 'field') return field(ast, words, around);
  return sure([words, ...(quoting ? [around.quoted] : [])].some((text) => (ast.kind === 'near' ? grouped(ast, text) : spans(ast, text).length > 0)));
}

/** Whether a post of these words fits. */
export const brute = (ast: Ast, words: string[], around?: Around): boolean => verdict(ast, words, around) > 0;
