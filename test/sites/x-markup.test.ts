import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', Date.UTC(2026, 2, 2, 12));
});
afterAll(() => reader.close());

const html = (name: string): string => readFileSync(new URL(`html/x-${name}.html`, import.meta.url), 'utf8');
const HOME = 'https://x.com/home';

describe('markup of 2021', () => {
  it('reads names, handles and counts without the blocks that came later', async () => {
    const { posts, gaps, anchors } = await reader.read(html('2021'), HOME);
    expect(gaps).toEqual({});
    expect(posts.slice(0, 4).map((post) => [post.author.name, post.author.handle, post.text, post.audience])).toEqual([
      ['Ana P', 'ana_p', 'Kettle no. 5', 'public'],
      ['Ana P', 'ana_p', 'Again', 'public'],
      ['Bo', 'bo_li', 'Private thoughts', 'limited'],
      ['Cy', 'cy_d', 'Well said', 'public'],
    ]);
    expect(posts[0]?.counts).toMatchObject({ replies: 2, reposts: 1, likes: 0 });
    expect(anchors.slice(0, 4).every((anchor) => anchor?.holdsTime && !anchor.inLink)).toBe(true);
  });

  it('reads advertisements, which show neither a time nor a block of names, and their quotes', async () => {
    const { posts } = await reader.read(html('2021'), HOME);
    expect(
      posts.filter((post) => post.isAd).map((post) => [post.kind, post.id, post.author.handle, post.author.name, post.text, post.quoted]),
    ).toEqual([
      ['ad', null, 'pfannenwelt', 'Pfannenwelt', 'Nur heute, sagt @mara_lind', null],
      [
        'ad',
        null,
        'topfmarkt',
        'Topfmarkt',
        'Schau',
        expect.objectContaining({ author: { handle: 'topfmarkt', name: 'Topfmarkt' }, text: 'Unser Angebot' }),
      ],
    ]);
  });

  it('a name that looks like a handle is a name; counts told by the sum alone are split where its language splits', async () => {
    const post = (await reader.read(html('2021'), HOME)).posts.at(-1);
    expect(post).toMatchObject({ author: { handle: 'scam_1', name: '@brindle' }, counts: { replies: 377, reposts: 1232, likes: 745 } });
  });

  it('takes the counts of the sum where the buttons tell none, as for a post in focus', async () => {
    const bare = `document.querySelectorAll('[data-testid="reply"],[data-testid="retweet"]').forEach((button) => button.setAttribute('aria-label', 'x'))`;
    expect((await reader.read(html('2021'), HOME, bare)).posts[0]?.counts).toMatchObject({ replies: 2, reposts: 1, likes: 0 });
  });

  it('knows a repost (of oneself too) from a like, and both from an answer', async () => {
    const { posts } = await reader.read(html('2021'), HOME);
    expect(posts.map((post) => post.isRepost)).toEqual([false, true, false, false, false, false, false]);
    expect(posts[1]?.repostedBy?.handle).toBe('ana_p');
    expect(posts[3]?.replyTo).toEqual(['ana_p', 'bo_li']);
  });
});

describe('later markup', () => {
  const reading = () => reader.read(html('later'), HOME);
  const post = async (last: number) => (await reading()).posts.find((item) => item.id?.endsWith(String(last)));

  it('reads all posts without a gap, an empty group label included', async () => {
    const { posts, gaps, who } = await reading();
    expect(posts).toHaveLength(13);
    expect(gaps).toEqual({});
    expect(who).toEqual({ handle: 'brindle_help', name: 'Brindle Help' });
  });

  it('takes a pinned post for no repost, and a repost for one, in any language', async () => {
    expect(await post(100)).toMatchObject({ isRepost: false, repostedBy: null });
    expect(await post(101)).toMatchObject({ isRepost: true, repostedBy: { handle: 'ines_r' }, counts: { replies: 0, reposts: 5, likes: 2 } });
    expect((await post(111))?.isRepost).toBe(false);
  });

  it('reads numbers with separators and in other digits exactly, and shortened ones not at all', async () => {
    expect((await post(102))?.counts).toEqual({ replies: 1234, reposts: 12345, likes: 1234567, views: 98765 });
    expect((await post(103))?.counts).toEqual({ replies: 20, reposts: 1500, likes: 0, views: 7 });
    expect((await post(110))?.counts).toEqual({ replies: null, reposts: 3, likes: null, views: null });
  });

  it('keeps a quote apart from its post, takes its id only from its own links, and a removed quote for none', async () => {
    expect(await post(104)).toMatchObject({
      text: 'Look at this',
      quoted: { id: '1780000000000000001', author: { handle: 'brindle', name: 'Brindle' }, text: 'Our new lid' },
    });
    expect(await post(105)).toMatchObject({ text: '', hasMedia: true, quoted: { id: null, text: 'Our old lid' } });
    expect(await post(106)).toMatchObject({ text: 'Gone now', quoted: null });
  });

  it('keeps the whole target of a shortened link', async () => {
    expect(await post(107)).toMatchObject({
      text: 'See https://brindle.example/care/descaling-in-five-steps… and #tea',
      links: ['https://brindle.example/care/descaling-in-five-steps'],
    });
  });

  it('takes leading mentions for whom a post answers, later ones not', async () => {
    expect(await post(108)).toMatchObject({ text: '@brindle_help @mara_lind it works, says @uwe_m', replyTo: ['brindle_help', 'mara_lind'] });
  });

  it('reads posts without text, says where a text is cut, and shows a script in a name as text', async () => {
    expect(await post(109)).toMatchObject({ text: '', hasMedia: true, cut: 'none', language: null });
    expect((await post(110))?.cut).toBe('see-more');
    expect((await post(112))?.author.name).toBe('<script>alert(1)</script><b>Pat');
  });
});
