/** Decides of one post what it is to us: own, a match with its reasons, or nothing. Page view and page only. */
import { addressed, ownRole, plain, threadKey } from '../listening/addressed';
import type { Capture, Match } from '../model/match';
import type { Post } from '../model/post';
import type { PageView } from '../model/view';
import { LABEL_END } from './hosts';
import { keyOf } from './keys';
import type { Match as MatchPost } from './matching';

const DAY = 86_400_000;

export interface Judge {
  spoken: ReadonlySet<string>;
  /**
   * Null: nothing to us, and then nothing of it is kept. `spoke`: it told of a customer we answer, whose posts must be looked at again.
   * `open`: whether its words match is not decided yet.
   */
  judge: (post: Post, now: number) => { capture: Capture | null; spoke: boolean; open: boolean };
}

export function judgeOn(view: PageView, match: MatchPost): Judge {
  /** Customers a brand has answered on this page: thread, brand and handle in one key. */
  const spoken = new Set<string>();

  function judge(post: Post, now: number): ReturnType<Judge['judge']> {
    if (post.isAd || post.kind === 'ad') return { capture: null, spoke: false, open: false };
    const { brands, accounts } = view;
    const own = ownRole(post.site, post.author.handle, accounts);
    const matches: Match[] = addressed(post, {
      brands,
      accounts,
      spokeIn: (thread, handle, brandId) => spoken.has(`${thread} ${brandId} ${handle}`),
    }).map(({ brandId, kinds }) => ({ brandId, maybe: false, reasons: kinds.map((kind) => ({ kind, words: [] })) }));
    const old = post.time !== null && now - post.time.to > view.maxAgeDays * DAY;
    const open = (!old || own !== null || matches.length > 0) && !byKeyword(post, now, matches);
    const spoke = own === 'brand' && noteSpoken(post);
    if (!own && !matches.length) return { capture: null, spoke, open };
    return { capture: { key: keyOf(post), post, matches, own }, spoke, open };
  }

  /** False: not decided yet. */
  function byKeyword(post: Post, now: number, matches: Match[]): boolean {
    const hits = match(post, now);
    for (const hit of hits ?? []) {
      const reason = { kind: 'keyword' as const, words: hit.words.slice(0, 20).map((w) => w.slice(0, 300)) };
      const already = matches.find((m) => m.brandId === hit.brandId);
      if (already) already.reasons.push(reason);
      else matches.push({ brandId: hit.brandId, maybe: hit.maybe, reasons: [reason] });
    }
    return hits !== null;
  }

  /** Remembers whom a brand's post answers; true when that was news. */
  function noteSpoken(post: Post): boolean {
    const thread = threadKey(post);
    const handle = plain(post.author.handle);
    const brandId = view.accounts.find((a) => a.site === post.site && a.role === 'brand' && plain(a.handle) === handle)?.brandId;
    if (!thread || !brandId) return false;
    const before = spoken.size;
    for (const to of [post.parent?.author.handle, ...post.replyTo]) if (to) spoken.add(`${thread} ${brandId} ${plain(to)}`);
    return spoken.size > before;
  }

  return { spoken, judge };
}

/** What a screen reader says of the mark: the brand the page view already names, and nothing the worker knows. */
export function labelOf(capture: Capture, view: PageView): string {
  const brand = view.brands.find((b) => b.id === capture.matches[0]?.brandId);
  return `${brand?.name ?? 'Earshot'}${LABEL_END}`;
}
