/** A post's words as the site lays them out: a block a line, emoji as pictures, links through the site's door, long ones cut. */
import { h, press, type Child } from './dom';
import { outbound, tracked } from './links';
import { options } from './session';
import { L } from './words';

const PIECES =
  /(https?:\/\/[^\s]+[^\s.,;:!?)])|(#[\p{L}\p{N}_]+)|(@[\p{L}\p{N}_.]*[\p{L}\p{N}_])|((?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}\uFE0F?)*)/gu;
/** Where the site cuts: letters of a post, of a comment, and lines. */
const CUT = { post: 300, comment: 260, lines: 5 };

function inline(line: string): Child[] {
  const out: Child[] = [];
  let from = 0;
  for (const found of line.matchAll(PIECES)) {
    out.push(line.slice(from, found.index));
    from = found.index + found[0].length;
    const [whole, url, tag, mention, emoji] = found;
    if (url)
      out.push(
        h(
          'span',
          {},
          h(
            'a',
            { k: 'link', href: outbound(url), role: 'link', tabindex: 0, rel: 'nofollow noreferrer', target: '_blank' },
            url.length > 42 ? `${url.slice(0, 40)}...` : url,
          ),
        ),
      );
    else if (tag)
      out.push(
        h(
          'span',
          {},
          h('a', { k: 'link', href: tracked(`/hashtag/${encodeURIComponent(tag.slice(1).toLowerCase())}`, tag), role: 'link', tabindex: 0 }, tag),
        ),
      );
    else if (mention && /^@brindle(kettles)?$/i.test(mention))
      out.push(h('span', {}, h('a', { k: 'link', href: tracked('/brindlekettles', mention), role: 'link', tabindex: 0 }, mention)));
    else if (emoji)
      out.push(
        h(
          'span',
          { k: 'emoji' },
          h('img', { alt: emoji, src: `/town/emoji.svg?e=${encodeURIComponent(emoji)}`, referrerpolicy: 'origin-when-cross-origin' }),
        ),
      );
    else out.push(whole);
  }
  out.push(line.slice(from));
  return out.filter((part) => part !== '');
}

function blocks(text: string, end: Child): HTMLElement[] {
  const lines = text.split('\n');
  return lines.map((line, i) => h('div', { k: 'line', dir: 'auto' }, ...inline(line), i === lines.length - 1 ? end : null));
}

/** Where the text is cut, or null when it is short enough. A word is never broken. */
export function cutAt(text: string, kind: 'post' | 'comment'): number | null {
  const lines = text.split('\n');
  const byLines = lines.length > CUT.lines ? lines.slice(0, CUT.lines).join('\n').length : text.length;
  const limit = Math.min(byLines, text.length > CUT[kind] + 40 ? CUT[kind] : text.length);
  if (limit >= text.length) return null;
  const space = text.lastIndexOf(' ', limit);
  return byLines === limit ? limit : space > limit / 2 ? space : limit;
}

/** The text with its own language mark (comments), opening in place on "See more". */
export function textOf(text: string, kind: 'post' | 'comment', lang: string | null): HTMLElement {
  const cut = cutAt(text, kind);
  const box = h('span', { k: 'text', dir: 'auto', ...(lang ? { lang } : {}) });
  const fill = (shown: string, end: Child): void => {
    const inner = options().gen === '2022' || kind === 'comment' ? blocks(shown, end) : [h('div', {}, ...blocks(shown, end))];
    box.replaceChildren(...inner);
  };
  if (cut === null) fill(text, null);
  else {
    const more = press({ k: 'more' }, () => fill(text, null), L().seeMore);
    // In 2026 the button stands after the last block, before that within it.
    if (options().gen === '2026') {
      fill(`${text.slice(0, cut)}…`, null);
      box.append(more);
    } else {
      const end = h('span', {}, '… ', more);
      fill(text.slice(0, cut), end);
    }
  }
  return box;
}
