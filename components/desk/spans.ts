/** The spans a report can be asked for, by this machine's calendar. Pure. */
import type { Span } from '../../lib/customers/report';

export type SpanName = 'week' | 'last-week' | 'seven-days';

/** Monday 00:00 of the week that holds `now`, `weeks` before. */
function monday(now: number, weeks: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7) - 7 * weeks).getTime();
}

/** ms; ends now where it is not over. */
export function spanOf(name: SpanName, now: number): Span {
  const today = new Date(now);
  if (name === 'week') return { from: monday(now, 0), to: now + 1 };
  if (name === 'last-week') return { from: monday(now, 1), to: monday(now, 0) };
  return { from: new Date(today.getFullYear(), today.getMonth(), today.getDate() - 6).getTime(), to: now + 1 };
}
