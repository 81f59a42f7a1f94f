/** What the history says of a post: is it somebody's first, do they ask again. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Chips } from '../model/sense';
import { needsAnswer } from './needs';
import type { Subject } from './subject';
import { sameSubject } from './subject';

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

/** The oldest time they asked the same with no answer of ours since; null: they do not ask again. */
export function asksAgain({ row, before, subject }: AgainInput): Chips['again'] {
  if (!asks(row) && !before.some((one) => one.caseId !== null && one.caseId === row.caseId && asks(one))) return null;
  const mine = subject(row.text);
  let found: Chips['again'] = null;
  for (const one of before) {
    if (one.id === row.id) continue;
    if (answer(one)) break;
    if (!inbound(one) || one.brandId !== row.brandId || !asks(one)) continue;
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
