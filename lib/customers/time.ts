/** Rough times: what can be said of moments of which a site shows only "3 h". Pure. */
import type { Roughness } from '../model/customer';
import type { PostTime } from '../model/post';

/** Wider than this and a difference of two times says too little for a median, ms. */
const ABOUT = 2 * 3_600_000;

/** Sort key: the exact moment, else the middle of the interval; `seenAt` where the page shows no time. */
export function middle(time: PostTime | null, seenAt: number): number {
  if (!time) return seenAt;
  return time.at ?? Math.floor((time.from + time.to) / 2);
}

/** Two sightings of one post: what both allow. The first stays where they contradict each other. */
export function narrow(a: PostTime | null, b: PostTime | null): PostTime | null {
  if (!a || !b) return a ?? b;
  if (a.at !== null) return a;
  if (b.at !== null) return b;
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { at: null, from, to } : a;
}

/** Whether two times may be the same moment. `slack` in ms for clocks and rounding; an unknown time may be any. */
export function mayMeet(a: PostTime | null, b: PostTime | null, slack: number): boolean {
  if (!a || !b) return true;
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/** How long an answer took from the post's own time, ms, never negative; null where a time is missing. */
export function responseTime(post: PostTime | null, answer: PostTime | null): { ms: number; roughness: Roughness } | null {
  if (!post || !answer) return null;
  const ms = Math.max(0, middle(answer, 0) - middle(post, 0));
  if (post.at !== null && answer.at !== null) return { ms, roughness: 'exact' };
  const width = post.to - post.from + (answer.to - answer.from);
  return { ms, roughness: width <= ABOUT ? 'about' : 'coarse' };
}
