/** Whether somebody's mood has turned, where a guess of it is stored beside what they wrote; silent where there is none. Pure. */
import type { InteractionRow } from '../model/customer';
import { surelyBefore, type Placed } from './order';

export type Mood = 'positive' | 'negative';
type Felt = Placed & Pick<InteractionRow, 'direction' | 'removedAt' | 'brandId' | 'meaning'>;

/** The guess stored beside a post of theirs. Null: none, neutral or unsure; what we wrote, and what was taken back, has none. */
export function moodOf({ kind, direction, removedAt, meaning }: Pick<InteractionRow, 'kind' | 'direction' | 'removedAt' | 'meaning'>): Mood | null {
  if (kind !== 'post' || direction !== 'in' || removedAt !== null) return null;
  const label = meaning?.mood?.label;
  return label === 'positive' || label === 'negative' ? label : null;
}

/** `before`: their rows around it, newest first: what was said of another brand or may be later tells nothing. `guess`: nobody has said by hand how they feel now. Null: no mood is known now or then, or it is the same. */
export function moodChange(now: Felt, before: readonly Felt[]): { was: Mood; is: Mood; at: number; guess: boolean } | null {
  const is = moodOf(now);
  if (!is) return null;
  for (const row of before) {
    const was = row.brandId === now.brandId && surelyBefore(row, now) ? moodOf(row) : null;
    if (was) return was === is ? null : { was, is, at: row.at, guess: now.meaning?.mood?.by !== 'person' };
  }
  return null;
}
