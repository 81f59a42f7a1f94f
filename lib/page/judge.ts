/** Decides of one post what it is to us: own, a match with its reasons, or nothing. Page view and page only. */
import { addressed, ownRole, threadKey } from '../listening/addressed';
import type { Capture, Match } from '../model/match';
import type { Post } from '../model/post';
import type { PageView } from '../model/view';
import { keyOf } from './keys';
import type { Match as MatchPost } from './matching';

const DAY = 86_400_000;

export class Judge {
  /** Customers a brand has answered on this page: thread, brand and handle in one key. */
  private readonly spoken = new Set<string>();

  constructor(
    private readonly view: PageView,
    private readonly match: MatchPost,
  ) {}

  /**
   * Null: nothing to us, and then nothing of it is kept. `spoke`: a thread whose other posts must be looked at again.
   * `open`: whether its words match is not decided yet.
   */
  judge(post: Post, now: number): { capture: Capture | null; spoke: string | null; open: boolean } {
    if (post.isAd || post.kind === 'ad') return { capture: null, spoke: null, open: false };
    const { brands, accounts } = this.view;
    const own = ownRole(post.site, post.author.handle, accounts);
    const matches: Match[] = addressed(post, {
      brands,
      accounts,
      spokeIn: (thread, handle, brandId) => this.spoken.has(`${thread} ${brandId} ${handle}`),
    }).map(({ brandId, kinds }) => ({ brandId, maybe: false, reasons: kinds.map((kind) => ({ kind, words: [] })) }));
    const old = post.time !== null && now - post.time.to > this.view.maxAgeDays * DAY;
    const open = (!old || own !== null || matches.length > 0) && !this.byKeyword(post, now, matches);
    const spoke = own === 'brand' ? this.noteSpoken(post) : null;
    if (!own && !matches.length) return { capture: null, spoke, open };
    return { capture: { key: keyOf(post), post, matches, own }, spoke, open };
  }

  /** False: not decided yet. */
  private byKeyword(post: Post, now: number, matches: Match[]): boolean {
    const hits = this.match(post, now);
    for (const hit of hits ?? []) {
      const reason = { kind: 'keyword' as const, words: hit.words.slice(0, 20).map((w) => w.slice(0, 300)) };
      const already = matches.find((m) => m.brandId === hit.brandId);
      if (already) already.reasons.push(reason);
      else matches.push({ brandId: hit.brandId, maybe: hit.maybe, reasons: [reason] });
    }
    return hits !== null;
  }

  /** Remembers whom a brand's post answers; the thread when that was news. */
  private noteSpoken(post: Post): string | null {
    const thread = threadKey(post);
    const handle = post.author.handle?.toLowerCase();
    const brandId = this.view.accounts.find((a) => a.site === post.site && a.role === 'brand' && a.handle.toLowerCase() === handle)?.brandId;
    if (!thread || !brandId) return null;
    const before = this.spoken.size;
    for (const to of [post.parent?.author.handle, ...post.replyTo]) if (to) this.spoken.add(`${thread} ${brandId} ${to.toLowerCase()}`);
    return this.spoken.size > before ? thread : null;
  }
}

/** What a screen reader says of the mark: the brand the page view already names, and nothing the worker knows. */
export function labelOf(capture: Capture, view: PageView): string {
  const brand = view.brands.find((b) => b.id === capture.matches[0]?.brandId);
  return `${brand?.name ?? 'Earshot'}: open card`;
}
