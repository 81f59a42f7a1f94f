/** A post kept as proof: a note that holds text, handle, link and time as they stood, whatever happens to the post. */
import { addressOf } from '../../customers/address';
import { authorId } from '../../customers/identity';
import type { InteractionRow } from '../../model/customer';
import type { Post } from '../../model/post';
import { SITES } from '../../sites/hosts';
import type { EarshotDb } from '../db';
import type { Doer } from './acts';
import { count, once } from './tx';

export interface ProofOf {
  customerId: string;
  caseId: string | null;
  brandId: string | null;
  post: Post;
}

/** The event of such a note. */
const PROOF = 'proof';

/** The words of a proof, complete in themselves: who, where, when, the address, and the text. */
function proofText({ site, author, time, timeText, permalink, text }: Post): string {
  const who = [author.handle ? `@${author.handle}` : null, author.name ? `(${author.name})` : null].filter(Boolean).join(' ');
  const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
  const when = !time ? (timeText ?? 'time not shown') : time.at !== null ? iso(time.at) : `between ${iso(time.from)} and ${iso(time.to)}`;
  const link = addressOf(site, permalink) ?? 'no address shown';
  return `${who || 'Unknown'} on ${SITES[site].name}, ${when}\n${link}\n\n${text}`;
}

/** Keeps it once: the same words of the same post are one proof, however often they are kept. */
export async function writeProof(db: EarshotDb, { customerId, caseId, brandId, post }: ProofOf, by: Doer): Promise<void> {
  const text = proofText(post);
  await once(db, by.opId, by.now, async () => {
    const old = await db.interactions
      .where('[customerId+at]')
      .between([customerId, 0], [customerId, Infinity])
      .filter((row) => row.event === PROOF)
      .toArray();
    // Rough times are told anew at each look; the post's own words and id are not.
    const known = (row: InteractionRow): boolean =>
      row.text === text || (post.id !== null && row.postId === post.id && row.text.endsWith(`\n\n${post.text}`));
    if (old.some(known)) return;
    const row: InteractionRow = {
      id: `proof:${by.opId}`,
      kind: 'note',
      direction: 'none',
      customerId,
      caseId,
      brandId,
      site: post.site,
      postId: post.id,
      postKind: post.kind,
      permalink: post.permalink,
      authorId: authorId(post.site, post.author),
      threadId: null,
      at: by.now,
      time: null,
      seenAt: by.now,
      text,
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
  });
}
