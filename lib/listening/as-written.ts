/** Words that a rule was found in, as the writer wrote them ("tmrw", "töte"): rules read them folded and spelled as their lists are. */
import { CAP, plainWords } from './models/words';

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]*[\p{L}\p{N}\p{M}])?/gu;

/**
 * The first stretch of `text` that reads as `words`, white space as single spaces; `words` themselves where there is none (a figure).
 * For what is shown or kept, not for every post: it reads the text anew.
 * @param words of a hit, joined by spaces, without marks
 */
export function asWritten(text: string, words: string): string {
  const wanted = words.split(' ');
  const tokens = [...text.slice(0, CAP).matchAll(TOKEN)].map((m) => ({ at: m.index, end: m.index + m[0].length, read: plainWords(m[0])[0] }));
  const from = tokens.findIndex((_, i) => wanted.every((word, n) => tokens[i + n]?.read === word));
  const first = tokens[from];
  const last = tokens[from + wanted.length - 1];
  return first && last ? text.slice(first.at, last.end).replace(/\s+/g, ' ') : words;
}
