/**
 * The sample town's www.facebook.com: an invented site with the real one's markup facts, and business.facebook.com,
 * another application on a neighbouring host.
 *
 * Addresses
 *   /                                     home feed, the story's first screen on top
 *   /brindlekettles                       the Brindle Page: its posts with comments, and visitors' posts
 *   /HANDLE, /profile.php?id=N            a person's profile (people without a vanity name have digits)
 *   /HANDLE/posts/pfbid…                  one post with all comments (from a feed: the same address as a dialog)
 *   /permalink.php?story_fbid=pfbid…&id=N the same for people without a vanity name
 *   /groups/N/, /groups/N/posts/M/        a group; its post as a dialog over it
 *   /groups/N/user/U/                     a member (opens the profile)
 *   …?comment_id=A[&reply_comment_id=B]   a comment's link
 *   /messages, /settings                  private places that must never be read
 *
 * Switches in any address, kept for the tab (sessionStorage) until told otherwise, `?reset` forgets them and all that was said; the page takes them out of the address at once:
 *   gen=2022|2024|2026   markup generation (default 2026)
 *   lang=en|de|es|vi     language of the interface
 *   as=brand|colleague|private, or a person's key or handle: the account signed in (default the Brindle Page)
 *   theme=light|dark
 *   posts=N              size of the home feed (10000: generated on)
 *   mutate=lost|wrapped|moved, part=author|text|time|comments|posts|audience (narrows "lost")
 *   editor=rich|plain    engine of the boxes (Lexical)
 *   dialog=modal|native  the site's own focus trap, or `showModal()` in the top layer
 *   prefill=1            a reply box starts with the name of the person answered
 *
 * What a visitor says, edits or deletes is kept in the tab (`town.state`). Enter sends, as on the site; one that no person
 * pressed is counted in sessionStorage `town.untrusted`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEOPLE } from '../story/index';
import type { Answer, House } from '../town';
import { script } from './bundle';
import { businessPage } from './business';
import { hashedSheet } from './hashed';
import { avatar, cover, emojiPicture, photo } from './pictures';
import { accountOf, feedPart, placeAt, postAt, wirePerson } from './serve';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; font-src 'self'; object-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const HEADERS = {
  'content-security-policy': CSP,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'referrer-policy': 'origin-when-cross-origin',
  'cache-control': 'private, no-store',
};

const SHEETS = ['base', 'frame', 'post', 'buttons', 'comment', 'place', 'layer', 'chat'];
let sheet: string | null = null;

/** The style sheet: written with readable names, served with hashed ones; the order of scrambled letters is added here. */
function styles(): string {
  const order = Array.from({ length: 48 }, (_, i) => `.c-o-${i}{order:${i}}`).join('\n');
  sheet ??= hashedSheet([...SHEETS.map((name) => readFileSync(join(import.meta.dirname, 'style', `${name}.css`), 'utf8')), order].join('\n/*~*/\n'));
  return sheet;
}

const answer = (body: string, contentType: string, status = 200): Answer => ({ status, contentType, body, headers: HEADERS });
const json = (value: unknown): Answer => answer(JSON.stringify(value), 'application/json; charset=utf-8');
const svg = (body: string): Answer => answer(body, 'image/svg+xml');

const CONTACTS = ['oona', 'kwabs', 'tamsin', 'priya', 'esme', 'wendeline', 'lotte', 'hollis', 'bo'];

function asked(params: URLSearchParams): Answer {
  const path = params.get('path') ?? '';
  const posts = Number(params.get('posts') ?? '0');
  switch (params.get('doc')) {
    case 'feed':
      return json(feedPart(params.get('where') ?? 'home', Number(params.get('after') ?? '0'), posts));
    case 'post':
      return json(postAt(path));
    case 'place':
      return json(placeAt(path));
    case 'account':
      return json(accountOf(params.get('as') ?? 'brand'));
    case 'contacts':
      return json(PEOPLE.filter((p) => CONTACTS.includes(p.key)).map(wirePerson));
    default:
      return answer('{"error":"no such document"}', 'application/json', 400);
  }
}

function town(url: URL): Answer | Promise<Answer> {
  const name = url.searchParams.get('n') ?? '';
  switch (url.pathname.slice('/town/'.length)) {
    case 'avatar.svg':
      return svg(avatar(name, url.searchParams.has('page')));
    case 'cover.svg':
      return svg(cover(name));
    case 'photo.svg':
      return svg(photo(url.searchParams.get('k') ?? '', url.searchParams.get('v') ?? 'kettle'));
    case 'emoji.svg':
      return svg(emojiPicture(url.searchParams.get('e') ?? ''));
    case 'site.css':
      return answer(styles(), 'text/css; charset=utf-8');
    case 'site.js':
      return script('main').then((body) => answer(body, 'text/javascript; charset=utf-8'));
    default:
      return answer('', 'text/plain', 404);
  }
}

const LOADING = '<div id="splash"><div role="article"><div role="status" aria-label="Loading..."></div></div></div>';
const page = (): string =>
  `<!doctype html><html id="facebook" dir="ltr" lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="origin-when-cross-origin"><title>Facebook</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/town/site.css"><script src="/town/site.js" defer></script></head><body>${LOADING}</body></html>`;

function www(url: URL): Answer | Promise<Answer> {
  if (url.pathname.startsWith('/town/')) return town(url);
  if (url.pathname === '/api/graphql/') return asked(url.searchParams);
  return answer(page(), 'text/html; charset=utf-8');
}

/** The house to serve (see `../town.ts`). */
export const facebook: House = {
  hosts: ['www.facebook.com', 'business.facebook.com'],
  answer: (url) => (url.hostname === 'business.facebook.com' ? answer(businessPage(), 'text/html; charset=utf-8') : www(url)),
};
