/** Writes the quiet list. One transaction each; an act sent twice is done once. */
import { QUIET_MOST, type QuietRow } from '../../model/quiet';
import type { EarshotDb } from '../db';
import { QUIET_KEY, readQuiet, standing } from '../read/quiet';
import { inOne, once } from './tx';

interface By {
  opId: string;
  now: number;
}

const keep = (db: EarshotDb, list: readonly QuietRow[]) => db.settings.put({ key: QUIET_KEY, value: [...list] });

/** Adds a line or sets its time anew; answers with the line as it stands. */
export function addQuiet(db: EarshotDb, row: QuietRow, by: By): Promise<QuietRow> {
  return inOne(db, async () => {
    await once(db, by.opId, by.now, async () => {
      const others = standing(await readQuiet(db), by.now).filter((one) => one.id !== row.id);
      await keep(db, [row, ...others].slice(0, QUIET_MOST));
    });
    return (await readQuiet(db)).find((one) => one.id === row.id) ?? row;
  });
}

export function removeQuiet(db: EarshotDb, id: string, by: By): Promise<boolean> {
  return once(db, by.opId, by.now, async () => {
    await keep(
      db,
      (await readQuiet(db)).filter((one) => one.id !== id),
    );
  });
}

/**
 * Takes out the lines whose time is over; when the next one ends, ms, null: none does. `longest`: ms a line lasts that ends by itself;
 * one with more left was made by a clock that was ahead and has been put right since: it would hide posts for as long as that.
 */
export function sweepQuiet(db: EarshotDb, now: number, longest: number): Promise<number | null> {
  return inOne(db, async () => {
    const list = await readQuiet(db);
    const last = now + longest;
    const left = standing(list, now).map((one) => (one.until !== null && one.until > last ? { ...one, until: last } : one));
    if (left.length !== list.length || list.some(({ until }) => until !== null && until > last)) await keep(db, left);
    const ends = left.flatMap(({ until }) => (until === null ? [] : [until]));
    return ends.length ? Math.min(...ends) : null;
  });
}
