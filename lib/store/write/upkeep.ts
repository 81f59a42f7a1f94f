/** Rows that have had their time, by what `policy` says. */
import Dexie from 'dexie';
import type { CustomerRow } from '../../model/customer';
import type { DrawnLine } from '../../replies/line';
import { lookAtClock, type ClockNote } from '../../settings/clock-trust';
import type { EarshotDb } from '../db';
import { FORGET_DAYS, POLICY, type TablePolicy } from '../policy';
import { LINE } from '../read';
import { erasePeople } from './erase';
import { count, COUNTED, inOne, soundOrAside } from './tx';

const DAY = 86_400_000;

const CLOCK_KEY = 'clock';

/** Notes the day's look at the clock; false: it has leapt, and nothing is forgotten by it for a week. */
export function noteClock(db: EarshotDb, now: number): Promise<boolean> {
  return inOne(db, async () => {
    const { at, leapt } = ((await db.settings.get(CLOCK_KEY))?.value ?? {}) as Partial<ClockNote>;
    const { note, believe } = lookAtClock(typeof at === 'number' ? { at, leapt: typeof leapt === 'number' ? leapt : null } : null, now);
    await db.settings.put({ key: CLOCK_KEY, value: note });
    return believe;
  });
}

/** Deletes rows of tables that are kept for days. */
export function dropExpired(db: EarshotDb, now: number): Promise<void> {
  return inOne(db, async () => {
    for (const [table, { retention }] of Object.entries(POLICY) as [string, TablePolicy][]) {
      if (retention.keep === 'days')
        await db
          .table(table)
          .where(retention.field)
          .below(now - retention.days * DAY)
          .delete();
    }
  });
}

/** How many people are looked at in one go: an upkeep run must stay short. */
const BATCH = 500;

/**
 * Whether a person was ever dealt with: answered, noted, tagged, asked not to be contacted, given a ticket, or a guess on a post of theirs
 * set right. Such history is not forgotten by itself. That they are not about us is the one word that is no dealing with them.
 */
async function engaged(db: EarshotDb, customer: CustomerRow): Promise<boolean> {
  if (customer.dontContact || customer.tags.length) return true;
  // Somebody is writing to them.
  if (await db.drafts.where('customerId').equals(customer.id).count()) return true;
  const said = db.corrections.where('customerId').equals(customer.id);
  if (await said.filter(({ what, may }) => what !== 'ours' || may.includes('ours')).count()) return true;
  const cases = await db.cases.where('[customerId+lastAt]').between([customer.id, Dexie.minKey], [customer.id, Dexie.maxKey]).toArray();
  if (cases.some((row) => row.reference)) return true;
  const rows = await db.interactions.where('[customerId+at]').between([customer.id, Dexie.minKey], [customer.id, Dexie.maxKey]).toArray();
  return rows.some((row) => row.event !== 'not-about-us' && (row.kind !== 'post' || row.direction !== 'in' || row.savedBy === 'person'));
}

/** Forgets people we never dealt with, by the retention of `policy`. `skip`: old ones kept so far in this run. Not `more`: all were looked at. */
export function forgetStrangers(db: EarshotDb, now: number, skip = 0): Promise<{ gone: number; kept: number; more: boolean }> {
  return inOne(db, async () => {
    const limit = now - FORGET_DAYS * DAY;
    const old = await db.customers.where('lastAt').below(limit).offset(skip).limit(BATCH).toArray();
    const people = await soundOrAside(db, 'customers', old, now);
    const gone: string[] = [];
    for (const customer of people) if (!(await engaged(db, customer))) gone.push(customer.id);
    await erasePeople(db, gone);
    return { gone: gone.length, kept: people.length - gone.length, more: old.length === BATCH };
  });
}

/** Moves rows that no longer fit their schema out of the way; readers that cannot write report them. */
export function setAside(db: EarshotDb, table: keyof typeof POLICY, keys: readonly string[], now: number): Promise<void> {
  return inOne(db, async () => {
    await soundOrAside(db, table, await db.table(table).bulkGet([...keys]), now);
  });
}

/** Sums made anew, for a store whose counters were lost. Slow on a large store: once, at start, and only when they are missing. */
export function recount(db: EarshotDb): Promise<void> {
  return inOne(db, async () => {
    if (await db.counters.where('key').anyOf(COUNTED).count()) return;
    for (const table of COUNTED) {
      const rows = await db.table(table).count();
      if (rows) await count(db, table, rows);
    }
  });
}

/** Keeps the line of declining replies for the next worker. Derived: only the latest is worth anything. */
export function keepLine(db: EarshotDb, { of, line }: DrawnLine): Promise<void> {
  return inOne(db, async () => {
    await db.counters.where('key').startsWith(LINE).delete();
    await db.counters.put({ key: LINE + of, value: line });
  });
}
