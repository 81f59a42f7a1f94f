/** The short post of the judging form as a whole Post; what is left out is "none". */
import type { Post } from '../../../lib/model/post';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `replyTo` may be a handle, a list of handles, or an object with a handle. */
function handles(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value.replace(/^@/, '')] : [];
  if (Array.isArray(value)) return value.flatMap(handles);
  if (typeof value !== 'object' || value === null) return [];
  const { handle, author } = value as { handle?: unknown; author?: unknown };
  return handles(handle ?? author);
}

/** `now`: ms since 1970, against which `ageMinutes` is counted. */
export function postOf(value: unknown, now: number): Post {
  const p = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const author = (typeof p['author'] === 'object' && p['author'] !== null ? p['author'] : {}) as Record<string, unknown>;
  const quoted = (typeof p['quoted'] === 'object' ? p['quoted'] : null) as Record<string, unknown> | null;
  const at = typeof p['ageMinutes'] === 'number' ? now - p['ageMinutes'] * 60_000 : null;
  const followers = typeof author['followers'] === 'number' ? author['followers'] : p['followers'];
  return {
    site: text(p['site']) as Post['site'],
    kind: p['isReply'] === true ? 'comment' : 'post',
    id: null,
    permalink: null,
    author: { handle: orNull(author['handle']), name: orNull(author['name']), ...(typeof followers === 'number' && { followers }) },
    time: at === null ? null : { at, from: at, to: at },
    timeText: null,
    text: text(p['text']),
    cut: 'none',
    counts: {},
    isAd: p['isAd'] === true,
    isRepost: p['isRepost'] === true,
    repostedBy: null,
    quoted: quoted ? { id: null, author: { handle: null, name: null }, text: text(quoted['text']), time: null } : null,
    replyTo: handles(p['replyTo']),
    parent: null,
    root: null,
    wall: null,
    audience: 'public',
    language: orNull(p['language']),
    links: Array.isArray(p['links']) ? p['links'].filter((l): l is string => typeof l === 'string') : [],
    hasMedia: p['hasMedia'] === true,
  };
}
