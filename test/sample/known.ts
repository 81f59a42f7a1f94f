/** Since when the brand knows somebody of the story, in the card's words: story times are counted back from the visitor's own day. */
import { EARLIER } from './story/history';

/**
 * `Known since March`, with the year where it is another one than now's.
 * @param person key of somebody who wrote before the three months of the pages
 * @throws Error where the history has no post of that person.
 */
export function knownSince(person: string, now = Date.now()): string {
  const ago = Math.max(...EARLIER.filter(({ author }) => author === person).map((post) => post.ago));
  if (!Number.isFinite(ago)) throw new Error(`The history holds no post of "${person}".`);
  const first = new Date(now - ago);
  const month = first.toLocaleDateString('en-GB', { month: 'long' });
  return `Known since ${month}${first.getFullYear() === new Date(now).getFullYear() ? '' : ` ${first.getFullYear()}`}`;
}
