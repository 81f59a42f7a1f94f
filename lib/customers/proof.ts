/** A post kept as proof, in words that are complete in themselves: who, where, when, the address, and the text. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Post } from '../model/post';
import { SITES } from '../sites/hosts';
import { addressOf } from './address';
import { oneLine } from './hand-over';

/** The event of a note that is a proof. */
export const PROOF = 'proof';
/** As long as a kept name may be. */
const NAME = 200;

type Proven = Pick<Post, 'site' | 'id' | 'permalink' | 'author' | 'time' | 'timeText' | 'text'>;

/** What such a note says of a post. */
export function proofText({ site, author, time, timeText, permalink, text }: Proven): string {
  const name = oneLine(author.name ?? '', NAME);
  const who = [author.handle ? `@${author.handle}` : null, name ? `(${name})` : null].filter(Boolean).join(' ');
  const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
  const when = !time ? (timeText ?? 'time not shown') : time.at !== null ? iso(time.at) : `between ${iso(time.from)} and ${iso(time.to)}`;
  const link = addressOf(site, permalink) ?? 'no address shown';
  return `${who || 'Unknown'} on ${SITES[site].name}, ${when}\n${link}\n\n${text}`;
}

/** Whether a row of this author's history is proof of these words of this post. Rough times are told anew at each look and do not count. */
export function isProofOf(row: Pick<InteractionRow, 'event' | 'postId' | 'permalink' | 'text'>, post: Proven): boolean {
  const isSame = post.id === null ? row.postId === null && row.permalink === post.permalink : row.postId === post.id;
  return row.event === PROOF && isSame && row.text.slice(row.text.indexOf('\n\n') + 2) === post.text;
}
