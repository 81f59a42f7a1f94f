/** A post by an own account, seen on the page: joined to the post it answers, with the time that took. Inside a write transaction only. */
import Dexie from 'dexie';
import { authorId, postKey } from '../../customers/identity';
import { covers, surelyBefore } from '../../customers/order';
import { responseTime } from '../../customers/time';
import { newId } from '../../kit/id';
import type { OwnAccount } from '../../model/account';
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { Post } from '../../model/post';
import type { EarshotDb } from '../db';
import { answered, answerLost, seenInCase } from './cases';
import { inherit, isLeft } from './heir';
import { pageFields, type Kept } from './inbound';
import { merged, rekey } from './sightings';
import { count, getSound, sameRow, soundOrAside } from './tx';

export interface Spoken {
  post: Post;
  account: OwnAccount;
  /** First matched brand, null: none. */
  brandId: string | null;
  /** Those that are there. */
  brands: ReadonlySet<string>;
  /** May be kept by itself. */
  keep: boolean;
  now: number;
}

/** The post of theirs that this one answers: its parent, else the newest unanswered one of a customer it names. Null: not told; no guess. */
async function answeredPost(db: EarshotDb, spoken: Spoken, threadId: string): Promise<InteractionRow | null> {
  const { post, now } = spoken;
  const parent = postKey(post.site, post.parent?.id);
  if (parent) {
    const row = await getSound(db, 'interactions', parent, now);
    return row?.direction === 'in' ? row : null;
  }
  const named = post.parent ? [authorId(post.site, post.parent.author)] : post.replyTo.map((handle) => authorId(post.site, { handle, name: null }));
  if (!named.length) return null;
  const near = await db.interactions.where('[threadId+at]').between([threadId, Dexie.minKey], [threadId, Dexie.maxKey]).toArray();
  // A busy thread holds thousands of rows: only these are parsed.
  const raw = near.filter((row) => (row.direction === 'out' ? row.answers !== null : row.authorId !== null && named.includes(row.authorId)));
  const rows = await soundOrAside(db, 'interactions', raw, now);
  const outs = rows.filter((row) => row.direction === 'out' && row.answers !== null);
  const told = new Set(outs.map((row) => row.answers));
  const page = { ...pageFields(post, '', now), answers: null };
  const open = rows.filter(
    (row) => row.direction === 'in' && !surelyBefore(page, row) && !told.has(row.id) && row.authorId !== null && named.includes(row.authorId),
  );
  if (new Set(open.map((row) => row.customerId)).size > 1) return null;
  const sure = open.filter((row) => covers(page, row)).at(-1);
  // Where rough times leave it open which of several is meant, or whether the one was there at all, none is.
  const [only, ...more] = open;
  if (sure ?? !only) return sure ?? (await rootWithoutId(db, spoken, page.at));
  return more.length || outs.some((out) => out.id === only.answers) ? null : only;
}

/** A feed may hide the id of the post we answer at its top: then it is that author's only open post without an id, or nobody's. */
async function rootWithoutId(db: EarshotDb, { post, now }: Spoken, by: number): Promise<InteractionRow | null> {
  if (!post.root || post.root.id !== null || !post.parent || post.parent.id !== null) return null;
  const author = authorId(post.site, post.root.author);
  if (author !== authorId(post.site, post.parent.author)) return null;
  const raw = await db.interactions.where('[authorId+at]').between([author, Dexie.minKey], [author, by], true, true).reverse().limit(20).toArray();
  const tops = (await soundOrAside(db, 'interactions', raw, now)).filter(
    (row) => row.direction === 'in' && row.postId === null && row.threadId === row.id,
  );
  const open: InteractionRow[] = [];
  for (const row of tops) {
    const found = row.caseId ? await getSound(db, 'cases', row.caseId, now) : null;
    if (found && found.state !== 'answered' && found.state !== 'done') open.push(row);
  }
  return open.length === 1 ? (open[0] ?? null) : null;
}

const speaksFor = (account: OwnAccount, row: InteractionRow): boolean => account.brandId === null || account.brandId === row.brandId;

export async function spokenFirst(db: EarshotDb, spoken: Spoken): Promise<Kept | null> {
  const { post, account, now } = spoken;
  const id = postKey(post.site, post.id) ?? newId();
  const page = pageFields(post, id, now);
  const theirs = await answeredPost(db, spoken, page.threadId);
  // A private account's own talk is nobody's business unless it answers a customer. What is not public joins only what a person saved.
  if (account.role === 'private' ? !theirs : !spoken.keep && !theirs) return null;
  const row: InteractionRow = {
    ...page,
    direction: 'out',
    customerId: theirs?.customerId ?? null,
    caseId: theirs?.caseId ?? null,
    brandId: account.brandId ?? theirs?.brandId ?? spoken.brandId,
    authorId: authorId(post.site, post.author),
    savedBy: 'rule',
    reasons: [],
    answers: theirs?.id ?? postKey(post.site, post.parent?.id),
    response: theirs ? responseTime(theirs.time, post.time) : null,
    spokeAs: account.role,
  };
  await db.interactions.put(row);
  await count(db, 'interactions', 1);
  return { row, case: await closing(db, row, theirs, spoken), changed: true };
}

async function closing(
  db: EarshotDb,
  row: InteractionRow,
  theirs: InteractionRow | null,
  { post, account, brands, now }: Spoken,
): Promise<CaseRow | null> {
  if (!theirs?.caseId) return null;
  if (theirs.customerId) {
    const customer = await getSound(db, 'customers', theirs.customerId, now);
    if (customer && customer.lastAt < row.at) await db.customers.put({ ...customer, lastAt: row.at });
  }
  if (account.role === 'private') return getSound(db, 'cases', theirs.caseId, now);
  const { brandId } = account;
  const asked = brandId !== null && brands.has(brandId) && (await isLeft(db, theirs, brands)) ? await inherit(db, theirs, { brandId }, now) : theirs;
  if (!speaksFor(account, asked)) return getSound(db, 'cases', theirs.caseId, now);
  return answered(db, theirs.caseId, row, post.author.handle ?? account.handle, now);
}

/** A further sighting of our own post: an edit, a late parent, or its return after it was gone. */
export async function spokenAgain(db: EarshotDb, old: InteractionRow, spoken: Spoken): Promise<Kept> {
  const { post, account, now } = spoken;
  const { row: fresh, edited } = merged(old, post, [], now);
  let row = await rekey(db, old, fresh);
  let theirs: InteractionRow | null = null;
  if (!row.caseId) {
    theirs = await answeredPost(db, spoken, row.threadId ?? row.id);
    if (theirs)
      row = {
        ...row,
        customerId: theirs.customerId,
        caseId: theirs.caseId,
        answers: theirs.id,
        brandId: row.brandId ?? theirs.brandId,
        response: responseTime(theirs.time, row.time),
      };
  }
  const changed = !sameRow(old, row);
  if (changed) await db.interactions.put(row);
  if (theirs) return { row, case: await closing(db, row, theirs, spoken), changed: true };
  if (!row.caseId || row.spokeAs === 'private') return { row, case: null, changed };
  if (edited) return { row, case: await answerLost(db, row.caseId, now), changed };
  if (old.removedAt !== null) return { row, case: await answered(db, row.caseId, row, post.author.handle ?? account.handle, now), changed };
  const found = await getSound(db, 'cases', row.caseId, now);
  return { row, case: found && (await seenInCase(db, found, { was: old, row, needs: false, now })), changed };
}
