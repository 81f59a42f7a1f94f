/** Whether somebody's mood has turned, where a guess of it is stored beside what they wrote; silent where there is none. Pure. */

export type Mood = 'positive' | 'negative';

/** The stored guess of a row: `meaning.sentiment` as a word or as `{ label }`. Null: none, neutral or unsure. */
export function moodOf(row: object): Mood | null {
  const told = (row as { meaning?: { sentiment?: unknown } | null }).meaning?.sentiment;
  const label = typeof told === 'object' && told !== null ? (told as { label?: unknown }).label : told;
  return label === 'positive' || label === 'negative' ? label : null;
}

/** `before`: their earlier rows, newest first. Null: no mood is known now or then, or it is the same. */
export function moodChange(now: object, before: readonly { at: number }[]): { was: Mood; is: Mood; at: number } | null {
  const is = moodOf(now);
  if (!is) return null;
  for (const row of before) {
    const was = moodOf(row);
    if (was) return was === is ? null : { was, is, at: row.at };
  }
  return null;
}
