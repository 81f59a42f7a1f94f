/** Names posts within one document. Keys never leave for the store as an identity: sameness is decided there. */
import type { Capture } from '../model/match';
import type { Post } from '../model/post';

/** 32-bit FNV-1a over UTF-16 units: short, quick, only for telling posts of one page apart. */
function fnv(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** The start of a text that stays the same before and after "See more". */
const STABLE = 60;

/** `x:178…` where the page shows an id; else a stand-in from author and the start of the text. */
export function keyOf(post: Post): string {
  if (post.id) return `${post.site}:${post.id}`;
  const who = post.author.handle?.toLowerCase() ?? post.author.name ?? '';
  const parent = post.parent?.id ?? post.root?.id ?? '';
  return `${post.site}~${fnv(`${who}\n${parent}\n${post.kind}`)}${fnv(post.text.slice(0, STABLE))}`;
}

/** Changes when anything worth telling the worker changes. A hash, so that a page that remembers hundreds of posts holds none of their words. */
export const versionOf = ({ post, matches }: Capture): string =>
  fnv(`${post.cut}${!post.id}${post.audience}${!post.parent}${matches.map((m) => m.brandId + m.reasons.length).join()}\n${post.text}`);

/** Only answers can be missed in a thread; a post of its own has no neighbours that prove anything. */
export const isAnswer = (post: Post): boolean => Boolean(post.id && (post.parent ?? post.root ?? post.replyTo[0]));
