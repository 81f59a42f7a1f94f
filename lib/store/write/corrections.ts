/** A person's word on a post or a case. That it is about us opens again what was set aside as not about us. One transaction each, done once. */
import type { EarshotDb } from '../db';
import { addRow } from './acts';
import { acted } from './cases';
import { say, sayNotStrange, sayOfCase, type By, type Saying } from './meaning';
import { getSound, NOT_FOUND, once } from './tx';

/** The last word counts. False: there is no such post, or it belongs to no brand. */
export async function correctPost(db: EarshotDb, id: string, saying: Saying, by: By): Promise<boolean> {
  let found = true;
  await once(db, by.opId, by.now, async () => {
    const row = await getSound(db, 'interactions', id, by.now);
    // First, for opening takes back what was said of all its posts.
    if (isOurs(saying) && row?.caseId) await openAgain(db, row.caseId, by);
    found = await say(db, id, saying, by);
    return found ? undefined : NOT_FOUND;
  });
  return found;
}

/** The same word on every post of theirs in a case. False: there is no such case. */
export async function correctCase(db: EarshotDb, caseId: string, saying: Saying, by: By): Promise<boolean> {
  let found = true;
  await once(db, by.opId, by.now, async () => {
    const one = await getSound(db, 'cases', caseId, by.now);
    found = one !== null;
    if (!one) return NOT_FOUND;
    if (isOurs(saying)) await openAgain(db, caseId, by);
    return sayOfCase(db, one, saying, by);
  });
  return found;
}

const isOurs = ({ what, may }: Saying): boolean => what === 'ours' && may.includes('ours');

async function openAgain(db: EarshotDb, caseId: string, by: By): Promise<void> {
  const one = await getSound(db, 'cases', caseId, by.now);
  if (one?.state !== 'done' || one.closed?.how !== 'not-about-us') return;
  await acted(db, caseId, { do: 'reopen' }, by);
  await sayNotStrange(db, caseId, by.now);
  await addRow(db, { customerId: one.customerId, caseId, by, kind: 'event', text: '', event: 'reopened' });
}
