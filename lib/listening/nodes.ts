/** Tree -> compiled nodes. */
import { isPattern, type Ast } from './ast';
import { formOf, undisguise } from './doc';
import { fieldNode, isRefusal } from './fieldvalues';
import type { Node } from './program';
import { ownRuntime } from './terms';
import { ADDRESS, DENSE, EMOJI, tokenise, WORD } from './tokens';

const KANA = /^[\p{sc=Hira}\p{sc=Kana}\u30FC]+$/u;
const CUT_SHORT = /^[^?#@$]*[\p{sc=Han}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}][^?]*$/u;

/** A term of a query as a leaf: its form, pattern, or word of a script without spaces. */
function termNode(term: string): Node {
  if (isPattern(term)) {
    const open = term.endsWith('*');
    // Segments are shorter than what people take for a word: the beginning of one may reach over an edge.
    if (open && CUT_SHORT.test(term)) return ['c', term.slice(0, -1), 0];
    // A name that no dictionary knows is cut anywhere: only its beginning is an edge for sure.
    if (open && KANA.test(term.slice(0, -1))) return ['c', term.slice(0, -1), 2];
    return ['*', formOf(open ? term.slice(0, -1) : term, ADDRESS), open ? 1 : 0];
  }
  const kind = tokenise(term, ownRuntime(), false)[0]?.kind ?? WORD;
  if (kind === WORD && DENSE.test(term)) return ['c', term, tokenise(term, ownRuntime()).length === 1 ? 1 : 0];
  const form = formOf(term, kind);
  if (kind === EMOJI || kind === ADDRESS) return ['w', form];
  // A query pasted with look-alikes in a Latin word means the Latin word.
  const alt = /[A-Za-z]/.test(term) ? undisguise(term, ownRuntime())[0] : undefined;
  return ['w', alt ? formOf(alt, kind) : form];
}

/** The compiled node of a tree. */
export function nodeOf(ast: Ast): Node {
  switch (ast.kind) {
    case 'and':
      return ['&', ...ast.parts.map(nodeOf)];
    case 'or':
      return ['|', ...ast.parts.map(nodeOf)];
    case 'not':
      return ['!', nodeOf(ast.part)];
    case 'quote':
      return ['q', nodeOf(ast.part)];
    case 'near':
      return ['n', ast.n, ast.ordered ? 1 : 0, nodeOf(ast.left), nodeOf(ast.right)];
    case 'term':
      return termNode(ast.text);
    case 'phrase':
      return ast.within === null ? ['p', ...ast.terms.map(termNode)] : ['~', ast.within, ...ast.terms.map(termNode)];
    case 'raw':
      return ['r', ast.text];
    case 'field': {
      const node = fieldNode(ast.field, ast.value);
      if (isRefusal(node)) throw new TypeError(node.message);
      return node;
    }
  }
}
