/** Query text -> tree, hints and errors. Recursive descent straight over the characters; depth and size are bounded. */
import { around, demands, MAX_DEPTH, MAX_LENGTH, MAX_NODES, Trouble, type Ast, type FieldName, type QueryError, type Warning } from './ast';
import { atomAt, type Reader } from './atoms';
import { DASH, OPERATOR, Scanner } from './scan';
import { sideBySide } from './sidebyside';

export type Parsed = { ok: true; ast: Ast; warnings: Warning[] } | { ok: false; error: QueryError };

class Parser implements Reader {
  readonly scan: Scanner;
  readonly warnings: Warning[] = [];
  /** The field whose group of values is being read. */
  field: FieldName | null = null;
  part = false;
  private depth = 0;
  private nodes = 0;
  /** Atoms that were written as a bare word: two in a row may have been meant as a phrase. */
  readonly bare = new WeakSet<Ast>();
  private readonly bracketed = new WeakSet<Ast>();

  constructor(source: string) {
    this.scan = new Scanner(source);
  }

  warn(kind: Warning['kind'], start: number, end: number, message: string, fix?: string): void {
    this.warnings.push({ kind, start, end, message, ...(fix !== undefined && { fix }) });
  }

  leaf(start: number, end: number): void {
    if (++this.nodes > MAX_NODES)
      this.scan.fail(start, end, `A query may hold ${MAX_NODES} terms; this one goes on. Split it in two.`, `at most ${MAX_NODES} terms`);
  }

  whole(): Ast {
    this.scan.skip();
    if (!this.scan.char()) this.scan.fail(0, this.scan.text.length, 'The query is empty. Write a word, for example the brand’s name.', 'a word');
    const ast = this.or();
    if (this.scan.char()) {
      const at = this.scan.at;
      this.scan.fail(at, at + this.scan.char().length, 'This bracket closes nothing.', 'the end of the query', '');
    }
    if (!demands(ast, true))
      this.refuse(ast, 'This query only excludes, so it matches everything. Add what should be found.', 'at least one part that is not excluded');
    return ast;
  }

  private operator(): string | null {
    const chunk = this.scan.peekChunk();
    return OPERATOR.test(chunk) ? chunk : null;
  }

  private takeOperator(name: string): boolean {
    if (this.operator() !== name) return false;
    this.scan.at += name.length;
    this.scan.skip();
    return true;
  }

  or(): Ast {
    const parts = [this.and()];
    while (this.takeOperator('OR')) parts.push(this.and('OR'));
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    const ast: Ast = { kind: 'or', parts, ...around(parts) };
    if (parts.some((p) => p.kind === 'and' && !this.bracketed.has(p)))
      this.warn('mixed', ast.start, ast.end, 'AND and OR stand side by side (a space counts as AND); AND binds first. Brackets make it plain.');
    return ast;
  }

