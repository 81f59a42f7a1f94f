/** What people choose themselves must not be taken for the site's own word: links in what they wrote, names in its labels. */
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

describe('who may read a post whose audience is told with the name of its author', () => {
  /** Who may read Greta Holm's post, were she called so, with this title beside the time, on a page in this language. */
  const audience = (name: string, title: string, lang: string): string | undefined => {
    const posts = read((html) =>
      html
        .replaceAll('Greta Holm', name)
        .replaceAll('title="Shared with Private group"', `title="${title}"`)
        .replace('lang="en" dir', `lang="${lang}" dir`),
    );
    return posts.find((one) => one.author.name === name)?.audience;
  };

  it.each([
    ['Kenji Kawamoto', "Shared with Kenji Kawamoto's friends", 'en'],
    ['Publio Verdi', 'Condiviso con: Amici di Publio Verdi', 'it'],
    ['عامر سالم', 'تمت المشاركة مع: أصدقاء عامر سالم', 'ar'],
    ['Anna Offenthal', 'Geteilt mit: Freunde von Anna Offenthal', 'de'],
    ['Ove Julkinen', 'Jaettu: käyttäjän Ove Julkinen kaverit', 'fi'],
  ])('%s: friends are not everybody', (name, title, lang) => expect(audience(name, title, lang)).toBe('limited'));

  it.each([
    ['Brindle Public Library', 'Shared with Public', 'en'],
    ['Blic', 'Shared with Public', 'en'],
    ['NBA', 'Gedeeld met: Openbaar', 'nl'],
    ['Kenji Kawamoto', 'Awam', 'ms'],
    ['عامر سالم', 'تمت المشاركة مع: عام', 'ar'],
  ])('%s: everybody is everybody', (name, title, lang) => expect(audience(name, title, lang)).toBe('public'));
});

describe('a reply whose label names the one it answers', () => {
  /** What Brindle's reply (9002) answers, with replies by these people above it, all in the row of Tuva Elm's comment (9001). */
  const parent = (label: string, ...names: string[]): unknown => {
    const posts = read((html) => {
      const { document } = new Window();
      document.write(html);
      const reply = document.querySelector('[href*="reply_comment_id=9002"]')?.closest('[role="article"]');
      if (!reply) return html;
      const said = (by: string, id: number, words: string, as: string): string =>
        reply.outerHTML
          .replace(/aria-label="[^"]*"/, `aria-label="${as}"`)
          .replaceAll('9002', String(id))
          .replaceAll('>Brindle<', `>${by}<`)
          .replace('tok48', words);
      const others = names.map((name, i) => said(name, 9100 + i, `by${i}`, `Reply by ${name} to Tuva Elm's comment 1 hour ago`));
      reply.outerHTML = [...others, said('Brindle', 9002, 'tok48', label)].join('');
      return document.documentElement.outerHTML;
    });
    names.forEach((name, i) => expect(saying(posts, `by${i}`)).toMatchObject({ id: String(9100 + i), author: { name } }));
    return saying(posts, 'tok48')?.parent?.id;
  };

  it('answers the longest name in it, wherever the shorter one stands', () => {
    expect(parent("Reply by Brindle to Ann Marie's reply 1 hour ago", 'Ann Marie', 'Ann')).toBe('9100');
    expect(parent("Reply by Brindle to Ann Marie's reply 1 hour ago", 'Ann', 'Ann Marie')).toBe('9101');
    expect(parent("Reply by Brindle to Tuva Elmwood's reply 1 hour ago", 'Tuva Elmwood')).toBe('9100');
    expect(parent("Reply by Brindle to Ann's reply 1 hour ago", 'Ann Marie', 'Ann')).toBe('9101');
  });

  it('answers the comment where that and a reply are by one name, else the nearest reply by it', () => {
    expect(parent("Reply by Brindle to Tuva Elm's comment 1 hour ago", 'Tuva Elm')).toBe('9001');
    expect(parent("Reply by Brindle to Ann's reply 1 hour ago", 'Ann', 'Ann')).toBe('9101');
    expect(parent('Reply by Brindle 1 hour ago', 'Ann')).toBeUndefined();
  });
});
