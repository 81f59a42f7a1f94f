/**
 * Whether a post is to be left quiet. Runs in the page (in the engine's script) and in the worker. Accounts and threads are
 * compared by a sign, because the page view names no customer; words as they are.
 */
import { later } from '../kit/later';
import type { Post } from '../model/post';
import type { QuietKind, QuietRow, ViewQuiet } from '../model/quiet';
import { threadKey } from './addressed';

/** 53 bits of a text (cyrb53), base 36: a thousand lines against a million posts meet by chance once in nine million times. */
export function signOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** `${site}:${handle}` as the store names an author; null where the page shows no handle: a name alone may be anybody's. */
export const authorKey = (site: Post['site'], handle: string | null | undefined): string | null =>
  handle ? `${site}:${handle.replace(/^@/, '').toLowerCase()}` : null;

const MARKS_RUN = later(() => new RegExp('(\\p{M}{8})\\p{M}+', 'gu'));
const MARKS = later(() => new RegExp('\\p{M}+', 'gu'));
const WORDS = later(() => new RegExp('[\\p{L}\\p{N}]+', 'gu'));
/** Words without case, accents and signs, one space between; '' where there is no letter or digit. */
export const plainWords = (text: string): string =>
  (text.replace(MARKS_RUN(), '$1').normalize('NFKD').replace(MARKS(), '').toLowerCase().match(WORDS()) ?? []).join(' ');

/** Written without spaces: there a word may begin anywhere. */
const UNSPACED = later(
  () =>
    new RegExp('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]', 'u'),
);

const holds = (plain: string, word: string): boolean => (UNSPACED().test(word) ? plain.includes(word) : ` ${plain} `.includes(` ${word} `));

/** Whether the folded `word` stands in a text. */
export const textHolds = (text: string, word: string): boolean => holds(plainWords(text), word);

/** What a page is told of a line of the list. */
export const viewQuiet = ({ kind, value, until }: Pick<QuietRow, 'kind' | 'value' | 'until'>): ViewQuiet => ({
  kind,
  is: kind === 'word' ? value : signOf(value),
  until,
});

/** The first line that quiets this post at `now` (ms), or null. */
export function quieting(post: Post, list: readonly ViewQuiet[], now: number): ViewQuiet | null {
  const author = authorKey(post.site, post.author.handle);
  const thread = threadKey(post);
  const signs: Partial<Record<QuietKind, string>> = { ...(author ? { author: signOf(author) } : {}), ...(thread ? { thread: signOf(thread) } : {}) };
  let plain: string | undefined;
  return (
    list.find(
      ({ kind, is, until }) =>
        (until === null || now < until) && (kind === 'word' ? holds((plain ??= plainWords(post.text)), is) : signs[kind] === is),
    ) ?? null
  );
}

/** What somebody wants quiet, as the card, the desk and the options say it. `thread`: `${site}:${root id}`. */
type Wanted =
  { kind: 'author'; site: Post['site']; handle: string } | { kind: 'thread'; thread: string; label: string } | { kind: 'word'; word: string };

/** The line's kind, value and label; null: an author without a handle, or a word without a letter or digit, which no text could hold. */
export function named(what: Wanted): Pick<QuietRow, 'kind' | 'value' | 'label'> | null {
  if (what.kind === 'author') {
    const value = authorKey(what.site, what.handle);
    return value ? { kind: 'author', value, label: what.handle.replace(/^@/, '') } : null;
  }
  if (what.kind === 'thread') return { kind: 'thread', value: what.thread, label: what.label };
  const value = plainWords(what.word);
  return value ? { kind: 'word', value, label: what.word } : null;
}
