/** What the history says of a post: do they ask again. In doubt of times or words it says nothing. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Chips } from '../model/sense';
import { needsAnswer } from './needs';
import { isNudge, isSettled } from './nudges';
import { isAnswer, mayPrecede, surelyBefore } from './order';
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
const concerns = (one: InteractionRow, row: InteractionRow): boolean => one.brandId === null || row.brandId === null || one.brandId === row.brandId;

/** Half of the widest time a site shows in the first month, "3 w", ms. */
const ROUGHLY = (7 * 24 * 3_600_000) / 2;

/** Rows up to this moment, ms, may have come before it: an answer that is only roughly known may have, though its middle is later. */
export const mayComeBefore = ({ at, time }: Pick<InteractionRow, 'at' | 'time'>): number => (time && time.at === null ? time.to + ROUGHLY : at);

/** What they asked before with no answer of ours since, newest first; nothing where this does not ask again. `why`: null, another matter. */
function unanswered(row: InteractionRow, before: readonly InteractionRow[], whyOf: (one: InteractionRow) => string | null) {
  if (isThanks(row.text) || !insists(row)) return [];
  // What may stand between the two is enough: that they were left without an answer would be a guess.
  const answers = before.filter((one) => answer(one) && concerns(one, row) && !surelyBefore(row, one));
  const found: { one: InteractionRow; why: string }[] = [];
  let part = row;
  for (const one of before) {
    if (one.id === row.id || !inbound(one) || one.brandId !== row.brandId || !surelyBefore(one, row)) continue;
    if (answers.some((each) => !surelyBefore(each, one))) break;
    if (part.at - one.at <= BREATH && row.at - one.at <= WHOLE) {
      part = one;
      continue;
    }
    const why = asks(one) ? whyOf(one) : null;
    if (why) found.push({ one, why });
  }
  return found;
}

const inOneCase = (one: InteractionRow, row: InteractionRow): boolean => one.caseId !== null && one.caseId === row.caseId;

/** The oldest time they asked the same with no answer of ours since; null: they do not ask again. */
export function asksAgain({ row, before, subject }: AgainInput): Chips['again'] {
  const mine = subject(row.text);
  const whyOf = (one: InteractionRow) => (inOneCase(one, row) ? 'in the same conversation' : sameSubject(mine, subject(one.text)));
  const first = unanswered(row, before, whyOf).at(-1);
  return first ? { at: first.one.at, text: first.one.text.slice(0, 280), why: first.why } : null;
}

/** How often they asked in the same conversation before and were left without an answer. `before`: its rows, newest first. */
export const askedBefore = (row: InteractionRow, before: readonly InteractionRow[]): number =>
  unanswered(row, before, (one) => (inOneCase(one, row) ? 'in the same conversation' : null)).length;

/** Whether all of this person that is in the history surely came after their conversation began. `rows`: their oldest. */
export function isFirstTime(row: InteractionRow, rows: readonly InteractionRow[]): boolean {
  const talk = rows.filter((one) => one.direction === 'in' && inOneCase(one, row));
  return !rows.some((one) => one.id !== row.id && !inOneCase(one, row) && mayPrecede(one, [row, ...talk]));
}

/** So many rows of a case are looked at for what was asked before. */
const LOOKED = 60;

/** Rows of each case that may stand before one of them, newest first. `entries`: of several cases, oldest first. */
export function talksOf(entries: readonly InteractionRow[]): (row: InteractionRow) => InteractionRow[] {
  const byCase = new Map<string | null, InteractionRow[]>();
  for (const one of entries) {
    const known = byCase.get(one.caseId);
    if (known) known.push(one);
    else byCase.set(one.caseId, [one]);
  }
  return (row) => {
    const until = mayComeBefore(row);
    const before = row.caseId ? (byCase.get(row.caseId) ?? []).filter(({ at }) => at <= until) : [];
    return before.slice(-LOOKED).reverse();
  };
}

/** The middle of how often something happened; null: too few weeks to say what is usual. */
export function usualOf(counts: readonly number[]): number | null {
  if (counts.length < 3) return null;
  const sorted = [...counts].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return Math.round(sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2);
}
