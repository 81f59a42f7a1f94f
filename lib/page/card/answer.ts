/** Whether somebody of ours has answered a post already, as far as the page shows it. */
import { threadKey } from '../../listening/addressed';
import type { Post } from '../../model/post';
import { keyOf } from '../keys';
import type { Link } from '../link';

/** An own account's answer to this post that is on the page now, the newest; null: none in sight. */
export function answerTo(link: Pick<Link, 'find' | 'here'>, key: string): Post | null {
  const asked = link.find(key)?.capture.post;
  if (!asked) return null;
  const own = link.here().filter(({ capture }) => (capture.own === 'brand' || capture.own === 'colleague') && answers(capture.post, asked));
  return own.at(-1)?.capture.post ?? null;
}

/** Whether `reply` directly answers `asked`, told by ids where the page shows them, else by author within one thread. */
export function answers(reply: Post, asked: Post): boolean {
  const parent = reply.parent;
  if (!parent) return false;
  if (parent.id && asked.id) return parent.id === asked.id;
  return (
    parent.author.handle !== null &&
    parent.author.handle === asked.author.handle &&
    threadKey(reply) === threadKey(asked) &&
    keyOf(reply) !== keyOf(asked)
  );
}
