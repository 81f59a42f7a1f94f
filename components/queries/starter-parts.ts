/** Small judgements the starters share. Pure. */
import { parseQuery } from '../../lib/listening/parse';
import { termsOf } from '../../lib/listening/terms';

/** A name as a part of a query: a bare word, or a phrase in quotes; null where it holds no word. */
export function plainPart(name: string): string | null {
  const terms = termsOf(name.replace(/["*?]/g, ' '), false);
  if (!terms.length) return null;
  const [only = ''] = terms;
  return terms.length === 1 && /^[\p{L}\p{N}_]+$/u.test(only) && !/^(?:AND|OR|NOT|O?NEAR)$/i.test(only) ? only : `"${terms.join(' ')}"`;
}

export const isRefused = (query: string): boolean => !parseQuery(query).ok;
