/**
 * Shared reading of text from a page, for every site's adapter. It reads attributes and text nodes only:
 * no style is computed, no layout is asked for, and whatever a page holds costs a bounded amount of work.
 *
 * How to use it:
 * - `readText(el, { lines: 'pre' })`    text where "\n" is a line break and a `div` is not (X writes mentions in divs);
 * - `readText(el, { lines: 'blocks' })` text where blocks and `br` break lines and "\n" is only space (Facebook);
 * - `skip` leaves out parts that are not text ("See more" buttons, decoys); it is called once for every element;
 * - `hidden: 'keep'` keeps visually hidden parts (X hides the middle of a link);
 * - `readLine(el | string)` for names and labels: one line, capped.
 * Both cut what is absurd and say so: `cut` is 'limit' when anything was left out for its size.
 */
import { later } from '../kit/later';

/** Longest text kept, in UTF-16 units. Twin of `TEXT_LIMIT` in lib/model/post.ts, which pages may not load (zod); a test holds them equal. */
export const TEXT_LIMIT = 20_000;
/** Raw units and nodes looked at for one text: beyond it nothing is read, whatever the page holds. */
const RAW_LIMIT = 2 * TEXT_LIMIT;
const NODE_LIMIT = 20_000;

const NEVER_TEXT = /^(?:script|style|template|noscript|svg|iframe|object|textarea|select|video|audio|canvas)$/i;
const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/i;
/** What may hold more than the text in it. */
const NOT_SIMPLE = ':not(span,a,div)';
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|font-size\s*:\s*0(?![.\d]))/i;
/** A name or sentence, not an emoji: two letters in a row. */
const WORDS = later(() => new RegExp('\\p{L}{2}', 'u'));
const MARKS = later(() => new RegExp('(\\p{M}{8})\\p{M}+', 'gu'));

export interface TextRules {
  lines: 'pre' | 'blocks';
  /** Default 'skip'. */
  hidden?: 'skip' | 'keep';
  skip?: (el: Element) => boolean;
}

export interface ReadText {
  text: string;
  cut: 'none' | 'limit';
}

/** Hidden as far as attributes tell: `hidden`, `aria-hidden`, or an inline style that hides. Classes are not looked at. */
function isHidden(el: Element): boolean {
  if (el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('hidden')) return true;
  const style = el.getAttribute('style');
  return style !== null && HIDING.test(style.slice(0, 1_000));
}

/** Emoji an image stands for, or '' for any other picture. */
function emojiOf(img: Element): string {
  const alt = img.getAttribute('alt') ?? '';
  return alt.length <= 32 && !WORDS().test(alt) ? alt : '';
}

/** Cuts at `max` units, never between the halves of a surrogate pair. */
export function cutAt(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/**
 * Makes raw text fit to keep: at most 8 combining marks in a row (before any normalising: long runs make NFC
 * quadratic), NFC, white space within a line one space, at most one empty line, trimmed, at most `max` UTF-16 units.
 */
export function tidy(raw: string, max: number = TEXT_LIMIT): ReadText {
  // Letters that nothing can join with, and single spaces, are tidy as they are.
  if (raw.length <= max && /^[!-~\u00a1-\u02ff\u2010-\u2027]+(?: [!-~\u00a1-\u02ff\u2010-\u2027]+)*$/.test(raw)) return { text: raw, cut: 'none' };
  let text = cutAt(raw, 4 * max);
  let cut = text.length < raw.length;
  const capped = text.replace(MARKS(), '$1');
  cut ||= capped.length < text.length;
  text = capped
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const kept = cutAt(text, max);
  return { text: kept, cut: cut || kept.length < text.length ? 'limit' : 'none' };
}

/** The text of an element as a reader sees it (see the head of this file). Never throws, never recurses. */
export function readText(root: Element, rules: TextRules): ReadText {
  const blocks = rules.lines === 'blocks';
  const keepHidden = rules.hidden === 'keep';
  if (!blocks && keepHidden && !rules.skip && root.firstChild && !root.querySelector(NOT_SIMPLE)) {
    const whole = root.textContent ?? '';
    if (whole.length <= TEXT_LIMIT) return tidy(whole);
  }
  let raw = '';
  // Several borders in a row are one line break; a `br` is always one more.
  let broken = true;
  const border = (): void => {
    if (!broken) raw += '\n';
    broken = true;
  };
  let left = NODE_LIMIT;
  let over = false;
  let node: Node | null = root;
  while (node && left-- > 0 && raw.length < RAW_LIMIT) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const whole: string = node.nodeValue ?? '';
      const value = whole.slice(0, RAW_LIMIT);
      over ||= value.length < whole.length;
      raw += blocks ? value.replace(/[\r\n]+/g, ' ') : value;
      broken &&= !/\S/.test(value);
    } else if (node.nodeType === 1) {
      const el = node as Element;
      const tag = el.localName;
      const out = el !== root && (NEVER_TEXT.test(tag) || (!keepHidden && isHidden(el)) || rules.skip?.(el) === true);
      if (!out) {
        if (tag === 'br') {
          raw += '\n';
          broken = true;
        } else if (tag === 'img') {
          const emoji = emojiOf(el);
          raw += emoji;
          broken &&= !emoji;
        } else {
          if (blocks && BLOCKS.test(tag)) border();
          inside = el.firstChild;
        }
      }
    }
    node = inside ?? following(node, root, border, blocks);
  }
  const { text, cut } = tidy(raw);
  return { text, cut: node || over ? 'limit' : cut };
}

/** The next node after `from` and all it holds, inside `root`; calls `border` at each block that ends on the way. */
function following(from: Node, root: Element, border: () => void, blocks: boolean): Node | null {
  for (let at: Node | null = from; at && at !== root; at = at.parentNode) {
    if (blocks && at.nodeType === 1 && BLOCKS.test((at as Element).localName)) border();
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** One line of text (a name, a label): everything of `readText`, line breaks as spaces, at most `max` UTF-16 units. Empty: ''. */
export function readLine(from: Element | string, max: number = 500): string {
  const text = typeof from === 'string' ? tidy(from, max).text : readText(from, { lines: 'pre', hidden: 'keep' }).text;
  // Tidy text holds no white space but single spaces and line breaks.
  return cutAt(text.includes('\n') ? text.replace(/\s+/g, ' ') : text, max).trim();
}

/** An absolute http(s) address, tracking left in; null for anything else. At most 2,000 UTF-16 units. */
export function safeUrl(href: string | null, base: URL): URL | null {
  if (!href || href.length > 2_000) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
