/** What a post must hold before a query is worth evaluating: the cheapest set of word pieces that every match has one of. */
import type { Node } from './program';

/** As in `CompiledQuery`, one by one. */
export interface Cover {
  keys: string[] | null;
  starts: string[];
  bits: string[];
}

const PIECE = /[a-z0-9_\u0080-\uffff]+/g;
const ALWAYS: Cover = { keys: null, starts: [], bits: [] };

const longest = (form: string): string => (form.match(PIECE) ?? []).reduce((best, piece) => (piece.length > best.length ? piece : best), '');

function size(c: Cover): number {
  if (!c.keys) return Infinity;
  // Short pieces are found often: weigh them more.
  const weigh = (list: readonly string[]): number => list.reduce((sum, k) => sum + 1 + 8 / (k.length * k.length), 0);
  return weigh(c.keys) + weigh(c.starts) * 2 + weigh(c.bits) * 2;
}

const least = (covers: readonly Cover[]): Cover => covers.reduce((best, c) => (size(c) < size(best) ? c : best), ALWAYS);

function union(covers: readonly Cover[]): Cover {
  const all = (pick: (c: Cover) => string[] | null): string[] => [...new Set(covers.flatMap((c) => pick(c) ?? []))];
  return covers.some((c) => !c.keys) ? ALWAYS : { keys: all((c) => c.keys), starts: all((c) => c.starts), bits: all((c) => c.bits) };
}

function pattern(text: string): Cover {
  const literal = text.replace(/^[#@$]/, '').split('?', 1)[0] ?? '';
  const piece = /^[a-z0-9_\u0080-\uffff]+/.exec(literal)?.[0] ?? '';
  return piece.length < 3 ? ALWAYS : { keys: [], starts: [piece.slice(0, 3)], bits: [] };
}

/** The cover of a compiled node. `raw:` and fields have none: such queries are always evaluated. */
export function coverOf(node: Node): Cover {
  switch (node[0]) {
    case 'w': {
      const key = longest(node[1]);
      return key ? { keys: [key], starts: [], bits: [] } : ALWAYS;
    }
    case '*':
      return pattern(node[1]);
    case 'c':
      return { keys: [], starts: [], bits: [node[1].slice(0, 2)] };
    case 'p':
    case '&':
      return least((node.slice(1) as Node[]).map(coverOf));
    case '~':
      return least((node.slice(2) as Node[]).map(coverOf));
    case 'n':
      return least([coverOf(node[3]), coverOf(node[4])]);
    case '|':
      return union((node.slice(1) as Node[]).map(coverOf));
    default:
      return ALWAYS;
  }
}
