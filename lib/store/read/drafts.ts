/** Texts begun in a card. Reads only; one that cannot be read is as good as none. */
import { DraftRow } from '../../model/draft';
import type { EarshotDb } from '../db';

export async function readDraft(db: EarshotDb, id: string): Promise<DraftRow | null> {
  const read = DraftRow.safeParse(await db.drafts.get(id));
  return read.success ? read.data : null;
}
