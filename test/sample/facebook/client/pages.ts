/** What stands in the main part: home, a person's or Page's timeline, a group, one post, nothing. */
import type { WirePerson, WirePlace, WirePost } from '../wire';
import { askFeed } from './api';
import { h, nest, plate, press } from './dom';
import { Feed } from './feed';
import { picture } from './header';
import { newIds } from './ids';
import { mutated } from './mutate';
import { content } from './post';
import { options, self } from './session';
import { given, L, shortNumber } from './words';

export interface Page {
  element: HTMLElement;
  title: string;
  feed: Feed | null;
  wide: boolean;
}

type Open = (post: WirePost, toBox: boolean) => void;

function composer(words: string): HTMLElement {
  const ask = press({ k: 'ask-box' }, () => undefined, h('div', {}, h('span', {}, words)), plate());
  const me = self();
  const face = h(
    'a',
    { k: 'face-link', 'aria-label': L().timelineOf(me.name), href: `https://www.facebook.com${me.href}`, role: 'link', tabindex: 0 },
    picture(me, 40, null),
    plate(),
  );
  return h(
    'div',
    { k: 'card composer', ...(options().gen === '2026' ? {} : { 'data-pagelet': 'ProfileComposer' }) },
    h('div', { k: 'composer-row' }, face, ask),
  );
}

/** Round pictures on top of the home page: units that are no posts. */
function stories(people: readonly WirePerson[]): HTMLElement {
  const tile = (one: WirePerson): HTMLElement =>
    h(
      'div',
      { k: 'story' },
      h(
        'a',
        { 'aria-label': one.name, href: `/stories/${one.uid}/`, role: 'link', tabindex: 0 },
        h('div', { k: 'story-ring' }, picture(one, 56, one.name)),
        h('span', { k: 'story-name', dir: 'auto' }, given(one.name)),
      ),
    );
  const strip = h(
    'div',
    { k: 'stories', 'aria-label': L().stories, role: 'region', 'data-visualcompletion': 'ignore-dynamic' },
    h('h3', { k: 'unseen', dir: 'auto' }, L().stories),
    ...people.map(tile),
  );
  return options().gen === '2022' ? h('div', { 'data-pagelet': 'Stories' }, strip) : h('div', { 'data-virtualized': 'false' }, strip);
}

const mainPart = (...children: HTMLElement[]): HTMLElement => h('div', { k: 'main', role: 'main' }, ...children);

export function homePage(people: readonly WirePerson[], open: Open): Page {
  const role = options().gen === '2022' ? 'feed' : null;
  const feed = new Feed('home', role, (after) => askFeed('home', after), open);
  const inner = nest(
    4,
    { k: 'column' },
    options().gen === '2026' ? null : stories(people),
    composer(L().mind(given(self().name))),
    nest(3, {}, feed.element),
  );
  return { element: mainPart(h('h1', { k: 'unseen', dir: 'auto' }, L().home), inner), title: 'Facebook', feed, wide: false };
}

function placeHead(place: WirePlace): HTMLElement {
  const words = L();
  const count = `${shortNumber(place.members)} ${place.kind === 'group' ? words.members : words.followers}`;
  const under = place.kind === 'group' ? `${place.closed ? words.privateGroup : words.publicGroup} · ${count}` : count;
  const face = place.person ? h('div', { k: 'place-face' }, picture(place.person, 168, place.name)) : null;
  const name = h('div', { k: 'place-name' }, h('h1', { dir: 'auto' }, place.name), h('span', { k: 'grey', dir: 'auto' }, under));
  const buttons = h(
    'div',
    { k: 'place-buttons' },
    press({ k: 'primary', 'aria-label': words.follow }, () => undefined, words.follow),
    press({ k: 'quiet', 'aria-label': words.message }, () => undefined, words.message),
  );
  const tab = (label: string, on: boolean): HTMLElement =>
    h(
      'a',
      { k: on ? 'place-tab on' : 'place-tab', href: place.href, role: 'tab', 'aria-selected': on ? 'true' : 'false', tabindex: on ? 0 : -1 },
      h('span', { dir: 'auto' }, label),
    );
  const cover = h('div', { k: 'cover' }, h('img', { alt: '', src: `/town/cover.svg?n=${encodeURIComponent(place.name)}` }));
  return h(
    'div',
    { k: 'place-head' },
    cover,
    h('div', { k: 'place-line' }, face, name, place.handle === self().handle ? null : buttons),
    h('div', { k: 'place-tabs', role: 'tablist' }, tab(words.discussion, true), tab(words.about, false), tab(words.photos, false)),
  );
}

