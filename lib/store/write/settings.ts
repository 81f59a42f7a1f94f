/** Brands, own accounts, saved replies and switches. Callers have checked queries and templates already. */
import type { OwnAccount } from '../../model/account';
import type { HealthReport } from '../../model/health';
import { Settings, type BrandRow, type SavedReplyRow } from '../../model/settings';
import { holdsNothing } from '../../privacy/backup/state';
import type { AccountRow, EarshotDb } from '../db';
import { accountRow } from '../own-account';
import { threeWay } from '../../settings/three-way';
import { LOST, readLost } from '../read/lost';
import { sound } from '../sound';
import { noteGone } from './heir';
import { met, type Met } from './swap';
import { inOne, once, sameRow, soundOrAside } from './tx';

const SETTINGS_KEY = 'settings';
export const healthKey = (site: string): `health:${string}` => `health:${site}`;

export const saveSettings = (db: EarshotDb, settings: Settings) => inOne(db, () => db.settings.put({ key: SETTINGS_KEY, value: settings }));

/** The switches that a person changed since they saw `was`; the others stay as they are by now. Null: saved; else who changed the same ones how. */
export function swapSettings(db: EarshotDb, next: Settings, was: Settings, before: Settings): Promise<{ theirs: Settings; fields: string[] } | null> {
  return inOne(db, async () => {
    const read = Settings.safeParse((await db.settings.get(SETTINGS_KEY))?.value);
    const now = read.success ? read.data : before;
    const { row, met: both } = threeWay(was, next, now);
    // Which turn of the hours was followed is the worker's own note.
    const fields = both.filter((field) => field !== 'turned');
    if (fields.length) return { theirs: now, fields };
    await db.settings.put({ key: SETTINGS_KEY, value: row });
    return null;
  });
}

/** Changes the switches as they stand at this moment; `how` gives the very same object back where nothing is to change. */
export function changeSettings(db: EarshotDb, before: Settings, how: (settings: Settings) => Settings) {
  return inOne(db, async () => {
    const read = Settings.safeParse((await db.settings.get(SETTINGS_KEY))?.value);
    const old = read.success ? read.data : before;
    const settings = how(old);
    if (settings !== old) await db.settings.put({ key: SETTINGS_KEY, value: settings });
    return { settings, changed: settings !== old };
  });
}

/** The switches, with the initials changed; once for each act. */
export function saveInitials(db: EarshotDb, initials: string, before: Settings, by: { opId: string; now: number }) {
  return once(db, by.opId, by.now, async () => {
    const row = await db.settings.get(SETTINGS_KEY);
    const old = Settings.safeParse(row?.value);
    await db.settings.put({ key: SETTINGS_KEY, value: { ...(old.success ? old.data : before), initials } });
  });
}

/** How reading went on a site, for when no page of it is open. The last good read is never forgotten. */
export function saveHealth(db: EarshotDb, health: HealthReport) {
  return inOne(db, async () => {
    const old = (await db.settings.get(healthKey(health.site)))?.value as { lastGood?: number | null } | undefined;
    await db.settings.put({ key: healthKey(health.site), value: { ...health, lastGood: health.lastGood ?? old?.lastGood ?? null } });
  });
}

/** `was`: see `met`. Null: saved; else what stands there, and nothing was changed. */
export function saveBrand(db: EarshotDb, brand: BrandRow, was?: BrandRow | null): Promise<Met<BrandRow> | null> {
  return inOne(db, async () => {
    const other = await met(db, 'brands', brand, was);
    if (!other) await db.brands.put(brand);
    return other;
  });
}

/** Its history stays; only nothing new is heard for it. */
export const removeBrand = (db: EarshotDb, id: string, now: number) =>
  inOne(db, async () => {
    await db.brands.delete(id);
    await noteGone(db, [id], now);
  });

/**
 * Brands from a file, once for each act. join: those that are here stay as they are; replace: these and no others.
 * `was`: all brands as the person saw them. False: others stand there by now, and nothing was changed.
 */
export function importBrands(
  db: EarshotDb,
  brands: readonly BrandRow[],
  mode: 'join' | 'replace',
  by: { opId: string; now: number },
  was?: readonly BrandRow[],
): Promise<boolean> {
  return inOne(db, async () => {
    if (was && !(await db.ops.get(by.opId)) && !sameRow(byId(sound('brands', await db.brands.toArray()).rows), byId(was))) return false;
    await once(db, by.opId, by.now, async () => {
      // A damaged one is set aside first, byte for byte.
      if (mode === 'replace') await soundOrAside(db, 'brands', await db.brands.toArray(), by.now);
      if (mode === 'replace') {
        const kept = new Set(brands.map((brand) => brand.id));
        await noteGone(
          db,
          (await db.brands.toCollection().primaryKeys()).filter((id) => !kept.has(id)),
          by.now,
        );
        await db.brands.clear();
      }
      const here = new Set(await db.brands.toCollection().primaryKeys());
      await db.brands.bulkPut(brands.filter((brand) => !here.has(brand.id)));
    });
    return true;
  });
}

