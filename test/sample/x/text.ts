/** A post's text as the site writes it: spans, links with hidden parts, emoji as pictures. */
import { hash } from '../story/ids';
import { h, type Tree } from './tree';

const TOKEN =
  /(https?:\/\/\S+)|(@\w{1,15})|(#[\p{L}\p{N}_]+)|((?:\p{RI}\p{RI}|\p{Emoji}(?:\p{EMod}|\uFE0F\u20E3?|[\u{E0020}-\u{E007F}]+)?(?:\u200D\p{Emoji}(?:\p{EMod}|\uFE0F)?)*))/gu;

const shortLink = (url: string): string => `https://t.co/${hash(url).toString(36)}${hash(`t${url}`).toString(36).slice(0, 3)}`;

function link(url: string): Tree {
  const bare = url.replace(/^https?:\/\//, '');
  const [shown, rest] = [bare.slice(0, 26), bare.slice(26)];
  const hidden = (text: string) => h('span', { 'aria-hidden': 'true', class: 'hid' }, text);
  return h(
    'a',
    { dir: 'ltr', href: shortLink(url), rel: 'noopener noreferrer nofollow', target: '_blank', role: 'link', class: 'lk' },
    hidden(url.startsWith('https') ? 'https://' : 'http://'),
    shown,
    rest ? hidden(rest) : null,
    rest ? h('span', { 'aria-hidden': 'true' }, '…') : null,
  );
}

/** File name of an emoji's picture: its code points in hex, joined by "-". */
export const emojiFile = (emoji: string): string => [...emoji].map((c) => c.codePointAt(0)?.toString(16) ?? '0').join('-');

/** Children of a `tweetText`. Digits and # or * alone are no emoji. `dead`: links are plain spans, as inside a quote. */
export function textNodes(text: string, dead = false): Tree[] {
  const out: Tree[] = [];
  const plain = (s: string): void => {
    if (s) out.push(h('span', { class: 't' }, s));
  };
  let last = 0;
  for (const m of text.matchAll(TOKEN)) {
    const [whole, url, mention, tag, emoji] = m;
    if (emoji && /^[\d#*]/.test(emoji)) continue;
    if (emoji && !/\p{Emoji_Presentation}|\uFE0F|\p{RI}/u.test(emoji)) continue;
    plain(text.slice(last, m.index));
    last = m.index + whole.length;
    if (url) out.push(dead ? h('span', { class: 'lk' }, url.replace(/^https?:\/\//, '')) : link(url));
    else if (emoji) out.push(h('img', { alt: emoji, draggable: 'false', src: `/assets/emoji/${emojiFile(emoji)}.svg`, class: 'em' }));
    else {
      const href = mention ? `/${mention.slice(1)}` : `/hashtag/${encodeURIComponent((tag ?? '').slice(1))}?src=hashtag_click`;
      out.push(h('span', { class: 'w' }, dead ? h('span', { class: 'lk' }, whole) : h('a', { dir: 'ltr', href, role: 'link', class: 'lk' }, whole)));
    }
  }
  plain(text.slice(last));
  return out;
}
