/** The parts of one post, found once: who, where, when, for whom. */
import { later } from '../../kit/later';
import type { Post, PostAuthor } from '../../model/post';
import { readLine, readText } from '../read';
import type { Permalink } from './links';
import { accountOf, isTimeLink, permalinkOf, personOf } from './links';
import { ACTIONS, AD_MARKS, AUDIENCE, COMMENT } from './selectors';
import { blockOf, find, headsOf, linesAfter, messageOf, timeLink } from './story';
import { audienceOf, INVISIBLE, isAdLabel } from './words';

export interface Parts {
  scope: Element;
  head: Element;
  /** The short lines under the author, down to the one with the time. */
  lines: Element[];
  /** Null: nobody is named. */
  author: PostAuthor | null;
  wall: Post['wall'];
  /** The link that shows the time. */
  time: Element | null;
  /** The element with its words. Looked for when asked: most of the cost is here. */
  message: () => Element | null;
}

const nameOf = (el: Element): string | null => readLine(el) || null;
const shown = (el: Element | null): string => (el?.textContent ?? '').replace(INVISIBLE(), '').trim();
export const langOf = (el: Element): string => el.ownerDocument.documentElement.lang;

/** The parts of the post whose author line is `head`, in `scope`. */
function partsAt(scope: Element, head: Element, inner?: Element, lead = head): Parts {
  const { meta, lines } = linesAfter(head, scope);
  const links = head.matches('a') ? [head] : [...head.querySelectorAll('a')];
  const first = links.find((a) => a.textContent?.trim());
  const account = accountOf(first);
  const below = (test: (a: Element) => unknown): Element | null =>
    (meta?.matches('a') ? [meta] : [...(meta?.querySelectorAll('a') ?? [])]).find(test) ?? null;
  // Home feed: the group stands in the heading, the person in the line below. No link at all: an anonymous participant.
  const inGroup = account && !account.handle;
  const line = inGroup ? below(personOf) : account ? first : links.length ? null : head;
  const name = line && nameOf(line);
  const wall: Post['wall'] = account?.group ? { kind: 'group', handle: account.group, name: inGroup && first ? nameOf(first) : null } : null;
  return {
    scope,
    head,
    lines,
    author: name && name.length <= 200 ? { handle: personOf(line), name } : null,
    wall: (!inGroup && first && targetOf(first, links)) || wall,
    time: below(isTimeLink),
    message: () => messageOf(scope, lead, head, inner, meta ?? head),
  };
}

const NO_ARROW = later(() => new RegExp('[^\\s\\p{Cf}\\p{S}›‹]', 'u'));

/** "Mara ▸ Brindle": the second account, where only an arrow stands between the two. */
function targetOf(first: Element, links: readonly Element[]): Post['wall'] {
  const second = links.find((a) => a !== first && accountOf(a));
  if (!second) return null;
  const between = first.ownerDocument.createRange();
  between.setStartAfter(first);
  between.setEndBefore(second);
  if (NO_ARROW().test(between.toString())) return null;
  // Only addresses by number are surely people; a vanity name is taken for a Page.
  const handle = personOf(second);
  const kind = !handle ? 'group' : /\D/.test(handle) ? 'page' : 'profile';
  return { kind, handle: handle ?? accountOf(second)?.group ?? null, name: nameOf(second) };
}

/**
 * The posts in one container: nearly always one; in a collection ("7 friends posted on …", one post shared by several people) the
 * parts that have buttons of their own. `shared` is the post in it (or above its parts) that has a time of its own.
 */
export function storiesOf(container: Element): { stories: Parts[]; shared: Parts | null } {
  const heads = headsOf(container);
  const [lead, next] = heads;
  if (!lead) return { stories: [], shared: null };
  const own = heads.slice(1).filter((head) => find(blockOf(head, heads, container), ACTIONS).length);
  const name = shown(lead.querySelector('a'));
  const above = partsAt(container, lead, next);
  if (own.length > 1 || (own.length && name && !above.time && !shown(lead).startsWith(name)))
    return { stories: own.map((head) => partsAt(blockOf(head, heads, container), head)), shared: above.time && above };
  const inner = next && partsAt(container, next, heads[2], lead);
  return { stories: [above], shared: inner?.time ? inner : null };
}

/** The one read from a container: in a collection the first part that has words, else the first. */
export const storyIn = (stories: readonly Parts[]): Parts | undefined =>
  (stories.length > 1 ? stories.find((each) => each.message()) : null) ?? stories[0];

/** Text of the elements an attribute names by id, '' where they are not there. */
const named = (el: Element, attribute: string): string[] =>
  (el.getAttribute(attribute) || ' ').split(/\s+/).map((id) => (id && el.ownerDocument.getElementById(id)?.textContent) || '');

/** The time in the site's own words; null where its letters are shuffled. */
export function timeText(el: Element): string | null {
  const label = el.getAttribute('aria-label') || named(el.querySelector('[aria-labelledby]') ?? el, 'aria-labelledby').join('');
  const text = readLine(label || (el.getElementsByTagName('*').length > 6 ? '' : el), 100);
  return text.length < 100 && text ? text : null;
}

/** An advertisement: its label in the lines under the name (shown, spoken or named by id), or a mark only ads have. */
export function isAd(container: Element, lines: readonly Element[]): boolean {
  const labelled = (el: Element): boolean => isAdLabel(el.getAttribute('aria-label')) || named(el, 'aria-labelledby').some(isAdLabel);
  const said = (el: Element): boolean => !personOf(el) && (el.textContent ?? '').split('·').some(isAdLabel);
  return (
    find(container, AD_MARKS).length > 0 ||
    labelled(container) ||
    named(container, 'aria-describedby').some(isAdLabel) ||
    lines.some((line) => [line, ...line.querySelectorAll('a,[aria-label],[aria-labelledby]')].some((el) => labelled(el) || said(el)))
  );
}

/** Who may read, from the picture beside the time or the words there. */
export function audienceIn({ lines, author }: Parts): Post['audience'] {
  const line = lines.at(-1);
  if (!line) return 'unknown';
  const icon = line.querySelector(AUDIENCE);
  const title = icon && (icon.getAttribute('title') ?? icon.textContent);
  // The author's own posts say it in words for screen readers.
  const words =
    title?.slice(0, 300) ||
    readText(line, { lines: 'pre', skip: (el) => el.matches('a,[role="button"]') })
      .text.split('·')
      .pop()
      ?.trim();
  return words ? audienceOf(words, langOf(line), author?.name ?? '') : 'unknown';
}

/** Id and address of the post: its own link, else those that its comments carry. */
export function permalinkIn({ time, scope }: Parts): Permalink | null {
  const below = (): (Permalink | undefined)[] => [...scope.querySelectorAll(COMMENT)].map((comment) => timeLink(comment)?.link);
  return permalinkOf(time) ?? below().find((link) => link?.whole) ?? null;
}
