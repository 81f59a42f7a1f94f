/** Facebook: feed, profiles, Pages, groups, post dialogs and comments. What it looks for stands in selectors.ts and words.ts. */
import type { SiteAdapter, Unit } from '../contract';
import { FACEBOOK_EXCLUDE } from '../hosts';
import { authorLine, readComment } from './comment';
import { accountOf, permalinkOf } from './links';
import { isAd, storiesOf, storyIn } from './parts';
import { readPost } from './post';
import { ACTIONS, COMMENT, COMMENT_LINK, HEAD, MESSAGE, NUMBERED, PROFILE_NAME } from './selectors';
import { before, commentOf, containerOf, isComment, timeLink } from './story';

const LOST = `${PROFILE_NAME},${MESSAGE}`;
const SEEDS = `${NUMBERED},[role="feed"]>*,[data-virtualized],${LOST},h2 a[href],h3 a[href],h4 a[href],h5 a[href]`;

/** `scope` itself and what it holds. */
const within = (scope: Element, selector: string): Element[] => [...(scope.matches(selector) ? [scope] : []), ...scope.querySelectorAll(selector)];

/** What a container is; null for a shell, a placeholder or a unit of another sort ("People you may know"). */
function kindOf(container: Element): 'post' | 'ad' | null {
  if (container.closest('[hidden]')) return null;
  const story = storyIn(storiesOf(container).stories);
  const post =
    container.querySelector(`${MESSAGE},${COMMENT}`) ??
    (container.querySelector(ACTIONS) ? (story ?? container.matches(`${NUMBERED},[data-virtualized]`)) : permalinkOf(story?.time));
  return post ? (isAd(container, story?.lines ?? []) ? 'ad' : 'post') : null;
}

/** Posts, and author lines and messages that stand in no certain post: reading those counts the gap. */
function addPosts(scope: Element, found: Map<Element, Unit['kind']>): void {
  const looked = new Set<Element>();
  let last: Element | null = null;
  for (const seed of within(scope, SEEDS)) {
    if (last?.contains(seed) || (seed.matches('a') && !accountOf(seed)) || commentOf(seed)) continue;
    if (!seed.matches(NUMBERED) && seed.querySelector(NUMBERED)) continue;
    const container = containerOf(seed);
    const lost = !container && seed.matches(LOST) && !seed.closest('[hidden]');
    const element = lost ? seed : container;
    if (!element || looked.has(element) || !scope.contains(element)) continue;
    looked.add(element);
    const kind = lost ? 'post' : kindOf(element);
    if (!kind) continue;
    found.set(element, kind);
    last = element;
  }
}

/** Comments; a comment's link outside any comment is given too, as a gap. */
function addComments(scope: Element, found: Map<Element, Unit['kind']>): void {
  for (const el of within(scope, `${COMMENT},${COMMENT_LINK}`))
    if (isComment(el) || (!commentOf(el) && permalinkOf(el)?.comment && !el.closest(MESSAGE) && containerOf(el))) found.set(el, 'comment');
}

export const facebookAdapter: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  exclude: FACEBOOK_EXCLUDE,

  /** Main column (or what stands for it), and dialogs or side columns that hold a post. */
  roots(doc) {
    const all = (selector: string): Element[] => [...doc.querySelectorAll(selector)];
    const main = ['[role="main"]', '[role="feed"]', `body:has(${LOST},${NUMBERED})`].map(all).find((found) => found.length) ?? [];
    const sides = all('[role="dialog"],[role="complementary"]').filter(
      (el) => !el.closest('[hidden]') && el.querySelector(`${LOST},${COMMENT},[role="toolbar"]`),
    );
    return [...main, ...sides].filter((el, _, both) => !both.some((other) => other !== el && other.contains(el)));
  },

  units(scope) {
    const found = new Map<Element, Unit['kind']>();
    addPosts(scope, found);
    addComments(scope, found);
    return [...found].map(([element, kind]) => ({ element, kind })).sort((a, b) => (before(a.element, b.element) ? -1 : 1));
  },

  unitOf(node) {
    const el = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const comment = el && commentOf(el);
    const container = el && !comment ? containerOf(el) : null;
    // Asked at every change of the page, so only a quick look: what holds an author line or a message.
    return comment ?? (container?.querySelector(`${HEAD},${MESSAGE}`) ? container : null);
  },

  read: ({ element, kind }, context) => (kind === 'comment' ? readComment(element, context) : readPost(element, kind, context)),

  /** Beside the time; else at the end of the author's line. Never inside a link. */
  anchor(element) {
    const story = isComment(element) ? undefined : storyIn(storiesOf(element).stories);
    const found = story ? (story.time ?? story.head) : (timeLink(element)?.el ?? authorLine(element));
    return found && (found.closest('a')?.parentElement ?? found);
  },
};
