/** Own accounts by handle or profile link. Pure. */
import { siteOfHost, SITES } from '../../lib/sites/hosts';
import type { SiteId } from '../../lib/sites/hosts';

export type ParsedAccount = { ok: true; site: SiteId; handle: string } | { ok: false; message: string };

const HANDLE = /^[\p{L}\p{N}._-]{1,100}$/u;
/** First path parts that are places of the site, not accounts. */
const PLACES = new Set([
  'home',
  'explore',
  'search',
  'i',
  'notifications',
  'messages',
  'settings',
  'watch',
  'groups',
  'marketplace',
  'events',
  'gaming',
  'hashtag',
  'photo',
  'reel',
  'reels',
  'stories',
  'share',
  'login',
  'intent',
  'compose',
  'bookmarks',
  'lists',
  'people',
  'p',
]);
const no = (message: string): ParsedAccount => ({ ok: false, message });

/** Reads `@brindle`, `brindle` (on `site`) or a profile link of a known site. The handle comes back in lower case without "@". */
export function parseAccount(input: string, site: SiteId): ParsedAccount {
  const text = input.trim();
  if (!text) return no('Type a handle such as @brindle, or paste the link of the profile or Page.');
  const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)\//i.exec(text)?.[1];
  if (host || /^https?:\/\//i.test(text)) return fromLink(text);
  const handle = text.replace(/^@/, '').toLowerCase();
  if (/\s/.test(handle)) return no('A handle has no spaces. A shown name is not enough, anyone can take it: use the handle or the link.');
  return HANDLE.test(handle) ? { ok: true, site, handle } : no(`“${text.slice(0, 60)}” is no handle. Letters, digits, dots, dashes and _ only.`);
}

function fromLink(text: string): ParsedAccount {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return no('This link cannot be read. Copy it from the profile’s address bar.');
  const url = new URL(address);
  const host = url.hostname.toLowerCase();
  const site =
    siteOfHost(host) ??
    siteOfHost(`www.${host}`) ??
    siteOfHost(host.replace(/^(m|mobile|web|business)\./, 'www.')) ??
    siteOfHost(host.replace(/^(www|m|mobile)\./, ''));
  if (!site)
    return no(
      `${host} is not a site Earshot reads (${Object.values(SITES)
        .map((s) => s.name)
        .join(', ')}).`,
    );
  const parts = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => decode(part));
  const id = url.pathname.toLowerCase().startsWith('/profile.php') ? url.searchParams.get('id') : null;
  const handle = (id ?? byPath(site, parts)).replace(/^@/, '').toLowerCase();
  if (!handle || PLACES.has(handle)) return no('This link leads to a place, not to an account. Open the profile or Page and copy its address.');
  return HANDLE.test(handle) ? { ok: true, site, handle } : no('This link holds no handle that can be read.');
}

/** Facebook also writes `/people/Name/1000…`, `/pages/Name/1000…`, `/p/Name-1000…`. */
function byPath(site: SiteId, parts: readonly string[]): string {
  const [first = '', second = '', third = ''] = parts;
  if (site !== 'facebook') return first;
  if (first === 'people' || first === 'pages') return third || /(\d{5,})$/.exec(second)?.[1] || '';
  if (first === 'p') return /(\d{5,})$/.exec(second)?.[1] ?? '';
  return first;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
