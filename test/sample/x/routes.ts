/** Addresses of the town and what they show. */

export type Route =
  | { kind: 'home' }
  | { kind: 'status'; handle: string; id: string }
  | { kind: 'profile'; handle: string; replies: boolean }
  | { kind: 'search'; q: string }
  | { kind: 'notifications' }
  | { kind: 'messages' }
  | { kind: 'compose'; inReplyTo: string | null }
  | { kind: 'other' };

const RESERVED = new Set(['i', 'settings', 'login', 'hashtag', 'tos', 'privacy']);

/** Understands paths as the site writes them. */
export function routeOf(url: URL): Route {
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (first === '' || first === 'home') return { kind: 'home' };
  if (first === 'search') return { kind: 'search', q: url.searchParams.get('q') ?? '' };
  if (first === 'hashtag') return { kind: 'search', q: `#${decodeURIComponent(second)}` };
  if (first === 'explore') return { kind: 'search', q: '' };
  if (first === 'notifications') return { kind: 'notifications' };
  if (first === 'messages') return { kind: 'messages' };
  if (first === 'compose') return { kind: 'compose', inReplyTo: url.searchParams.get('in_reply_to') };
  if (RESERVED.has(first)) return { kind: 'other' };
  if (second === 'status' && /^\d+$/.test(third)) return { kind: 'status', handle: first, id: third };
  return { kind: 'profile', handle: first, replies: second === 'with_replies' };
}
