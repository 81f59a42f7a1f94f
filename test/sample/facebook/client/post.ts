/** One post of the feed, a timeline, a group or the dialog: its shell and what fills it. */
import type { WirePost } from '../wire';
import { countAll } from './count';
import { add, h, nest, plate, press, type Child } from './dom';
import { decoys } from './glyphs';
import { header, type Spot } from './header';
import { newIds, type Ids } from './ids';
import { tail, tracked } from './links';
import { mutated } from './mutate';
import { isLiked, like, options } from './session';
import { textOf } from './text';
import { commentsOf } from './thread';
import { L, shortNumber } from './words';

export interface Shell {
  /** What stands in the feed for good. */
  outer: HTMLElement;
  fill(): void;
  /** Takes the content away and keeps the place free, `height` in px. */
  empty(height: number): void;
  filled: boolean;
}

function message(post: WirePost, id: string): HTMLElement | null {
  if (!post.text) return null;
  const gen = options().gen;
  const text = textOf(post.text, 'post', null);
  const preview = { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message', id };
  const inner =
    gen === '2026'
      ? h('div', { 'data-ad-rendering-role': 'story_message' }, h('div', preview, h('div', {}, text)))
      : h('div', preview, h('div', {}, text));
  return h('div', { k: 'message' }, h('div', { dir: 'auto' }, inner));
}

function media(post: WirePost, id: string, small: boolean, open: () => void): HTMLElement | null {
  if (!post.media) return null;
  const fbid = String(post.id).replace(/\D/g, '').padEnd(15, '7').slice(0, 15);
  const image = h('img', {
    k: small ? 'photo low' : 'photo',
    alt: L().photos,
    src: `/town/photo.svg?k=${encodeURIComponent(post.id)}&v=${post.picture}`,
    referrerpolicy: 'origin-when-cross-origin',
  });
  const link = h(
    'a',
    { k: 'photo-link', href: tracked(`/photo/?fbid=${fbid}&set=a.${fbid}`, post.id), role: 'link', tabindex: 0 },
    nest(3, {}, image, post.media === 'video' ? h('div', { k: 'play' }) : null),
    plate(),
  );
  link.addEventListener('click', (e) => {
    e.preventDefault();
    e.stopPropagation();
    open();
  });
  return h('div', { id }, link);
}

/** The advertiser's sign below an ad: the only place with a "cta" role. */
function callToAction(post: WirePost): HTMLElement | null {
  if (!post.ad) return null;
  const role = (name: string): Record<string, string> => (options().gen === '2022' ? {} : { 'data-ad-rendering-role': name });
  const words = h(
    'div',
    { k: 'cta-words' },
    h('div', role('meta'), h('span', { dir: 'auto' }, post.ad.domain)),
    h('div', role('title'), h('span', { dir: 'auto' }, post.ad.title)),
  );
  const button = h('div', { k: 'cta-button', ...role('cta') }, L().about);
  return h(
    'a',
    { k: 'cta', href: `https://www.facebook.com/?${tail(post.id, true)}`, rel: 'nofollow noreferrer', role: 'link', tabindex: 0, target: '_blank' },
    words,
    button,
  );
}

function sharedPost(post: WirePost, spot: Spot, open: () => void): HTMLElement | null {
  const inner = post.shared;
  if (!inner) return null;
  const ids = newIds();
  return h(
    'div',
    { k: 'shared' },
    nest(
      2,
      {},
      media(inner, ids.media, true, open),
      header({ ...inner, suggested: false }, spot === 'timeline' ? 'timeline' : 'home', ids, true),
      message(inner, ids.text),
    ),
  );
}

function counts(post: WirePost, ids: Ids, open: () => void): HTMLElement {
  const n = countAll(post);
  const likes = post.likes + (isLiked(post.id) ? 1 : 0);
  const faces = h(
    'span',
    { 'aria-label': L().whoReacted, role: 'toolbar' },
    h(
      'span',
      { id: `${ids.count}r` },
      nest(
        3,
        {},
        press(
          { k: 'reaction', 'aria-label': L().people(L().like, shortNumber(likes)) },
          () => undefined,
          h('img', { role: 'presentation', alt: '', src: '/town/emoji.svg?e=%F0%9F%91%8D' }),
        ),
      ),
    ),
  );
  const total = h('span', { 'aria-hidden': 'true', k: 'grey' }, h('span', {}, shortNumber(likes)));
  const right = h(
    'div',
    { k: 'count-right' },
    n > 0 && !post.ad ? press({ k: 'grey', id: ids.count }, open, h('span', { dir: 'auto' }, L().comments(n, shortNumber(n)))) : null,
    post.shares > 0 ? press({ k: 'grey' }, () => undefined, h('span', { dir: 'auto' }, L().shares(post.shares, shortNumber(post.shares)))) : null,
  );
  return h('div', { k: 'counts' }, h('div', { k: 'count-left' }, likes > 0 ? faces : null, likes > 0 ? total : null), right);
}

function buttons(post: WirePost, comment: () => void, redraw: () => void): HTMLElement {
  const words = L();
  const gen = options().gen;
  const one = (name: string, label: string, shown: string, act: () => void, on = false): HTMLElement => {
    const role = gen === '2026' ? { 'data-ad-rendering-role': `${name}_button` } : {};
    const sign = h('i', { k: `icon i-${name}${on ? ' on' : ''}`, 'data-visualcompletion': 'css-img' });
    const word = h('span', { k: on ? 'button-word on' : 'button-word', dir: 'auto' }, h('span', role, shown));
    return h(
      'div',
      { k: 'button-slot' },
      press({ k: 'button', 'aria-label': label }, act, h('div', { k: 'button-in' }, h('div', {}, sign), word), plate()),
    );
  };
  const liked = isLiked(post.id);
  return h(
    'div',
    { k: 'buttons' },
    one(
      'like',
      words.like,
      words.like,
      () => {
        like(post.id, !liked);
        redraw();
      },
      liked,
    ),
    one('comment', words.leaveComment, words.comment, comment),
    one('share', words.shareLong, words.share, () => undefined),
  );
}

/** The filled content of a post. `open` shows its dialog. */
export function content(post: WirePost, spot: Spot, ids: Ids, open: (toBox: boolean) => void): HTMLElement {
  const gen = options().gen;
  const thread = post.ad ? null : commentsOf(post, spot, open);
  const foot = h('div', { 'data-visualcompletion': 'ignore-dynamic' });
  const draw = (): void => {
    const toBox = (): void => (thread ? thread.write() : open(true));
    foot.replaceChildren(
      nest(
        2,
        {},
        counts(post, ids, () => open(false)),
        buttons(post, toBox, draw),
      ),
    );
  };
  draw();
  const label = post.suggested
    ? h('div', { k: 'unit-label' }, h('span', { dir: 'auto' }, L().suggested))
    : post.pinned && spot === 'timeline'
      ? h('div', { k: 'unit-label' }, h('span', { dir: 'auto' }, L().pinnedPost))
      : null;
  const body: Child[] = [
    label,
    header(post, spot, ids),
    h(
      'div',
      {},
      message(post, ids.text),
      media(post, ids.media, spot !== 'dialog', () => open(false)),
      sharedPost(post, spot, () => open(false)),
      callToAction(post),
    ),
    foot,
    thread?.element,
  ];
  const card = h('div', { k: spot === 'dialog' ? 'card flat' : 'card' }, gen === '2022' ? null : decoys(), h('div', { k: 'card-in' }, ...body));
  if (gen !== '2022') for (let i = 0; i < 5; i++) add(card, h('div', {}, h('span', { dir: 'auto' })));
  return nest(gen === '2022' ? 3 : 2, {}, card);
}

/** A post's place in a feed; `index` counts from 1. */
export function shellOf(post: WirePost, spot: Spot, index: number, open: (toBox: boolean) => void): Shell {
  const gen = options().gen;
  const labelled = gen !== '2026' || spot === 'home';
  const marks = labelled && gen !== '2026' ? { 'aria-posinset': index } : {};
  const host = gen === '2022' ? h('div', { ...marks, role: 'article' }) : h('div', { 'data-virtualized': 'false' });
  const unit = gen === '2022' ? host : h('div', marks, host);
  const outer =
    gen === '2022' && spot === 'home'
      ? h('div', { k: 'unit', 'data-pagelet': `FeedUnit_${index - 1}` }, h('div', {}, unit))
      : h('div', { k: 'unit' }, unit);
  const shell: Shell = {
    outer,
    filled: false,
    fill() {
      const ids = newIds();
      if (labelled) {
        unit.setAttribute('aria-describedby', [ids.time, ids.text, ids.media, `${ids.count}r`, ids.count].join(' '));
        unit.setAttribute('aria-labelledby', ids.label);
      }
      host.replaceChildren(content(post, spot, ids, open));
      host.style.minHeight = '';
      if (gen !== '2022') host.setAttribute('data-virtualized', 'false');
      shell.filled = true;
      mutated(outer);
    },
    empty(height) {
      host.replaceChildren(gen === '2022' ? h('div', { hidden: true }) : h('div', { k: 'kept' }));
      host.style.minHeight = `${height}px`;
      if (gen !== '2022') host.setAttribute('data-virtualized', 'true');
      shell.filled = false;
    },
  };
  return shell;
}
