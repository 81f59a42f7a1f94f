/** Site ids of story posts: fixed for all time, in the shape each site uses. */
import { TOWN_NOW } from './clock';
import type { StoryPost } from './types';

/** Stable 32-bit hash of a text (FNV-1a). */
export function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h >>> 0;
}

/** X status id: time since the site's epoch (1288834974657) in ms shifted by 22 bits, the low bits from the key. */
export function xId(post: Pick<StoryPost, 'key' | 'ago' | 'repostOf'>): string {
  const ms = BigInt(TOWN_NOW - post.ago) - 1288834974657n;
  return String((ms << 22n) | BigInt(hash(post.repostOf ?? post.key) & 0x3fffff));
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Facebook post id as links show it: "pfbid" and 60 letters and digits. */
export function pfbid(key: string): string {
  let out = 'pfbid0';
  for (let i = 0; out.length < 65; i++) out += BASE58[hash(`${key}/${i}`) % 58] ?? '2';
  return out;
}

/** Numeric Facebook id (posts in groups, comments, people): 15 to 16 digits, never a leading zero. */
export function digits(key: string): string {
  return `${1 + (hash(key) % 9)}${String(hash(`a${key}`))
    .padStart(10, '0')
    .slice(-7)}${String(hash(`b${key}`))
    .padStart(10, '0')
    .slice(-7)}`;
}
