/** What the history says of a post: is it somebody's first, do they ask again. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Chips } from '../model/sense';
import { needsAnswer } from './needs';
import type { Subject } from './subject';
import { sameSubject } from './subject';
import { isThanks } from './thanks/read';

const inbound = (row: InteractionRow): boolean => row.kind === 'post' && row.direction === 'in' && row.removedAt === null;
const answer = (row: InteractionRow): boolean =>
  (row.direction === 'out' && row.spokeAs !== 'private' && row.removedAt === null) || row.event?.startsWith('elsewhere') === true;
const asks = (row: InteractionRow): boolean => needsAnswer({ text: row.text, reasons: [], isRepost: false, own: false }).needs;

export interface AgainInput {
  row: InteractionRow;
  /** Their rows before it, newest first. */
  before: readonly InteractionRow[];
  subject: (text: string) => Subject;
}

/** What is written within this time after it, ms, is the next part of one message ("1/2", "2/2"), not asked again. */
const BREATH = 5 * 60_000;
const WHOLE = 10 * 60_000;
const exactly = (row: InteractionRow): boolean => typeof row.time?.at === 'number';
/** An answer to somebody else's customer, another brand of ours, leaves this one unanswered. */
const concerns = (one: InteractionRow, row: InteractionRow): boolean =>
  one.brandId === null || row.brandId === null || one.brandId === row.brandId || (one.caseId !== null && one.caseId === row.caseId);

/** The oldest time they asked the same with no answer of ours since; null: they do not ask again. */
export function asksAgain({ row, before, subject }: AgainInput): Chips['again'] {
  if (isThanks(row.text)) return null;
  if (!asks(row) && !before.some((one) => one.caseId !== null && one.caseId === row.caseId && asks(one))) return null;
  const mine = subject(row.text);
  let found: Chips['again'] = null;
  let part = row;
  for (const one of before) {
    if (one.id === row.id) continue;
    if (answer(one) && concerns(one, row)) break;
    if (!inbound(one) || one.brandId !== row.brandId) continue;
    if (exactly(one) && exactly(part) && part.at - one.at <= BREATH && row.at - one.at <= WHOLE) {
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
