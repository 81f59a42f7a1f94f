/** What is legal but hardly meant: too common, too short, never reached, open to everything. */
import type { Ast, Warning } from './ast';
import { isPattern } from './ast';
import { excludes, implies } from './implies';
import { nodeOf } from './nodes';
import type { Node } from './program';
import { siteMeant } from './site-names';
import { COMMON } from './tables-common';
import { fold } from './text';
import { DENSE } from './tokens';

const LANGUAGES: Record<string, string> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish', it: 'Italian', pt: 'Portuguese' };
/** Folded word -> the languages it is common in. */
let common: Map<string, string> | null = null;

/** The language a word is among the commonest of; undefined: of none known. */
export function commonIn(word: string): string | undefined {
  if (!common) {
    common = new Map();
    for (const [language, list] of Object.entries(COMMON))
      for (const w of list.split(' ')) if (!common.has(fold(w))) common.set(fold(w), LANGUAGES[language] ?? language);
  }
  return common.get(fold(word).replace(/'s$/, ''));
}

/** More pairs than this are not compared: a list of 500 names is checked, a made-up monster does not hold up the editor. */
const MAX_PAIRS = 300_000;

class Linter {
  readonly warnings: Warning[] = [];
  private pairs = 0;
  private readonly nodes = new Map<Ast, Node>();
  constructor(private readonly source: string) {}

  warn(kind: Warning['kind'], { start, end }: Ast, message: string, fix?: string): void {
    this.warnings.push({ kind, start, end, message, ...(fix !== undefined && { fix }) });
  }

  private text(ast: Ast): string {
    return this.source.slice(ast.start, ast.end);
  }

  private node(ast: Ast): Node {
    const kept = this.nodes.get(ast);
    if (kept) return kept;
    const made = nodeOf(ast);
    this.nodes.set(ast, made);
    return made;
  }

  term(ast: Ast & { kind: 'term' }): void {
    if (isPattern(ast.text) || ast.text.includes('\u20E3') || /^(?:and|or|not|o?near)$/i.test(ast.text) || !/^[\p{L}\p{N}]/u.test(ast.text)) return;
    const language = commonIn(ast.text);
    if (language)
      this.warn(
        'common',
        ast,
        `“${ast.text}” is one of the commonest words in ${language}: nearly every post has it. Join it with another word, or make it a phrase.`,
      );
    if (Array.from(ast.text).length <= 2 && !DENSE.test(ast.text) && !/\p{sc=Hang}/u.test(ast.text))
      this.warn('short', ast, `“${ast.text}” is very short and stands for many things. Join it with another word, or use raw: where case counts.`);
  }

  /** Parts of one AND or OR against one another. */
  private compare(parts: readonly Ast[], and: boolean): void {
    const dead = new Set<Ast>();
    for (let i = 0; i < parts.length; i++) {
      for (let k = 0; k < parts.length; k++) {
        const a = parts[i];
        const b = parts[k];
        if (i === k || !a || !b || dead.has(a) || dead.has(b) || ++this.pairs > MAX_PAIRS) continue;
        if (and && k > i && excludes(this.node(a), this.node(b))) {
          this.warn('unreachable', b, `No post fits both ${this.text(a)} and ${this.text(b)}: this never matches.`);
          dead.add(b);
        } else if (implies(this.node(a), this.node(b))) {
          const spare = and ? b : a;
          const kept = and ? a : b;
          this.warn('unreachable', spare, `${this.text(spare)} changes nothing: ${this.text(kept)} already says it.`);
          dead.add(spare);
        } else if (and && a.kind === 'or') this.branches(a, b);
      }
    }
  }

  /** Branches of an OR that what stands beside it shuts out. */
  private branches(or: Extract<Ast, { kind: 'and' | 'or' }>, beside: Ast): void {
    for (const branch of or.parts) {
      if (++this.pairs > MAX_PAIRS || !excludes(this.node(branch), this.node(beside))) continue;
      this.warn('unreachable', branch, `${this.text(branch)} is shut out by ${this.text(beside)} beside it: this part never matches.`);
    }
  }

  walk(ast: Ast, positive: boolean): void {
    switch (ast.kind) {
      case 'term':
        return this.term(ast);
      case 'field': {
        const other = ast.field === 'site' ? siteMeant(ast.value) : null;
        if (other) this.warn('unreachable', ast, other.message, `site:${other.meant}`);
        return;
      }
      case 'not':
        if (ast.part.kind === 'not') this.warn('negative-branch', ast, 'NOT of NOT is the thing itself. Leave both out.');
        return this.walk(ast.part, !positive);
      case 'quote':
        return this.walk(ast.part, positive);
      case 'near':
        this.walk(ast.left, positive);
        return this.walk(ast.right, positive);
      case 'and':
      case 'or':
        if ((ast.kind === 'or') === positive)
          for (const p of ast.parts)
            if (!demands(p, positive)) this.warn('negative-branch', p, `This branch only excludes, so it fits nearly every post: ${this.text(p)}.`);
        this.compare(ast.parts, ast.kind === 'and');
        for (const p of ast.parts) this.walk(p, positive);
    }
  }
}

/** Whether a part asks for something to be there. */
export function demands(ast: Ast, positive: boolean): boolean {
  if (ast.kind === 'not') return demands(ast.part, !positive);
  if (ast.kind === 'and' || ast.kind === 'or') {
    const all = (ast.kind === 'or') === positive;
    return all ? ast.parts.every((p) => demands(p, positive)) : ast.parts.some((p) => demands(p, positive));
  }
  return ast.kind === 'quote' ? demands(ast.part, positive) : positive;
}

/** The linter's warnings: `short` `common` `unreachable` `negative-branch`. */
export function lint(ast: Ast, source: string): Warning[] {
  const linter = new Linter(source);
  linter.walk(ast, true);
  return linter.warnings;
}
