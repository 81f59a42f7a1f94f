/** Names for authors, posts and threads in the store. Pure. */
import { plain } from '../listening/addressed';
import type { OwnAccount } from '../model/account';
import type { AuthorRow } from '../model/customer';
import type { Post, PostAuthor } from '../model/post';
import type { SiteId } from '../sites/hosts';

const plainHandle = (handle: string): string => handle.replace(/^@/, '').toLowerCase();

/** `${site}:${handle}`; a site that shows only a name gives a weak stand-in that two people may share (see `AuthorRow.doubt`). */
export function authorId(site: SiteId, author: PostAuthor): string {
  if (author.handle) return `${site}:${plainHandle(author.handle)}`;
  return `${site}:~${(author.name ?? '').normalize('NFC').toLowerCase().trim().slice(0, 200)}`;
}

export const isStandIn = (id: string): boolean => id.includes(':~');

/** `${site}:${id}`, or null where the page holds no id. */
export const postKey = (site: SiteId, id: string | null | undefined): string | null => (id ? `${site}:${id}` : null);

/** The thread as far as this post alone tells; null: its own thread. */
export function threadOf(post: Post): string | null {
  if (post.root) return postKey(post.site, post.root.id) ?? authorId(post.site, post.root.author).replace(':', ':~');
  return null;
}

/** The own account behind a handle, by handle and never by name. */
export function ownAccount(accounts: readonly OwnAccount[], site: SiteId, handle: string | null | undefined): OwnAccount | null {
  if (!handle) return null;
  const wanted = plain(handle);
  return accounts.find((account) => account.site === site && plain(account.handle) === wanted) ?? null;
}

/**
 * Whether a post may be kept without a press of Save. Public, yes; friends-only, closed or protected, never;
 * where the audience cannot be told, only on a Page of our own.
 */
export function keptByItself(post: Post, accounts: readonly OwnAccount[]): boolean {
  if (post.audience === 'public') return true;
  if (post.audience === 'limited') return false;
  const isBrand = (handle: string | null | undefined) => ownAccount(accounts, post.site, handle)?.role === 'brand';
  if (post.wall) return post.wall.kind === 'page' && isBrand(post.wall.handle);
  return isBrand(post.root ? post.root.author.handle : post.author.handle);
}

/** What stands on the button's place before such a post is saved. */
export function saveSentence(post: Post): string {
  return post.audience === 'limited' ? 'Shared with friends only. Save anyway?' : 'We cannot tell who can see this. Save anyway?';
}

type Dated = AuthorRow['names'][number];
const MAX_DATED = 200;

/** Adds a sighting of a handle or name: widens its dates, or starts a new line. Newest last. */
export function dated(list: readonly Dated[], value: string | null | undefined, at: number): Dated[] {
  const clean = (value ?? '').slice(0, 500);
  if (!clean) return [...list];
  const known = list.find((one) => one.value === clean);
  if (!known) return [...list, { value: clean, from: at, to: at }].sort((a, b) => a.to - b.to).slice(-MAX_DATED);
  const wider = { value: clean, from: Math.min(known.from, at), to: Math.max(known.to, at) };
  return list.map((one) => (one === known ? wider : one)).sort((a, b) => a.to - b.to);
}

/** The name an account bore when something of it was seen, ms since 1970; the one it bears now where nothing older is known. */
export function nameAt({ name, handle, names }: Pick<AuthorRow, 'name' | 'handle' | 'names'>, at: number): string {
  const begun = names.filter((one) => one.from <= at).sort((a, b) => b.from - a.from);
  // One that was gone back to began before the one between.
  const borne = begun.find((one) => one.to >= at) ?? begun.sort((a, b) => b.to - a.to)[0];
  return borne?.value || name || handle;
}

/** What to call whoever wrote a post seen then, ms since 1970: as in their history, unless the account may be somebody else's by now. */
export const calledAt = (
  customer: { name: string } | null | undefined,
  author: Pick<AuthorRow, 'name' | 'handle' | 'names' | 'doubt'> | null | undefined,
  at: number,
): string => (author?.doubt ? nameAt(author, at) : '') || customer?.name || author?.name || author?.handle || '';

/** What an account was called before what it is called now, each once, newest first. */
export const before = (seen: readonly Dated[], now: string): string[] => [
  ...new Set(
    [...seen]
      .sort((a, b) => b.to - a.to)
      .map(({ value }) => value)
      .filter((value) => value.toLowerCase() !== now.toLowerCase()),
  ),
];
