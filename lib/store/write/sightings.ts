/** Finding the stored row of a post seen again, and what the new sighting adds to it. Inside a write transaction only. */
import Dexie from 'dexie';
import { authorId, postKey, threadOf } from '../../customers/identity';
import { plainText, sameSighting, textChange, type Sighting } from '../../customers/sighting';
import { middle, narrow } from '../../customers/time';
import type { InteractionRow } from '../../model/customer';
import type { Reason } from '../../model/match';
import type { Post } from '../../model/post';
import type { EarshotDb } from '../db';
import { getSound, soundOrAside } from './tx';

/** How many of an author's newest posts are compared where a post has no id. */
const LOOK_BACK = 100;
const MAX_VERSIONS = 50;

function sightingOf(post: Post): Sighting {
  return {
    site: post.site,
    authorId: authorId(post.site, post.author),
    postId: post.id,
    text: post.text,
    cut: post.cut,
    time: post.time,
    threadId: threadOf(post),
    parentId: postKey(post.site, post.parent?.id),
  };
}

function storedSighting(row: InteractionRow, site: Post['site'], id: string): Sighting {
  const own = row.threadId === row.id;
  return {
    site,
    authorId: id,
    postId: row.postId,
    text: row.text,
    cut: row.cut,
    time: row.time,
    threadId: own ? null : row.threadId,
    parentId: null,
  };
}

/** The row of this post, or null. `taken`: rows that another post of the same batch already is. */
export async function findRow(db: EarshotDb, post: Post, taken: ReadonlySet<string>, now: number): Promise<InteractionRow | null> {
  const key = postKey(post.site, post.id);
  if (key) {
    const row = await getSound(db, 'interactions', key, now);
    if (row) return row;
  }
  const seen = sightingOf(post);
  const newest = await db.interactions
    .where('[authorId+at]')
    .between([seen.authorId, Dexie.minKey], [seen.authorId, Dexie.maxKey])
    .reverse()
    .limit(LOOK_BACK)
    .toArray();
  const rows = await soundOrAside(db, 'interactions', newest, now);
  return rows.find((row) => row.kind === 'post' && !taken.has(row.id) && sameSighting(storedSighting(row, post.site, seen.authorId), seen)) ?? null;
}

function allReasons(old: readonly Reason[], seen: readonly Reason[]): Reason[] {
  const all = new Map([...old, ...seen].map((reason) => [`${reason.kind} ${reason.words.join(' ')}`, reason]));
  return [...all.values()].slice(0, 10);
}

/** The row after one more sighting. Nothing that was stored is lost: an edit keeps the text before it. */
export function merged(row: InteractionRow, post: Post, reasons: readonly Reason[], now: number): { row: InteractionRow; edited: boolean } {
  const change = textChange(
    row,
    post,
    row.versions.map((version) => version.text),
  );
  const time = narrow(row.time, post.time);
  const next: InteractionRow = {
    ...row,
    postId: row.postId ?? post.id,
    permalink: row.permalink ?? post.permalink,
    time,
    at: time === row.time ? row.at : middle(time, row.seenAt),
    audience: post.audience === 'unknown' ? row.audience : post.audience,
    reasons: allReasons(row.reasons, reasons),
    removedAt: null,
  };
  if (change.kind === 'same') return { row: next, edited: false };
  if (change.kind === 'longer') return { row: { ...next, text: post.text, cut: post.cut }, edited: false };
  const versions = [...row.versions, { text: row.text, seenAt: row.seenAt }];
  // The first text and the newest ones stay; an author who edits for ever does not fill the row.
  const kept = versions.length > MAX_VERSIONS ? [versions[0]!, ...versions.slice(1 - MAX_VERSIONS)] : versions;
  return { row: { ...next, text: post.text, cut: post.cut, versions: kept, seenAt: now }, edited: true };
}

/** A post whose id the page has only now shown gets its lasting key; what points at it follows. */
export async function rekey(db: EarshotDb, old: InteractionRow, row: InteractionRow): Promise<InteractionRow> {
  const key = row.site && postKey(row.site, row.postId);
  if (!key || key === old.id) return row;
  const own = row.threadId === old.id;
  const moved = { ...row, id: key, threadId: own ? key : row.threadId };
  await db.interactions.delete(old.id);
  await db.interactions.put(moved);
  await db.drafts.filter(({ of }) => of === old.id).modify({ of: key });
  for (const said of await db.corrections.where('of').equals(old.id).toArray()) {
    await db.corrections.delete(said.id);
    await db.corrections.put({ ...said, id: `${key} ${said.what}`, of: key });
  }
  if (row.caseId) {
    await db.interactions
      .where('caseId')
      .equals(row.caseId)
      .modify((one) => {
        if (one.answers === old.id) one.answers = key;
        if (one.threadId === old.id) one.threadId = key;
      });
    if (own) await db.cases.update(row.caseId, { threadId: key });
  }
  return moved;
}

export const isBlank = (post: Post): boolean => plainText(post.text, post.cut) === '';
