/** The sample town's Facebook, its own scripts running: dialogs, and a markup that changes behind the reader's back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebook } from '../sample/facebook/house';
import { openReader, type PageReading, type Reader } from './reader';

const HOST = 'https://www.facebook.com';
let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/facebook/adapter', 'facebookAdapter', Date.now());
});
afterAll(() => reader.close());

const visit = (path: string, ready = '[role="main"] [dir="auto"]'): Promise<PageReading> => reader.visit(facebook, HOST + path, ready);
const posts = (page: PageReading) => page.posts.filter((post) => post.kind !== 'comment').map((post) => [post.author.name, post.text.slice(0, 24)]);

describe.each([
  ['2026', 'en'],
  ['2024', 'es'],
])('the dialog of a group’s post (%s, %s)', (gen, lang) => {
  it('reads author, text and audience of the post, not the dialog’s own title, and its comments answer that post', async () => {
    const path = `/groups/284417730915526/posts/925132361570467/?reset&gen=${gen}&lang=${lang}`;
    const page = await visit(path, '[role="dialog"] [role="article"][aria-label]');
    const shown = page.posts.slice(page.posts.findLastIndex((post) => post.kind === 'post'));
    expect(shown[0]).toMatchObject({ id: '925132361570467', author: { name: 'Teodor Bramvik' }, audience: 'public' });
    expect(shown[0]?.text).toMatch(/^Brindle kettle lids/);
    expect(shown.slice(1).map((comment) => [comment.root?.author.name, comment.audience])).toEqual([
      ['Teodor Bramvik', 'public'],
      ['Teodor Bramvik', 'public'],
    ]);
    expect(shown[1]?.parent?.author.name).toBe('Teodor Bramvik');
    expect(page.gaps).toEqual({});
  });
});

describe.each(['2022', '2024', '2026'])('markup of %s', (gen) => {
  let plain: PageReading;
  beforeAll(async () => {
    plain = await visit(`/?reset&gen=${gen}`);
  });

  it('with the head below the text reads the same posts, or counts each text it is not sure of', async () => {
    const moved = await visit(`/?reset&gen=${gen}&mutate=moved`);
    const lost = moved.posts.filter((post) => !post.text).length;
    expect(moved.gaps['facebook.text'] ?? 0).toBe(lost);
    expect(posts(moved).slice(0, 3)).toEqual(posts(plain).slice(0, 3));
  });

  it('with all it leans on lost still finds every post and never reads a wrong text', async () => {
    const lost = await visit(`/?reset&gen=${gen}&mutate=lost`);
    const known = new Map(plain.posts.map((post) => [post.author.name, post.text]));
    for (const post of lost.posts) if (known.has(post.author.name)) expect(known.get(post.author.name)).toBe(post.text);
    const unread = lost.units - lost.posts.length;
    expect(unread).toBeGreaterThan(4);
    expect(unread * 2).toBeGreaterThan(lost.units);
    if (gen !== '2022') expect([lost.posts.length, lost.gaps['facebook.author']]).toEqual([0, expect.any(Number)]);
    else expect(lost.posts.length).toBeGreaterThan(0);
  });
});
