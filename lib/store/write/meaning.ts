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

/** A person's word on one post; the last one counts. False: there is no such post, or it belongs to no brand. */
export async function correctPost(db: EarshotDb, id: string, saying: Saying, by: By): Promise<boolean> {
  let found = true;
  await once(db, by.opId, by.now, async () => {
    found = await say(db, id, saying, by);
  });
  return found;
}

/** The same word on every post of theirs in a case. False: there is no such case. */
export async function correctCase(db: EarshotDb, caseId: string, saying: Saying, by: By): Promise<boolean> {
  let found = true;
  await once(db, by.opId, by.now, async () => {
    const one = await getSound(db, 'cases', caseId, by.now);
    found = one !== null;
    if (one) await sayOfCase(db, one, saying, by);
  });
  return found;
}

/** Inside a write transaction. */
export async function sayOfCase(db: EarshotDb, one: CaseRow, saying: Saying, by: By): Promise<void> {
  const rows = await soundOrAside(db, 'interactions', await db.interactions.where('caseId').equals(one.id).toArray(), by.now);
  for (const row of rows) if (isTheirs(row)) await say(db, row.id, saying, by);
}

async function say(db: EarshotDb, id: string, { what, may }: Saying, by: By): Promise<boolean> {
  const row = await getSound(db, 'interactions', id, by.now);
  if (!row?.brandId || !isTheirs(row)) return false;
  const key = `${id} ${what}`;
  if (!may.length) {
    await db.corrections.delete(key);
    return true;
  }
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
  };
  await db.corrections.put(said);
  return true;
}

/** Takes back what was said with an act that is undone. Inside a write transaction. */
export const unsay = (db: EarshotDb, opId: string): Promise<number> => db.corrections.where('op').equals(opId).delete();

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
