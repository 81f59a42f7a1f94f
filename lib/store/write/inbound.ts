/** A customer's post. Inside a write transaction only. */
import { postKey, threadOf } from '../../customers/identity';
import { middle, responseTime } from '../../customers/time';
import { newId } from '../../kit/id';
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { Match } from '../../model/match';
import type { Post } from '../../model/post';
import type { EarshotDb } from '../db';
import { answered, caseOfPost, saidOf, seenInCase } from './cases';
import { meet, meetAgain } from './people';
import { isBlank, merged, rekey } from './sightings';
import { count, getSound, sameRow, soundOrAside } from './tx';

export interface Kept {
  row: InteractionRow;
  case: CaseRow | null;
  /** Something was written that a reader would see. */
  changed: boolean;
}

export interface Seen {
  post: Post;
  match: Match;
  savedBy: 'rule' | 'person';
  now: number;
}

/** Answers of ours that wait for the post they answer, by thread: each thread is read once in a batch, for a busy one holds thousands of rows. */
export type Waiting = Map<string, InteractionRow[]>;

/** Fields that come straight from the page. */
export function pageFields(post: Post, id: string, now: number) {
  return {
    id,
    kind: 'post' as const,
    site: post.site,
    postId: post.id,
    postKind: post.kind,
    permalink: post.permalink,
    threadId: threadOf(post) ?? postKey(post.site, post.parent?.id) ?? id,
    at: middle(post.time, now),
    time: post.time,
    seenAt: now,
    text: post.text,
    versions: [],
    cut: post.cut,
    removedAt: null,
    audience: post.audience,
    initials: null,
    event: null,
  };
}

/** `waiting` holds for as long as nothing of ours is written: their posts of a batch come first. */
export async function firstSeen(db: EarshotDb, { post, match, savedBy, now }: Seen, waiting: Waiting): Promise<Kept> {
  const id = postKey(post.site, post.id) ?? newId();
  const page = pageFields(post, id, now);
  const { author, customer } = await meet(db, post, page.at, now);
  const row = {
    ...page,
    direction: 'in' as const,
    customerId: customer.id,
    caseId: null as string | null,
    brandId: match.brandId,
    authorId: author.id,
    savedBy,
    reasons: match.reasons,
    answers: postKey(post.site, post.parent?.id),
    response: null,
    spokeAs: null,
  };
  const opened = await caseOfPost(db, row, post.isRepost, now);
  row.caseId = opened.id;
  await db.interactions.put(row);
  await count(db, 'interactions', 1);
  const after = await joinWaiting(db, row, waiting, now);
  return { row, case: after ?? opened, changed: true };
}

/** Answers of ours in the thread that stand in no case yet. Of the others no row is parsed. */
async function waitingIn(db: EarshotDb, threadId: string, now: number): Promise<InteractionRow[]> {
  const near = await db.interactions.where('[threadId+at]').between([threadId, 0], [threadId, Infinity]).toArray();
  const raw = near.filter((one) => one.direction === 'out' && one.caseId === null && one.answers !== null);
  return soundOrAside(db, 'interactions', raw, now);
}

/** Answers of ours that were read before the post they answer was. */
async function joinWaiting(db: EarshotDb, row: InteractionRow, waiting: Waiting, now: number): Promise<CaseRow | null> {
  const thread = row.threadId ?? '';
  const near = waiting.get(thread) ?? (await waitingIn(db, thread, now));
  waiting.set(
    thread,
    near.filter((one) => one.answers !== row.id),
  );
  let last: CaseRow | null = null;
  for (const out of near) {
    if (out.answers !== row.id) continue;
    const joined = {
      ...out,
      customerId: row.customerId,
      caseId: row.caseId,
      brandId: out.brandId ?? row.brandId,
      response: responseTime(row.time, out.time),
    };
    await db.interactions.put(joined);
    if (row.caseId && out.spokeAs !== 'private') last = (await answered(db, row.caseId, joined, out.authorId ?? '', now)) ?? last;
  }
  return last;
}

/** A further sighting of a stored post of theirs. */
export async function seenAgain(db: EarshotDb, old: InteractionRow, { post, match, savedBy, now }: Seen): Promise<Kept> {
  const { row: fresh } = merged(old, post, match.reasons, now);
  if (savedBy === 'person') fresh.savedBy = 'person';
  const customer = await meetAgain(db, post, old, fresh.at, now);
  fresh.customerId ??= customer?.id ?? null;
  fresh.answers ??= postKey(post.site, post.parent?.id);
  let row = await rekey(db, old, rethreaded(fresh, post));
  let found = row.caseId ? await getSound(db, 'cases', row.caseId, now) : null;
  if (!found && row.customerId && row.brandId && row.threadId) {
    // Its case was damaged and set aside: the talk gets a new one rather than none.
    found = await caseOfPost(db, { ...row, customerId: row.customerId, brandId: row.brandId, threadId: row.threadId }, post.isRepost, now);
    row = { ...row, caseId: found.id };
  }
  if (found && row.threadId && old.threadId !== row.threadId && found.threadId === old.threadId) {
    found = { ...found, threadId: row.threadId };
    await db.cases.put(found);
  }
  const changed = !sameRow(old, row);
  if (changed) await db.interactions.put(row);
  if (found) found = await seenInCase(db, found, { was: old, row, needs: !isBlank(post) && saidOf(row, post.isRepost).needs, now });
  return { row, case: found, changed };
}

/** A post first met alone shows its thread later. */
function rethreaded(row: InteractionRow, post: Post): InteractionRow {
  const root = postKey(post.site, post.root?.id);
  return root && row.threadId !== root ? { ...row, threadId: root } : row;
}
