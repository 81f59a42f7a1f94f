/** Top of a post: picture, author, wall, time, audience, in the shape of each generation. */
import type { WireAudience, WirePerson, WirePost } from '../wire';
import { hiddenLabel, type Ids } from './ids';
import { add, DOTS, glyphs, h, icon, nest, newId, plate, press, type Child } from './dom';
import { scrambled } from './glyphs';
import { avatarOf, tail, tracked } from './links';
import { options } from './session';
import { hideTip, showTip } from './tip';
import { exactTime, L, postTime } from './words';

/** Where a post is shown; the same post looks different in each. */
export type Spot = 'home' | 'timeline' | 'group' | 'dialog';

/** The group whose own links people carry here, or null: within a group's page and dialogs, not in the home feed. */
export function groupOf(post: WirePost, spot: Spot): string | null {
  const there = spot === 'group' || (spot === 'dialog' && location.pathname.startsWith('/groups/'));
  return there && post.wall?.kind === 'group' ? post.wall.handle : null;
}

/** Path of a person's page; within a group the group's own page of the person. */
export function personPath(person: WirePerson, group: string | null): string {
  return group ? `/groups/${group}/user/${person.uid}/` : person.href;
}

export function picture(person: WirePerson, size: number, label: string | null): HTMLElement {
  const image = h('image', { x: 0, y: 0, width: '100%', height: '100%', href: avatarOf(person), preserveAspectRatio: 'xMidYMid slice' });
  const old = options().gen === '2022';
  const says = label && !old ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': 'true', role: 'none' };
  return h(
    'svg',
    { ...says, k: `round s-${size}`, 'data-visualcompletion': 'ignore-dynamic', viewBox: `0 0 ${size} ${size}`, width: size, height: size },
    h('g', {}, image),
  );
}

/** A person's picture as a link; older generations nest a second link in an `object`. */
export function pictureLink(person: WirePerson, size: number, key: string, group: string | null): HTMLElement {
  const href = tracked(personPath(person, group), key);
  const face = h('div', { k: 'face' }, picture(person, size, person.name), plate());
  if (options().gen === '2026')
    return h('div', {}, h('a', { k: 'face-link', 'aria-label': person.name, attributionsrc: true, href, role: 'link', tabindex: 0 }, face));
  const inner = h(
    'object',
    { type: 'nested/pressable' },
    h('a', { k: 'face-link', 'aria-label': person.name, href: `${href}-R`, role: 'link', tabindex: 0 }, face),
  );
  return h('div', {}, h('div', {}, h('a', { 'aria-hidden': 'true', href, role: 'link', tabindex: -1 }, h('div', {}, inner))));
}

function nameLink(person: { name: string }, href: string): HTMLElement {
  const deep = options().gen === '2022' ? 0 : 1;
  let inner: HTMLElement = h('span', {}, person.name);
  inner = h('strong', { k: 'name' }, inner);
  for (let i = 0; i < deep; i++) inner = h('span', {}, inner);
  return h('span', {}, h('a', { k: 'name-link', href, role: 'link', tabindex: 0 }, inner));
}

/** Author and, where it is not their own, the wall. */
function byline(post: WirePost, spot: Spot, id: string): HTMLElement {
  const gen = options().gen;
  const group = groupOf(post, spot);
  const author = nameLink(post.author, tracked(personPath(post.author, group), post.id));
  const wall: Child[] = [];
  if (post.wall && !group)
    wall.push(
      h('i', { k: 'arrow', 'data-visualcompletion': 'css-img', 'aria-label': L().sharedWall, role: 'img' }),
      nameLink(post.wall, tracked(post.wall.href, `${post.id}w`)),
    );
  const tag = spot === 'timeline' || spot === 'dialog' ? 'h2' : 'h4';
  const heading =
    gen === '2026' && spot === 'group' ? h('span', { k: 'byline' }, author, ...wall) : h(tag, { k: 'byline', id }, h('span', {}, author, ...wall));
  if (post.suggested)
    add(
      heading,
      h(
        'span',
        {},
        h('span', { 'aria-hidden': 'true' }, ' · '),
        press({ k: 'follow' }, () => undefined, L().follow),
      ),
    );
  if (gen !== '2026') return h('span', { k: 'byline-box', dir: 'auto' }, heading);
  return h('span', { k: 'byline-box' }, h('span', { dir: 'ltr' }, h('div', { 'data-ad-rendering-role': 'profile_name' }, heading)));
}

