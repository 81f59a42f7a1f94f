/** Chooses a case to work on: ids are made at random, and which of them a table gives first is another one in each run. */
import type { CaseRow, InteractionRow } from '../../../lib/model/customer';

/** The new case that wants an answer and was heard of last; never that of the post which begins so. @throws Error where there is none. */
export function nextCase(cases: readonly CaseRow[], said: readonly Pick<InteractionRow, 'text' | 'caseId'>[], but: string): CaseRow {
  const other = said.find((row) => row.text.startsWith(but))?.caseId;
  const [next] = cases.filter((row) => row.state === 'new' && row.needsAnswer && row.id !== other).sort((a, b) => b.lastInAt - a.lastInAt);
  if (!next) throw new Error('No new case wants an answer.');
  return next;
}
