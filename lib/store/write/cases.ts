/** Cases as the store holds them: the pure decisions are in `customers/case`. Inside a write transaction only. */
import {
  caseFor,
  onAct,
  onAnswer,
  onAnswerLost,
  onMoreNeed,
  onMoved,
  onNarrowed,
  onPost,
  openCase,
  type CaseAct,
  type Said,
} from '../../customers/case';
import { needsAnswer } from '../../customers/needs';
import { coveredBy, covers, isAnswer } from '../../customers/order';
import { newId } from '../../kit/id';
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { count, getSound, sameRow, soundOrAside } from './tx';

export const saidOf = (row: InteractionRow, isRepost = false): Said => ({
  at: row.at,
  time: row.time,
  needs: needsAnswer({ text: row.text, reasons: row.reasons, isRepost, own: row.direction === 'out' }).needs,
});

export interface Facts {
  /** Our answers that stand, oldest first. */
  answers: InteractionRow[];
  /** Their posts that none of these surely covers, oldest first. */
  open: InteractionRow[];
}

/** What another brand of ours says leaves this one's post without an answer. */
function factsIn(rows: readonly InteractionRow[], brandId: string): Facts {
  const answers = rows.filter((row) => isAnswer(row) && (row.brandId === null || row.brandId === brandId));
  const covered = new Set(answers.flatMap((answer) => coveredBy(answer, rows)));
  const open = rows.filter((row) => row.direction === 'in' && row.removedAt === null && !covered.has(row));
  return { answers, open };
}

async function rowsOf(db: EarshotDb, caseId: string, now: number): Promise<InteractionRow[]> {
  const rows = await soundOrAside(db, 'interactions', await db.interactions.where('caseId').equals(caseId).toArray(), now);
  return rows.sort((a, b) => a.at - b.at);
}

const factsOf = async (db: EarshotDb, { id, brandId }: CaseRow, now: number): Promise<Facts> => factsIn(await rowsOf(db, id, now), brandId);

async function keep(db: EarshotDb, was: CaseRow | null, row: CaseRow): Promise<CaseRow> {
  if (!was || !sameRow(was, row)) await db.cases.put(row);
  if (!was) await count(db, 'cases', 1);
  return row;
}

/** Puts a post that is new to the store into its case, opening one where the talk is new. */
export async function caseOfPost(
  db: EarshotDb,
  row: InteractionRow & { customerId: string; brandId: string; threadId: string },
  isRepost: boolean,
  now: number,
): Promise<CaseRow> {
  const raw = await db.cases.where('[threadId+customerId]').equals([row.threadId, row.customerId]).toArray();
  const cases = (await soundOrAside(db, 'cases', raw, now)).filter((one) => one.brandId === row.brandId);
  const said = saidOf(row, isRepost);
  const old = caseFor(cases, row.at);
  if (old) {
    const { answers } = await factsOf(db, old, now);
    return keep(
      db,
      old,
      onPost(
        old,
        said,
        answers.some((answer) => covers(answer, row)),
      ),
    );
  }
  const site = row.site;
  if (!site) throw new TypeError('a post has a site');
  return keep(db, null, openCase({ id: newId(), customerId: row.customerId, brandId: row.brandId, site, threadId: row.threadId }, said));
}

const whoSaid = (row: InteractionRow): string => row.authorId?.slice(row.authorId.indexOf(':') + 1) ?? '';
const isRough = ({ time }: InteractionRow): boolean => time === null || time.at === null;

/**
 * A stored post of a case seen again: what is now known of its need and its time goes into the case. What an older version took for
 * answered by the middles of rough times is worked out anew here. `was`: the row before; `row` is written.
 */
export async function seenInCase(
  db: EarshotDb,
  old: CaseRow,
  { was, row, needs, now }: { was: InteractionRow; row: InteractionRow; needs: boolean; now: number },
): Promise<CaseRow> {
  let next = onMoved(old, row.at, row.direction === 'in');
  const asksMore = needs && onMoreNeed(next, true) !== next;
  const restsOnTimes = isRough(row) && next.state !== 'done' && next.state !== 'waiting';
  if (asksMore || restsOnTimes) {
    const rows = await rowsOf(db, old.id, now);
    const { answers, open } = factsIn(rows, old.brandId);
    if (asksMore && open.some((one) => one.id === row.id)) next = onMoreNeed(next, true);
    const asBefore = rows.map((one) => (one.id === row.id ? { ...one, time: was.time, answers: was.answers } : one));
    const before = factsIn(asBefore, old.brandId).open;
    const last = answers.at(-1);
    // An answer that was edited is to be looked at by a person: times found out do not close its case.
    const closes = last && answers.every((one) => !one.versions.length);
    const said = (list: readonly InteractionRow[]) => list.map((one) => saidOf(one));
    next = onNarrowed(next, last ? { at: last.at, by: whoSaid(last) } : null, said(closes ? before : open), said(open));
  }
  return keep(db, old, next);
}

export async function answered(db: EarshotDb, caseId: string, answer: InteractionRow, by: string, now: number): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, now);
  if (!old) return null;
  const { open } = await factsOf(db, old, now);
  return keep(
    db,
    old,
    onAnswer(
      old,
      { at: answer.at, by },
      open.map((row) => saidOf(row)),
    ),
  );
}

export async function answerLost(db: EarshotDb, caseId: string, now: number): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, now);
  if (!old) return null;
  const { open } = await factsOf(db, old, now);
  return keep(
    db,
    old,
    onAnswerLost(
      old,
      open.map((row) => saidOf(row)),
    ),
  );
}

/**
 * The case of a brand that was removed goes to its heir, with all that was said in it for the old one. What the heir answered there
 * before counts from now on. Its state stays otherwise: it is the same talk.
 */
export async function caseInherited(db: EarshotDb, caseId: string, { was, heir, now }: { was: string; heir: string; now: number }): Promise<void> {
  const old = await getSound(db, 'cases', caseId, now);
  if (old?.brandId !== was) return;
  const before = await factsOf(db, old, now);
  await db.interactions
    .where('caseId')
    .equals(caseId)
    .modify((one) => {
      if (one.brandId === was) one.brandId = heir;
    });
  const next = { ...old, brandId: heir };
  const { answers, open } = await factsOf(db, next, now);
  const last = answers.at(-1);
  const closes = last && open.length < before.open.length && answers.every((one) => !one.versions.length);
  const said = (list: readonly InteractionRow[]) => list.map((one) => saidOf(one));
  await keep(db, old, closes ? onNarrowed(next, { at: last.at, by: whoSaid(last) }, said(before.open), said(open)) : next);
}

export async function acted(db: EarshotDb, caseId: string, act: CaseAct, by: { now: number; initials: string }): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, by.now);
  if (!old) return null;
  const { open } = await factsOf(db, old, by.now);
  return keep(
    db,
    old,
    onAct(
      old,
      act,
      by,
      open.map((row) => saidOf(row)),
    ),
  );
}
