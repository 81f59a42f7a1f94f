/** Reads one post of the feed, a profile, Page, group or dialog into the shared shape. */
import type { Post, PostRef, PostTime } from '../../model/post';
import type { ReadContext } from '../contract';
import { readText } from '../read';
import { outsideOf, permalinkOf, personOf } from './links';
import type { Parts } from './parts';
import { audienceIn, langOf, permalinkIn, storiesOf, storyIn, timeText } from './parts';
import { MEDIA, MESSAGE } from './selectors';
import { before, containerOf, find } from './story';
import { timeOf } from './time';
import { commentsIn } from './words';

/** Text of a message or comment: buttons left out, invisible signs dropped (not those that join emoji). */
export function wordsIn(el: Element | null): Pick<Post, 'text' | 'cut' | 'links' | 'replyTo' | 'language'> {
  if (!el) return { text: '', cut: 'none', links: [], replyTo: [], language: null };
  let buttons = 0;
  const read = readText(el, {
    lines: 'blocks',
    skip: (part) => {
      const button = part.getAttribute('role') === 'button';
      if (button && part.textContent?.trim()) buttons++;
      return button || part.hasAttribute('data-0') || part.getAttribute('role') === 'article';
    },
  });
  const clean = (text: string): string => text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '').trim();
  // The one button in a text is "See more", whatever its language; the translation's buttons come in twos.
  const more = buttons === 1;
  const anchors = [...el.querySelectorAll('a[href]')];
  const [first] = anchors;
  const mention = first && clean(el.textContent ?? '').startsWith(clean(first.textContent ?? '') || ' ') ? personOf(first) : null;
  return {
    text: clean(read.text),
    cut: more && read.cut === 'none' ? 'see-more' : read.cut,
    links: [...new Set(anchors.map(outsideOf))].filter((link) => link !== null).slice(0, 100),
    replyTo: mention ? [mention] : [],
    language: (el.getAttribute('lang') || el.querySelector('[lang]')?.getAttribute('lang'))?.slice(0, 35) || null,
  };
}

/** Words and interval of a time link. */
export function whenIn(el: Element | null, context: ReadContext): { time: PostTime | null; timeText: string | null } {
  const text = el && timeText(el);
  const time = text ? timeOf(text, context.now, langOf(el)) : null;
  return { time, timeText: time || /\d/.test(text ?? '') ? text : null };
}

/** Exact number of comments shown under a post; {} where none is shown. */
function countsIn({ scope, head }: Parts): Post['counts'] {
  for (const el of scope.querySelectorAll('[role="button"]:not([aria-label])')) {
    const text = el.textContent ?? '';
    const replies = text.length < 40 && before(head, el) ? commentsIn(text) : undefined;
    if (replies !== undefined) return { replies };
  }
  return {};
}

const NO_GROUP = /^(?:feed|discover|joins|create|search|notifications|membership)$/;

/** Where it stands, with the name the page gives the group it shows. */
function wallOf({ wall, scope }: Parts, { url }: ReadContext): Post['wall'] {
  const here = /^\/groups\/([^/]+)/.exec(url.pathname)?.[1];
  if (!here || NO_GROUP.test(here) || (wall && (wall.kind !== 'group' || wall.name))) return wall;
  const name = scope.ownerDocument.querySelector('[role="main"] h1 a[href*="/groups/"]')?.textContent?.trim();
  return { kind: 'group', handle: wall?.handle ?? here, name: name?.slice(0, 500) || null };
}

/** Reads the post in `container`; null (gap counted) where it cannot be told whose it is. */
export function readPost(container: Element, kind: 'post' | 'ad', context: ReadContext): Post | null {
  const { gaps } = context;
  if (containerOf(container) !== container) return gaps.must<Post>('facebook.container', null);
  const { stories, shared } = storiesOf(container);
  const story = storyIn(stories);
  const author = gaps.must('facebook.author', story?.author);
  if (!story || !author) return null;
  if (kind === 'post') gaps.must('facebook.time', story.time);
  const hasMedia = find(story.scope, MEDIA).length > 0;
  const message = story.message();
  const textless = hasMedia || shared;
  if (!message && (!textless || find(story.scope, MESSAGE).some((el) => !shared?.message()?.contains(el)))) gaps.must('facebook.text', null);
  const link = permalinkIn(story);
  return {
    site: 'facebook',
    kind,
    id: link?.post ?? null,
    permalink: link?.postPath ?? null,
    author,
    ...whenIn(story.time, context),
    ...wordsIn(message),
    replyTo: [],
    counts: countsIn(story),
    isAd: kind === 'ad',
    isRepost: shared !== null,
    repostedBy: null,
    quoted: shared?.author
      ? {
          id: permalinkOf(shared.time)?.post ?? null,
          author: shared.author,
          text: wordsIn(shared.message()).text,
          time: whenIn(shared.time, context).time,
        }
      : null,
    parent: null,
    root: null,
    wall: wallOf(story, context),
    audience: audienceIn(story),
    hasMedia,
  };
}

export interface Above {
  ref: PostRef;
  audience: Post['audience'];
}
const known = new WeakMap<ReadContext, Map<Element, { now: number; scope: Element; above: Above }[]>>();

/** The post a comment stands under: who wrote it, and its id where the page shows one. Found once for each reading of the page. */
export function postAbove(comment: Element, context: ReadContext): Above | null {
  const container = containerOf(comment);
  if (!container) return null;
  let memo = known.get(context);
  if (!memo) known.set(context, (memo = new Map<Element, { now: number; scope: Element; above: Above }[]>()));
  let posts = memo.get(container);
  if (posts?.[0]?.now !== context.now) {
    posts = storiesOf(container).stories.map((story) => ({
      now: context.now,
      scope: story.scope,
      above: { ref: { id: permalinkIn(story)?.post ?? null, author: story.author ?? { handle: null, name: null } }, audience: audienceIn(story) },
    }));
    memo.set(container, posts);
  }
  return posts?.find(({ scope }) => scope.contains(comment))?.above ?? null;
}
