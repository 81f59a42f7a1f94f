/** A tree as text again, in one plain spelling: parse(print(ast)) is the same tree. */
import { isPattern, type Ast } from './ast';
import { DASH, QUOTES } from './scan';
import { termsOf } from './terms';

const OPERATOR = /^(?:AND|OR|NOT|O?NEAR)$/;

function term(text: string): string {
  if (isPattern(text)) return text;
  const bare = !OPERATOR.test(text) && !/[:~^{}()!/]/.test(text) && !DASH.test(text) && termsOf(text, true).join(' ') === text;
  return bare ? text : `"${text}"`;
}

/** Words side by side, some with wildcards (which quotes would not hold): joined by a sign that cuts them apart again. */
function joined(terms: readonly string[]): string {
  const texts = ['-', ',', '/', '+'].map((sign) => terms.join(sign));
  return texts.find((text) => termsOf(text, true).join(' ') === terms.join(' ')) ?? terms.join('-');
}

function raw(text: string): string {
  if (![...text].some((c) => QUOTES.includes(c))) return `raw:"${text}"`;
  return text.includes('}') ? `raw:${text}` : `{${text}}`;
}

function value(field: string, text: string): string {
  const part = field === 'author' && text.startsWith('~') ? '~' : '';
  const rest = text.slice(part.length);
  // A quote within stood without quotes around it, and can only stand so.
  return `${field}:${part}${(/[\s()^,;|]/u.test(rest) && !rest.includes('"')) || !rest ? `"${rest}"` : rest}`;
}

const inside = (ast: Ast, kinds: readonly Ast['kind'][]): string => (kinds.includes(ast.kind) ? `(${print(ast)})` : print(ast));

/** The query text of a tree. */
export function print(ast: Ast): string {
  switch (ast.kind) {
    case 'or':
      return ast.parts.map((p) => inside(p, ['or', 'and'])).join(' OR ');
    case 'and':
      return ast.parts.map((p) => inside(p, ['or', 'and'])).join(' AND ');
    case 'not':
      return `NOT ${inside(ast.part, ['or', 'and', 'not'])}`;
    case 'near':
      return `${inside(ast.left, ['or', 'and'])} ${ast.ordered ? 'O' : ''}NEAR/${ast.n} ${inside(ast.right, ['or', 'and', 'near'])}`;
    case 'quote':
      return `in:quote ${inside(ast.part, ['or', 'and', 'not', 'near'])}`;
    case 'term':
      return term(ast.text);
    case 'phrase':
      return ast.terms.some(isPattern) ? joined(ast.terms) : `"${ast.terms.join(' ')}"${ast.within === null ? '' : `~${ast.within}`}`;
    case 'raw':
      return raw(ast.text);
    case 'field':
      return value(ast.field, ast.value);
  }
}
