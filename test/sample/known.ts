/** Since when the brand knows somebody of the story, in the card's words: story times are counted back from the visitor's own day. */
import { EARLIER } from './story/history';

/**
 * `Known since March`: without a year, for all of the story is of the last ten months.
 * @param person key of somebody who wrote before the three months of the pages
 * @throws Error where the history has no post of that person.
 */
export function knownSince(person: string, now = Date.now()): string {
  const ago = Math.max(...EARLIER.filter(({ author }) => author === person).map((post) => post.ago));
  if (!Number.isFinite(ago)) throw new Error(`The history holds no post of "${person}".`);
  return `Known since ${new Date(now - ago).toLocaleDateString('en-GB', { month: 'long' })}`;
}
