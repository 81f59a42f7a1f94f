import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asItems } from '../tools/lib/items';
import { goldPages, tightHash } from './gold';
import { openReader, type Reader } from './reader';

const pages = goldPages('facebook');
/** Some day after the latest recording, so that no date lies in the future. */
const NOW = Date.UTC(2026, 5, 1, 12);
let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/facebook/adapter', 'facebookAdapter', NOW);
});
afterAll(() => reader.close());

describe.skipIf(!pages.length)('recorded pages of Facebook', () => {
  it.each(pages)('$name: every post and comment is found once, nothing is invented, author and text are right', async ({ html, url, items }) => {
    const reading = await reader.read(html, url);
    const found = asItems(reading.posts).filter((item) => item.kind !== 'quote');
    expect(found.map((item) => item.kind)).toEqual(items.map((item) => item.kind));
    for (const [index, gold] of items.entries()) {
      const item = found[index];
      // Shared by two people in one unit: the gold takes either as author; the text is the second's, so is the author here.
      if (String(gold.doubt).includes('either') || String(gold.doubt).includes('both acceptable'))
        expect(['ofi.483', gold.authorHandle]).toContain(item?.authorHandle);
      else
        expect(item).toMatchObject({
          id: gold.id,
          permalink: gold.permalink,
          authorHandle: gold.authorHandle,
          authorName: gold.authorName,
          isRepost: gold.isRepost,
        });
      expect(tightHash(item?.text ?? ''), `text of item ${index}`).toBe(gold.textHashTight);
      expect(item?.isAd).toBe(false);
    }
    expect(reading.gaps).toEqual({});
  });

  it.each(pages)('$name: counts of comments are the exact ones or none', async ({ html, url, items }) => {
    const { posts } = await reader.read(html, url);
    for (const [index, gold] of items.entries())
      if (!gold.doubt && gold.kind === 'post') expect(posts[index]?.counts.replies ?? null).toBe(gold.counts.replies ?? null);
  });

  it.each(pages)('$name: every unit has a place for the mark, in the flow and outside links', async ({ html, url }) => {
    const { anchors, posts } = await reader.read(html, url);
    expect(anchors.length).toBe(posts.length);
    for (const anchor of anchors) expect(anchor).toMatchObject({ inLink: false, inUnit: true });
  });

  it('the comment under a post of a collection belongs to that post, not to the first of the collection', async () => {
    const page = pages.find(({ name }) => name === '2024-03-profile');
    const { posts } = await reader.read(page?.html ?? '', page?.url ?? '');
    const parents = posts.filter((post) => post.kind === 'comment').map((post) => post.parent?.id);
    expect(parents.slice(2, 5)).toEqual(['1108075489747445', '1980307972731705', '1532077644042008']);
  });

  it('says who may read a post only where the picture beside the time says so', async () => {
    const audiences: Record<string, string[]> = {};
    for (const { name, html, url } of pages) audiences[name] = [...new Set((await reader.read(html, url)).posts.map((post) => post.audience))];
    // The words of the 2022 page are invented ones and its language is not told.
    expect(audiences).toEqual({
      '2022-03-home': ['unknown'],
      '2024-03-profile': ['limited'],
      '2025-07-home': ['public'],
      '2026-01-group': ['public'],
    });
  });

  it('knows who is signed in from the navigation, the post box or the label of a reply box', async () => {
    const who: Record<string, unknown> = {};
    for (const { name, html, url } of pages) who[name] = (await reader.read(html, url)).who;
    expect(who).toEqual({
      '2022-03-home': { handle: 'ekisibi.vapizita.5440898', name: 'Ekisibi Vapizita' },
      '2024-03-profile': { handle: '100023138526559', name: null },
      '2025-07-home': { handle: '100094974521571', name: 'مب اميكح صعوط' },
      '2026-01-group': { handle: null, name: 'Oéb' },
    });
  });

  it('turns the shown times into intervals that hold them, in the language of the page', async () => {
    const page = pages.find(({ name }) => name === '2024-03-profile');
    const { posts } = await reader.read(page?.html ?? '', page?.url ?? '');
    expect(posts.every((post) => post.time !== null && post.time.at === null && post.time.from < post.time.to && post.time.to <= NOW)).toBe(true);
    expect(posts[2]).toMatchObject({ timeText: '28週', time: { from: NOW - 29 * 7 * 864e5, to: NOW - 28 * 7 * 864e5 } });
    expect(posts[0]?.time?.to).toBe((posts[0]?.time?.from ?? 0) + 864e5 - 1);
  });
});
