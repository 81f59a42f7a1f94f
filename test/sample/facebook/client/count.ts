/** How many comments stand under a post, with those this tab added or took back. */
import type { WireComment, WirePost } from '../wire';
import { isGone, saidUnder } from './session';

const tree = (comments: readonly WireComment[]): number => comments.reduce((n, one) => n + (isGone(one.id) ? 0 : 1) + tree(one.replies), 0);

export const countAll = (post: WirePost): number => tree(post.comments) + saidUnder(post.id).length;
