import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader';
import { goldPages, tightHash } from './gold';
import { asItems } from '../tools/lib/items';

const pages = goldPages('x');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', Date.UTC(2026, 0, 1));
});
afterAll(() => reader.close());

describe.skipIf(!pages.length)('recorded pages of X', () => {
  it.each(pages)('$name: every post, quote and ad is found with what two independent readings found, and no gap', async ({ html, url, items }) => {
    const reading = await reader.read(html, url);
    const found = asItems(reading.posts);
    expect(found.map((item) => [item.kind, item.authorHandle])).toEqual(items.map((item) => [item.kind, item.authorHandle]));
    for (const [index, gold] of items.entries()) {
      const item = found[index];
      expect(item).toMatchObject({
        id: gold.id,
        permalink: gold.permalink,
        authorName: gold.authorName,
        time: gold.time,
        isAd: gold.isAd,
        isRepost: gold.isRepost,
        quotedAuthor: gold.quotedAuthor,
        counts: gold.counts,
        ...(gold.kind === 'quote' ? {} : { language: gold.language }),
      });
      expect(tightHash(item?.text ?? '')).toBe(gold.textHashTight);
    }
    expect(reading.gaps).toEqual({});
    expect(reading.posts.every((post) => post.audience === 'public')).toBe(true);
  });

  it.each(pages)('$name: every post has a place for the mark, in the row of its time and outside links', async ({ html, url }) => {
    const { anchors, posts } = await reader.read(html, url);
    for (const [index, post] of posts.entries()) {
      if (post.isAd) continue;
      expect(anchors[index]).toMatchObject({ inLink: false, inUnit: true, holdsTime: true });
    }
  });

  it('knows who is signed in, and says so where nobody is', async () => {
    for (const { name, html, url } of pages) {
      const { who } = await reader.read(html, url);
      expect(who.handle === null).toBe(name !== '2024-12-home');
    }
  });
});
