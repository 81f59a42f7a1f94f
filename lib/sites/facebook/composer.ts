/**
 * Facebook's comment and reply boxes. Message boxes look the same and are told apart by where they stand; nothing here
 * sends. Second script: on its own, so that little reading code comes along.
 */
import type { ComposerAdapter } from '../contract';
import { COMMENT, COMMENT_BUTTON, MESSAGE, NUMBERED, PROFILE_NAME } from './selectors';
import { whoami } from './whoami';
import { nameInBox } from './box-words';

/** Lexical since 2022 (photo viewer: later). */
const BOX = '[role="textbox"][contenteditable="true"][data-lexical-editor]';
const DIALOG = '[role="dialog"],dialog';
/** A list of messages: chat window or Messenger's own column. */
const MESSAGES = '[data-scope="messages_table"],[role="grid"]';
const HEADS = `${PROFILE_NAME},h2 a,h3 a,h4 a,h5 a`;
/** "Comment" in the languages used most: in the label of a post's own box, and on its button in pages before 2025-07. */
const COMMENTING = /[ck]om+ent|reage|reactie|opmerk|yorum|hozzász|bình luận|留言|评论|評論|コメント|댓글|ком+ент|σχ[οό]λι|تعليق|תגוב|टिप्पणी|ความคิด/iu;
/** "Reply" in the languages used most: on the button of a comment and in the label of its box ("Reply to Mara"). */
const REPLY =
  /\b(?:repl(?:y|ies)|antwort|respond|répon|rispon|odpow|odpov|svara?\b|vastaa|balas|yanıt|răspun|válasz|beantwo)|trả lời|phản hồi|回[覆复]|返信|답글|ответ|відпов|απάντ|الرد|השב|जवाब|ตอบกลับ/iu;

const textOf = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
const labelOf = (box: Element): string => box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '';
const commentOf = (el: Element): Element | null => el.closest(COMMENT);
const commentsIn = (scope: Element): Element[] => [...scope.querySelectorAll(COMMENT)];

function accepts(box: Element): boolean {
  // "Aa" is the hint of message boxes in every language.
  if (!box.matches(BOX) || box.getAttribute('aria-placeholder') === 'Aa') return false;
  for (let at: Element | null = box; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.matches(MESSAGES) || at.querySelector(MESSAGES)) return false;
    if (at.localName === 'form' || at.querySelector(`${MESSAGE},${PROFILE_NAME},${COMMENT}`)) return true;
  }
  return false;
}

/** Boxes in a post (or dialog) that write a comment or reply; not the one that edits a comment, which stands in it. */
const boxesIn = (scope: Element): HTMLElement[] => [...scope.querySelectorAll<HTMLElement>(BOX)].filter((box) => accepts(box) && !commentOf(box));

/** The post (or dialog) around a comment or box: the numbered or listed unit, the dialog, else all that holds no second comment button. */
function scopeOf(el: Element): Element {
  let scope = el;
  for (
    let at: Element | null = el;
    at && !/^(?:main|banner)$/.test(at.getAttribute('role') ?? '') && at.localName !== 'body';
    at = at.parentElement
  ) {
    if (at.querySelectorAll(COMMENT_BUTTON).length > 1) break;
    scope = at;
    if (at.matches(`${NUMBERED},${DIALOG},[role="feed"] > *`)) break;
  }
  return scope;
}

/**
 * Numbers of the comment: `id` its own, `row` that of the comment under the post it belongs to (a row shares one). As its reader does, by
 * its own last link that has one: it shows the time, and in the words above it may stand any address.
 */
