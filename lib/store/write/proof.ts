/** Posts kept as proof: notes that hold text, handle, link and time as they stood, whatever happens to the posts. */
import Dexie from 'dexie';
import { authorId } from '../../customers/identity';
import { isProofOf, PROOF, proofText } from '../../customers/proof';
import { middle } from '../../customers/time';
import type { InteractionRow } from '../../model/customer';
import type { Post } from '../../model/post';
import type { EarshotDb } from '../db';
import type { Doer } from './acts';
import { meet } from './people';
import { findRow } from './sightings';
import { count, once, soundOrAside } from './tx';

export interface ProofOf {
  customerId: string;
  caseId: string | null;
  brandId: string | null;
  post: Post;
}

/** Keeps it once: the same words of the same post are one proof, however often they are kept. */
export async function writeProof(db: EarshotDb, of: ProofOf, by: Doer): Promise<void> {
  await once(db, by.opId, by.now, () => keep(db, of, `proof:${by.opId}`, by));
}

/**
 * Replies of one account in somebody else's thread, all or none. They come into the history of whoever wrote them, who may be met here
 * for the first time; a reply that is stored there keeps its case. `brandId`: whom the account poses as.
 */
export async function writeProofs(db: EarshotDb, posts: readonly Post[], brandId: string | null, by: Doer): Promise<void> {
  await once(db, by.opId, by.now, async () => {
    for (const [i, post] of posts.entries()) {
      const found = await findRow(db, post, new Set(), by.now);
      // What was stored as our own, when the account was on the list, stands in the history of whom it answered.
      const row = found?.direction === 'in' ? found : null;
      const customerId = row?.customerId ?? (await meet(db, post, middle(post.time, by.now), by.now)).customer.id;
      await keep(db, { customerId, caseId: row?.caseId ?? null, brandId: row?.brandId ?? brandId, post }, `proof:${by.opId}:${i}`, by);
    }
  });
}

async function keep(db: EarshotDb, { customerId, caseId, brandId, post }: ProofOf, id: string, by: Doer): Promise<void> {
  const author = authorId(post.site, post.author);
  const raw = await db.interactions
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .filter((row) => row.event === PROOF)
    .toArray();
  const old = await soundOrAside(db, 'interactions', raw, by.now);
  if (old.some((row) => row.authorId === author && isProofOf(row, post))) return;
  const row: InteractionRow = {
    id,
    kind: 'note',
    direction: 'none',
    customerId,
    caseId,
    brandId,
    site: post.site,
    postId: post.id,
    postKind: post.kind,
    permalink: post.permalink,
    authorId: author,
    threadId: null,
    at: by.now,
    time: null,
    seenAt: by.now,
    text: proofText(post),
    versions: [],
    cut: post.cut,
    removedAt: null,
    audience: post.audience,
    savedBy: 'person',
    reasons: [],
    initials: by.initials || null,
    answers: null,
    response: null,
    spokeAs: null,
    event: PROOF,
  };
  await db.interactions.put(row);
  await count(db, 'interactions', 1);
}
