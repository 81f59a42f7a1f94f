/** Brands, own accounts, saved replies and switches. Callers have checked queries and templates already. */
import type { OwnAccount } from '../../model/account';
import type { HealthReport } from '../../model/health';
import { Settings, type BrandRow, type SavedReplyRow } from '../../model/settings';
import type { EarshotDb } from '../db';
import { inOne, once } from './tx';

const SETTINGS_KEY = 'settings';
export const healthKey = (site: string): string => `health:${site}`;

export const saveSettings = (db: EarshotDb, settings: Settings) => inOne(db, () => db.settings.put({ key: SETTINGS_KEY, value: settings }));

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

export const saveBrand = (db: EarshotDb, brand: BrandRow) => inOne(db, () => db.brands.put(brand));

/** Its history stays; only nothing new is heard for it. */
export const removeBrand = (db: EarshotDb, id: string) => inOne(db, () => db.brands.delete(id));

/** Brands from a file, once for each act. join: those that are here stay as they are; replace: these and no others. */
export function importBrands(db: EarshotDb, brands: readonly BrandRow[], mode: 'join' | 'replace', by: { opId: string; now: number }) {
  return once(db, by.opId, by.now, async () => {
    if (mode === 'replace') await db.brands.clear();
    const here = new Set(await db.brands.toCollection().primaryKeys());
    await db.brands.bulkPut(brands.filter((brand) => !here.has(brand.id)));
  });
}

/** The whole list, in place of the old one. Handles without "@", lower case; the last of two alike counts. */
export function saveAccounts(db: EarshotDb, accounts: readonly OwnAccount[]) {
  return inOne(db, async () => {
    await db.accounts.clear();
    const rows = accounts.map((account) => {
      const handle = account.handle.replace(/^@/, '').trim().toLowerCase();
      return { ...account, handle, id: `${account.site}:${handle}` };
    });
    await db.accounts.bulkPut(rows.filter((row) => row.handle));
  });
}

/** What a person edits is kept; how often it was used is counted here and not taken from a form that may be old. */
export function saveReply(db: EarshotDb, reply: SavedReplyRow) {
  return inOne(db, async () => {
    const old = await db.savedReplies.get(reply.id);
    await db.savedReplies.put(old ? { ...reply, used: Math.max(old.used, reply.used), lastUsed: old.lastUsed ?? reply.lastUsed } : reply);
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

/** First start: the switches, and starter replies where there are none yet. Repeating it changes nothing. */
export function seedSettings(db: EarshotDb, settings: Settings, starters: readonly SavedReplyRow[]) {
  return inOne(db, async () => {
    if (await db.settings.get(SETTINGS_KEY)) return;
    await db.settings.put({ key: SETTINGS_KEY, value: settings });
    if ((await db.savedReplies.count()) === 0) await db.savedReplies.bulkPut([...starters]);
  });
}
