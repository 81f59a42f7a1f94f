/** What the keyword editor reads: names to complete with, and kept posts to try keywords on. Reads only. */
import type { AuthorRow, InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { sound } from '../sound';

/** Newest authors and posts that are looked at for names. */
const RECENT = 500;
const MOST_TAGS = 200;
/** A query is tried on so many kept posts at most. */
const MOST_KEPT = 5_000;

export interface Known {
  /** Tags that were put on customers. */
  tags: string[];
  /** Own accounts first, then those of people, without "@". */
  handles: string[];
  /** Tags in posts, with "#". */
  hashtags: string[];
}

export function readKnown(db: EarshotDb): Promise<Known> {
  return db.transaction('r', db.customers, db.authors, db.accounts, db.interactions, async () => {
    const [tags, authors, accounts, posts] = await Promise.all([
      db.customers.orderBy('tags').uniqueKeys(),
      db.authors.orderBy('lastSeen').reverse().limit(RECENT).toArray(),
      db.accounts.toArray(),
      db.interactions.orderBy('at').reverse().limit(RECENT).toArray(),
    ]);
    const texts = sound('interactions', posts).rows.map((row) => row.text);
    return {
      tags: tags.filter((tag) => typeof tag === 'string').slice(0, MOST_TAGS),
      handles: [...new Set([...sound('accounts', accounts).rows, ...sound('authors', authors).rows].map((row) => row.handle))],
      hashtags: [...new Set(texts.flatMap((text) => text.match(/#[\p{L}\p{N}_]{2,60}/gu) ?? []))].slice(0, MOST_TAGS),
    };
  });
}

export interface KeptPost {
  row: InteractionRow;
  author: AuthorRow | null;
}

/** Their posts since a moment (ms), newest first; `cut`: there were more. */
export function readKept(db: EarshotDb, since: number): Promise<{ posts: KeptPost[]; cut: boolean }> {
  return db.transaction('r', db.interactions, db.authors, async () => {
    const raw = await db.interactions.where('at').aboveOrEqual(since).reverse().limit(MOST_KEPT).toArray();
    const rows = sound('interactions', raw).rows.filter((row) => row.kind === 'post' && row.direction === 'in' && row.removedAt === null);
    const ids = [...new Set(rows.flatMap((row) => (row.authorId ? [row.authorId] : [])))];
    const authors = new Map(sound('authors', await db.authors.bulkGet(ids)).rows.map((author) => [author.id, author]));
    return { posts: rows.map((row) => ({ row, author: (row.authorId && authors.get(row.authorId)) || null })), cut: raw.length === MOST_KEPT };
  });
}
