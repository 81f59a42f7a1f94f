/** A post as a page tells it, made fit to keep. Pure. */
import type { Post } from '../model/post';

/** Clocks differ, and a page may say what it likes: a time further ahead than this is no time, ms. */
const AHEAD = 86_400_000;

/** A text with U+FFFD for each half of a surrogate pair. */
export const wholeText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * Halves of surrogate pairs become U+FFFD (no file could carry them, so a backup would not bring back what was kept), and a time more
 * than a day after `now` (ms) is none: it would stand above everything for years. Anything else stays as it is.
 */
export function fitToKeep<P extends Post>(post: P, now: number): P {
  const json = JSON.stringify(post);
  // JSON writes a half as an escape; a whole pair stands for itself.
  const whole = /\\ud[89a-f]/.test(json)
    ? (JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? wholeText(value) : value)) as P)
    : post;
  return whole.time && whole.time.from > now + AHEAD ? { ...whole, time: null } : whole;
}