function about(place: WirePlace): HTMLElement {
  const words = L();
  return h(
    'div',
    { k: 'aside' },
    h(
      'div',
      { k: 'card about' },
      h('h2', { k: 'about-title', dir: 'auto' }, words.about),
      h('p', { dir: 'auto' }, place.bio || place.name),
      place.kind === 'group' ? h('p', { k: 'grey' }, place.closed ? words.privateGroup : words.publicGroup) : null,
    ),
  );
}

export function placePage(place: WirePlace, open: Open): Page {
  const spot = place.kind === 'group' ? 'group' : 'timeline';
  const role = place.kind === 'group' || options().gen === '2022' ? 'feed' : null;
  const feed = new Feed(spot, role, (after) => askFeed(place.href, after), open);
  const list = h('div', options().gen === '2026' || place.kind === 'group' ? {} : { 'data-pagelet': 'ProfileTimeline' }, feed.element);
  const ask = place.handle === self().handle ? L().mind(given(self().name)) : L().writeTo(place.name);
  const column = nest(3, { k: 'column' }, composer(ask), list);
  return {
    element: mainPart(placeHead(place), h('div', { k: 'place-body' }, about(place), column)),
    title: `${place.name} | Facebook`,
    feed,
    wide: true,
  };
}

/** The post's own address, opened directly: no dialog, all comments. */
export function postPage(post: WirePost): Page {
  const ids = newIds();
  const gen = options().gen;
  const marks = gen === '2026' ? {} : { 'aria-posinset': 1, 'aria-describedby': `${ids.time} ${ids.text}`, 'aria-labelledby': ids.label };
  const unit = h(
    'div',
    { ...marks, ...(gen === '2022' ? { role: 'article' } : {}) },
    content(post, 'dialog', ids, () => undefined),
  );
  mutated(unit);
  const holder = h('div', { k: 'single' }, h('div', { k: 'card' }, unit));
  return { element: mainPart(nest(3, { k: 'column' }, holder)), title: `${post.author.name} | Facebook`, feed: null, wide: true };
}

export function gonePage(): Page {
  const words = L();
  return {
    element: mainPart(h('div', { k: 'gone' }, h('h2', { dir: 'auto' }, words.gone), h('p', { k: 'grey', dir: 'auto' }, words.goneWhy))),
    title: 'Facebook',
    feed: null,
    wide: true,
  };
}

/** Messages and settings: private places with words a careless reader would take for posts. */
export function privatePage(path: string, people: readonly WirePerson[]): Page {
  const rows = people.map((one, i) =>
    h(
      'div',
      { k: 'chat-row', role: 'row' },
      h(
        'div',
        { role: 'gridcell', tabindex: -1 },
        picture(one, 40, null),
        h(
          'div',
          {},
          h('div', { k: 'name', dir: 'auto' }, one.name),
          h(
            'div',
            { k: 'grey', dir: 'auto' },
            i % 2 ? 'Is the Brindle kettle still under warranty?' : 'My Brindle order, last four digits 7702. Thanks!',
          ),
        ),
      ),
    ),
  );
  const title = path.startsWith('/messages') ? 'Messenger' : 'Settings';
  return {
    element: mainPart(h('h1', { k: 'private-title', dir: 'auto' }, title), h('div', { k: 'card private', role: 'grid' }, ...rows)),
    title,
    feed: null,
    wide: true,
  };
}
