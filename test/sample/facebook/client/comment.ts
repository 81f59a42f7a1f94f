/** One comment: `role=article` with a label in the interface's language, its id only in its links. */
import type { WireComment, WirePost } from '../wire';
import { box } from './box';
import { DOTS, glyphs, h, nest, plate, press, type Child } from './dom';
import { groupOf, personPath, picture, type Spot } from './header';
import { tail, tracked } from './links';
import { confirmed, menu } from './menu';
import { edit, editOf, isLiked, like, options, self, takeBack } from './session';
import { textOf } from './text';
import { hideTip, showTip } from './tip';
import { commentTime, exactTime, L, longAgo } from './words';

export interface CommentPlace {
  post: WirePost;
  spot: Spot;
  /** Id of the comment directly under the post in whose row this stands (its own for such a comment). */
  row: string;
  /** Name of the person answered; null: the post itself. */
  to: string | null;
  reply(): void;
  redraw(): void;
}

/** Path of a comment: the post's with one or two ids. */
export function commentPath(post: WirePost, row: string, id: string): string {
  const ids = row === id ? `comment_id=${id}` : `comment_id=${row}&reply_comment_id=${id}`;
  return `${post.permalink}${post.permalink.includes('?') ? '&' : '?'}${ids}`;
}

function actions(one: WireComment, at: CommentPlace): HTMLElement {
  const words = L();
  const link = h(
    'a',
    { k: 'grey', href: tracked(commentPath(at.post, at.row, one.id), one.id), role: 'link', tabindex: 0 },
    h('span', {}, commentTime(one.ago)),
  );
  link.addEventListener('pointerenter', () => showTip(link, exactTime(one.ago)));
  link.addEventListener('pointerleave', hideTip);
  const time = h('li', {}, nest(2, {}, link));
  const liked = isLiked(one.id);
  const heart = h(
    'li',
    {},
    nest(
      3,
      {},
      h(
        'span',
        {},
        press(
          { k: liked ? 'grey on' : 'grey', 'aria-label': words.like },
          () => {
            like(one.id, !liked);
            at.redraw();
          },
          words.like,
        ),
        press({ k: 'unseen', 'aria-label': words.react }, () => undefined, plate()),
      ),
    ),
  );
  const reply = h('li', {}, nest(1, {}, press({ k: 'grey' }, at.reply, words.reply)));
  const edited = editOf(one.id) !== null ? h('li', {}, h('span', { k: 'grey' }, words.edited)) : null;
  const order: Child[] = options().gen === '2022' ? [heart, reply, time, edited] : [time, heart, reply, edited];
  return h('ul', { k: 'comment-actions', ...(options().gen === '2022' ? {} : { 'aria-hidden': 'false' }) }, ...order);
}

function ownMenu(one: WireComment, at: CommentPlace, article: () => HTMLElement): HTMLElement {
  const words = L();
  const button = press(
    { k: 'round-button small', 'aria-expanded': 'false', 'aria-haspopup': 'menu', 'aria-label': words.editOrDelete },
    () => {
      menu(button, [
        { label: words.edit, act: () => rewrite(one, at, article()) },
        {
          label: words.remove,
          act: () =>
            confirmed(words.removeAsk, words.remove, () => {
              takeBack(one.id);
              at.redraw();
            }),
        },
      ]);
    },
    glyphs(DOTS),
    plate(),
  );
  return button;
}

/** Turns the comment into a box with its words; Enter keeps, Escape leaves it as it was. */
function rewrite(one: WireComment, at: CommentPlace, article: HTMLElement): void {
  const made = box({
    label: L().edit,
    prefill: editOf(one.id) ?? one.text,
    submit: (text) => {
      edit(one.id, text);
      at.redraw();
    },
    leave: () => at.redraw(),
  });
  article.replaceChildren(made.element);
  made.focus();
}

export function commentArticle(one: WireComment, at: CommentPlace): HTMLElement {
  const gen = options().gen;
  const group = groupOf(at.post, at.spot);
  const label = at.to ? L().replyBy(one.author.name, at.to, longAgo(one.ago)) : L().commentBy(one.author.name, longAgo(one.ago));
  const path = personPath(one.author, group);
  const href = tracked(
    `${path}${path.includes('?') ? '&' : '?'}comment_id=${encodeURIComponent(btoa(`comment:${one.id}`))}`,
    tail(one.id).slice(0, 20),
  );
  const face = nest(
    2,
    {},
    h('a', { 'aria-hidden': 'true', href, role: 'link', tabindex: -1 }, picture(one.author, at.row === one.id ? 32 : 24, null), plate()),
  );
  const name = h(
    'span',
    {},
    h(
      'a',
      { k: 'name-link', ...(gen === '2022' ? {} : { 'aria-hidden': 'false' }), href, role: 'link', tabindex: 0 },
      h('span', {}, h('span', { k: 'comment-name', dir: 'auto' }, one.author.name)),
    ),
  );
  const words = editOf(one.id) ?? one.text;
  const text = words ? h('div', {}, textOf(words, 'comment', one.language || null)) : null;
  const likes = one.likes + (isLiked(one.id) ? 1 : 0);
  const badge =
    likes > 0
      ? press(
          { k: 'badge', 'aria-label': L().people(L().like, String(likes)) },
          () => undefined,
          h('img', { role: 'presentation', alt: '', src: '/town/emoji.svg?e=%F0%9F%91%8D' }),
          likes > 1 ? h('span', { 'aria-hidden': 'true' }, String(likes)) : null,
        )
      : null;
  const own = one.author.handle === self().handle;
  const side = own
    ? nest(
        2,
        gen === '2022' ? {} : { 'aria-hidden': 'false' },
        ownMenu(one, at, () => article),
      )
    : null;
  const bubble = h('div', { k: 'bubble-row' }, h('div', { k: 'bubble' }, nest(2, {}, name, text), badge), side);
  const article: HTMLElement = h(
    'div',
    { k: 'comment', 'aria-label': label, role: 'article', tabindex: -1 },
    face,
    h('div', { k: 'comment-main' }, bubble, actions(one, at)),
  );
  return article;
}
