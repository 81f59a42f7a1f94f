/** Cases as the store holds them: the pure decisions are in `customers/case`. Inside a write transaction only. */
import { caseFor, onAct, onAnswer, onAnswerLost, onMoreNeed, onPost, openCase, type CaseAct, type Said } from '../../customers/case';
import { needsAnswer } from '../../customers/needs';
import { newId } from '../../kit/id';
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { count, getSound, sameRow, soundOrAside } from './tx';

export const saidOf = (row: InteractionRow, isRepost = false): Said => ({
  at: row.at,
  time: row.time,
  needs: needsAnswer({ text: row.text, reasons: row.reasons, isRepost, own: row.direction === 'out' }).needs,
});

const counts = (row: InteractionRow): boolean => row.direction === 'out' && row.spokeAs !== 'private' && row.removedAt === null;

export interface Facts {
  /** Our answers that stand, oldest first, and the sort key of the latest. */
  answers: InteractionRow[];
  answeredAt: number | null;
  /** Their posts without an answer, oldest first. */
  open: InteractionRow[];
}

export async function factsOf(db: EarshotDb, caseId: string, now: number): Promise<Facts> {
  const rows = await soundOrAside(db, 'interactions', await db.interactions.where('caseId').equals(caseId).toArray(), now);
  rows.sort((a, b) => a.at - b.at);
  const answers = rows.filter(counts);
  const answeredAt = answers.at(-1)?.at ?? null;
  const told = new Set(answers.map((row) => row.answers));
  const open = rows.filter(
    (row) => row.direction === 'in' && row.removedAt === null && !told.has(row.id) && (answeredAt === null || row.at > answeredAt),
  );
  return { answers, answeredAt, open };
}

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
  if (old) return keep(db, old, onPost(old, said, (await factsOf(db, old.id, now)).answeredAt));
  const site = row.site;
  if (!site) throw new TypeError('a post has a site');
  return keep(db, null, openCase({ id: newId(), customerId: row.customerId, brandId: row.brandId, site, threadId: row.threadId }, said));
}

export async function moreNeed(db: EarshotDb, caseId: string, needs: boolean, now: number): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, now);
  return old && keep(db, old, onMoreNeed(old, needs));
}

export async function answered(db: EarshotDb, caseId: string, answer: InteractionRow, by: string, now: number): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, now);
  if (!old) return null;
  const { open } = await factsOf(db, caseId, now);
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
  const { open } = await factsOf(db, caseId, now);
  return keep(
    db,
    old,
    onAnswerLost(
      old,
      open.map((row) => saidOf(row)),
    ),
  );
}

export async function acted(db: EarshotDb, caseId: string, act: CaseAct, by: { now: number; initials: string }): Promise<CaseRow | null> {
  const old = await getSound(db, 'cases', caseId, by.now);
  if (!old) return null;
  const { open } = await factsOf(db, caseId, by.now);
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
