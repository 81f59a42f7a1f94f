/**
 * X's reply boxes: in the reply dialog, and under the post on its own page. Messages and search are other boxes; the send
 * button is never looked at. Second script: on its own, so that little reading code comes along.
 */
import type { ComposerAdapter } from '../contract';
import { nameIn, profileOf } from './parts';
import { ACCOUNT_BUTTON, NAMES, POST, PROFILE_LINK, QUOTE_BOX, TEXT } from './selectors';

/** The box, 2021 to 2025-09 on the editable itself; should the mark move to a wrapper, the editable in it. A thread's further boxes end in _1, _2. */
const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"],[data-testid="tweetTextarea_0"] [contenteditable="true"]';
const DIALOG = '[role="dialog"],dialog';
const COLUMN = '[data-testid="multi-column-layout-column-content"]';
/** What a box belongs to: dialog, column of pro.x.com, main column. */
const PLACE = `${DIALOG},${COLUMN},[data-testid="primaryColumn"],main`;
const FACE = '[data-testid^="UserAvatar-Container-"]';
const TEXTS = TEXT.join();

/**
 * The post a box answers: the last one before it in its dialog or column. In the quote dialog the post stands behind the
 * box, and on the home page the box stands before all posts: those are new posts. Null: none.
 */
function answeredBy(box: Element): Element | null {
  let last: Element | null = null;
  for (const el of box.closest(PLACE)?.querySelectorAll(POST) ?? []) {
    if (!(el.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    // The outermost of nested ones: an inner one is a quote.
    if (!el.parentElement?.closest(POST)) last = el;
  }
  return last;
}

/** Status id in an address; null where it is none. */
const idIn = (address: string): string | null => /\/status\/(\d{1,20})(?=[/?#]|$)/.exec(address)?.[1] ?? null;

/** Id of a post: of the link around its time. A post answered in a dialog shows its time without a link. */
function idOf(post: Element): string | null {
  const link = post.querySelector('a[href*="/status/"] time')?.closest('a');
  return link ? idIn(link.getAttribute('href') ?? '') : null;
}

/** Handle of the first names' block: its last line that is only "@handle" (a name may look like one, and stands before it). */
function handleOf(post: Element): string | null {
  const lines = [...(post.querySelector(NAMES) ?? post).querySelectorAll('span,div')].filter((el) => !el.childElementCount);
  const handles = lines.flatMap((el) => /^\s*@(\w{1,15})\s*$/.exec(el.textContent ?? '')?.[1] ?? []);
  return (post.querySelector(NAMES) ? handles.at(-1) : handles[0]) ?? null;
}

/** Words and emoji of the first text, without white space: the two places break it differently. */
function textOf(post: Element): string {
  const text = post.querySelector(TEXTS);
  if (!text) return '';
  const emoji = [...text.querySelectorAll('img')].map((img) => img.alt).join('');
  return `${text.textContent ?? ''}${emoji}`.replace(/\s+|…$/g, '');
}

/** When a post was written, as its mark says; null where it shows none. A quote in it has a time of its own. */
const whenOf = (post: Element): string | null =>
  [...post.querySelectorAll('time')].find((time) => !time.closest(QUOTE_BOX))?.getAttribute('datetime') ?? null;

/** The same post: by id; in a dialog, where there is none, by author, time and text: some say the same again, or nothing beside a picture. */
function samePost(a: Element, b: Element): boolean {
  if (a === b) return true;
  const [one, two] = [idOf(a), idOf(b)];
  if (one && two) return one === two;
  const [then, at] = [whenOf(a), whenOf(b)];
  if (then && at && then !== at) return false;
  const [by, of] = [handleOf(a)?.toLowerCase(), handleOf(b)?.toLowerCase()];
  const [x, y] = [textOf(a), textOf(b)];
  // A long post is cut in one of the two places.
  const cut = Math.min(x.length, y.length) > 100 && (x.startsWith(y) || y.startsWith(x));
  return by !== undefined && by === of && (x === y || cut);
}

function answers(box: Element, unit: Element): boolean {
  const post = answeredBy(box);
  if (!post || !samePost(post, unit)) return false;
  if (box.closest(DIALOG)) return true;
  // Under the post on its own page. Elsewhere a box in the column is for a new post, whatever stands above it.
  const here = idIn(box.ownerDocument.URL);
  return here ? idOf(unit) === here : box.closest(COLUMN) !== null;
}

export const xComposer: ComposerAdapter = {
  id: 'x',

  boxes(unit, doc) {
    const all = [...doc.querySelectorAll<HTMLElement>(BOX)].filter((box) => answers(box, unit));
    const inDialog = (box: Element): boolean => box.closest(DIALOG) !== null;
    return [...all.filter(inDialog), ...all.filter((box) => !inDialog(box))];
  },

  opener(unit) {
    const button = unit.querySelector<HTMLElement>('[data-testid="reply"]');
    return button?.getAttribute('aria-disabled') === 'true' ? null : button;
  },

  accepts: (box) => box.matches(BOX),

  label(box) {
    const post = box.closest(DIALOG) || idIn(box.ownerDocument.URL) ? answeredBy(box) : null;
    const handle = post && handleOf(post);
    return handle ? `Reply to @${handle}` : 'New post';
  },

  whoami(doc) {
    const link = doc.querySelector(PROFILE_LINK);
    const button = doc.querySelector(ACCOUNT_BUTTON);
    const byLink = link && profileOf(link);
    const who = button && nameIn(button, byLink ?? undefined);
    return { handle: byLink ?? who?.handle ?? null, name: who?.name ?? null };
  },

  writesAs(box, page) {
    const edge = box.closest(PLACE)?.parentElement;
    for (let at = box.parentElement; at && at !== edge; at = at.parentElement) {
      for (const face of at.querySelectorAll(FACE)) {
        const handle = /^UserAvatar-Container-(\w{1,15})$/.exec(face.getAttribute('data-testid') ?? '')?.[1];
        // A picture that is still loading is called "unknown"; those in posts are other people's.
        if (!handle || handle === 'unknown' || face.closest(`${POST},[data-testid="UserCell"]`)) continue;
        return handle.toLowerCase() === page.handle?.toLowerCase() ? page : { handle, name: null };
      }
    }
    return page;
  },
};
