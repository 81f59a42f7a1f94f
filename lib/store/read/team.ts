/** Who is known to work here: initials that stand on cases and in the history. Reads only. */
import type { CaseRow, InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { readOpenCases } from './desk';

/** Latest entries that are looked through. */
const RECENT = 200;
const MOST = 30;

const PASSED = 'passed:';

/** Initials in the order in which they are likely wanted: passed to last, seen at work last, owners. `mine` is left out. */
export async function readInitials(db: EarshotDb, mine: string): Promise<string[]> {
  const [recent, open] = await Promise.all([db.interactions.orderBy('at').reverse().limit(RECENT).toArray(), readOpenCases(db)]);
  return initialsOf(recent, open, mine);
}

/** `recent`: newest first. Pure. */
function initialsOf(recent: readonly Pick<InteractionRow, 'event' | 'initials'>[], open: readonly Pick<CaseRow, 'owner'>[], mine: string): string[] {
  const passed = recent.flatMap(({ event }) => (event?.startsWith(PASSED) ? [event.slice(PASSED.length)] : []));
  const known = new Map<string, string>();
  for (const one of [...passed, ...recent.map((row) => row.initials), ...open.map((row) => row.owner)])
    if (one?.trim() && !known.has(one.toLowerCase())) known.set(one.toLowerCase(), one);
  known.delete(mine.trim().toLowerCase());
  return [...known.values()].slice(0, MOST);
}