const byId = (brands: readonly BrandRow[]): object => Object.fromEntries(brands.map((brand) => [brand.id, brand]));

/** By id; the last of two alike counts. */
const accountRows = (accounts: readonly OwnAccount[]): Map<string, AccountRow> =>
  new Map(accounts.map(accountRow).flatMap((row) => (row.handle ? [[row.id, row]] : [])));

/** Takes rows of these accounts away, also such as lie under another id: files brought some in before ids were looked at. */
async function dropAccounts(db: EarshotDb, ids: ReadonlySet<string>): Promise<void> {
  const keyOf = (row: OwnAccount): string => (typeof row.handle === 'string' ? accountRow(row).id : '');
  const gone = (await db.accounts.toArray()).filter((row) => ids.has(row.id) || ids.has(keyOf(row)));
  await db.accounts.bulkDelete(gone.map((row) => row.id));
}

/**
 * The list of own accounts. Without `was` in place of the old one; with it only what was added or changed since, and what was
 * taken off. Null: saved; else the account that somebody else listed otherwise meanwhile, and nothing was changed.
 */
export function saveAccounts(db: EarshotDb, accounts: readonly OwnAccount[], was?: readonly OwnAccount[]): Promise<OwnAccount | null> {
  return inOne(db, async () => {
    const next = accountRows(accounts);
    if (!was) {
      await db.accounts.clear();
      await db.accounts.bulkPut([...next.values()]);
      return null;
    }
    const before = accountRows(was);
    const changed = [...next.values()].filter((row) => !sameRow(row, before.get(row.id) ?? {}));
    const here = await db.accounts.bulkGet(changed.map((row) => row.id));
    const other = here.find((row, i) => row && !sameRow(row, changed[i] ?? {}) && !sameRow(row, before.get(row.id) ?? {}));
    if (other) return other;
    const off = was.map((account) => accountRow(account).id).filter((id) => !next.has(id));
    await dropAccounts(db, new Set([...off, ...changed.map((row) => row.id)]));
    await db.accounts.bulkPut(changed);
    return null;
  });
}

/** What a person edits is kept; how often it was used is counted here and not taken from a form that may be old. `was`, answer: as for a brand. */
export function saveReply(db: EarshotDb, reply: SavedReplyRow, was?: SavedReplyRow | null): Promise<Met<SavedReplyRow> | null> {
  return inOne(db, async () => {
    const other = await met(db, 'savedReplies', reply, was);
    if (other) return other;
    const old = await db.savedReplies.get(reply.id);
    await db.savedReplies.put(old ? { ...reply, used: Math.max(old.used, reply.used), lastUsed: old.lastUsed ?? reply.lastUsed } : reply);
    return null;
  });
}

export const removeReply = (db: EarshotDb, id: string) => inOne(db, () => db.savedReplies.delete(id));

/** One more use, once for each act. */
export function replyUsed(db: EarshotDb, id: string, by: { opId: string; now: number }) {
  return once(db, by.opId, by.now, async () => {
    const row = await db.savedReplies.get(id);
    if (row) await db.savedReplies.put({ ...row, used: row.used + 1, lastUsed: by.now });
  });
}

/**
 * First start: the switches, and starter replies where there are none yet. True: done now; repeating it changes nothing.
 * `lost`: when it was noticed that the store before this one is gone, ms; null: there was none. One that holds brands or people stands for
 * no other.
 */
export function seedSettings(db: EarshotDb, settings: Settings, starters: readonly SavedReplyRow[], lost: number | null = null): Promise<boolean> {
  return inOne(db, async () => {
    if (await db.settings.get(SETTINGS_KEY)) return false;
    await db.settings.put({ key: SETTINGS_KEY, value: settings });
    if ((await db.savedReplies.count()) === 0) await db.savedReplies.bulkPut([...starters]);
    if (lost !== null && (await holdsNothing(db))) await db.counters.put({ key: LOST, value: lost });
    return true;
  });
}

/** Something is in the store again: that another one was taken away is past, whatever is removed later. */
export async function forgetLost(db: EarshotDb): Promise<void> {
  if ((await readLost(db)) !== null) await db.counters.delete(LOST);
}
