/** What the drawing in a mark says. Same size and place whatever it says. Pure. */
import type { CaseRow } from '../model/customer';
import type { MarkState } from '../model/match';

/** A post in a case shows the case's state; all posts of one case show the same. */
export function markOfCase(row: Pick<CaseRow, 'state' | 'needsAnswer' | 'closed' | 'sense'>): MarkState {
  // Probably not about the brand: drawn paler, until somebody takes it on.
  if (row.state === 'new' && row.sense?.notOurs) return 'pale';
  if (row.state === 'new') return row.needsAnswer ? 'needs-you' : 'new';
  if (row.state === 'done') return row.closed?.how === 'not-about-us' ? 'pale' : 'done';
  return row.state;
}

/** A post that is not kept (only on Save): pale where it is only maybe ours. */
export function markOfUnsaved(post: { needs: boolean; maybe: boolean }): MarkState {
  if (post.maybe) return 'pale';
  return post.needs ? 'needs-you' : 'new';
}
