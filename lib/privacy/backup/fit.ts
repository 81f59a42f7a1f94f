/** Rows that were set aside, in a form that a restore takes back, however odd, deep or long they are. Pure. */
import type { DamagedRow } from '../../store/db';
import { tooDeep, tooLong } from './format';

/** Letters that are left of a row without a place on a line. */
const BEGINNING = 100_000;

/** Why such a row stands there. */
export const TOO_LONG = 'too long for a backup, this is its beginning';

/** `short`: only the beginning of it. */
export function fit<R extends Omit<DamagedRow, 'at'>>(one: R): { row: R; short: boolean } {
  const named = { ...one, id: one.id.slice(0, 400) };
  const line = JSON.stringify({ t: 'damaged', r: named });
  const isOdd = tooDeep(line) || line.includes('"__proto__"');
  const row = isOdd ? { ...named, row: JSON.stringify(one.row) } : named;
  if (!tooLong(isOdd ? JSON.stringify({ t: 'damaged', r: row }) : line)) return { row, short: false };
  const problem = one.problem === TOO_LONG ? TOO_LONG : `${one.problem.slice(0, 300)}; ${TOO_LONG}`;
  return { row: { ...named, row: JSON.stringify(one.row).slice(0, BEGINNING), problem }, short: true };
}
