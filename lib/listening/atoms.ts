/** The smallest parts of a query: words, phrases, exact text, fields. */
import { FIELDS, type Ast, type FieldName, type Spot, type Warning } from './ast';
import { elsewhere } from './elsewhere';
import { ALIASES, unknownField } from './fieldnames';
import { fieldNode, isRefusal, listRefused } from './fieldvalues';
import { DASH, OPERATOR, QUOTES, type Scanner } from './scan';
import { cleanPart, termsOf, wildcardTrouble } from './terms';

/** What the atoms need of the parser. */
export interface Reader {
  scan: Scanner;
  field: FieldName | null;
  /** `author:~(…)`: parts of names are asked for. */
  part: boolean;
  bare: WeakSet<Ast>;
  warn(kind: Warning['kind'], start: number, end: number, message: string, fix?: string): void;
  leaf(start: number, end: number): void;
  atom(behind?: string): Ast;
}

/** A field's name at the start of a chunk. */
export const FIELD = /^(\p{L}[\p{L}\p{N}_]*):/u;
/** An operator that is a word only because it is not in capitals. */
export const LOWER = /^(?:and|or|not|o?near(?:\/\d+f?)?)$/i;

/** Reads one atom at the scanner's place (which is no bracket, operator or end). */
export function atomAt(r: Reader): Ast {
  const { scan } = r;
  const from = scan.at;
  const c = scan.char();
  if (r.field) return value(r, r.field, from);
  if (QUOTES.includes(c)) return quotedAtom(r, from);
  if (c === '{') return braces(r, from);
  if (c === '}') scan.fail(from, from + 1, 'This brace closes nothing.', 'a word, phrase, field or bracket', '');
  if (c === '!' && QUOTES.includes(scan.text[from + 1] ?? ' ')) {
    scan.at += 1;
    return raw(r, from, scan.quoted());
  }
  const chunk = scan.peekChunk();
  const name = FIELD.exec(chunk);
  return name ? fieldAtom(r, from, name[1] ?? '', chunk) : words(r, from, chunk);
}

type Bare = Ast extends infer A ? (A extends Ast ? Omit<A, keyof Spot> : never) : never;

function finish(r: Reader, from: number, spot: Spot, ast: Bare): Ast {
  r.leaf(from, r.scan.at);
  return { ...ast, ...spot };
}

function wildcards(r: Reader, from: number, to: number, terms: readonly string[]): void {
  for (const term of terms) {
    const trouble = wildcardTrouble(term);
    if (trouble)
      r.scan.fail(
        from,
        to,
        trouble.message,
        'letters, then “*” at the end or “?” inside or at the end',
        terms.length === 1 ? trouble.fix : undefined,
      );
  }
}

function words(r: Reader, from: number, whole: string): Ast {
  const { scan } = r;
  const chunk = whole.replace(/\^(?:\d+(?:\.\d+)?)?$/, '');
  const to = from + chunk.length;
  if (!chunk) scan.fail(from, from + whole.length, '“^” and a number stand right behind what they weigh, and change nothing.', 'a word', '');
  const weight = /\^[-+‐‑‒–—―−﹣]\d+(?:\.\d+)?$/u.exec(chunk);
  if (weight) scan.fail(from + weight.index, to, '“^” needs a number without a sign, and changes nothing. Leave it out.', 'a number', '');
  const tilde = INSTEAD[chunk] ? null : /~\d*$/.exec(chunk);
  if (tilde)
    scan.fail(from, to, '“~” and a number stand behind a phrase in quotes, for example "a b"~3.', 'a word without “~”', chunk.slice(0, tilde.index));
  const terms = termsOf(chunk, true);
  if (!terms.length) noWord(r, from, to, chunk);
  wildcards(r, from, to, terms);
  scan.at = to;
  const spot = scan.spot(from, to);
  if (LOWER.test(chunk))
    r.warn('lowercase', spot.start, spot.end, `“${chunk}” is taken as a word. As an operator write it in capitals.`, chunk.toUpperCase());
  const other = elsewhere(chunk, QUOTES.includes(scan.text[from - 1] ?? ' '));
  if (other) r.warn(other.kind, spot.start, spot.end, other.message, other.fix);
  const [first = ''] = terms;
  const ast = finish(r, from, spot, terms.length === 1 ? { kind: 'term', text: first } : { kind: 'phrase', terms, within: null });
  if (ast.kind === 'term' && !LOWER.test(chunk) && !other && /^[\p{L}\p{N}]/u.test(first)) r.bare.add(ast);
  return ast;
}

