/**
 * A post whose brand was removed goes to the one that hears it now, or that answers it, and its conversation with it. What people
 * said of guesses stays with the brand they said it of.
 */
import { primaryMatch } from '../../customers/brand-of';
import type { InteractionRow } from '../../model/customer';
import type { Match } from '../../model/match';
import type { EarshotDb } from '../db';
import { caseInherited } from './cases';
import { getSound, inOne, soundOrAside } from './tx';

/** Its brand was removed by a person. One that is set aside as damaged may come back with a backup: its posts wait for it. */
export const isLeft = async (db: EarshotDb, row: InteractionRow, brands: ReadonlySet<string>): Promise<boolean> =>
  row.brandId !== null && !brands.has(row.brandId) && (await db.damaged.get(`brands/${row.brandId}`)) === undefined;

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
