/** Finding a saved reply by any words: every word must begin a word of title, text, tags, aim or samples. Pure. */
import type { SavedReplyRow } from '../../lib/model/settings';
import { AIMS } from '../ui/words';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Replies that hold all words, best first: words in the title count most, then often used. An empty search gives all. */
export function searchReplies(replies: readonly SavedReplyRow[], query: string): SavedReplyRow[] {
  const wanted = wordsOf(query);
  return replies
    .map((reply) => {
      const title = wordsOf(reply.title);
      const rest = wordsOf([reply.text, reply.tags.join(' '), AIMS[reply.aim], ...reply.samples].join(' '));
      let score = 0;
      for (const word of wanted) {
        if (title.some((w) => w.startsWith(word))) score += 3;
        else if (rest.some((w) => w.startsWith(word))) score += 1;
        else return null;
      }
      return { reply, score };
    })
    .filter((found) => found !== null)
    .sort((a, b) => b.score - a.score || b.reply.used - a.reply.used || a.reply.title.localeCompare(b.reply.title))
    .map((found) => found.reply);
}
