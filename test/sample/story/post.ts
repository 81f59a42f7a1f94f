/** Short hand for writing posts of the story. */
import { hash } from './ids';
import type { StoryCounts, StoryPost } from './types';

/** Plausible counts that follow from the key; `reach` scales them (1 = an ordinary account). */
export function countsOf(key: string, reach = 1): StoryCounts {
  const pick = (salt: string, top: number): number => Math.floor(((hash(salt + key) % 1000) / 1000) ** 2 * top * reach);
  const likes = pick('l', 90);
  return { replies: pick('r', 9), reposts: pick('t', 14), likes, bookmarks: pick('b', 6), views: 120 + likes * 31 + pick('v', 900) };
}

type Needed = Pick<StoryPost, 'key' | 'author' | 'ago' | 'text'>;

const BASE = {
  language: 'en',
  parent: null,
  place: null,
  audience: 'public',
  quotes: null,
  repostOf: null,
  repostedBy: null,
  ad: false,
  pinned: false,
  media: null,
  about: 'other',
  scene: null,
} as const;

/** A post, reply or ad on X. */
export function onX(post: Needed & Partial<StoryPost>): StoryPost {
  return { ...BASE, site: 'x', counts: countsOf(post.key), ...post };
}

/** A post or comment on Facebook. */
export function onFacebook(post: Needed & Partial<StoryPost>): StoryPost {
  return { ...BASE, site: 'facebook', counts: countsOf(post.key), ...post };
}
