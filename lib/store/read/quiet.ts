/** The quiet list, kept beside the switches. Reads only. */
import { QuietRow } from '../../model/quiet';
import type { EarshotDb } from '../db';

export const QUIET_KEY = 'quiet';

/** Lines that still count at `now`, ms; newest first. A line that cannot be read is left out. */
export function standing(list: readonly QuietRow[], now: number): QuietRow[] {
  return list.filter((one) => one.until === null || now < one.until).sort((a, b) => b.since - a.since);
}

/** The whole list as it lies there, lines whose time is over included. */
export async function readQuiet(db: EarshotDb): Promise<QuietRow[]> {
  const value = (await db.settings.get(QUIET_KEY))?.value;
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const read = QuietRow.safeParse(one);
    return read.success ? [read.data] : [];
  });
}
