import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type PageReading, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', Date.UTC(2026, 2, 2, 12));
});
afterAll(() => reader.close());

const html = (name: string): string => readFileSync(new URL(`html/x-${name}.html`, import.meta.url), 'utf8');
const THREAD = 'https://x.com/mara_lind/status/1790000000000000300';
const id = (last: number): string => `1790000000000000${last}`;
/** What each post answers and where its thread began, by the last three digits of the ids. */
const tree = (reading: PageReading): Record<string, [string | null, string | null]> =>
  Object.fromEntries(
    reading.posts.map((post) => [post.id?.slice(-3) ?? 'ad', [post.parent?.id?.slice(-3) ?? null, post.root?.id?.slice(-3) ?? null]]),
  );

describe("a post's own page", () => {
  it('tells what each post answers from the order and the drawn lines alone', async () => {
    const reading = await reader.read(html('thread'), THREAD);
    expect(tree(reading)).toEqual({
      '100': [null, null],
      '200': ['100', '100'],
      '300': ['200', '100'],
      '400': ['300', '100'],
      '500': ['400', '100'],
      ad: [null, null],
      '600': ['300', '100'],
      '650': ['300', '100'],
      '700': [null, null],
    });
    expect(reading.gaps).toEqual({});
    expect(reading.posts[2]?.parent?.author).toEqual({ handle: 'brindle_help', name: 'Brindle Help' });
  });

  it('reads the post in focus, whose time stands below its text, and places its mark beside the handle', async () => {
    const { posts, anchors } = await reader.read(html('thread'), THREAD);
    expect(posts[2]).toMatchObject({
      id: id(300),
      author: { name: 'Mara 🫖 Lind' },
      text: 'The 1.7 l one,\nbought in May.',
      counts: { replies: 2, reposts: 0, likes: 1234 },
      timeText: '9:02 vorm. · 2. März 2026',
    });
    expect(anchors[2]).toMatchObject({ inLink: false, inUnit: true });
    expect(anchors.filter((anchor) => anchor === null)).toHaveLength(1);
  });

  it('never passes an advertisement between the answers as an answer', async () => {
    const { posts } = await reader.read(html('thread'), THREAD);
    expect(posts.filter((post) => post.isAd).map((post) => [post.kind, post.id, post.parent])).toEqual([['ad', null, null]]);
  });

  it('holds posts of protected accounts for limited, and whom they answer for said', async () => {
    const { posts } = await reader.read(html('thread'), THREAD);
    expect(posts.filter((post) => post.audience === 'limited').map((post) => [post.author.handle, post.replyTo])).toEqual([
      ['lena_w', ['mara_lind']],
    ]);
  });

  it('names no first post where the top of the conversation is not on the page, and no parent across a removed post', async () => {
    expect(tree(await reader.read(html('thread-cut'), THREAD))).toEqual({ '200': [null, null], '300': [null, null], '400': ['300', null] });
  });

  it('says nothing of parents while the page is changing to another post', async () => {
    const reading = await reader.read(html('thread'), 'https://x.com/other/status/1790000000000000999');
    expect(tree(reading)['400']).toEqual([null, null]);
  });

  it('says no parent where the two signs of a drawn line disagree', async () => {
    const reading = await reader.read(html('thread'), THREAD, `document.querySelectorAll('.r-up').forEach((line) => line.remove())`);
    expect(tree(reading)['500']?.[0]).toBeNull();
    const other = await reader.read(html('thread'), THREAD, `document.querySelectorAll('.r-line').forEach((line) => line.remove())`);
    expect(tree(other)['500']?.[0]).toBeNull();
  });

  it('refuses a parent by someone the post does not answer', async () => {
    const reading = await reader.read(
      html('thread'),
      THREAD,
      `document.querySelector('a[href="/mara_lind"][dir] span').textContent = '@jo_berg'; document.querySelectorAll('a[href="/mara_lind"][dir]')[0].href = '/jo_berg'`,
    );
    expect(tree(reading)['600']).toEqual([null, '100']);
  });
});

describe('reply dialog', () => {
  it('reads the post that is answered in the dialog although its time is no link, and the same post behind it', async () => {
    const { posts, gaps, roots } = await reader.read(html('dialog'), 'https://x.com/home');
    expect(roots).toBe(2);
    expect(posts.map((post) => [post.id, post.author.handle, post.text, post.time?.at])).toEqual([
      [id(300), 'mara_lind', 'Third week. Still nothing.', Date.UTC(2026, 2, 2, 9, 2)],
      [null, 'mara_lind', 'Third week. Still nothing.', Date.UTC(2026, 2, 2, 9, 2)],
    ]);
    expect(Object.keys(gaps).filter((gap) => gap === 'x.permalink')).toEqual([]);
  });
});

describe('columns of pro.x.com', () => {
  it('reads every column as a root of its own', async () => {
    const { posts, roots } = await reader.read(html('pro'), 'https://pro.x.com/i/decks/1');
    expect(roots).toBe(2);
    expect(posts.map((post) => post.text)).toEqual(['First column', 'Second column', 'First column']);
  });
});
