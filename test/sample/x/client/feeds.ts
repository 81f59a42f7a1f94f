/** Which cells stand on which page. */
import { PEOPLE, type StoryPost } from '../../story/index';
import { adBox, article, type Form } from '../article';
import type { Route } from '../routes';
import { userCell } from '../shell';
import { handleOf, type Scene, type Shown } from '../shown';
import { box, h, type Tree } from '../tree';
import type { Town } from './town';
import type { Cell } from './virtualiser';

/** `write`: puts a reply box into a cell. */
export interface Hands {
  town: Town;
  scene: Scene;
  replyBox: (parent: Shown) => (cell: HTMLElement) => () => void;
}

const row = (line: boolean, ...children: Tree[]): Tree => box(line ? 'cell line' : 'cell', 2, ...children);

function cell(hands: Hands, post: StoryPost, form: Form): Cell {
  const { town, scene } = hands;
  return {
    key: `${post.key}${form.place}${form.lineUp ? '^' : ''}${form.lineDown ? 'v' : ''}${form.replying ? '@' : ''}`,
    tree: () => {
      const shown = town.shown(post);
      return row(!form.lineDown, post.ad ? adBox(shown, scene) : article(shown, scene, form));
    },
  };
}

const feed: Form = { place: 'feed' };

function suggestions({ scene }: Hands): Cell {
  const people = PEOPLE.filter((p) => ['saddlery', 'tamsin', 'mateo'].includes(p.key));
  return {
    key: 'who-to-follow',
    tree: () =>
      row(
        true,
        h(
          'div',
          { class: 'wtf' },
          h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, scene.labels.suggested),
          ...people.map((p) => userCell(p, scene)),
        ),
      ),
  };
}

export function forYou(hands: Hands): Cell[] {
  const cells = hands.town.home().map((p) => cell(hands, p, { ...feed, replying: p.parent !== null }));
  if (cells.length > 16) cells.splice(14, 0, suggestions(hands));
  return cells;
}

/** By time; a post with answers stands with its newest one, joined by a line. */
export function following(hands: Hands): Cell[] {
  const { town } = hands;
  return town
    .all()
    .filter((p) => p.parent === null)
    .flatMap((p) => {
      const answer = town.answers(p.key).at(-1);
      if (!answer) return [cell(hands, p, feed)];
      return [cell(hands, p, { ...feed, lineDown: true }), cell(hands, answer, { ...feed, lineUp: true })];
    });
}

export function profile(hands: Hands, handle: string, replies: boolean): Cell[] {
  const mine = hands.town
    .all()
    .filter((p) => handleOf(hands.town.shown(p).author).toLowerCase() === handle.toLowerCase() && (replies || p.parent === null));
  const pinned = mine.filter((p) => p.pinned && !replies);
  return [
    ...pinned.map((p) => cell(hands, p, { ...feed, pinned: true })),
    ...mine.filter((p) => !pinned.includes(p)).map((p) => cell(hands, p, { ...feed, replying: p.parent !== null })),
  ];
}

export function search(hands: Hands, q: string): Cell[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (p: StoryPost): boolean => {
    const shown = hands.town.shown(p);
    const text = `${p.text} @${handleOf(shown.author)} ${shown.author.name}`.toLowerCase();
    return words.every((w) => text.includes(w));
  };
  return hands.town
    .all()
    .filter(fits)
    .map((p) => cell(hands, p, { ...feed, replying: p.parent !== null }));
}

/** Posts that mention or answer the account signed in. */
export function mentions(hands: Hands, me: string): Cell[] {
  const fits = (p: StoryPost): boolean => {
    const shown = hands.town.shown(p);
    return p.author !== me && (shown.replyTo[0]?.key === me || p.text.toLowerCase().includes(`@${hands.scene.options.as.toLowerCase()}`));
  };
  return hands.town
    .all()
    .filter(fits)
    .map((p) => cell(hands, p, { ...feed, replying: true }));
}

/** Ancestors, the post itself, the reply box, the answers with their own answers below them. */
export function thread(hands: Hands, focal: Shown, signedIn: boolean): { cells: Cell[]; focalKey: string } {
  const { town } = hands;
  const up: StoryPost[] = [];
  for (let p = focal.post.parent; p;) {
    const post = town.find(p);
    up.unshift(post);
    p = post.parent;
  }
  const below = (key: string, level: number): Cell[] =>
    town.answers(key).flatMap((p) => {
      const more = level < 4 ? below(p.key, level + 1) : [];
      return [cell(hands, p, { ...feed, lineUp: level > 0, lineDown: more.length > 0 }), ...more];
    });
  const main = cell(hands, focal.post, { place: 'focal', lineUp: up.length > 0 });
  const write: Cell[] = signedIn
    ? [{ key: `reply-${focal.id}`, tree: () => row(true, h('div', { class: 'irb' })), mounted: hands.replyBox(focal) }]
    : [];
  const cells = [
    ...up.map((p, i) => cell(hands, p, { ...feed, lineUp: i > 0, lineDown: true })),
    main,
    ...write,
    ...below(focal.post.key, 0),
    { key: `end-${focal.id}`, tree: () => h('div', { class: 'end' }) },
  ];
  return { cells, focalKey: main.key };
}

export function cellsOf(hands: Hands, route: Route, tab: 'for-you' | 'following', me: string | null): { cells: Cell[]; focalKey: string | null } {
  switch (route.kind) {
    case 'status': {
      const focal = hands.town.withId(route.id);
      return focal ? thread(hands, focal, me !== null) : { cells: [], focalKey: null };
    }
    case 'profile':
      return { cells: profile(hands, route.handle, route.replies), focalKey: null };
    case 'search':
      return { cells: search(hands, route.q), focalKey: null };
    case 'notifications':
      return { cells: me ? mentions(hands, me) : [], focalKey: null };
    case 'home':
    case 'compose':
      return { cells: tab === 'following' ? following(hands) : forYou(hands), focalKey: null };
    default:
      return { cells: [], focalKey: null };
  }
}