  private and(behind = ''): Ast {
    const parts = [this.not(behind)];
    let run: Ast | null = null;
    for (;;) {
      const explicit = this.takeOperator('AND');
      const next = this.scan.char();
      const operator = this.operator();
      if (!explicit && (!next || next === ')' || operator === 'OR')) break;
      const before = parts[parts.length - 1];
      const part = this.not(explicit ? 'AND' : '');
      parts.push(part);
      const words = !explicit && before && this.bare.has(before) && this.bare.has(part);
      if (words) run = { ...(run ?? before), end: part.end };
      if (run && !words) this.phraseHint(run);
      if (!words) run = null;
    }
    if (run) this.phraseHint(run);
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'and', parts, ...around(parts) };
  }

  private phraseHint({ start, end }: Ast): void {
    const { message, fix } = sideBySide(this.scan.source.slice(start, end));
    this.warn('phrase', start, end, message, fix);
  }

  /** `behind`: the operator that stands before this part. */
  private not(behind: string): Ast {
    const { scan } = this;
    const from = scan.at;
    if (!this.negation()) return this.near(behind);
    const inner = scan.at;
    if (this.negation())
      scan.fail(from, scan.at, 'Two negations in a row. Write the word without them, or use brackets.', 'a word, phrase, field or bracket', '');
    scan.at = inner;
    const part = this.near('NOT');
    return { kind: 'not', part, start: scan.spot(from, from + 1).start, end: part.end };
  }

  /** Takes NOT or a leading "-". */
  private negation(): boolean {
    const { scan } = this;
    if (this.takeOperator('NOT')) return true;
    if (!DASH.test(scan.char())) return false;
    const from = scan.at;
    scan.at += 1;
    if (!/^[\s)]?$/u.test(scan.char())) return true;
    scan.skip();
    const next = /^[\p{L}\p{N}_#@$]+/u.exec(scan.text.slice(scan.at))?.[0];
    return scan.fail(
      from,
      next ? scan.at + next.length : from + 1,
      'A dash by itself excludes nothing: it must touch what it excludes.',
      'a word right behind the dash',
      next ? `-${next}` : '',
    );
  }

  private near(behind: string): Ast {
    let left = this.atom(behind);
    for (;;) {
      const operator = this.operator();
      const m = operator === null ? null : /^(O?)NEAR(?:(\/)(\d*)(f?)(.*))?$/s.exec(operator);
      if (!m || operator === null) return left;
      const { scan } = this;
      const from = scan.at;
      const n = m[2] ? Number(m[3]) : 4;
      const far = n > MAX_LENGTH;
      if (m[2] && (!m[3] || m[5] || far))
        scan.fail(
          from,
          from + operator.length,
          far
            ? 'No post has that many words. Up to 10 between the two is usual.'
            : 'NEAR needs a number of words right behind “/”, for example NEAR/5.',
          'a number',
          `${m[1]}NEAR/${far ? 10 : m[3] || 4}`,
        );
      scan.at += operator.length;
      const spot = scan.spot(from, scan.at);
      if (n > 10)
        this.warn(
          'near',
          spot.start,
          spot.end,
          `Within ${n} words is far: the two may have nothing to do with each other. Up to 10 is usual.`,
          `${m[1]}NEAR/10`,
        );
      scan.skip();
      const side = scan.at;
      if (this.operator() === 'NOT' || DASH.test(scan.char()))
        scan.fail(
          side,
          side + (this.operator()?.length ?? 1),
          'NOT cannot stand inside NEAR. Exclude it outside, with AND NOT.',
          'a word, phrase or bracket',
        );
      const right = this.atom(operator);
      for (const operand of [left, right]) this.nearable(operand);
      left = { kind: 'near', n, ordered: m[1] === 'O' || m[4] === 'f', left, right, ...around([left, right]) };
    }
  }

  private nearable(ast: Ast): void {
    if (ast.kind === 'and' || ast.kind === 'or') ast.parts.forEach((p) => this.nearable(p));
    if (ast.kind !== 'not' && ast.kind !== 'field' && ast.kind !== 'quote') return;
    this.refuse(ast, `${ast.kind === 'not' ? 'NOT' : 'A field'} cannot stand inside NEAR. Put it outside, with AND.`, 'a word, phrase or bracket');
  }

  private refuse({ start, end }: Ast, message: string, expected: string): never {
    throw new Trouble({ start, end, message, found: this.scan.source.slice(start, end), expected });
  }

  /** An atom, its `^n` taken and dropped, the white space behind it skipped. `behind`: the operator or field that asks for it. */
  atom(behind = ''): Ast {
    const { scan } = this;
    const c = scan.char();
    const operator = this.operator();
    const expected = 'a word, phrase, field or bracket';
    const after = behind && ` ${behind}`;
    if (!c) scan.fail(Math.max(0, scan.text.trimEnd().length), scan.text.length, `The query ends where something should follow${after}.`, expected);
    if (c === ')') scan.fail(scan.at, scan.at + 1, `This bracket closes where something should follow${after}.`, expected);
    if (operator)
      scan.fail(
        scan.at,
        scan.at + operator.length,
        `${operator} has nothing to join here. Leave it out; in quotes it is a word.`,
        expected,
        scan.text.trim() === operator ? `"${operator}"` : '',
      );
    const ast = c === '(' ? this.group() : atomAt(this);
    const boost = /^\^(\d+(?:\.\d+)?)?/.exec(scan.text.slice(scan.at, scan.at + 24));
    if (boost) {
      const spot = scan.spot(scan.at, scan.at + boost[0].length);
      if (!boost[1]) scan.fail(scan.at, scan.at + 1, '“^” needs a number.', 'a number', '');
      this.warn('boost', spot.start, spot.end, 'A weight is accepted and ignored: a post matches or it does not.', '');
      scan.at += boost[0].length;
    }
    scan.skip();
    return ast;
  }

  private group(): Ast {
    const { scan } = this;
    const from = scan.at;
    if (++this.depth > MAX_DEPTH) scan.fail(from, from + 1, `Brackets may be nested ${MAX_DEPTH} deep; this is one more. Take some out.`, 'a word');
    scan.at += 1;
    scan.skip();
    if (scan.char() === ')') scan.fail(from, scan.at + 1, 'There is nothing in these brackets.', 'a word', '');
    const inner = this.or();
    if (scan.char() !== ')') scan.fail(from, scan.text.length, 'This bracket is never closed.', '“)”', scan.closed(from));
    scan.at += 1;
    this.depth--;
    const ast = { ...inner, ...scan.spot(from, scan.at) };
    this.bracketed.add(ast);
    return ast;
  }
}

/** Parses a query. Warnings are the parser's own (`lowercase` `mixed` `near` `phrase` `boost`); `lint` knows the rest. */
export function parseQuery(source: string): Parsed {
  try {
    if (source.length > MAX_LENGTH) {
      const spot = { start: MAX_LENGTH, end: source.length };
      throw new Trouble({
        ...spot,
        message: `A query may be ${MAX_LENGTH} characters long; this one has ${source.length}. Split it in two.`,
        found: source.slice(MAX_LENGTH, MAX_LENGTH + 40),
        expected: 'the end of the query',
      });
    }
    const parser = new Parser(source);
    const ast = parser.whole();
    return { ok: true, ast, warnings: parser.warnings };
  } catch (e) {
    if (e instanceof Trouble) return { ok: false, error: e.error };
    throw e;
  }
}