const INSTEAD: Record<string, string> = { '|': 'OR', '||': 'OR', '&': 'AND', '&&': 'AND', '+': 'AND', '~~': 'NOT' };

function noWord(r: Reader, from: number, to: number, chunk: string): never {
  const instead = INSTEAD[chunk];
  const sigil = /^[#@$]$/.test(chunk);
  const message = sigil
    ? `“${chunk}” needs a name right behind it.`
    : instead
      ? `“${chunk}” is written ${instead} here. To look for the sign itself use raw:"${chunk}".`
      : `There is no word in “${chunk}”. To look for signs use raw:"…".`;
  return r.scan.fail(from, to, message, 'a word', instead ?? (sigil ? undefined : `raw:"${chunk}"`));
}

function quotedAtom(r: Reader, from: number): Ast {
  const { scan } = r;
  const text = scan.quoted();
  const closed = scan.at;
  const terms = termsOf(text, false);
  if (/[\p{L}\p{N}][*?](?!\uFE0F?\u20E3)|[*?][\p{L}\p{N}]/u.test(text))
    scan.fail(
      from,
      closed,
      'Wildcards do not work inside quotes. Write the word without quotes, or leave the sign out.',
      'a phrase without * and ?',
      wildFix(text),
    );
  if (!text.trim()) scan.fail(from, closed, 'There is nothing between these quotes.', 'a word or phrase', '');
  if (!terms.length) {
    // Glued to what stands before, "raw:" would be a part of that word.
    const gap = /^[\s(]?$/u.test(scan.text[from - 1] ?? '') ? '' : ' ';
    const fix = cleanPart(text) ? `${gap}raw:"${text}"` : '';
    scan.fail(from, closed, 'There is no word between these quotes. For signs use raw:"…".', 'a word or phrase', fix);
  }
  const slop = /^~(\d*)([\p{L}\p{N}.,]*)/u.exec(scan.text.slice(closed));
  let within: number | null = null;
  if (slop) {
    const to = closed + slop[0].length;
    if (!slop[1] || slop[2]) scan.fail(closed, to, '“~” needs a whole number of words, for example "a b"~3.', 'a number', `~${slop[1] || 4}`);
    within = Number(slop[1]);
    scan.at = to;
  }
  const spot = scan.spot(from, scan.at);
  const [first = ''] = terms;
  return finish(r, from, spot, terms.length === 1 ? { kind: 'term', text: first } : { kind: 'phrase', terms, within });
}

function wildFix(text: string): string {
  const bare = text.trim();
  const terms = termsOf(bare, true);
  const fits = !/\s/.test(bare) && terms.length === 1 && !wildcardTrouble(bare);
  return fits ? bare : `"${bare.replace(/[*?]/g, '')}"`;
}

function raw(r: Reader, from: number, text: string): Ast {
  const { scan } = r;
  const inner = cleanPart(text);
  if (!inner) scan.fail(from, scan.at, 'There is no text to look for.', 'the exact text');
  return finish(r, from, scan.spot(from, scan.at), { kind: 'raw', text: inner });
}

function braces(r: Reader, from: number): Ast {
  const { scan } = r;
  const close = scan.text.indexOf('}', from);
  if (close < 0)
    scan.fail(
      from,
      scan.text.length,
      'This brace is never closed.',
      '“}”',
      scan.text.slice(from + 1).trim() ? `${scan.text.slice(from).trimEnd()}}` : '',
    );
  scan.at = close + 1;
  return raw(r, from, scan.text.slice(from + 1, close));
}

/** Unquoted value: up to white space or a bracket that was not opened in it. */
function plainValue(scan: Scanner): string {
  let open = 0;
  let end = scan.at;
  for (; end < scan.text.length; end++) {
    const c = scan.text[end] ?? '';
    if (/\s/u.test(c) || (c === ')' && open-- === 0)) break;
    if (c === '(') open++;
  }
  const text = scan.text.slice(scan.at, end).replace(/\^\d+(?:\.\d+)?$/, '');
  scan.at += text.length;
  return text;
}

function fieldAtom(r: Reader, from: number, written: string, chunk: string): Ast {
  const { scan } = r;
  const low = written.toLowerCase();
  const name = ALIASES[low] ?? low;
  const colon = from + written.length + 1;
  if (!(FIELDS as readonly string[]).includes(name)) unknownField(scan, from, written, chunk);
  scan.at = colon;
  if (name === 'in') return quotePart(r, from);
  if (name === 'raw' && /^\s/u.test(scan.char())) spaced(r, name, from);
  if (name === 'raw') return raw(r, from, QUOTES.includes(scan.char() || ' ') ? scan.quoted() : plainValue(scan));
  const field = name as FieldName;
  const part = field === 'author' && scan.text.startsWith('~(', scan.at);
  if (part) scan.at += 1;
  if (scan.char() !== '(') return value(r, field, from);
  [r.field, r.part] = [field, part];
  const ast = r.atom();
  [r.field, r.part] = [null, false];
  return ast;
}

function quotePart(r: Reader, from: number): Ast {
  const { scan } = r;
  const chunk = scan.peekChunk();
  if (chunk.toLowerCase() !== 'quote')
    scan.fail(
      from,
      scan.at + chunk.length,
      'Behind “in:” only “quote” is known: in:quote (…).',
      'in:quote',
      `in:quote${/^quote:./i.test(chunk) ? ` ${chunk.slice(6)}` : ''}`,
    );
  scan.at += chunk.length;
  scan.skip();
  if (DASH.test(scan.char()))
    scan.fail(
      scan.at,
      scan.at + 1,
      '“in:quote” takes what is to be found. Put the dash before “in:quote”, or both in brackets.',
      'a word, phrase or bracket',
    );
  const part = r.atom('in:quote');
  r.leaf(from, scan.at);
  return { kind: 'quote', part, start: scan.spot(from, from + 1).start, end: part.end };
}

/** "site: x": what stands behind the space is most likely the value. */
function spaced({ scan }: Reader, field: FieldName | 'raw', from: number): void {
  const gap = /^[^\S\n\r]+(?=[^\s()])/u.exec(scan.text.slice(scan.at));
  if (!gap) return;
  const head = scan.text.slice(from, scan.at);
  scan.at += gap[0].length;
  const next = scan.peekChunk();
  if (!next || OPERATOR.test(next) || FIELD.test(next)) scan.at -= gap[0].length;
  else scan.fail(from, scan.at + next.length, `“${field}:” needs its value right behind it, without a space.`, `a value of ${field}:`, head + next);
}

/** The value of a field: `~` before it for author, quoted or up to the next space. */
function value(r: Reader, field: FieldName, from: number): Ast {
  const { scan } = r;
  const sign = field === 'author' && scan.char() === '~' ? '~' : '';
  scan.at += sign.length;
  const part = sign || (r.part ? '~' : '');
  const quoted = QUOTES.includes(scan.char() || ' ');
  const text = part + (quoted ? scan.quoted() : plainValue(scan)).trim();
  if (text === part || /^[<>=]+$/.test(text)) spaced(r, field, from);
  const node = (quoted ? null : listRefused(field, text, r.field ? '' : `${field}:`)) ?? fieldNode(field, text);
  if (isRefusal(node)) scan.fail(from, scan.at > from ? scan.at : from + scan.peekChunk().length, node.message, node.expected, node.fix);
  return finish(r, from, scan.spot(from, scan.at), { kind: 'field', field, value: text });
}
