/** How long somebody waits, beside the reasons a post itself tells: it grows while they wait, so it is added when asked for and never stored. Pure. */
import type { MeaningRow } from '../model/meaning';
import { urgencyOf } from './urgency';

/** `waitingMs`: since the oldest post still unanswered; null: nobody waits. What their own words say of waiting goes before it. */
export function withWaiting(urgency: MeaningRow['urgency'], waitingMs: number | null): MeaningRow['urgency'] {
  const waiting = urgency.why.some(({ reason }) => reason === 'waiting') ? [] : urgencyOf('', { waitingMs }).why;
  if (!waiting.length) return urgency;
  const why = [...urgency.why, ...waiting].sort((a, b) => b.points - a.points);
  return {
    score: Math.min(
      100,
      why.reduce((sum, { points }) => sum + points, 0),
    ),
    why,
  };
}
