/**
 * Which of two posts came first, as far as that is sure, and what an answer of ours covers: the one rule for the state of a case, the
 * card and its chips. Sites show "1 h", so a moment lies anywhere in an interval: its middle proves nothing, nor do ids, which only X
 * gives out in order of time. In doubt a post stays open. Pure.
 */
import type { InteractionRow } from '../model/customer';

/** What places a row among others. */
export type Placed = Pick<InteractionRow, 'id' | 'kind' | 'at' | 'time' | 'seenAt' | 'answers'>;

/** No earlier than this, ms; also where a post's time is not shown at all. What happens here (a note, a call) is known to the moment. */
export const earliest = ({ kind, at, time }: Placed): number => time?.from ?? (kind === 'post' ? -Infinity : at);
/** No later than this, ms: a post whose time is not shown is older than its first sighting. */
export const latest = ({ kind, at, time, seenAt }: Placed): number => time?.to ?? (kind === 'post' ? seenAt : at);

/** A post of ours that customers take for an answer. A private account gives none; one that is gone is none any more. */
export const isAnswer = (row: Pick<InteractionRow, 'direction' | 'spokeAs' | 'removedAt'>): boolean =>
  row.direction === 'out' && row.spokeAs !== 'private' && row.removedAt === null;

/** Whether an answer is one to this post: said to it, or surely no earlier. What was written below the answer it never covers. */
export const covers = (answer: Placed, post: Placed): boolean =>
  answer.answers === post.id || (post.answers !== answer.id && latest(post) <= earliest(answer));

/** Two of the same exact moment: neither is before the other. */
export const surelyBefore = (a: Placed, b: Placed): boolean => covers(b, a) && !(earliest(a) === latest(b) && latest(a) === earliest(b));

/** The posts among these that an answer covers: also all that it stands below, however roughly their times are known. */
export function coveredBy<T extends Placed>(answer: Placed, posts: readonly T[]): T[] {
  const byId = new Map<string | null, Placed>(posts.map((post) => [post.id, post]));
  const above = new Set<string>();
  for (let at = byId.get(answer.answers); at && !above.has(at.id); at = byId.get(at.answers)) above.add(at.id);
  return posts.filter((post) => above.has(post.id) || covers(answer, post));
}

/** Whether one may stand before all of these: none of them is surely before it. */
export const mayPrecede = (one: Placed, all: readonly Placed[]): boolean => !all.some((each) => surelyBefore(each, one));