const MARKS: Record<WireAudience, string> = {
  public:
    'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM2 8c0-.500.100-1 .200-1.500L5 9.300V10c0 .800.700 1.500 1.500 1.500V14A6 6 0 0 1 2 8zm10.600 3.800c-.200-.500-.700-.800-1.200-.800H11V9c0-.300-.200-.500-.500-.500h-4v-1.500H8c.300 0 .500-.200.500-.500V5H10c.600 0 1-.500 1-1v-.500a6 6 0 0 1 1.600 8.300z',
  friends:
    'M5.500 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zm5.500 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM0 13c0-2.500 2.500-4 5.500-4s5.500 1.500 5.500 4zm12 0c0-1.500-.400-2.600-1.200-3.500C13.500 9.300 16 10.500 16 13z',
  'public-group':
    'M8 7.500A2.500 2.500 0 1 0 8 2.500a2.500 2.500 0 0 0 0 5zM3 7a1.800 1.800 0 1 0 0-3.600A1.800 1.800 0 0 0 3 7zm10 0a1.800 1.800 0 1 0 0-3.600A1.800 1.800 0 0 0 13 7zM3.500 13c0-2.800 2-4.500 4.500-4.500s4.500 1.700 4.500 4.500z',
  'private-group': 'M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z',
};

export function audienceMark(post: WirePost): HTMLElement {
  const title = L().audience[post.audience](post.author.name);
  return nest(
    2,
    { k: 'audience' },
    h(
      'svg',
      { viewBox: '0 0 16 16', width: 12, height: 12, fill: 'currentColor', title, role: 'img' },
      h('title', {}, title),
      h('path', { d: MARKS[post.audience] }),
    ),
  );
}

const dot = (k = 'dot'): HTMLElement => h('span', { k }, h('span', {}, h('span', {}), h('span', { 'aria-hidden': 'true' }, ' · ')));

/** The time as a link. In feeds it holds no address until the user's own pointer or focus is on it. */
function timeLink(post: WirePost, spot: Spot): HTMLElement {
  const gen = options().gen;
  const text = post.ad ? L().sponsored : postTime(post.ago);
  const open = !post.ad && (spot === 'timeline' || (spot === 'dialog' && gen !== '2026'));
  const permalink = tracked(post.permalink, post.id);
  const closed = post.ad
    ? `?${tail(post.id, true)}`
    : gen === '2022'
      ? '#'
      : gen === '2024'
        ? `https://www.facebook.com/?${tail(post.id)}`
        : `?${tail(post.id)}`;
  const link = h('a', {
    k: 'time',
    href: open ? permalink : closed,
    role: 'link',
    tabindex: 0,
    ...(gen === '2022' || open ? {} : { target: '_blank', attributionsrc: true }),
  });
  if (post.ad) {
    // The label itself stands elsewhere in the document; what is seen are scrambled letters.
    const id = newId();
    hiddenLabel(id, text);
    add(link, h('span', {}, h('span', { 'aria-labelledby': id }, scrambled(text, post.id))));
    return link;
  }
  if (gen === '2022' || open) link.setAttribute('aria-label', text);
  if (open && gen !== '2022') add(link, h('span', {}, text));
  else if (gen === '2026') add(link, h('span', {}, scrambled(text, post.id)));
  else if (gen === '2024') add(link, h('span', {}, h('span', { 'aria-labelledby': newId() }, scrambled(text, post.id))));
  else add(link, h('span', {}, h('span', {}, scrambled(text, post.id))));
  const reveal = (): void => {
    link.setAttribute('href', permalink);
    showTip(link, exactTime(post.ago));
  };
  link.addEventListener('pointerenter', reveal);
  link.addEventListener('focus', reveal);
  link.addEventListener('pointerleave', hideTip);
  link.addEventListener('blur', hideTip);
  return link;
}

function timeLine(post: WirePost, spot: Spot, id: string): HTMLElement {
  const parts: Child[] = [timeLink(post, spot), dot(), audienceMark(post)];
  if (options().gen === '2022') return h('span', { k: 'timeline', dir: 'auto' }, h('span', { id }, dot('unseen'), ...parts));
  return h('span', { k: 'timeline' }, h('span', { dir: 'ltr' }, h('div', { k: 'timeline-in', id }, ...parts)));
}

/** The whole head; `inner`: that of a shared post, which has no menu. */
export function header(post: WirePost, spot: Spot, ids: Ids, inner = false): HTMLElement {
  const group = groupOf(post, spot);
  const middle = h('div', { k: 'head-middle' }, h('div', {}, byline(post, spot, ids.label)), h('div', {}, timeLine(post, spot, ids.time)));
  const menu = inner
    ? null
    : h(
        'div',
        {},
        press(
          { k: 'round-button', 'aria-expanded': 'false', 'aria-haspopup': 'menu', 'aria-label': L().actions },
          () => undefined,
          glyphs(DOTS),
          plate(),
        ),
      );
  const hide =
    inner || options().gen !== '2026' || spot !== 'home'
      ? null
      : h('div', {}, h('a', { k: 'round-button', 'aria-label': L().hidePost, href: '#', role: 'link', tabindex: 0 }, icon('cross'), plate()));
  return h('div', { k: 'head' }, pictureLink(post.author, inner ? 32 : 40, post.id, group), middle, menu, hide);
}
