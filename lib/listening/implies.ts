/** Which part of a query already says what another says: the ground of the linter's "unreachable". Sound, not complete. */
import type { Node } from './program';

const parts = (node: Node): Node[] => node.slice(1) as Node[];
/** Fields of which a post has one value only. */
const ONE_VALUE = new Set(['site', 'stance']);
/** Whom we know is not new. */
const ONE_OF_TWO = new Set(['known', 'new']);
type Amount = Extract<Node, ['followers' | 'age', ...unknown[]]>;
/** What a comparison lets through: from `low` to `high`, the ends with it where they are closed. An age of one value has its whole unit. */
function range([field, op, value, unit]: Amount): { low: number; high: number; withLow: boolean; withHigh: boolean } {
  if (op === '=') return { low: value, high: field === 'age' ? value + unit : value, withLow: true, withHigh: field !== 'age' };
  const isLow = op === '>' || op === '>=';
  const closed = op === '>=' || op === '<=';
  return { low: isLow ? value : -Infinity, high: isLow ? Infinity : value, withLow: !isLow || closed, withHigh: isLow || closed };
}
function within(a: Amount, b: Amount): boolean {
  const [inner, outer] = [range(a), range(b)];
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow));
  const high = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh));
  return low && high;
}
/** Every leaf of `b` has one of its own in `a`, and no more may stand between than there. */
function windowHolds(a: readonly Node[], extraA: number, b: readonly Node[], extraB: number): boolean {
  const free = [...a];
  const all = b.every((leaf) => {
    const at = free.findIndex((one) => same(one, leaf));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
  // A word of a script without spaces may be as long as several.
  return all && a.length + extraA <= b.length + extraB && free.every((leaf) => leaf[0] === 'w' || leaf[0] === '*');
}

function termImplies(a: Node, b: Node): boolean {
  if (a[0] !== 'w' && a[0] !== '*') return false;
  const word = String(a[1]);
  if (b[0] === 'w') return a[0] === 'w' && (word === b[1] || (/^[#@$]/.test(word) && word.slice(1) === b[1]));
  if (b[0] !== '*' || !b[2] || b[1].includes('?')) return false;
  // It may be an address, which no beginning of a word fits.
  if (/.[.@/]/.test(word) && !/.[.@/]/.test(b[1])) return false;
  return word.startsWith(b[1]) || (/^[#@$]/.test(word) && word.slice(1).startsWith(b[1]));
}

function phraseHolds(phrase: readonly Node[], inner: readonly Node[]): boolean {
  return phrase.some(
    (_, i) => i + inner.length <= phrase.length && inner.every((n, k) => implies(phrase[i + k] ?? n, n) && phrase[i + k] !== undefined),
  );
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((x, i) => same(x, b[i]));
}

/** True where each place of side `a` of a NEAR is one of side `b`: what only lies within it is farther from the other side. */
function atLeast(a: Node, b: Node): boolean {
  if (same(a, b) || termImplies(a, b)) return true;
  if (a[0] === '|') return parts(a).every((p) => atLeast(p, b));
  if (b[0] === '|') return parts(b).some((p) => atLeast(a, p));
  return a[0] === '&' && b[0] !== '&' && parts(a).some((p) => atLeast(p, b));
}

/** True where every post that fits `a` also fits `b`. */
export function implies(a: Node, b: Node): boolean {
  if (same(a, b)) return true;
  if (b[0] === '&') return parts(b).every((p) => implies(a, p));
  if (a[0] === '|') return parts(a).every((p) => implies(p, b));
  if (b[0] === '|') return parts(b).some((p) => implies(a, p));
  if (a[0] === '&') return parts(a).some((p) => implies(p, b));
  if (a[0] === '!' || b[0] === '!') return a[0] === '!' && b[0] === '!' && implies(b[1], a[1]);
  if (b[0] === '~' && (a[0] === '~' || a[0] === 'p'))
    return windowHolds(a[0] === '~' ? (a.slice(2) as Node[]) : parts(a), a[0] === '~' ? a[1] : 0, b.slice(2) as Node[], b[1]);
  if (a[0] === 'p') return b[0] === 'p' ? phraseHolds(parts(a), parts(b)) : parts(a).some((p) => implies(p, b));
  if (a[0] === '~') return (a.slice(2) as Node[]).some((p) => implies(p, b));
  if (a[0] === 'n') {
    if (b[0] === 'n' && atLeast(a[3], b[3]) && atLeast(a[4], b[4]) && a[1] <= b[1] && (a[2] || !b[2])) return true;
    return implies(a[3], b) || implies(a[4], b);
  }
  if (a[0] === 'lang' && b[0] === 'lang') return a[1].startsWith(`${b[1]}-`);
  if (a[0] === 'url' && b[0] === 'url') return (a[1] === b[1] || a[1].endsWith(`.${b[1]}`)) && (a[2] === b[2] || a[2].startsWith(`${b[2]}/`));
  if ((a[0] === 'followers' && b[0] === 'followers') || (a[0] === 'age' && b[0] === 'age')) return within(a, b);
  if (a[0] === 'author' && b[0] === 'part') return a[1].includes(b[1]);
  return termImplies(a, b);
}

/** True where no post fits both. */
export function excludes(a: Node, b: Node): boolean {
  if (b[0] === '!') return implies(a, b[1]);
  if (a[0] === '!') return implies(b, a[1]);
  if (a[0] === '|') return parts(a).every((p) => excludes(p, b));
  if (b[0] === '|') return parts(b).every((p) => excludes(a, p));
  if (a[0] === '&') return parts(a).some((p) => excludes(p, b));
  if (b[0] === '&') return parts(b).some((p) => excludes(a, p));
  if (a[0] !== b[0]) return false;
  if (a[0] === 'lang' && b[0] === 'lang') return !implies(a, b) && !implies(b, a);
  if ((a[0] === 'followers' || a[0] === 'age') && (b[0] === 'followers' || b[0] === 'age')) return apart(a[1], a[2], b[1], b[2]);
  if (a[0] === 'person' && b[0] === 'person') return a[1] !== b[1] && ONE_OF_TWO.has(a[1]) && ONE_OF_TWO.has(b[1]);
  return ONE_VALUE.has(a[0]) && a[1] !== b[1];
}

function apart(opA: string, a: number, opB: string, b: number): boolean {
  const low = (op: string): boolean => op === '>' || op === '>=';
  const high = (op: string): boolean => op === '<' || op === '<=';
  if (opA === '=' && opB === '=') return a !== b;
  if (opA === '=') return (low(opB) && (opB === '>' ? a <= b : a < b)) || (high(opB) && (opB === '<' ? a >= b : a > b));
  if (opB === '=') return apart(opB, b, opA, a);
  if (low(opA) && high(opB)) return a > b || (a === b && (opA === '>' || opB === '<'));
  return high(opA) && low(opB) ? apart(opB, b, opA, a) : false;
}
