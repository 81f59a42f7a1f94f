/** Parts of a post: name line, counts and buttons, media, the quoted post. */
import { hash } from '../story/ids';
import type { Person } from '../story/types';
import { icon } from './icons';
import { handleOf, pathOf, type Scene, type Shown } from './shown';
import { textNodes } from './text';
import { box, h, type Tree } from './tree';

/** Element ids as the site makes them: meaningless, stable within a page. */
export const domId = (salt: string): string => `id__${hash(salt).toString(36)}${hash(`${salt}~`).toString(36).slice(0, 4)}`;

export function avatar(person: Person, size = 40, linked = true): Tree {
  const picture = h('img', { alt: '', draggable: 'true', src: `/assets/avatar/${person.key}.svg`, class: 'av', width: size, height: size });
  const handle = handleOf(person);
  return h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar', class: 'avc' },
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${handle}`, style: `width: ${size}px; height: ${size}px;` },
      linked
        ? h('a', { href: `/${handle}`, 'aria-hidden': 'true', role: 'link', tabindex: '-1' }, box('', 2, picture))
        : h('div', { role: 'presentation' }, picture),
    ),
  );
}

const badges = (person: Person, { labels }: Scene): (Tree | null)[] => [
  person.protected ? icon('lock', { 'aria-label': labels.locked, role: 'img', 'data-testid': 'icon-lock', class: 'bdg' }) : null,
  person.verified ? icon('check', { 'aria-label': labels.verified, role: 'img', 'data-testid': 'icon-verified', class: 'bdg ok' }) : null,
];

/** "4m", "3h", then a date in the interface's language. */
export function timeText(at: number, { now, labels, options }: Scene): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  const short = labels.short(minutes);
  if (short) return short;
  const date = new Date(at);
  const sameYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return date.toLocaleDateString(options.lang, { month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }), timeZone: 'UTC' });
}

const stamp = (at: number): string => new Date(at).toISOString();

/** The link that is permalink and time in one. */
export function timeLink(shown: Shown, scene: Scene, long = false): Tree {
  const minutes = Math.max(0, Math.floor((scene.now - shown.at) / 60_000));
  const words = long
    ? new Date(shown.at).toLocaleString(scene.options.lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
    : timeText(shown.at, scene);
  const label = !long && minutes < 1440 ? scene.labels.ago(minutes) : words;
  return h('a', { href: pathOf(shown), dir: 'ltr', 'aria-label': label, role: 'link', class: 'tm' }, h('time', { datetime: stamp(shown.at) }, words));
}

/** Name, handle, time. Ads and the focal post have no time here; in a quote nothing is a link. */
export function userName(shown: Shown, scene: Scene, form: 'feed' | 'focal' | 'ad' | 'quote' | 'bare'): Tree {
  const handle = handleOf(shown.author);
  const link = (attrs: Record<string, string>, ...children: (Tree | null)[]): Tree =>
    form === 'quote' ? h('div', { class: 'nm' }, ...children) : h('a', { href: `/${handle}`, role: 'link', ...attrs, class: 'nm' }, ...children);
  const dot = h('div', { dir: 'ltr', 'aria-hidden': 'true', class: 'dot' }, h('span', {}, '·'));
  const when = (): Tree => {
    if (form !== 'quote') return box('', 1, timeLink(shown, scene));
    const time = timeLink(shown, scene);
    return h('div', { dir: 'ltr', 'aria-label': time.attrs['aria-label'], class: 'tm' }, ...time.children);
  };
  const timed = form === 'feed' || form === 'quote';
  return h(
    'div',
    { ...(form === 'quote' ? {} : { id: domId(`n${shown.id}${form}`) }), 'data-testid': 'User-Name', class: `un ${form}` },
    box(
      'ur',
      2,
      link(
        {},
        box(
          'nmr',
          1,
          h('div', { dir: 'ltr', class: 'nmt' }, h('span', {}, ...textNodes(shown.author.name))),
          h('div', { dir: 'ltr', class: 'bdgs' }, h('span', {}, ...badges(shown.author, scene))),
        ),
      ),
    ),
    box(
      'ur',
      2,
      box(
        'ur',
        1,
        link({ tabindex: '-1' }, h('div', { dir: 'ltr', class: 'hd' }, h('span', {}, `@${handle}`))),
        timed ? dot : null,
        timed ? when() : null,
      ),
    ),
  );
}

/** 12,345 as the site shortens it on buttons. */
export const brief = (n: number): string =>
  n < 1000 ? String(n) : n < 10_000 ? `${(n / 1000).toFixed(1).replace(/\.0$/, '')}K` : `${Math.floor(n / 1000)}K`;

/** Counts and buttons. 2021: no views, buttons are divs. 2026: now and then the group's label is empty. */
export function actions(shown: Shown, scene: Scene): Tree {
  const { counts } = shown.post;
  const { labels, options } = scene;
  const old = options.gen === '2021';
  const all = [counts.replies, counts.reposts, counts.likes, counts.bookmarks, old ? 0 : counts.views] as const;
  const words = labels.counts(all).filter((_, i) => (all[i] ?? 0) > 0);
  const empty = options.gen === '2026' && hash(`e${shown.id}`) % 23 === 0;
  const [reply, repost, like] = labels.actions([counts.replies, counts.reposts, counts.likes]);
  const inner = (name: Parameters<typeof icon>[0], n: number | null): Tree =>
    h(
      'div',
      { dir: 'ltr', class: 'ai' },
      icon(name, { 'aria-hidden': 'true' }),
      n === null ? null : h('span', { 'data-testid': 'app-text-transition-container' }, h('span', {}, n > 0 ? h('span', {}, brief(n)) : null)),
    );
  const button = (id: string | null, label: string, name: Parameters<typeof icon>[0], n: number | null): Tree =>
    box(
      'ac',
      1,
      old
        ? h('div', { 'aria-label': label, role: 'button', tabindex: '0', 'data-testid': id }, inner(name, n))
        : h('button', { 'aria-label': label, role: 'button', 'data-testid': id, type: 'button' }, inner(name, n)),
    );
  return h(
    'div',
    { 'aria-label': empty ? '' : words.join(options.lang === 'ja' ? '、' : ', '), role: 'group', id: domId(`g${shown.id}`), class: 'acts' },
    button('reply', reply, 'reply', counts.replies),
    button('retweet', repost, 'repost', counts.reposts),
    button('like', like, 'like', counts.likes),
    old
      ? null
      : box(
          'ac',
          1,
          h('a', { href: `${pathOf(shown)}/analytics`, 'aria-label': labels.views(counts.views), role: 'link' }, inner('views', counts.views)),
        ),
    old ? null : button('bookmark', labels.save, 'bookmark', null),
    button(null, labels.more, 'share', null),
  );
}

/** Photo or video of a post. Videos hold the marks of ad measuring though nothing is advertised. */
export function media(shown: Shown, scene: Scene): Tree | null {
  const src = `/assets/photo/${/kettle/i.test(shown.post.text) && shown.post.about === 'other' ? 'brand' : shown.post.about}/${shown.post.repostOf ?? shown.post.key}.svg`;
  const picture = h('img', { alt: scene.labels.image, draggable: 'true', src, class: 'ph' });
  if (shown.post.media === 'photo')
    return h(
      'div',
      { 'aria-labelledby': domId(`m${shown.id}`), class: 'med' },
      box(
        '',
        3,
        h(
          'a',
          { href: `${pathOf(shown)}/photo/1`, role: 'link' },
          h('div', { 'aria-label': scene.labels.image, 'data-testid': 'tweetPhoto' }, picture),
        ),
      ),
    );
  if (shown.post.media !== 'video') return null;
  return h(
    'div',
    { class: 'med' },
    box(
      '',
      2,
      h(
        'div',
        { 'data-testid': 'tweetPhoto' },
        h(
          'div',
          { 'data-testid': 'placementTracking' },
          h(
            'div',
            { 'data-testid': 'videoPlayer' },
            h('div', { 'data-testid': 'videoComponent' }, picture, h('div', { class: 'play', 'aria-hidden': 'true' }, icon('play', {}))),
          ),
        ),
      ),
    ),
  );
}

/** The post inside a post. */
export function quote(shown: Shown, scene: Scene): Tree {
  return box(
    'qw',
    2,
    h(
      'div',
      { tabindex: '0', role: 'link', class: 'q' },
      box('qh', 2, avatar(shown.author, 20, false), userName(shown, scene, 'quote')),
      h('div', { dir: 'auto', lang: shown.post.language, 'data-testid': 'tweetText', class: 'tx' }, ...textNodes(shown.post.text, true)),
      media(shown, scene),
    ),
  );
}
