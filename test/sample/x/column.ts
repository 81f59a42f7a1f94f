/** The main column: its head by route, and the empty timeline the virtualiser fills. */
import { PEOPLE, type Person } from '../story/index';
import { icon } from './icons';
import { domId } from './parts';
import type { Route } from './routes';
import { handleOf, type Scene } from './shown';
import { box, h, type Tree } from './tree';

export type Tab = 'for-you' | 'following';

/** Section, hidden heading, labelled box, list: the list is the node with the cells. */
export function timeline(title: string, { labels }: Scene, salt: string): Tree {
  const id = `accessible-list-${salt}`;
  return h(
    'section',
    { 'aria-labelledby': id, role: 'region', class: 'sec' },
    h('h1', { dir: 'auto', 'aria-level': '1', role: 'heading', id, class: 'hid' }, title),
    h('div', { 'aria-label': `${labels.timeline}${title}` }, h('div', { class: 'lst', style: 'position: relative; min-height: 0px;' })),
  );
}

const tab = (href: string, label: string, on: boolean, name: string): Tree =>
  h(
    'div',
    { role: 'presentation', class: 'tb' },
    h(
      'a',
      { href, role: 'tab', 'aria-selected': String(on), 'data-tab': name, ...(on ? {} : { tabindex: '-1' }) },
      h('div', {}, h('div', { dir: 'ltr' }, h('span', {}, label))),
    ),
  );

const tabs = (label: string, ...children: Tree[]): Tree =>
  h(
    'nav',
    { 'aria-label': label, 'aria-live': 'polite', role: 'navigation', class: 'tbs' },
    h(
      'div',
      { 'data-testid': 'ScrollSnap-SwipeableList' },
      h('div', { role: 'tablist', 'data-testid': 'ScrollSnap-List', class: 'tbl' }, ...children),
    ),
  );

const bar = (title: string, more: string | null, scene: Scene): Tree =>
  box(
    'bar',
    2,
    h(
      'button',
      { 'aria-label': scene.labels.back, role: 'button', 'data-testid': 'app-bar-back', type: 'button', class: 'bck' },
      icon('back', { 'aria-hidden': 'true' }),
    ),
    box(
      '',
      1,
      h('h2', { dir: 'ltr', 'aria-level': '2', role: 'heading' }, h('span', {}, title)),
      more ? h('div', { dir: 'ltr', class: 'hd' }, more) : null,
    ),
  );

export const byHandle = (handle: string): Person | null => PEOPLE.find((p) => p.x?.toLowerCase() === handle.toLowerCase()) ?? null;

function profileHead(person: Person, scene: Scene, replies: boolean): Tree[] {
  const handle = handleOf(person);
  const { labels } = scene;
  const lock = person.protected ? icon('lock', { 'aria-label': labels.locked, role: 'img', 'data-testid': 'icon-lock', class: 'bdg' }) : null;
  const tick = person.verified
    ? icon('check', { 'aria-label': labels.verified, role: 'img', 'data-testid': 'icon-verified', class: 'bdg ok' })
    : null;
  return [
    h('div', { class: 'bnr' }, h('img', { alt: '', src: `/assets/photo/other/${person.key}.svg` })),
    box(
      'prf',
      1,
      h(
        'div',
        { 'data-testid': `UserAvatar-Container-${handle}`, class: 'pav' },
        h('a', { href: `/${handle}/photo`, role: 'link' }, h('img', { alt: '', src: `/assets/avatar/${person.key}.svg`, width: 112, height: 112 })),
      ),
      h(
        'div',
        { 'data-testid': 'placementTracking', class: 'pfl' },
        h('button', { 'aria-label': `${labels.follow} @${handle}`, role: 'button', type: 'button', class: 'fol' }, labels.follow),
      ),
      h(
        'div',
        { 'data-testid': 'UserName', class: 'pnm' },
        h('div', { dir: 'ltr', class: 'nmt' }, h('span', {}, person.name), h('span', {}, lock, tick)),
        h('div', { tabindex: '-1' }, h('div', { dir: 'ltr', class: 'hd' }, h('span', {}, `@${handle}`))),
      ),
      person.bio ? h('div', { dir: 'auto', 'data-testid': 'UserDescription', class: 'bio' }, h('span', {}, person.bio)) : null,
      h(
        'div',
        { class: 'flw' },
        h(
          'a',
          { href: `/${handle}/verified_followers`, dir: 'ltr', role: 'link' },
          h('span', {}, person.followers.toLocaleString(scene.options.lang)),
          h('span', { class: 'hd' }, ` ${labels.followers}`),
        ),
      ),
    ),
    tabs('Profile timelines', tab(`/${handle}`, labels.posts, !replies, 'posts'), tab(`/${handle}/with_replies`, labels.replies, replies, 'replies')),
  ];
}

/** `count`: posts of a profile. */
export function column(route: Route, scene: Scene, on: Tab, signedIn: boolean, count: number): Tree {
  const { labels } = scene;
  const wrap = (label: string, ...children: Tree[]): Tree => h('div', { 'aria-label': label, tabindex: '0', class: 'col' }, ...children);
  switch (route.kind) {
    case 'home':
    case 'compose':
      return wrap(
        'Home timeline',
        box(
          'hdb',
          2,
          tabs(
            labels.home,
            tab('/home', labels.forYou, on === 'for-you', 'for-you'),
            tab('/home', labels.following, on === 'following', 'following'),
          ),
        ),
        h('div', { role: 'progressbar', 'aria-valuemax': '100', 'aria-valuenow': '0', style: 'visibility: hidden;' }),
        ...(signedIn ? [h('div', { class: 'new' })] : []),
        timeline(labels.homeTimeline, scene, '0'),
      );
    case 'status':
      return wrap('Home timeline', bar(labels.post, null, scene), timeline(labels.conversation, scene, '0'));
    case 'profile': {
      const person = byHandle(route.handle);
      if (!person) return wrap('Home timeline', bar(labels.profile, null, scene), box('emp', 1, `@${route.handle}: ${labels.unavailable}`));
      return wrap(
        'Home timeline',
        bar(person.name, `${count} ${labels.posts}`, scene),
        ...profileHead(person, scene, route.replies),
        timeline(`${person.name}’s posts`, scene, '0'),
      );
    }
    case 'search':
      return wrap(
        'Home timeline',
        box('bar', 2, h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, route.q || labels.search)),
        timeline(labels.search, scene, '0'),
      );
    case 'notifications':
      return wrap(
        'Home timeline',
        box('bar', 2, h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, labels.notifications)),
        timeline(labels.notifications, scene, '0'),
      );
    case 'messages':
      return wrap(
        labels.messages,
        box('bar', 2, h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, labels.messages)),
        h(
          'div',
          { 'data-testid': 'conversation', class: 'dm' },
          h(
            'div',
            { 'data-testid': 'messageEntry', class: 'dmm' },
            h(
              'div',
              { 'data-testid': 'tweetText', dir: 'auto', lang: 'en', id: domId('dm') },
              h('span', {}, 'My order for a Brindle kettle is under another name, here is my address.'),
            ),
          ),
        ),
        h('div', { 'data-testid': 'dmComposerTextInput', role: 'textbox', contenteditable: 'true', 'aria-label': labels.messages, class: 'dmi' }),
      );
    default:
      return wrap('Home timeline', box('emp', 1, labels.unavailable));
  }
}
