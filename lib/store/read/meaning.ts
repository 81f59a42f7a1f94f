/** What guesses are made from and learned from. Reads only. */
import Dexie from 'dexie';
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { ReasonKind } from '../../model/match';
import type { CorrectionRow } from '../../model/meaning';
import type { EarshotDb } from '../db';
import { sound } from '../sound';
import { OPEN_STATES } from './desk';

const ADDRESSED: ReadonlySet<ReasonKind> = new Set(['under-our-post', 'reply-to-us', 'mentions-us', 'on-our-page', 'our-conversation']);
export const isAddressed = (row: Pick<InteractionRow, 'reasons'>): boolean => row.reasons.some(({ kind }) => ADDRESSED.has(kind));

export const isTheirs = (row: InteractionRow): boolean => row.kind === 'post' && row.direction === 'in';

/** Oldest first. */
export async function readCorrections(db: EarshotDb, brandId: string): Promise<CorrectionRow[]> {
  return sound('corrections', await db.corrections.where('brandId').equals(brandId).toArray()).rows.sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
}

export const readAllCorrections = async (db: EarshotDb): Promise<CorrectionRow[]> =>
  sound('corrections', await db.corrections.toArray()).rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/** What was said of these entries. */
export async function readCorrectionsOf(db: EarshotDb, ids: readonly string[]): Promise<CorrectionRow[]> {
  return sound(
    'corrections',
    await db.corrections
      .where('of')
      .anyOf([...ids])
      .toArray(),
  ).rows;
}

/** Sound posts of theirs among these ids. */
export async function readPosts(db: EarshotDb, ids: readonly string[]): Promise<InteractionRow[]> {
  return sound('interactions', await db.interactions.bulkGet([...ids])).rows.filter(isTheirs);
}

/** Every entry of these cases, oldest first. */
export async function readEntriesOf(db: EarshotDb, caseIds: readonly string[]): Promise<InteractionRow[]> {
  return sound(
    'interactions',
    await db.interactions
      .where('caseId')
      .anyOf([...caseIds])
      .toArray(),
  ).rows.sort((a, b) => a.at - b.at);
}

/** How far back a brand's newest posts are looked for among all. */
const LOOK_BACK = 1_000;

/** The newest standing posts of a brand that have words, oldest first. */
export async function readNewest(db: EarshotDb, brandId: string, limit: number): Promise<InteractionRow[]> {
  const newest = await db.interactions.orderBy('at').reverse().limit(LOOK_BACK).toArray();
  return sound('interactions', newest)
    .rows.filter((row) => isTheirs(row) && row.brandId === brandId && row.removedAt === null && row.text.trim() !== '')
    .slice(0, limit)
    .reverse();
}

/** Open cases, of one brand or all, latest first. */
export async function readOpenOf(db: EarshotDb, brandId: string | null, limit: number): Promise<CaseRow[]> {
  const found = await Promise.all(
    OPEN_STATES.map((state) =>
      db.cases
        .where('[state+lastAt]')
        .between([state, Dexie.minKey], [state, Dexie.maxKey])
        .reverse()
        .filter((row) => brandId === null || row.brandId === brandId)
        .limit(limit)
        .toArray(),
    ),
  );
  return sound('cases', found.flat()).rows.slice(0, limit);
}
