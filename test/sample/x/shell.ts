/** The page around the timelines: navigation, side column, layers. Written by the server, kept by the client. */
import { PEOPLE, type Person } from '../story/index';
import { icon } from './icons';
import { avatar } from './parts';
import { handleOf, type Scene } from './shown';
import { box, h, type Tree } from './tree';

/** The person signed in, or null: signed out, or a handle the town does not know. */
export function visitor(scene: Pick<Scene, 'options'>): Person | null {
  const as = scene.options.as.toLowerCase();
  return as ? (PEOPLE.find((p) => p.x?.toLowerCase() === as) ?? null) : null;
}

function nav(scene: Scene, me: Person | null): Tree {
  const { labels } = scene;
  const entry = (href: string, label: string, id: string, name: Parameters<typeof icon>[0]): Tree =>
    h(
      'a',
      { href, 'aria-label': label, role: 'link', 'data-testid': id, class: 'ne' },
      box('ni', 1, icon(name, { 'aria-hidden': 'true' })),
      h('div', { dir: 'ltr', class: 'nt' }, h('span', {}, label)),
    );
  return h(
    'nav',
    { 'aria-label': 'Primary', role: 'navigation', class: 'nav' },
    me ? entry('/home', labels.home, 'AppTabBar_Home_Link', 'home') : null,
    entry('/explore', labels.explore, 'AppTabBar_Explore_Link', 'search'),
    me ? entry('/notifications', labels.notifications, 'AppTabBar_Notifications_Link', 'bell') : null,
    me ? entry('/messages', labels.messages, 'AppTabBar_DirectMessage_Link', 'mail') : null,
    me ? entry(`/${handleOf(me)}`, labels.profile, 'AppTabBar_Profile_Link', 'person') : null,
  );
}

function account(me: Person, scene: Scene): Tree {
  return h(
    'button',
    { 'aria-label': 'Account menu', role: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button', type: 'button', class: 'acm' },
    avatar(me, 36, false),
    box(
      'acn',
      1,
      h('div', { dir: 'ltr', class: 'nmt' }, h('span', {}, me.name)),
      h('div', { dir: 'ltr', class: 'hd' }, h('span', {}, `@${handleOf(me)}`)),
    ),
    icon('more', { 'aria-hidden': 'true', class: scene.options.theme }),
  );
}

/** One line of "who to follow": also used within the timeline. */
export function userCell(person: Person, scene: Scene): Tree {
  return h(
    'button',
    { role: 'button', 'data-testid': 'UserCell', type: 'button', class: 'ucl' },
    avatar(person, 36, false),
    box(
      'ucn',
      1,
      h('div', { dir: 'ltr', class: 'nmt' }, h('span', {}, person.name)),
      h('div', { dir: 'ltr', class: 'hd' }, h('span', {}, `@${handleOf(person)}`)),
    ),
    h('div', { class: 'fol', role: 'presentation' }, scene.labels.follow),
  );
}

function side(scene: Scene): Tree {
  const people = PEOPLE.filter((p) => ['greyhounds', 'brindlefc', 'priya'].includes(p.key));
  const topics: [string, string][] = [
    ['Brindle kettle', '1,204'],
    ['#fogwatch', '8,911'],
    ['Harvest supper', '2,317'],
  ];
  return h(
    'div',
    { 'data-testid': 'sidebarColumn', class: 'sid' },
    h(
      'form',
      { role: 'search', class: 'sf', action: '/search' },
      icon('search', { 'aria-hidden': 'true' }),
      h('input', {
        'data-testid': 'SearchBox_Search_Input',
        name: 'q',
        placeholder: scene.labels.search,
        'aria-label': scene.labels.search,
        autocomplete: 'off',
      }),
    ),
    box(
      'mod',
      1,
      h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, scene.labels.trends),
      ...topics.map(([name, n]) =>
        h(
          'div',
          { 'data-testid': 'trend', class: 'trd' },
          h('a', { href: `/search?q=${encodeURIComponent(name)}` }, name),
          h('div', { class: 'hd' }, `${n} ${scene.labels.posts}`),
        ),
      ),
    ),
    h(
      'aside',
      { 'aria-label': scene.labels.suggested, role: 'complementary', class: 'mod' },
      h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, scene.labels.suggested),
      ...people.map((p) => userCell(p, scene)),
    ),
    box('ftr', 1, 'A sample town for trying things out. Everybody here is invented.'),
  );
}

/** Everything inside #react-root. The main column is empty: the client fills it. */
export function shell(scene: Scene): Tree {
  const me = visitor(scene);
  return h(
    'div',
    { class: 'app' },
    h('div', { id: 'layers' }),
    h(
      'header',
      { role: 'banner', class: 'ban' },
      box(
        'bnl',
        2,
        h(
          'h1',
          { role: 'heading', class: 'lgo' },
          h('a', { href: '/home', 'aria-label': 'X', role: 'link' }, icon('logo', { 'aria-hidden': 'true' })),
        ),
        nav(scene, me),
        me
          ? h(
              'a',
              { href: '/compose/post', 'aria-label': scene.labels.post, role: 'link', 'data-testid': 'SideNav_NewTweet_Button', class: 'npb' },
              h('span', {}, scene.labels.post),
            )
          : null,
        me ? account(me, scene) : null,
      ),
    ),
    h('main', { role: 'main', class: 'mn' }, box('mnl', 1, h('div', { 'data-testid': 'primaryColumn', class: 'pri' }), side(scene))),
  );
}
