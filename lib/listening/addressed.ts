/**
 * Posts that are ours without a keyword, told from the page alone: comments under our posts, replies to and mentions of us,
 * posts on our Page, further posts of a customer we are already speaking with. Handles compare without case and "@";
 * names never count, so a look-alike is never taken for an own account.
 */
import { later } from '../kit/later';
import type { AccountRole, OwnAccount } from '../model/account';
import type { ReasonKind } from '../model/match';
import type { Post } from '../model/post';

export interface AddressContext {
  brands: readonly { id: string; addressed: boolean }[];
  accounts: readonly OwnAccount[];
  /** Whether on this page an account of that brand has already spoken with that author in that thread. Handle as `plain` has it. */
  spokeIn(threadKey: string, handle: string, brandId: string): boolean;
}

export interface Addressed {
  brandId: string;
  /** In the order under-our-post, reply-to-us, on-our-page, mentions-us, our-conversation; at least one. */
  kinds: Exclude<ReasonKind, 'keyword'>[];
}

/** What all ways to write one account's handle have in common: on Facebook full stops in it do not count, on X there are none. */
export const plain = (handle: string | null | undefined): string => (handle ?? '').trim().replace(/^@|\./g, '').toLowerCase();

/** The thread a post stands in, on its site: the root's id, the parent's where no root is known, else its own. Null: no id on the page. */
export function threadKey(post: Post): string | null {
  const id = post.root?.id ?? post.parent?.id ?? post.id;
  return id === null ? null : `${post.site}:${id}`;
}

/** The role of a handle on a site among own accounts, or null. A brand's account wins over the same handle listed otherwise. */
export function ownRole(site: Post['site'], handle: string | null, accounts: readonly OwnAccount[]): AccountRole | null {
  const wanted = plain(handle);
  let role: AccountRole | null = null;
  if (wanted) for (const a of accounts) if (a.site === site && plain(a.handle) === wanted && role !== 'brand') role = a.role;
  return role;
}

// With and without what follows a full stop: Facebook's handles may hold one, X's never do.
const MENTION = later(() => new RegExp('(?<![\\p{L}\\p{N}_@/])@(([\\p{L}\\p{N}_]+)(?:\\.[\\p{L}\\p{N}_]+)*)', 'gu'));

/** Reasons per brand, in the order of the brands; empty for ads and for posts by an own account of any role. */
export function addressed(post: Post, context: AddressContext): Addressed[] {
  if (post.isAd || post.kind === 'ad' || ownRole(post.site, post.author.handle, context.accounts)) return [];
  /** The brands that have an account of this site among some handles. Most posts name nobody, and then no account is looked at. */
  const brandsOf = (handles: Iterable<string>): Set<string | null> => {
    const all = new Set(handles);
    all.delete('');
    const ours = (all.size ? context.accounts : []).filter((a) => a.role === 'brand' && a.site === post.site && all.has(plain(a.handle)));
    return new Set(ours.map((a) => a.brandId));
  };
  const mentions = post.text.includes('@') ? [...post.text.matchAll(MENTION())].flatMap((m) => [plain(m[1]), plain(m[2])]) : [];
  const under = brandsOf([plain(post.root?.author.handle), plain(post.parent?.author.handle)]);
  const replied = brandsOf(post.replyTo.map(plain));
  const wall = brandsOf(post.wall && post.wall.kind !== 'group' ? [plain(post.wall.handle)] : []);
  const mentioned = brandsOf(mentions);
  const author = plain(post.author.handle);
  const thread = threadKey(post);
  const out: Addressed[] = [];
  for (const { id, addressed } of context.brands) {
    if (!addressed) continue;
    const kinds: Addressed['kinds'] = [];
    if (under.has(id)) kinds.push('under-our-post');
    if (replied.has(id)) kinds.push('reply-to-us');
    if (wall.has(id)) kinds.push('on-our-page');
    if (!replied.has(id) && mentioned.has(id)) kinds.push('mentions-us');
    if (thread && author && context.spokeIn(thread, author, id)) kinds.push('our-conversation');
    if (kinds.length) out.push({ brandId: id, kinds });
  }
  return out;
}
