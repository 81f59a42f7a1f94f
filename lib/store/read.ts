/**
 * Reading the store, for own pages and the worker. Reads only; a row that no longer fits is left out and told in `damaged`,
 * so that one bad row never empties a page.
 */
import Dexie from 'dexie';
import type { OwnAccount } from '../model/account';
import type { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../model/customer';
import type { DrawnLine } from '../replies/line';
import { DEFAULT_SETTINGS, Settings, type BrandRow, type SavedReplyRow } from '../model/settings';
import type { EarshotDb } from './db';
import type { StoredTable } from './policy';
import { sound } from './sound';

/** Hears of damaged rows: the worker sets them aside, a page only shows how many there are. */
export type OnDamaged = (table: StoredTable, keys: string[]) => void;
const nobody: OnDamaged = () => undefined;

function checked<T extends StoredTable>(table: T, raw: readonly unknown[], tell: OnDamaged) {
  const { rows, damaged } = sound(table, raw);
  if (damaged.length)
    tell(
      table,
      damaged.map((one) => one.id.slice(table.length + 1)),
    );
  return rows;
}

export const readBrands = async (db: EarshotDb, tell = nobody): Promise<BrandRow[]> =>
  checked('brands', await db.brands.toArray(), tell).sort((a, b) => a.createdAt - b.createdAt);

export async function readAccounts(db: EarshotDb, tell = nobody): Promise<OwnAccount[]> {
  return checked('accounts', await db.accounts.toArray(), tell).map(({ site, handle, role, brandId }) => ({ site, handle, role, brandId }));
}

export const readReplies = async (db: EarshotDb, tell = nobody): Promise<SavedReplyRow[]> =>
  checked('savedReplies', await db.savedReplies.orderBy('updatedAt').reverse().toArray(), tell);

/** The switches; what is missing or damaged falls back to how Earshot comes. */
export async function readSettings(db: EarshotDb): Promise<Settings> {
  const read = Settings.safeParse((await db.settings.get('settings'))?.value);
  return read.success ? read.data : DEFAULT_SETTINGS;
}

export async function readCustomer(db: EarshotDb, id: string, tell = nobody): Promise<CustomerRow | null> {
  return checked('customers', [await db.customers.get(id)], tell)[0] ?? null;
}

export const readAuthors = async (db: EarshotDb, customerId: string, tell = nobody): Promise<AuthorRow[]> =>
  checked('authors', await db.authors.where('customerId').equals(customerId).toArray(), tell);

export async function readAuthor(db: EarshotDb, id: string, tell = nobody): Promise<AuthorRow | null> {
  return checked('authors', [await db.authors.get(id)], tell)[0] ?? null;
}

/** One customer's entries of all sites, newest first. */
export const readHistory = async (db: EarshotDb, customerId: string, limit: number, tell = nobody): Promise<InteractionRow[]> =>
  checked(
    'interactions',
    await db.interactions.where('[customerId+at]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey]).reverse().limit(limit).toArray(),
    tell,
  );

/** How many entries one customer has: a range count of their own rows, not of the store. */
export const countHistory = (db: EarshotDb, customerId: string): Promise<number> =>
  db.interactions.where('[customerId+at]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey]).count();

/** Newest first. */
export const readCases = async (db: EarshotDb, customerId: string, tell = nobody): Promise<CaseRow[]> =>
  checked(
    'cases',
    await db.cases.where('[customerId+lastAt]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey]).reverse().toArray(),
    tell,
  );

export async function readCase(db: EarshotDb, id: string, tell = nobody): Promise<CaseRow | null> {
  return checked('cases', [await db.cases.get(id)], tell)[0] ?? null;
}

export async function readInteraction(db: EarshotDb, id: string, tell = nobody): Promise<InteractionRow | null> {
  return checked('interactions', [await db.interactions.get(id)], tell)[0] ?? null;
}

export const readCaseEntries = async (db: EarshotDb, caseId: string, tell = nobody): Promise<InteractionRow[]> =>
  checked('interactions', await db.interactions.where('caseId').equals(caseId).toArray(), tell).sort((a, b) => a.at - b.at);

/** Sums kept beside the rows; 0 where nothing was stored yet. */
export async function readCount(db: EarshotDb, table: 'interactions' | 'customers' | 'cases' | 'damaged'): Promise<number> {
  return (await db.counters.get(table))?.value ?? 0;
}

/** Keys of `counters` under which the line of declining replies is kept, with what it was drawn for. */
export const LINE = 'line:';

/** The line that a worker before drew for the saved replies of then; null: none. */
export async function readLine(db: EarshotDb): Promise<DrawnLine | null> {
  const row = await db.counters.where('key').startsWith(LINE).first();
  return row && Number.isFinite(row.value) ? { of: row.key.slice(LINE.length), line: row.value } : null;
}
