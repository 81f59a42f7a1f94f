/** The sample town tells one story: its ends must meet, and the sample brand must hear just what the story says it should. */
import { describe, expect, it } from 'vitest';
import { needsAnswer } from '../../../lib/customers/needs';
import { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../../../lib/model/customer';
import { OwnAccount } from '../../../lib/model/account';
import { Post } from '../../../lib/model/post';
import { BrandRow, SavedReplyRow } from '../../../lib/model/settings';
import { ACCOUNTS, brandRow, savedReplies } from '../../sample/brand';
import { judgeOf, readPost, sampleRows } from '../../sample/seed';
import { DAY, feedOf, HOUR, MINUTE, PEOPLE, personOf, POSTS, postOf, SCREENS, TOWN_NOW, xId } from '../../sample/story/index';
import { generate, ORDINARY } from '../../sample/story/generate';

const NOW = TOWN_NOW;
const SITES = ['x', 'facebook'] as const;

describe('the story', () => {
  it('holds at least 60 people and 400 posts over three months in many languages, each under a key of its own', () => {
    expect(PEOPLE.length).toBeGreaterThanOrEqual(60);
    expect(POSTS.length).toBeGreaterThanOrEqual(400);
    expect(new Set(POSTS.map((p) => p.key)).size).toBe(POSTS.length);
    expect(new Set(PEOPLE.map((p) => p.x?.toLowerCase())).size).toBe(PEOPLE.length);
    expect(Math.max(...POSTS.map((p) => p.ago))).toBeGreaterThan(80 * DAY);
    for (const language of ['en', 'de', 'es', 'fr', 'pt', 'it', 'ja', 'ar'])
      expect(POSTS.filter((p) => p.language === language).length).toBeGreaterThan(4);
  });

  it('lets nobody answer what is not there, before it was said, or on the other site', () => {
    for (const post of POSTS) {
      expect(post.text.trim(), post.key).not.toBe('');
      expect(post.text, post.key).not.toMatch(/[{}]/);
      if (!post.parent) continue;
      expect(postOf(post.parent).site, post.key).toBe(post.site);
      expect(postOf(post.parent).ago, post.key).toBeGreaterThan(post.ago);
    }
  });

  it('plays the scenes it is known for', () => {
    const scene = (name: string) => POSTS.filter((p) => p.scene === name);
    const lids = scene('the lid').filter((p) => p.site === 'x');
    expect(new Set(lids.map((p) => p.author)).size).toBe(7);
    expect(Math.max(...lids.map((p) => p.ago))).toBeLessThan(HOUR);
    const mara = scene('third week').find((p) => p.text === 'Third week. Still nothing.');
    expect(postOf(mara?.parent ?? '')).toMatchObject({ site: 'facebook', author: 'brindle', place: 'page' });
    for (const site of SITES) {
      const answer = scene('answered by a colleague').find((p) => p.site === site && p.author === 'jonas');
      expect([answer?.ago, postOf(answer?.parent ?? '').author]).toEqual([4 * MINUTE, 'pavel']);
      for (const name of ['asks for card details', 'a right tip', 'a troll', 'wrong about a fact', 'burnt hand'])
        expect(
          scene(name).some((p) => p.site === site),
          `${name} on ${site}`,
        ).toBe(true);
    }
    expect(scene('asks for card details').map((p) => personOf(p.author).x)).toEqual(['Brindle_Help0', 'Brindle_Help0']);
    expect(scene('on the private account')).toHaveLength(1);
  });

  it('gives every post on X an id of its own, a repost its source’s, and more posts never change the earlier ones', () => {
    const own = POSTS.filter((p) => p.site === 'x' && !p.repostOf);
    expect(new Set(own.map(xId)).size).toBe(own.length);
    for (const repost of POSTS.filter((p) => p.repostOf)) expect(xId(repost)).toBe(xId(postOf(repost.repostOf ?? '')));
    expect(generate(PEOPLE, ORDINARY + 5_000).slice(0, ORDINARY)).toEqual(generate(PEOPLE));
  });

  it('reads as posts of the product’s own model', () => {
    for (const post of POSTS) expect(Post.safeParse(readPost(post, NOW)).error, post.key).toBeUndefined();
  });
});

describe('the sample brand', () => {
  it('hears every post about its kettles and no bridle, village, dog or ad', () => {
    const judge = judgeOf();
    const wrong = POSTS.filter((post) => {
      // Old posts get no mark; what they say is judged all the same.
      const { capture } = judge.judge({ ...readPost(post, NOW), time: null }, NOW);
      return capture?.own ? post.about === 'brand' : (capture !== null) !== (post.about === 'brand' && !post.ad);
    });
    expect(wrong.map((p) => `${p.key}: ${p.text}`)).toEqual([]);
  });

  it('has six marks on each first screen, and with its history two of them need an answer', async () => {
    const rows = await sampleRows(NOW);
    const cases = new Map((rows.cases as CaseRow[]).map((c) => [c.id, c]));
    const stored = new Map((rows.interactions as InteractionRow[]).map((i) => [i.id, i]));
    for (const site of SITES) {
      const judge = judgeOf();
      const { order, marked, needs } = SCREENS[site];
      const below = (key: string): string[] => [key, ...POSTS.filter((p) => p.parent === key).flatMap((p) => below(p.key))];
      const found: string[] = [];
      const open: string[] = [];
      for (const key of site === 'facebook' ? order.flatMap(below) : order) {
        const post = readPost(postOf(key), NOW);
        const { capture } = judge.judge(post, NOW);
        if (!capture || capture.own) continue;
        found.push(key);
        const known = cases.get(stored.get(`${site}:${post.id}`)?.caseId ?? '');
        const reasons = capture.matches.flatMap((m) => m.reasons);
        if (known ? known.state === 'new' && known.needsAnswer : needsAnswer({ text: post.text, reasons, isRepost: false, own: false }).needs)
          open.push(key);
      }
      expect(found.sort()).toEqual([...marked].sort());
      expect(open.sort()).toEqual([...needs].sort());
      expect([found.length, open.length]).toEqual([6, 2]);
      const after = feedOf(site).slice(order.length, order.length + 12);
      expect(after.filter((p) => judge.judge(readPost(p, NOW), NOW).capture)).toEqual([]);
    }
  });

  it('knows Mara since March on both sites as one person, with the call that was promised', async () => {
    const rows = await sampleRows(NOW);
    const mara = (rows.customers as CustomerRow[]).filter((c) => c.name === 'Mara Lindqual');
    expect(mara).toHaveLength(1);
    expect(new Date(mara[0]?.since ?? 0).toISOString().slice(0, 7)).toBe('2026-03');
    expect(
      (rows.authors as AuthorRow[])
        .filter((a) => a.customerId === mara[0]?.id)
        .map((a) => a.id)
        .sort(),
    ).toEqual(['facebook:mara.lindqual', 'x:maralindqual']);
    const hers = (rows.interactions as InteractionRow[]).filter((i) => i.customerId === mara[0]?.id);
    expect(hers.some((i) => i.kind === 'note' && i.text.includes('call her by Friday'))).toBe(true);
  });

  it('leaves no talk of earlier weeks open: what waits is of this morning', async () => {
    const rows = await sampleRows(NOW);
    const old = (rows.cases as CaseRow[]).filter((one) => one.openedAt < NOW - 7 * DAY);
    expect(old.length).toBeGreaterThan(4);
    expect(old.filter((one) => one.needsAnswer || one.state === 'new')).toEqual([]);
  });

  it('is made of rows the store takes', async () => {
    const rows = await sampleRows(NOW);
    for (const [table, shape] of [
      ['authors', AuthorRow],
      ['cases', CaseRow],
      ['customers', CustomerRow],
      ['interactions', InteractionRow],
      ['brands', BrandRow],
      ['savedReplies', SavedReplyRow],
    ] as const)
      for (const row of rows[table] ?? []) expect(shape.safeParse(row).error, table).toBeUndefined();
    for (const account of ACCOUNTS) expect(OwnAccount.safeParse(account).error).toBeUndefined();
    expect(brandRow(NOW).query.length).toBeLessThan(4_096);
    expect(new Set(savedReplies(NOW).map((r) => r.id)).size).toBe(savedReplies(NOW).length);
  });
});
