/** A link in somebody's words is no address of what they wrote: whoever may write a comment may write any address into it. */
import { Window } from 'happy-dom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../lib/model/post';
import type { ReadContext } from '../../lib/sites/contract';
import { facebookAdapter } from '../../lib/sites/facebook/adapter';
import { ROOT } from '../tools/lib/browsers';

const URL_HERE = 'https://www.facebook.com/groups/9911223344/posts/660077/';
const PAGE = readFileSync(join(ROOT, 'test/sites/html/facebook-group-2026.html'), 'utf8');

/** What the adapter reads of a page after `change`; every rewriting must find its place. */
function read(change: (html: string) => string): Post[] {
  const html = change(PAGE);
  expect(html).not.toBe(PAGE);
  const window = new Window({ url: URL_HERE });
  window.document.write(html);
  const context: ReadContext = { gaps: { must: (_name, found) => found ?? null }, now: Date.UTC(2026, 10, 16, 9, 4), url: new URL(URL_HERE) };
  return facebookAdapter
    .roots(window.document as unknown as Document)
    .flatMap((root) => facebookAdapter.units(root))
    .flatMap((unit) => facebookAdapter.read(unit, context) ?? []);
}
const saying = (posts: readonly Post[], words: string): Post | undefined => posts.find((one) => one.text.includes(words));
const link = (href: string): string => `<a href="${href}" role="link" tabindex="0">${href.slice(0, 30)}</a>`;

describe('a comment whose words hold a link to another comment', () => {
  const addresses = [
    '/groups/9911223344/posts/660077/?comment_id=9002',
    '/groups/9911223344/posts/660077/?comment_id=9001&amp;reply_comment_id=9002',
    'https://www.facebook.com//evil.example/posts/1?comment_id=9002',
  ];

  it.each(addresses)('is itself and not that one: %s', (href) => {
    const posts = read((html) => html.replace('Same here tok47', `Same here tok47 ${link(href)}`));
    expect(saying(posts, 'tok47')).toMatchObject({
      id: '9001',
      permalink: '/groups/9911223344/posts/660077/?comment_id=9001',
      author: { name: 'Tuva Elm' },
    });
    expect(saying(posts, 'tok48')).toMatchObject({ id: '9002', parent: { id: '9001' } });
    expect(posts.filter((one) => one.id === '9002')).toHaveLength(1);
  });

  it('does not name the post it stands under, where that shows no address of its own', () => {
    // Here its only address is that of its comments.
    const posts = read((html) => html.replace('Same here tok47', `Same here tok47 ${link('/bo.anders/posts/555?comment_id=1')}`));
    expect(saying(posts, 'tok46')).toMatchObject({ id: '660077' });
  });
});
