/** Rows that were set aside, for showing how many there are and giving them out. Reads only. */
import type { DamagedRow, EarshotDb } from '../db';

/** Most that are read at once; more than this is not one bad row but a broken disk. */
const MOST = 10_000;

export const readDamaged = (db: EarshotDb): Promise<DamagedRow[]> => db.damaged.limit(MOST).toArray();
