/**
 * What a post on X answers, as far as the page itself shows it: never a guess.
 * On a post's own page the post in focus has tabindex -1; the cells above it are what it answers, the cells below answer it.
 * A chain of replies is drawn with a line from avatar to avatar: an empty box at the sixth level of the lower post
 * (control-panel-for-twitter, 2026-08) and an element after the avatar of the upper one. Where the two disagree nothing is said.
 */
import type { PostRef } from '../../model/post';
import { AVATAR, CELL, PROMOTED } from './selectors';
import { headOf, unitAround } from './parts';
import type { Head } from './parts';

const unitIn = (cell: Element | null): Element | null => {
  const unit = unitAround(cell?.querySelector('article,[data-testid="tweet"],time') ?? null);
  return unit?.querySelector(AVATAR) && !unit.closest(PROMOTED) ? unit : null;
};

function refOf(unit: Element): PostRef | null {
  const { status, who, several } = headOf(unit);
  return status && who && !several ? { id: status.id, author: { handle: who.handle, name: who.name } } : null;
}

export function lineUp(unit: Element): boolean {
  let at: Element | null = unit;
  for (let depth = 0; at && depth < 6; depth++) at = at.firstElementChild;
  return at !== null && !at.firstChild && at.localName === 'div';
}

const lineDown = (unit: Element): boolean => {
  const avatar = unit.querySelector(AVATAR);
  return avatar?.getAttribute('data-testid') === 'Tweet-User-Avatar' && avatar.nextElementSibling !== null;
};

const atTop = (cell: Element): boolean => /translateY\(0(?:px)?\)/.test(cell.getAttribute('style') ?? '');

/** First post of the conversation above the focus: only when every cell up to the top of the list is a post and on the page. */
function rootAbove(cell: Element): Element | null {
  for (let at = cell; ;) {
    const unit = unitIn(at);
    const before = at.previousElementSibling;
    if (!unit) return null;
    if (!before) return atTop(at) ? unit : null;
    if (!before.previousElementSibling && !before.textContent) return atTop(before) ? unit : null;
    at = before;
  }
}

/** Parent and first post of the thread of `unit`. `replyTo`: whom the post says it answers; a parent by someone else is refused. */
export function threadOf(unit: Element, head: Head, replyTo: readonly string[], url: URL): { parent: PostRef | null; root: PostRef | null } {
  const none = { parent: null, root: null };
  const wanted = /\/status\/(\d+)/.exec(url.pathname)?.[1];
  // Only a post's own page has a focus to look for; elsewhere the search would cost every post a walk over the list.
  if (!wanted && !lineUp(unit)) return none;
  const cell = unit.closest(CELL);
  if (!cell?.parentElement) return none;
  const above = unitIn(cell.previousElementSibling);
  const chained = above !== null && lineUp(unit) && lineDown(above);
  const fits = (ref: PostRef | null): PostRef | null =>
    ref && (!replyTo.length || replyTo.some((handle) => handle.toLowerCase() === ref.author.handle?.toLowerCase())) ? ref : null;
  const byLine = { parent: chained ? fits(refOf(above)) : null, root: null };

  if (!wanted) return byLine;
  // Notices in place of removed posts have the focus's mark too; while the page changes to another post, none is the one.
  const marked = [...cell.parentElement.querySelectorAll('[tabindex="-1"]:is(article,[data-testid="tweet"])')];
  const focus = unitAround(marked.find((el) => headOf(el).status?.id === wanted) ?? null);
  const focusCell = focus ? focus.closest(CELL) : null;
  if (!focus || focusCell?.parentElement !== cell.parentElement) return byLine;

  const first = rootAbove(focusCell);
  const root = first && first !== unit ? refOf(first) : null;
  if (unit === focus || unit.compareDocumentPosition(focus) & 4) return { parent: above ? fits(refOf(above)) : null, root };
  // Below a heading ("Discover more") stand posts of other threads.
  for (let at: Element | null = cell; at && at !== focusCell; at = at.previousElementSibling)
    if (at.querySelector('h2,[role="heading"]')) return byLine;
  if (chained) return { parent: byLine.parent, root };
  const direct = !lineUp(unit) && !(above && above !== focus && lineDown(above));
  return { parent: direct && head.status ? fits(refOf(focus)) : null, root };
}
