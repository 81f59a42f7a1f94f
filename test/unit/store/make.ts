/** Invented posts, brands and accounts for the store's tests, and a fresh real Dexie store for each. */
import 'fake-indexeddb/auto';
import type { OwnAccount } from '../../../lib/model/account';
import type { Capture, Match } from '../../../lib/model/match';
import type { Post } from '../../../lib/model/post';
import type { BrandRow } from '../../../lib/model/settings';
import { EarshotDb } from '../../../lib/store/db';
import { saveAccounts, saveBrand } from '../../../lib/store/write';

export const HOUR = 3_600_000;
/** A Monday morning, 9:04 UTC. */
export const NOW = Date.UTC(2026, 10, 16, 9, 4);

export const BRAND: BrandRow = { id: 'brindle', name: 'Brindle', query: 'brindle', addressed: true, color: 'teal', createdAt: 1 };
export const ACCOUNTS: OwnAccount[] = [
  { site: 'x', handle: 'BrindleHelp', role: 'brand', brandId: 'brindle' },
  { site: 'facebook', handle: 'brindlekettles', role: 'brand', brandId: 'brindle' },
  { site: 'x', handle: 'tomas_brindle', role: 'colleague', brandId: 'brindle' },
  { site: 'x', handle: 'ottilie_p', role: 'private', brandId: null },
];

let made = 0;
export async function freshDb(): Promise<EarshotDb> {
  const db = new EarshotDb(`test-${(made += 1)}-${Math.random()}`);
  await saveBrand(db, BRAND);
  await saveAccounts(db, ACCOUNTS);
  return db;
}

export const exact = (at: number): Post['time'] => ({ at, from: at, to: at });
export const rough = (from: number, to: number): Post['time'] => ({ at: null, from, to });

export function post(over: Partial<Post> = {}): Post {
  return {
    site: 'x',
    kind: 'post',
    id: null,
    permalink: null,
    author: { handle: 'Mara_K', name: 'Mara Kessel' },
    time: exact(NOW - HOUR),
    timeText: null,
    text: 'Brindle, my kettle drips at the lid. What can I do?',
    cut: 'none',
    counts: {},
    isAd: false,
    isRepost: false,
    repostedBy: null,
    quoted: null,
    replyTo: [],
    parent: null,
    root: null,
    wall: null,
    audience: 'public',
    language: null,
    links: [],
    hasMedia: false,
    ...over,
  };
}

export const keyword: Match = { brandId: 'brindle', reasons: [{ kind: 'keyword', words: ['brindle'] }], maybe: false };
export const underOurPost: Match = { brandId: 'brindle', reasons: [{ kind: 'under-our-post', words: [] }], maybe: false };

export function capture(over: Partial<Post> = {}, matches: Match[] = [keyword], own: Capture['own'] = null): Capture {
  const made = post(over);
  const who = made.author.handle ?? made.author.name ?? '';
  return { key: made.id ? `${made.site}:${made.id}` : `${made.site}~${who}~${made.text.slice(0, 40)}`, post: made, matches, own };
}

/** Our answer to a post, as a page shows it. */
export function reply(to: { id: string | null; handle: string }, over: Partial<Post> = {}, own: Capture['own'] = 'brand'): Capture {
  const parent = { id: to.id, author: { handle: to.handle, name: null } };
  return capture(
    {
      kind: 'comment',
      author: { handle: 'BrindleHelp', name: 'Brindle' },
      text: 'Sorry about that!',
      parent,
      root: parent,
      replyTo: [to.handle],
      time: exact(NOW),
      ...over,
    },
    [],
    own,
  );
}

/** All rows of all tables, for comparing a store with itself. */
export async function dump(db: EarshotDb): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of db.tables) all[table.name] = await table.toArray();
  return all;
}
