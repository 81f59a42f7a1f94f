import { finding, plainWordsOf } from './phrases';
import type { Check } from './types';

/** Fewer words are a courtesy that may be said again. */
const LEAST = 5;
/** Part of the words, in order, that both texts share: with a name or number changed it is the same text. */
const SAME = 0.85;
const LOOKED = 200;

/** Much the same was sent before: to people who read both, it reads as a script. */
export const duplicate: Check = ({ draft, sentBefore }) => {
  const words = plainWordsOf(draft);
  if (words.length < LEAST) return [];
  const same = sentBefore?.slice(0, LOOKED).some((sent) => alike(words, plainWordsOf(sent)));
  return same ? [finding('duplicate', { start: 0, end: draft.length }, 'Much the same was sent before. Say it in words for this person.')] : [];
};

function alike(a: readonly string[], b: readonly string[]): boolean {
  if (!b.length || Math.min(a.length, b.length) * 2 < SAME * (a.length + b.length)) return false;
  return 2 * commonInOrder(a.slice(0, 400), b.slice(0, 400)) >= SAME * (Math.min(400, a.length) + Math.min(400, b.length));
}

/** Length of the longest common subsequence, in words. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let i = 1; i <= b.length; i += 1) next[i] = b[i - 1] === word ? (row[i - 1] ?? 0) + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
