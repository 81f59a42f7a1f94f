/**
 * The sample town's x.com: an invented site with the real one's markup facts; twitter.com leads to it, pro.x.com shows columns.
 *
 * Addresses
 *   /home                      the story's first screen on top; tabs "For you" and "Following" replace the timeline's node
 *   /HANDLE, /HANDLE/with_replies   a profile
 *   /HANDLE/status/ID          a thread: what came before, the post (tabindex -1), the reply box, the answers
 *   /search?q=…, /hashtag/…    posts that hold all the words
 *   /notifications             mentions of and answers to the account signed in
 *   /compose/post[?in_reply_to=ID]  the dialog over the home timeline
 *   /messages                  a private place that must never be read
 *
 * Switches in any address, kept for the tab until told otherwise; `?reset` forgets them and all that was written:
 *   as=brand|colleague|private or a handle ("" = signed out); localStorage "town-x-as" holds a handle for new tabs
 *   gen=2021|2024|2026   lang=en|de|es|ja   theme=light|dark   modal=trap|top
 *   posts=N (at most 10000)   recycle=1: article nodes are used again for other posts
 *   mutate=none|lost|lost-tweet|lost-text|lost-time|wrapped|moved
 *
 * Stateless: what a visitor writes, edits or deletes stays in that tab (sessionStorage "town-x-written"). A reply goes out only
 * on a person's own click. html[data-shortcuts] counts single keys that reached the site.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PEOPLE } from '../story/index';
import { avatarSvg, photoSvg } from '../story/pictures';
import type { Answer, House } from '../town';
import { appScript } from './bundle';
import { documentOf, HEADERS } from './document';
import { optionsOf } from './options';

const SVG = 'image/svg+xml';
const ok = (contentType: string, body: string): Answer => ({
  status: 200,
  contentType,
  body,
  headers: { 'cache-control': 'max-age=600', 'x-content-type-options': 'nosniff' },
});
const missing: Answer = { status: 404, contentType: 'text/plain; charset=utf-8', body: 'There is nothing at this address.' };

/** An emoji as a picture, drawn with the visitor's own font. */
function emojiSvg(file: string): string {
  const emoji = file
    .split('-')
    .map((hex) => String.fromCodePoint(Number.parseInt(hex, 16) || 0x2753))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`;
}

/** In this order: later ones may overrule. */
const SHEETS = ['shell', 'side', 'column', 'layers', 'post', 'parts', 'reply', 'narrow'];

async function sheet(): Promise<string> {
  const parts = await Promise.all(SHEETS.map((name) => readFile(resolve(import.meta.dirname, `style/${name}.css`), 'utf8')));
  return parts.join('\n');
}

async function asset(path: string): Promise<Answer> {
  const [kind = '', name = '', last = ''] = path.replace(/\.svg$/, '').split('/');
  if (path === 'app.js') return ok('text/javascript; charset=utf-8', await appScript());
  if (path === 'page.css') return ok('text/css; charset=utf-8', await sheet());
  if (path === 'icon.svg')
    return ok(SVG, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#33566b" d="M4 5h16v11H11l-5 4v-4H4z"/></svg>');
  if (kind === 'emoji' && /^[0-9a-f]{1,6}(-[0-9a-f]{1,6}){0,12}$/.test(name)) return ok(SVG, emojiSvg(name));
  if (kind === 'photo' && (name === 'brand' || name === 'homonym' || name === 'other')) return ok(SVG, photoSvg(decodeURIComponent(last), name));
  const person = kind === 'avatar' ? PEOPLE.find((p) => p.key === decodeURIComponent(name)) : undefined;
  return person ? ok(SVG, avatarSvg(person)) : missing;
}

/** The old name leads on. By a page and not by a status: browsers follow an intercepted redirect past the interception. */
function moved(url: URL): Answer {
  const to = `https://x.com${url.pathname}${url.search}`.replace(/[^\w\-.~:/?#@!$&()*+,;=%]/g, '').replace(/&/g, '&amp;');
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><meta http-equiv="refresh" content="0; url=${to}"><title>x.com</title>`,
    headers: { ...HEADERS },
  };
}

/** `now`: the visitor's clock, ms; by default the real one. */
export function xHouse(now: () => number = Date.now): House {
  return {
    hosts: ['x.com', 'twitter.com', 'pro.x.com'],
    answer(url, method) {
      if (method !== 'GET' && method !== 'HEAD') return { ...missing, status: 405, body: 'Only looking is possible here.' };
      if (url.hostname === 'twitter.com') return moved(url);
      if (url.pathname.startsWith('/assets/')) return asset(url.pathname.slice('/assets/'.length));
      if (url.pathname === '/favicon.ico') return asset('icon.svg');
      const body = documentOf(optionsOf(url.searchParams), now(), url.hostname === 'pro.x.com');
      return { status: 200, contentType: 'text/html; charset=utf-8', body, headers: { ...HEADERS } };
    },
  };
}
