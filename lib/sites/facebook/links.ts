/** What Facebook's addresses say: an account, a group, a post, a comment. Tracking (`__cft__`, `__tn__`, `ref`) is left out. */
import { safeUrl } from '../read';

const BASE = new URL('https://www.facebook.com');
const HOST = /(?:^|\.)facebook\.com$/;
/** First path parts that are places of the site, never accounts. */
const PLACES =
  /^(?:photos?|watch|reels?|hashtag|events|stories|ads|friends|marketplace|gaming|bookmarks|notifications|messages|media|help|policies|privacy|saved|search|share|business|login|me|settings|live|memories|games|\w+\.php)$/;
/** Parts of a query that name the thing itself. */
const KEEP = /^(?:story_fbid|id|fbid|set|v|multi_permalinks|.*comment_id)$/;

type Link = Element | null | undefined;

/** A link of the page on facebook.com, or null for another host or no address at all. */
export function linkOf(a: Link): URL | null {
  const url = safeUrl(a?.getAttribute('href') ?? null, BASE);
  return url && HOST.test(url.hostname) ? url : null;
}

export interface Account {
  /** Vanity name or number, as written. Null: the group itself. */
  handle: string | null;
  /** Set where the address is a group or places the person in one. */
  group: string | null;
}

/** Addresses are parsed once: a post names the same few again and again. Holds what addresses say, nothing of the page. */
function once<T>(parse: (url: URL | null) => T): (a: Link) => T {
  const known = new Map<string | null, T>();
  return (a) => {
    const href = a?.getAttribute('href') ?? null;
    let found = known.get(href);
    if (found === undefined) {
      if (known.size > 400) known.clear();
      known.set(href, (found = parse(linkOf(a))));
    }
    return found;
  };
}

/** The account or group a link leads to, or null when it leads elsewhere. */
export const accountOf = once((url): Account | null => {
  const [first = '', second = null, third, fourth] = url?.pathname.split('/').filter(Boolean) ?? [];
  const id = url?.searchParams.get('id');
  if (first === 'groups')
    return third === 'user' && fourth ? { handle: fourth, group: second } : second && !third ? { handle: null, group: second } : null;
  const named =
    first === 'people' || first === 'pages'
      ? third
      : first === 'p'
        ? /\d+$/.exec(second ?? '')?.[0]
        : second || PLACES.test(first)
          ? ''
          : decode(first);
  const handle = first === 'profile.php' && !url?.searchParams.has('sk') ? id : named;
  return handle ? { handle: handle.slice(0, 200), group: null } : null;
});

/** The handle of the person or Page a link leads to, never of a group. */
export const personOf = (a: Link): string | null => accountOf(a)?.handle ?? null;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface Permalink {
  /** Post id: number or `pfbid…`. */
  post: string;
  /** Comment (or reply) id, and for a reply the comment above it. */
  comment: string | null;
  above: string | null;
  /** False for an address of a picture or film, which may be only part of a post. */
  whole: boolean;
  path: string;
  /** The same without its comment. */
  postPath: string;
}

/** Reads an address of a post or comment; null where it is none. */
export const permalinkOf = once((url): Permalink | null => {
  if (!url) return null;
  const q = url.searchParams;
  const path = url.pathname;
  const [, kind, inPath] = /\/(posts|permalink|videos|reel|photos|events)\/(?:[^/]+\/)*?(pfbid\w+|\d+)\/?$/.exec(path) ?? [];
  const story = q.get('story_fbid') ?? q.get('multi_permalinks');
  const post = inPath ?? story ?? (/^\/(?:photo|watch)/.test(path) ? (q.get('fbid') ?? q.get('v')) : null);
  if (!post || !/^\w{1,200}$/.test(post)) return null;
  // Author links of comments carry an unreadable comment id; a true one is a number.
  const number = (key: string): string | null => /^\d+$/.exec(q.get(key) ?? '')?.[0] ?? null;
  const reply = number('reply_comment_id');
  const comment = number('comment_id');
  const query = (comments: boolean): string =>
    [...q]
      .flatMap(([key, value]) => (KEEP.test(key) && (comments || !key.endsWith('comment_id')) ? `${key}=${encodeURIComponent(value)}` : []))
      .join('&')
      .replace(/^(?=.)/, '?');
  return {
    post,
    comment: reply ?? comment,
    above: reply && comment,
    whole: !!story || /^p[oe]/.test(kind ?? ''),
    path: path + query(true),
    postPath: path + query(false),
  };
});

/** Leads to the post, or nowhere until the pointer comes near. */
export const isTimeLink = (a: Element): boolean =>
  !accountOf(a) && (permalinkOf(a) !== null || !a.hasAttribute('href') || linkOf(a)?.pathname === '/');

/** Where a link in a text leads outside Facebook (its wrapper taken off), or null. */
export function outsideOf(a: Element): string | null {
  const url = safeUrl(a.getAttribute('href'), BASE);
  const out = url && HOST.test(url.hostname) ? safeUrl(url.pathname === '/l.php' ? url.searchParams.get('u') : null, BASE) : url;
  out?.searchParams.delete('fbclid');
  return out && out.href;
}
