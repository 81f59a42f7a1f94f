/** How long somebody waits, beside the reasons a post itself tells: it grows while they wait, so it is added when asked for and never stored. Pure. */
import type { CaseRow } from '../model/customer';
import type { MeaningRow } from '../model/meaning';
import { waitingWhy } from './urgency';

/** How long somebody has surely waited for us, ms; null: nobody does. */
export const waitOf = (row: CaseRow | null, now: number): number | null =>
  row?.needsAnswer && row.waitingSince && (row.state === 'new' || row.state === 'taken') ? now - row.waitingSince.to : null;

/** `waitingMs`: since the oldest post still unanswered; null: nobody waits. What their own words say of waiting goes before it. */
export function withWaiting(urgency: MeaningRow['urgency'], waitingMs: number | null): MeaningRow['urgency'] {
  const waiting = waitingMs === null ? null : waitingWhy(waitingMs);
  if (!waiting || urgency.why.some(({ reason }) => reason === 'waiting')) return urgency;
  const why = [...urgency.why, waiting].sort((a, b) => b.points - a.points);
  return {
    score: Math.min(
      100,
      why.reduce((sum, { points }) => sum + points, 0),
    ),
    why,
  };
}
