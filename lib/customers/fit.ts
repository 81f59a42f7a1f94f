/** A post as a page tells it, made fit to keep. Pure. */
import { wholeIn } from '../kit/whole';
import type { Post } from '../model/post';

/** Clocks differ, and a page may say what it likes: a time further ahead than this is no time, ms. */
const AHEAD = 86_400_000;

/**
 * Halves of surrogate pairs become U+FFFD (no file could carry them, so a backup would not bring back what was kept), and a time more
 * than a day after `now` (ms) is none: it would stand above everything for years. Anything else stays as it is.
 */
export function fitToKeep<P extends Post>(post: P, now: number): P {
  const kept = wholeIn(post);
  return kept.time && kept.time.from > now + AHEAD ? { ...kept, time: null } : kept;
}
