/** What the history says of a post: do they ask again. In doubt of times or words it says nothing. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Chips } from '../model/sense';
import { needsAnswer } from './needs';
import { isNudge, isSettled } from './nudges';
import { isAnswer, surelyBefore } from './order';
import type { Subject } from './subject';
import { sameSubject } from './subject';
import { isThanks } from './thanks/read';

const inbound = (row: InteractionRow): boolean => row.kind === 'post' && row.direction === 'in' && row.removedAt === null;
const answer = (row: InteractionRow): boolean => isAnswer(row) || row.event?.startsWith('elsewhere') === true;
const asked = (row: InteractionRow): string[] => needsAnswer({ text: row.text, reasons: [], isRepost: false, own: false }).why;
const asks = (row: InteractionRow): boolean => asked(row).length > 0;

/** Asks, complains or calls for the answer; a problem that is told as over is none. */
function insists(row: InteractionRow): boolean {
  const why = asked(row);
  return why.includes('a question') || isNudge(row.text) || (why.length > 0 && !isSettled(row.text));
}

export interface AgainInput {
  row: InteractionRow;
  /** Their rows around it, newest first; which of them came before is found here. */
  before: readonly InteractionRow[];
  subject: (text: string) => Subject;
}

/** What is written within this time after it, ms, is the next part of one message ("1/2", "2/2"), not asked again. */
const BREATH = 5 * 60_000;
const WHOLE = 10 * 60_000;
/** An answer to somebody else's customer, another brand of ours, leaves this one unanswered. */
const concerns = (one: InteractionRow, row: InteractionRow): boolean =>
  one.brandId === null || row.brandId === null || one.brandId === row.brandId || (one.caseId !== null && one.caseId === row.caseId);

/** The oldest time they asked the same with no answer of ours since; null: they do not ask again. */
export function asksAgain({ row, before, subject }: AgainInput): Chips['again'] {
  if (isThanks(row.text) || !insists(row)) return null;
  // What may stand between the two is enough: that they were left without an answer would be a guess.
  const answers = before.filter((one) => answer(one) && concerns(one, row) && !surelyBefore(row, one));
  const mine = subject(row.text);
  let found: Chips['again'] = null;
  let part = row;
  for (const one of before) {
    if (one.id === row.id || !inbound(one) || one.brandId !== row.brandId || !surelyBefore(one, row)) continue;
    if (answers.some((each) => !surelyBefore(each, one))) break;
    if (part.at - one.at <= BREATH && row.at - one.at <= WHOLE) {
      part = one;
      continue;
    }
    if (!asks(one)) continue;
    const why = one.caseId !== null && one.caseId === row.caseId ? 'in the same conversation' : sameSubject(mine, subject(one.text));
    if (why) found = { at: one.at, text: one.text.slice(0, 280), why };
  }
  return found;
}

/** The middle of how often something happened; null: too few weeks to say what is usual. */
export function usualOf(counts: readonly number[]): number | null {
  if (counts.length < 3) return null;
  const sorted = [...counts].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return Math.round(sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2);
}
