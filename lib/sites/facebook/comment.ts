/** Reads one comment or reply. Its label must name the author that is read, so that a mention never becomes the author. */
import type { Post, PostAuthor, PostRef } from '../../model/post';
import type { ReadContext } from '../contract';
import { readLine } from '../read';
import type { Permalink } from './links';
import { permalinkOf, personOf } from './links';
import { postAbove, whenIn, wordsIn } from './post';
import { COMMENT_LINK, MEDIA } from './selectors';
import { before, commentOf, containerOf, isComment, own, timeLink } from './story';
import { plainOf } from './words';

const labelOf = (comment: Element): string => plainOf(comment.getAttribute('aria-label') ?? '');

/** Link (or text) with the author's name; null where the label does not confirm it. */
export function authorLine(comment: Element): Element | null {
  const time = timeLink(comment)?.el;
  const named = (selector: string): Element | undefined =>
    own(comment, selector).find((el) => el !== time && el.getAttribute('aria-hidden') !== 'true' && el.textContent?.trim());
  // Somebody who takes part without a name has no link.
  const line = named('a') ?? named('span [dir="auto"]');
  return line && labelOf(comment).includes(plainOf(line.textContent ?? '')) ? line : null;
}

const authorOf = (line: Element): PostAuthor => ({ handle: personOf(line), name: readLine(line) || null });

/** The element with the comment's words: marked with its language, or a block in a marked line; badges ("Author") are neither. */
function messageIn(comment: Element, author: Element): Element | null {
  const lines = own(comment, '[dir="auto"]').filter((el) => {
    const out = el.closest('a,[role="button"],ul,form');
    return before(author, el) && !(out && comment.contains(out)) && (el.textContent || el.querySelector('img'));
  });
  const outer = lines.filter((el) => !lines.some((other) => other !== el && other.contains(el)));
  return outer.find((el) => el.hasAttribute('lang')) ?? outer.find((el) => el.localName === 'div' || el.querySelector('div')) ?? null;
}

/**
 * What a reply answers: the comment its address names, or the reply nearest above whose author its label names. Of names in that label the
 * longest: "Ann Marie" is not Ann.
 */
function parentOf(comment: Element, author: PostAuthor, { above }: Permalink, root: PostRef | null): PostRef | null {
  if (!above) return root;
  const rest = labelOf(comment).replace(plainOf(author.name ?? ''), ' ');
  let told: PostRef | null = null;
  let length = 1;
  for (const a of containerOf(comment)?.querySelectorAll(`a[href*="comment_id=${above}"]`) ?? []) {
    const other = commentOf(a);
    if (other === comment) break;
    const line = other && timeLink(other)?.el === a ? authorLine(other) : null;
    if (!line) continue;
    const ref: PostRef = { id: permalinkOf(a)?.comment ?? null, author: authorOf(line) };
    const name = plainOf(ref.author.name ?? '');
    // Of two posts by one name the comment itself.
    if (rest.includes(name) && name.length >= length + Number(told?.id === above)) {
      told = ref;
      length = name.length;
    }
  }
  return told;
}

/** Reads a comment; null (gap counted) where it has lost its shape or its author is not sure. */
export function readComment(comment: Element, context: ReadContext): Post | null {
  const { gaps } = context;
  if (!isComment(comment)) return gaps.must<Post>('facebook.comment', null);
  const line = gaps.must('facebook.comment.author', authorLine(comment));
  if (!line) return null;
  const author = authorOf(line);
  const time = gaps.must('facebook.comment.time', timeLink(comment));
  // Without the marks of a comment it is a unit of another sort that carries a label too.
  if (!time && comment.getAttribute('tabindex') !== '-1') return null;
  const link = time?.link;
  const message = messageIn(comment, line);
  const hasMedia = own(comment, `${MEDIA},a img,[role="button"] img[alt]:not([alt=""])`).some((el) => !el.matches(COMMENT_LINK));
  if (!message && !hasMedia) gaps.must('facebook.comment.text', null);
  const above = postAbove(comment, context);
  const root = above && { id: above.ref.id ?? (link?.whole ? link.post : null), author: above.ref.author };
  return {
    site: 'facebook',
    kind: 'comment',
    id: link?.comment ?? null,
    permalink: link?.path ?? null,
    author,
    ...whenIn(time?.el ?? null, context),
    ...wordsIn(message),
    counts: {},
    isAd: false,
    isRepost: false,
    repostedBy: null,
    quoted: null,
    parent: link ? parentOf(comment, author, link, root) : null,
    root,
    wall: null,
    audience: above?.audience ?? 'unknown',
    hasMedia,
  };
}
