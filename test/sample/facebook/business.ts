/** business.facebook.com: an inbox of another make. None of its markup is the site's; nothing on it is to be read. */
import { POSTS } from '../story/index';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (ch) => `&#${ch.charCodeAt(0)};`);

/** The whole page, without any script. */
export function businessPage(): string {
  const rows = POSTS.filter((p) => p.site === 'facebook' && p.parent !== null && p.place === 'page')
    .map((p) => `<li><button type="button"><b>Comment on your post</b><br>${escaped(p.text)}</button></li>`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Business Suite</title><link rel="icon" href="data:,"></head><body><header><h1>Inbox</h1><nav>All messages · Comments · Reviews</nav></header><main><ul>${rows}</ul><section><h2>Nothing chosen</h2><textarea aria-label="Reply"></textarea></section></main></body></html>`;
}
