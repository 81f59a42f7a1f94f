/** What the desk writes: acts on one case, its reference, and undo. One transaction each, done once. */
import { whole } from '../../kit/whole';
import type { CardAction } from '../../model/card';
import type { CaseRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { writeAct, type Doer } from './acts';
import { sayOfCase, unsay } from './meaning';
import { count, getSound, inOne, once, sameRow } from './tx';

/** Acts that change a case and nothing of its customer. */
export type CaseOnlyAct = Exclude<CardAction, { do: 'save' | 'initials' | 'correct' | 'same-person' | 'note' | 'tag' | 'dont-contact' }>;

export interface Change {
  was: CaseRow | null;
  is: CaseRow;
}

/** Null: there is no such case, or its customer is gone. */
export function actOnCase(db: EarshotDb, caseId: string, action: CaseOnlyAct, by: Doer): Promise<Change | null> {
  return inOne(db, async () => {
    const done = (await db.ops.get(by.opId)) !== undefined;
    const was = await getSound(db, 'cases', caseId, by.now);
    if (!was) return null;
    const { found } = await writeAct(db, { customerId: was.customerId, caseId }, action, by);
    const is = found ? await getSound(db, 'cases', caseId, by.now) : null;
    return is && { was: done ? null : was, is };
  });
}

export function referTo(db: EarshotDb, caseId: string, reference: string | null, by: Pick<Doer, 'opId' | 'now'>): Promise<Change | null> {
  return inOne(db, async () => {
    const was = await getSound(db, 'cases', caseId, by.now);
    if (!was) return null;
    const now = await once(db, by.opId, by.now, async () => void (await db.cases.put({ ...was, reference: reference && whole(reference) })));
    const is = await getSound(db, 'cases', caseId, by.now);
    return is && { was: now ? was : null, is };
  });
}

/** What an act may change, and undo puts back; the span of the case grows by what pages show and stays. */
const decided = ({ state, owner, needsAnswer, waitingSince, closed, reference }: CaseRow) => ({
  state,
  owner,
  needsAnswer,
  waitingSince,
  closed,
  reference,
});

/** Puts the case back as it was before act `of`, whose line leaves the history. 'changed': someone else was there since. */
export function undoOnCase(
  db: EarshotDb,
  { of, was, is }: { of: string; was: CaseRow; is: CaseRow },
  by: Pick<Doer, 'opId' | 'now'>,
): Promise<CaseRow | 'changed' | 'gone'> {
  return inOne(db, async () => {
    const old = await getSound(db, 'cases', was.id, by.now);
    if (!old || is.id !== was.id) return 'gone';
    if (await db.ops.get(by.opId)) return old;
    if (!sameRow(decided(old), decided(is))) return 'changed';
    const back = { ...old, ...decided(was) };
    await once(db, by.opId, by.now, async () => {
      await db.cases.put(back);
      await unsay(db, of, by.now);
      const { closed } = was;
      // Opened again and back: it is not about us once more.
      if (closed?.how === 'not-about-us' && is.closed?.how !== 'not-about-us')
        await sayOfCase(db, was, { what: 'ours', may: ['not-ours'] }, { opId: by.opId, now: closed.at, initials: closed.initials ?? '' });
      const line = `event:${of}`;
      const told = await db.interactions.get(line);
      if (told?.caseId !== was.id) return;
      await db.interactions.delete(line);
      await count(db, 'interactions', -1);
    });
    return back;
  });
}
