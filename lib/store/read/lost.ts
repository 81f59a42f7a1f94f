/** Whether the browser has taken the store away: kept in the new one, until something is in it again. */
import type { EarshotDb } from '../db';

/** Key of `counters` under which it is noted; no backup holds it. */
export const LOST = 'lost';

/** When it was noticed that what was kept is gone, ms since 1970; null: it never was. */
export const readLost = async (db: EarshotDb): Promise<number | null> => (await db.counters.get(LOST))?.value ?? null;
