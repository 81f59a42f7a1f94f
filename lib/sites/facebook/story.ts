/** Where one unit ends and the next begins: the element of a post or comment, its author lines, the lines below, its message. */
import { later } from '../../kit/later';
import type { Permalink } from './links';
import { accountOf, isTimeLink, permalinkOf } from './links';
import { ACTIONS, COMMENT, COMMENT_BUTTON, COMMENT_LINK, HEAD, MEDIA, MESSAGE, NUMBERED, PROFILE_NAME } from './selectors';

/** The innermost comment a node lies in, or null. */
export const commentOf = (node: Element): Element | null => node.closest(COMMENT);
export const isComment = (el: Element): boolean => el.matches(COMMENT);

/** Parts of the comment itself, not of one inside it. */
export const own = (comment: Element, selector: string): Element[] =>
  [...comment.querySelectorAll(selector)].filter((el) => commentOf(el) === comment);

/**
 * The link that shows the time: it carries the comment's true id (a number). It is the last such link, for it stands below the words,
 * and in them may stand any address, another comment's too.
 */
export function timeLink(comment: Element): { el: Element; link: Permalink } | null {
  for (const el of own(comment, COMMENT_LINK).reverse()) {
    const link = permalinkOf(el);
    if (link?.comment) return { el, link };
  }
  return null;
}

/** All of `selector` in `scope`, comments apart. */
export const find = (scope: Element, selector: string): Element[] => [...scope.querySelectorAll(selector)].filter((el) => !commentOf(el));

/** `a` stands earlier in the document than `b` (or around it). */
export const before = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/**
 * The post a node lies in, by ordered alternatives: numbered unit; article; unit described by ids; feed child or virtualised wrapper;
 * dialog; column of the picture viewer; last, what holds one comment button and its author lines. Null where none is certain.
 */
export function containerOf(node: Element): Element | null {
  let top = node.closest(NUMBERED);
  if (top) return top;
  for (let at: Element | null = node; at; at = at.parentElement) {
    const viewer: boolean = at.matches('[role="complementary"]');
    // Beside a picture in its viewer (2022): the one post there.
    if (viewer && at.querySelector(ACTIONS) && headsOf(at).length === 1) return at;
    if (
      viewer ||
      at.matches('[role="main"],[role="feed"],body') ||
      at.querySelectorAll(COMMENT_BUTTON).length > 1 ||
      at.querySelector(`${NUMBERED},[role="feed"]`)
    )
      break;
    top = at;
    if (
      at.matches('[role="dialog"],[role="article"],[role="feed"]>*')
        ? !isComment(at)
        : (at.matches('div[aria-describedby]:not([role])') && headsOf(at).length) ||
          (at.hasAttribute('data-virtualized') && at.querySelector(ACTIONS))
    )
      return at;
  }
  let at = top?.querySelector(COMMENT_BUTTON);
  if (!top || !at) return null;
  const heads = headsOf(top);
  // A menu of its own is what a shared post inside another has not: two menus are two posts, not to be told apart here.
  if (!heads.length || heads.filter((head) => find(blockOf(head, heads, top), '[aria-haspopup="menu"]').length).length > 1) return null;
  while (at && !heads.every((head) => at?.contains(head))) at = at.parentElement;
  return at?.contains(node) ? at : null;
}

/** Author lines in document order: of the post, of a post shared in it, of the parts of a collection; none of comments or messages. */
export function headsOf(scope: Element): Element[] {
  // A unit is labelled by its author line, which may hold no link (somebody who takes part without a name); a dialog by its own title.
  const label = scope.matches('[role="dialog"]') ? [] : (scope.getAttribute('aria-labelledby')?.split(' ') ?? []);
  const heads: Element[] = [];
  for (const el of find(scope, HEAD))
    if (!heads.at(-1)?.contains(el) && !el.closest(MESSAGE) && (el.matches(PROFILE_NAME) || label.includes(el.id) || accountIn(el))) heads.push(el);
  // 2017-2019: the name stands in bold, without a heading. Since a unit says that it is drawn on demand, it has one.
  return heads.length || scope.closest('[data-virtualized]')
    ? heads
    : find(scope, 'a:has(strong),strong:has(a)')
        .filter((el) => !el.closest(MESSAGE) && (accountOf(el) ?? accountIn(el)))
        .slice(0, 1);
}

/** The first link to an account in an element. */
const accountIn = (el: Element): Element | undefined => [...el.querySelectorAll('a')].find(accountOf);

/** The largest part of `scope` that holds this author line and no other. */
export function blockOf(head: Element, heads: readonly Element[], scope: Element): Element {
  let at = head;
  while (at !== scope && at.parentElement && heads.every((other) => other === head || !at.parentElement?.contains(other))) at = at.parentElement;
  return at;
}

const BODY = `${MESSAGE},${HEAD},a img,video,${ACTIONS}`;

/** What stands between author line and message: the short lines down to the first that holds a link (`meta`: time, audience). */
export function linesAfter(head: Element, scope: Element): { meta: Element | null; lines: Element[] } {
  const lines: Element[] = [];
  for (let at: Element | null = head; at && at !== scope; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(BODY) || next.querySelector(BODY) || lines.length > 4) return { meta: null, lines };
      const length = next.textContent?.trim().length ?? 0;
      const link = next.matches('a') || next.querySelector('a');
      if (length > 600 || next.matches('[role="button"]') || (!length && !link)) continue;
      lines.push(next);
      if (link) return { meta: next, lines };
    }
  return { meta: null, lines };
}

/** Text that is only there to confuse readers like this one: one long number, or single letters with spaces between. */
const DECOY = later(() => new RegExp('^\\s*(?:\\d{8,}|\\p{L}(?:\\s+\\p{L}){4,})?\\s*$', 'u'));
const NO_TEXT = 'a,[role="button"],h1,h2,h3,h4,h5,h6,form,li,[data-ad-rendering-role],[data-0]';

/** The element with the words between this author line and the next (`lead`: the first in `scope`); null where there are none, or none surely its own. */
export function messageOf(scope: Element, lead: Element, head: Element, next: Element | undefined, from: Element): Element | null {
  const mine = (el: Element): boolean => before(head, el) && !(next && (!before(el, next) || el.contains(next)));
  const all = find(scope, MESSAGE);
  // Below its message: a post with a single author and message is still sure, of a post that shares another nothing is.
  const top = all[0];
  if (top && before(top, lead)) return head === lead && !next && all.every((el) => top.contains(el)) ? top : null;
  const marked = all.find(mine);
  if (marked) return marked;
  const end = find(scope, `${ACTIONS},${MEDIA},a img`).find((el) => before(from, el) && !from.contains(el));
  const plain = find(scope, '[dir="auto"]').find((el) => {
    if (!mine(el) || !before(from, el) || from.contains(el) || (end && (!before(el, end) || el.contains(end)))) return false;
    const out = el.closest(NO_TEXT);
    return (
      !(out && scope !== out && scope.contains(out)) &&
      ![...el.querySelectorAll('a')].some(isTimeLink) &&
      (!DECOY().test(el.textContent ?? '') || el.querySelector('img[alt]'))
    );
  });
  return plain ?? null;
}
