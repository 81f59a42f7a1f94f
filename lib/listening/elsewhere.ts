/** Operators of other tools, which here are words: what each is written as. */
import type { Warning } from './ast';

export interface Elsewhere {
  kind: Warning['kind'];
  message: string;
  /** What to write in its place. */
  fix?: string;
}

/** Capitals only: in small letters they are words people look for. */
const JOINING: Readonly<Record<string, string>> = {
  ANDNOT: 'NOT',
  AND_NOT: 'NOT',
  BUTNOT: 'NOT',
  UND: 'AND',
  ODER: 'OR',
  NICHT: 'NOT',
  ET: 'AND',
  OU: 'OR',
};
/** "OR-lat": an operator with what it joins stuck to it. */
const GLUED = /^(AND|OR|NOT)([-‐‑‒–—―−﹣])(\p{L}[\p{L}\p{N}_]*)$/u;
/** `near/4:a,b` of Awario. */
const LISTED = /^near\/(\d{1,3}):(.*)$/isu;
const DISTANCE = /^(PROXIMITY|PROX|WITHIN|W|ADJ|PRE|P|N)[/~](\d{1,2})$/;
/** Those of them that keep the order. */
const IN_ORDER = new Set(['PRE', 'P', 'ADJ']);

/**
 * What a chunk that is read as a word means in another tool; null: nothing that is known.
 * @param chunk as written, without brackets and quotes @param behindQuote it touches the quote that closes a phrase
 */
export function elsewhere(chunk: string, behindQuote: boolean): Elsewhere | null {
  const joins = Object.hasOwn(JOINING, chunk) ? JOINING[chunk] : undefined;
  if (joins) return { kind: 'lowercase', message: `“${chunk}” is taken as a word. As an operator it is written ${joins}.`, fix: joins };
  const glued = GLUED.exec(chunk);
  if (glued) {
    const [, operator = '', dash = '', rest = ''] = glued;
    const fix = `${operator} ${operator === 'NOT' ? '' : dash}${rest}`;
    return { kind: 'lowercase', message: `“${chunk}” is taken as words. An operator stands by itself, with a space behind it.`, fix };
  }
  const listed = LISTED.exec(chunk);
  if (listed) {
    const words = (listed[2] ?? '').split(',');
    const message = `“${chunk}” is taken as words. Words near each other are written brand NEAR/${listed[1]} word.`;
    return { kind: 'lowercase', message, ...(words.length > 1 && words.every(Boolean) && { fix: `(${words.join(` NEAR/${listed[1]} `)})` }) };
  }
  const distance = DISTANCE.exec(chunk);
  if (distance) {
    const fix = `${IN_ORDER.has(distance[1] ?? '') ? 'O' : ''}NEAR/${distance[2]}`;
    return { kind: 'near', message: `“${chunk}” is taken as words. Words near each other are written ${fix}.`, fix };
  }
  const steps = /^\/(\d{1,2})$/.exec(chunk);
  if (steps) {
    const fix = behindQuote ? `~${steps[1]}` : `NEAR/${Math.max(0, Number(steps[1]) - 1)}`;
    return { kind: 'near', message: `“${chunk}” is taken as the word ${steps[1]}. A distance is written ${fix}.`, fix };
  }
  const shouted = /^!(?=[\p{L}\p{N}#@$])/u.test(chunk) ? chunk.slice(1) : '';
  if (shouted)
    return {
      kind: 'lowercase',
      message: `“!” before a word changes nothing. To leave out posts with it write -${shouted}; to find it just as written, !"${shouted}".`,
      fix: `-${shouted}`,
    };
  return null;
}
