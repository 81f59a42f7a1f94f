/**
 * Whether two sightings are of one post. Sites hide ids and round times, so a post is known by its id where there is one,
 * else by author, text and a time that may be the same; never by a bare hash. Pure.
 */
import type { PostTime } from '../model/post';
import type { SiteId } from '../sites/hosts';
import { mayMeet } from './time';

export interface Sighting {
  site: SiteId;
  /** `${site}:${handle}`, see `authorId`. */
  authorId: string;
  postId: string | null;
  text: string;
  cut: 'none' | 'see-more' | 'limit';
  time: PostTime | null;
  /** Thread and direct parent as far as known: `${site}:${id}`; null: not known. */
  threadId: string | null;
  parentId: string | null;
}

/** Clocks and rounding: "1 h" may be shown up to this long before the hour is full, ms. */
const SLACK = 90_000;
/** Shorter texts ("Thanks!") are said twice; a start of this length is not. */
const TELLING = 24;

/** Words alone: one space between words, composed letters, the "See more" dots of a cut text taken off. */
export function plainText(text: string, cut: Sighting['cut']): string {
  const one = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return cut === 'none' ? one : one.replace(/\s*(?:…|\.\.\.)$/u, '').trim();
}

/** True where the longer text is the shorter one grown: unfolded by "See more", or added to. */
function grew(a: Sighting, b: Sighting): boolean {
  const [textA, textB] = [plainText(a.text, a.cut), plainText(b.text, b.cut)];
  if (textA === textB) return true;
  const [short, long, shortCut] = textA.length < textB.length ? [textA, textB, a.cut] : [textB, textA, b.cut];
  return long.startsWith(short) && short.length > 0 && (shortCut !== 'none' || short.length >= TELLING);
}

/** One Facebook post shows a numeric id here and a `pfbid` there; such ids differ and still mean one post. */
const isAlias = (id: string): boolean => id.startsWith('pfbid');

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

export function sameSighting(a: Sighting, b: Sighting): boolean {
  if (a.site !== b.site || a.authorId !== b.authorId) return false;
  if (a.postId !== null && b.postId !== null) {
    if (a.postId === b.postId) return true;
    if (!isAlias(a.postId) && !isAlias(b.postId)) return false;
    if (plainText(a.text, a.cut).length < TELLING) return false;
  }
  if (differ(a.parentId, b.parentId) || differ(a.threadId, b.threadId)) return false;
  if (!mayMeet(a.time, b.time, SLACK)) return false;
  if ((!a.time || !b.time) && a.threadId === null && plainText(a.text, a.cut).length < TELLING) return false;
  return grew(a, b);
}

/** What a further sighting of a stored post tells of its text. */
export type TextChange = { kind: 'same' } | { kind: 'longer' } | { kind: 'edited' };

/** `earlier`: texts it had before. A page left open shows an old text again: that is no edit. */
export function textChange(old: Pick<Sighting, 'text' | 'cut'>, seen: Pick<Sighting, 'text' | 'cut'>, earlier: readonly string[] = []): TextChange {
  const [was, is] = [plainText(old.text, old.cut), plainText(seen.text, seen.cut)];
  if (was === is) return old.cut !== 'none' && seen.cut === 'none' ? { kind: 'longer' } : { kind: 'same' };
  if (old.cut !== 'none' && is.startsWith(was)) return { kind: 'longer' };
  if (seen.cut !== 'none' && was.startsWith(is)) return { kind: 'same' };
  if (earlier.some((text) => plainText(text, 'none') === is || (seen.cut !== 'none' && plainText(text, 'none').startsWith(is))))
    return { kind: 'same' };
  return { kind: 'edited' };
}
