/** Guesses beside the posts they were made from, and the corrections that teach them. One transaction each. */
import { senseOf } from '../../listening/meaning-row';
import { hashText } from '../../listening/models/hash';
import type { CaseRow } from '../../model/customer';
import type { CorrectedWhat, CorrectionRow, MeaningRow } from '../../model/meaning';
import type { EarshotDb } from '../db';
import { isAddressed, isTheirs } from '../read/meaning';
import { getSound, inOne, once, sameRow, soundOrAside } from './tx';

/** Keeps each guess whose text is still the row's. Answers with the cases that came to be, or are no longer, probably not ours. */
export function writeMeanings(db: EarshotDb, made: ReadonlyMap<string, MeaningRow>, now: number): Promise<string[]> {
  return inOne(db, async () => {
    const cases = new Set<string>();
    for (const [id, meaning] of made) {
      const row = await getSound(db, 'interactions', id, now);
      if (!row || hashText(row.text) !== meaning.of) continue;
      if (!row.meaning || !sameRow(row.meaning, meaning)) await db.interactions.put({ ...row, meaning });
      if (row.caseId) cases.add(row.caseId);
    }
    return senses(db, cases, now);
  });
}

/** Makes anew what cases show, after one of their posts is gone. */
export const writeSenses = (db: EarshotDb, caseIds: readonly string[], now: number): Promise<string[]> =>
  inOne(db, () => senses(db, new Set(caseIds), now));

async function senses(db: EarshotDb, ids: ReadonlySet<string>, now: number): Promise<string[]> {
  const flipped: string[] = [];
  for (const id of ids) {
    const found = await getSound(db, 'cases', id, now);
    if (!found) continue;
    const rows = await soundOrAside(db, 'interactions', await db.interactions.where('caseId').equals(id).toArray(), now);
    const standing = rows.filter((row) => isTheirs(row) && row.removedAt === null);
    const sense = senseOf(standing, standing.some(isAddressed));
    if (!sense || (found.sense && sameRow(found.sense, sense))) continue;
    await db.cases.put({ ...found, sense });
    if (((found.sense?.notOurs ?? null) === null) !== (sense.notOurs === null)) flipped.push(id);
  }
  return flipped;
}

export interface Saying {
  what: CorrectedWhat;
  /** None: the word is taken back. */
  may: readonly string[];
}
export interface By {
  opId: string;
  now: number;
  initials: string;
}

/** Of all that somebody said in the case. Inside a write transaction. */
export async function sayOfCase(db: EarshotDb, one: Pick<CaseRow, 'id'>, saying: Saying, by: By): Promise<void> {
  for (const id of await theirsIn(db, one.id, by.now)) await say(db, id, saying, by);
}

async function theirsIn(db: EarshotDb, caseId: string, now: number): Promise<string[]> {
  const rows = await soundOrAside(db, 'interactions', await db.interactions.where('caseId').equals(caseId).toArray(), now);
  return rows.filter(isTheirs).map(({ id }) => id);
}

/** A case is taken up again: that it is not about us is no longer said; what else was said of it stays. Inside a write transaction. */
export async function sayNotStrange(db: EarshotDb, caseId: string, now: number): Promise<void> {
  for (const id of await theirsIn(db, caseId, now)) {
    const said = await getSound(db, 'corrections', `${id} ours`, now);
    if (said && !said.may.includes('ours')) await db.corrections.delete(said.id);
  }
}

/** The word on one post. False: there is no such post, or it belongs to no brand. Inside a write transaction. */
export async function say(db: EarshotDb, id: string, { what, may }: Saying, by: By): Promise<boolean> {
  const row = await getSound(db, 'interactions', id, by.now);
  if (!row?.brandId || !isTheirs(row)) return false;
  const key = `${id} ${what}`;
  if (!may.length) {
    await db.corrections.delete(key);
    return true;
  }
  const old = await getSound(db, 'corrections', key, by.now);
  const said: CorrectionRow = {
    id: key,
    what,
    may: [...may],
    of: id,
    text: row.text,
    brandId: row.brandId,
    customerId: row.customerId,
    at: by.now,
    initials: by.initials || null,
    op: by.opId,
    ...(old && { before: { may: old.may, text: old.text, at: old.at, initials: old.initials, op: old.op } }),
  };
  await db.corrections.put(said);
  return true;
}

/** Takes back what was said with an act that is undone; what had been said before that counts again. Inside a write transaction. */
export async function unsay(db: EarshotDb, opId: string, now: number): Promise<void> {
  for (const { before, ...said } of await soundOrAside(db, 'corrections', await db.corrections.where('op').equals(opId).toArray(), now))
    await (before ? db.corrections.put({ ...said, ...before }) : db.corrections.delete(said.id));
}

/** Forgets corrections of a brand: these, or all. Answers with the entries they were said of. */
export async function forgetCorrections(
  db: EarshotDb,
  brandId: string,
  ids: readonly string[] | null,
  by: Pick<By, 'opId' | 'now'>,
): Promise<string[]> {
  const of = new Set<string>();
  await once(db, by.opId, by.now, async () => {
    const rows = await db.corrections.where('brandId').equals(brandId).toArray();
    const gone = ids ? rows.filter((row) => ids.includes(row.id)) : rows;
    for (const row of gone) of.add(row.of);
    await db.corrections.bulkDelete(gone.map((row) => row.id));
  });
  return [...of];
}
