/** Bounded looks into the history for the card: one person's rows before a moment, and what everybody wrote in a span. Reads only. */
import Dexie from 'dexie';
import { PROOF } from '../../customers/proof';
import type { InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { sound } from '../sound';

/** A customer's rows up to and with `at`, newest first, at most `limit`. */
export async function readBefore(db: EarshotDb, customerId: string, at: number, limit: number): Promise<InteractionRow[]> {
  const raw = await db.interactions
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, at], true, true)
    .reverse()
    .limit(limit)
    .toArray();
  return sound('interactions', raw).rows;
}

/** A customer's oldest rows, oldest first. */
export async function readOldestOf(db: EarshotDb, customerId: string, limit: number): Promise<InteractionRow[]> {
  const all = db.interactions.where('[customerId+at]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey]);
  return sound('interactions', await all.limit(limit).toArray()).rows;
}

/** Proofs of what one account wrote. */
export async function readProofs(db: EarshotDb, author: string): Promise<InteractionRow[]> {
  const all = db.interactions.where('[authorId+at]').between([author, Dexie.minKey], [author, Dexie.maxKey]);
  return sound('interactions', await all.filter((row) => row.event === PROOF).toArray()).rows;
}

export interface Voices {
  rows: InteractionRow[];
  /** There were more rows than were read. */
  more: boolean;
  /** The share of the span that the rows read stand for, 0 to 1. */
  covered: number;
}

/** Posts of theirs in (from, to], ms, oldest first: at most `limit` rows are read (forwards: that is one quick getAll). */
export async function readVoices(db: EarshotDb, from: number, to: number, limit: number): Promise<Voices> {
  const raw = await db.interactions.where('at').between(from, to, false, true).limit(limit).toArray();
  const more = raw.length === limit;
  const last = raw.at(-1)?.at;
  return { rows: heard(raw), more, covered: more && typeof last === 'number' ? Math.max(0.05, (last - from) / (to - from)) : 1 };
}

/** The same, newest first: where there are more rows, what was written last is what is going on. Backwards only then, as it is row by row. */
export async function readNewestVoices(db: EarshotDb, from: number, to: number, limit: number): Promise<Voices> {
  const span = () => db.interactions.where('at').between(from, to, false, true);
  if ((await span().count()) <= limit) {
    const all = await span().toArray();
    return { rows: heard(all.reverse()), more: false, covered: 1 };
  }
  const raw = await span().reverse().limit(limit).toArray();
  const first = raw.at(-1)?.at;
  return { rows: heard(raw), more: true, covered: typeof first === 'number' ? Math.max(0.05, (to - first) / (to - from)) : 1 };
}

const heard = (raw: InteractionRow[]): InteractionRow[] =>
  sound('interactions', raw).rows.filter((row) => row.kind === 'post' && row.direction === 'in' && row.removedAt === null);

/** When the oldest row of the history was written, ms; null: it is empty. */
export async function readOldest(db: EarshotDb): Promise<number | null> {
  const first = await db.interactions.orderBy('at').first();
  return typeof first?.at === 'number' ? first.at : null;
}
