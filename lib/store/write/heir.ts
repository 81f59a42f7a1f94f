/**
 * A post whose brand was removed goes to the one that hears it now, or that answers it, and its conversation with it. What people
 * said of guesses stays with the brand they said it of.
 */
import { primaryMatch } from '../../customers/brand-of';
import type { OwnAccount } from '../../model/account';
import type { InteractionRow } from '../../model/customer';
import type { Match } from '../../model/match';
import type { EarshotDb } from '../db';
import { caseInherited } from './cases';
import { getSound, inOne, soundOrAside } from './tx';

/** Its brand was removed by a person. One that is set aside as damaged may come back with a backup: its posts wait for it. */
export const isLeft = async (db: EarshotDb, { brandId }: { brandId: string | null }, brands: ReadonlySet<string>): Promise<boolean> =>
  brandId !== null && !brands.has(brandId) && (await db.damaged.get(`brands/${brandId}`)) === undefined;

/** A removal may be taken back: for so long, ms, no post moves by being seen alone. */
const REST = 3_600_000;
const goneKey = (brandId: string): string => `gone:${brandId}`;

/** Notes that brands were removed by a person. Inside a write transaction only. */
export const noteGone = (db: EarshotDb, brandIds: readonly string[], now: number) =>
  db.counters.bulkPut(brandIds.map((id) => ({ key: goneKey(id), value: now })));

/** Left, and long enough for another brand to take it up by hearing it. */
export async function isFree(db: EarshotDb, row: InteractionRow, brands: ReadonlySet<string>, now: number): Promise<boolean> {
  if (!(await isLeft(db, row, brands))) return false;
  const since = (await db.counters.get(goneKey(row.brandId ?? '')))?.value;
  return since === undefined || Math.abs(now - since) >= REST;
}

/** The accounts as they speak now: one that is still listed for a brand that was removed speaks for the only brand there is. Of several it is not told. */
export async function speaking(db: EarshotDb, accounts: readonly OwnAccount[], brands: ReadonlySet<string>): Promise<readonly OwnAccount[]> {
  const [only, another] = brands;
  if (only === undefined || another !== undefined) return accounts;
  return Promise.all(accounts.map(async (one) => ((await isLeft(db, one, brands)) ? { ...one, brandId: only } : one)));
}

/** `heir`: without reasons those stay that the post was stored for. Answers with the row as it stands then. Inside a write transaction only. */
export async function inherit(
  db: EarshotDb,
  row: InteractionRow,
  { brandId, reasons }: Pick<Match, 'brandId'> & Partial<Match>,
  now: number,
): Promise<InteractionRow> {
  const kept = { ...row, brandId, reasons: reasons ?? row.reasons };
  await db.interactions.put(kept);
  if (row.caseId && row.brandId) await caseInherited(db, row.caseId, { was: row.brandId, heir: brandId, now });
  return kept;
}

/** What a person does about a post, they do as its card shows it: a brand's that is there. Answers with the row as it stands then. */
export const takeUp = (db: EarshotDb, id: string, matches: readonly Match[], now: number): Promise<InteractionRow | null> =>
  inOne(db, async () => {
    const row = await getSound(db, 'interactions', id, now);
    const brands = new Set((await soundOrAside(db, 'brands', await db.brands.toArray(), now)).map((brand) => brand.id));
    const heir = row && (await isLeft(db, row, brands)) ? primaryMatch(matches, brands, true) : null;
    return row && heir ? inherit(db, row, heir, now) : row;
  });