function idsOf(comment: Element): { id: string | null; row: string | Element } {
  for (const a of [...comment.querySelectorAll('a[href*="comment_id="]')].reverse()) {
    const href = a.getAttribute('href') ?? '';
    const row = /[?&]comment_id=(\d+)(?![^&#])/.exec(href)?.[1];
    if (row && commentOf(a) === comment) return { id: /[?&]reply_comment_id=(\d+)(?![^&#])/.exec(href)?.[1] ?? row, row };
  }
  return { id: null, row: comment };
}
const rowsIn = (scope: Element): Set<string | Element> => new Set(commentsIn(scope).map((c) => idsOf(c).row));

const authorLink = (comment: Element): Element | undefined => [...comment.querySelectorAll('a:not([aria-hidden="true"])')].find((a) => textOf(a));
const authorOf = (comment: Element): string => textOf(authorLink(comment));
/** Whose the comment is: the address of its author without what names the comment. */
const whoseIs = (comment: Element): string => (authorLink(comment)?.getAttribute('href') ?? '').replace(/[?&]comment_id=.*/, '');

/** Whether the author of this comment stands in the label of a box as one it answers (not as the one who writes). */
function mentions(box: Element, comment: Element): boolean {
  const [label, author] = [labelOf(box), authorOf(comment)];
  return author !== '' && nameInBox(label) === null && label.includes(author);
}

/** The same, and surely: "Reply to Ann Marie" is not Ann's where Ann Marie has spoken too, nor anybody's where two are called so. */
function names(box: Element, comment: Element, scope: Element): boolean {
  const author = authorOf(comment);
  const others = commentsIn(scope).filter((other) => mentions(box, other) && whoseIs(other) !== whoseIs(comment));
  return mentions(box, comment) && !others.some((other) => authorOf(other).includes(author));
}

/** The smallest part of the post that holds the box and comments; null where there are none. */
function holderOf(box: Element, scope: Element): Element | null {
  for (let at = box.parentElement; at; at = at === scope ? null : at.parentElement) if (at.querySelector(COMMENT)) return at;
  return null;
}

/** Whether the box answers a comment (true) or the post (false). Its own words decide: a post in a collection has comments and a box too. */
function isReply(box: Element, scope: Element): boolean {
  const label = labelOf(box);
  if (REPLY.test(label) || COMMENTING.test(label)) return REPLY.test(label);
  const holder = holderOf(box, scope);
  return holder !== null && commentsIn(holder).some((comment) => mentions(box, comment));
}

/** Whether the box stands in the row of this comment alone. */
function inRow(box: Element, comment: Element): boolean {
  const scope = scopeOf(comment);
  const rows = scope.contains(box) ? rowsIn(holderOf(box, scope) ?? scope) : null;
  return rows?.size === 1 && rows.has(idsOf(comment).row);
}

/** The post's own box; none where there are several (posts shown as one: whose is whose cannot be told). */
function postBoxes(scope: Element): HTMLElement[] {
  const own = boxesIn(scope).filter((box) => !isReply(box, scope));
  return own.length > 1 ? [] : own;
}

/** Boxes that surely answer this comment: their label names its author, or nobody else stands in its row. */
function replyBoxes(comment: Element): HTMLElement[] {
  const scope = scopeOf(comment);
  const { row } = idsOf(comment);
  const alone = commentsIn(scope).every((other) => other === comment || idsOf(other).row !== row);
  return boxesIn(scope).filter((box) => inRow(box, comment) && isReply(box, scope) && (alone || names(box, comment, scope)));
}

/** The same comment wherever it stands (feed and dialog). */
function twinsOf(comment: Element, doc: Document): Element[] {
  const { id } = idsOf(comment);
  return id ? [...doc.querySelectorAll(COMMENT)].filter((other) => other === comment || idsOf(other).id === id) : [comment];
}

const authorOfPost = (post: Element): string => textOf([...post.querySelectorAll(HEADS)].find((el) => textOf(el) && !commentOf(el)));

/** The words of a post, and whether "See more" (the one button in them) hides the rest. */
function wordsOf(post: Element): { text: string; cut: boolean } {
  const message = [...post.querySelectorAll(MESSAGE)].find((el) => !commentOf(el));
  const [more, ...others] = message?.querySelectorAll('[role="button"]') ?? [];
  const text = textOf(message);
  const cut = more !== undefined && !others.length && textOf(more) !== '' && text.endsWith(textOf(more));
  return { text: cut ? text.slice(0, -textOf(more).length).replace(/(?:\s|…|\.\.\.)+$/, '') : text, cut };
}

/**
 * Whether a dialog shows this post: the same author and the same words, as far as both are shown (a Page begins many posts alike);
 * `unsure` is the answer where there are no words.
 */
function shows(dialog: Element, post: Element, unsure: boolean): boolean {
  const [by, of] = [authorOfPost(dialog), authorOfPost(post)];
  if (by && of && !by.startsWith(of) && !of.startsWith(by)) return false;
  const [a, b] = [wordsOf(dialog), wordsOf(post)];
  if (!a.text || !b.text) return unsure;
  return a.text === b.text || (a.cut && b.text.startsWith(a.text)) || (b.cut && a.text.startsWith(b.text));
}

export const facebookComposer: ComposerAdapter = {
  id: 'facebook',

  boxes(unit, doc) {
    if (unit.matches(COMMENT)) return twinsOf(unit, doc).flatMap(replyBoxes);
    const dialogs = [...doc.querySelectorAll(DIALOG)].filter((el) => !el.contains(unit) && !unit.contains(el) && shows(el, unit, false));
    return [...dialogs, unit].flatMap(postBoxes);
  },

  opener(unit) {
    const comment = unit.matches(COMMENT);
    const buttons = [...unit.querySelectorAll<HTMLElement>('[role="button"]')].filter(
      (el) => commentOf(el) === (comment ? unit : null) && !el.closest('form'),
    );
    if (comment) {
      // "Reply" and its like are bare words in the list under a comment; pictures, menus and "Like" carry a label.
      const bare = buttons.filter((el) => el.closest('ul') && !el.hasAttribute('aria-label') && !el.querySelector('i,svg,img') && textOf(el));
      return bare.find((el) => REPLY.test(textOf(el))) ?? bare[0] ?? null;
    }
    const labelled = (el: Element): string => el.getAttribute('aria-label') ?? textOf(el);
    const marked = [...unit.querySelectorAll(COMMENT_BUTTON)].filter((el) => !commentOf(el)).map((el) => el.closest<HTMLElement>('[role="button"]'));
    // Older pages: by its words; "12 comments" is another button.
    const said = buttons.filter((el) => labelled(el).length < 40 && !/\d/.test(labelled(el)) && COMMENTING.test(`${labelled(el)} ${textOf(el)}`));
    const [first, ...others] = marked.length ? marked : said;
    // Two of the same kind: posts shown as one.
    return first && !others.some((el) => marked.length || (el && labelled(el) === labelled(first))) ? first : null;
  },

  accepts,

  opened(box, unit) {
    if (!accepts(box) || commentOf(box)) return false;
    const label = labelOf(box);
    if (unit.matches(COMMENT))
      return (REPLY.test(label) || !COMMENTING.test(label)) && twinsOf(unit, unit.ownerDocument).some((comment) => inRow(box, comment));
    const scope = unit.contains(box) ? unit : box.closest(DIALOG);
    return scope !== null && !isReply(box, scope) && (scope === unit || shows(scope, unit, true));
  },

  label(box) {
    const scope = scopeOf(box);
    const post = authorOfPost(scope);
    if (isReply(box, scope)) {
      const row = commentsIn(holderOf(box, scope) ?? scope);
      const head = row[0] && idsOf(row[0]).row;
      // Of two by one name either: the label tells no more.
      const [named] = row.filter((comment) => mentions(box, comment)).sort((a, b) => authorOf(b).length - authorOf(a).length);
      const to = named ?? commentsIn(scope).find((comment) => idsOf(comment).id === head);
      return `Reply to ${(to && authorOf(to)) ?? 'a comment'}`;
    }
    return post ? `Comment to ${post}` : 'New post or comment';
  },

  whoami,

  writesAs(box, page) {
    const name = nameInBox(labelOf(box));
    return !name || page.name === name || page.name?.startsWith(`${name} `) ? page : { handle: null, name };
  },
};
