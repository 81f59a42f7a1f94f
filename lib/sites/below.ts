/** Second script only: what an address tells of a thread where the page shows no more. */
import type { Post } from '../model/post';

/** Facebook: a reply's address names the comment under which it stands, though not always which of the replies it answers. */
export function belowByAddress(reply: Post, asked: Post): boolean {
  if (asked.site !== 'facebook' || asked.kind !== 'comment' || !asked.id || !reply.permalink) return false;
  const named = /[?&]comment_id=(\d+)(?=&|$)/.exec(reply.permalink)?.[1];
  return named === asked.id && reply.id !== asked.id;
}
