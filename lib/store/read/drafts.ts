/** Texts begun in a card. Reads only; one that cannot be read is as good as none. */
import { DraftRow } from '../../model/draft';
import type { EarshotDb } from '../db';

/** What was begun under this name of a post, else what was last under another name of its stored row `of`. */
export async function readDraft(db: EarshotDb, id: string, of: string | null): Promise<DraftRow | null> {
  const raw = (await db.drafts.get(id)) ?? (of === null ? undefined : (await db.drafts.filter((one) => one.of === of).sortBy('at')).at(-1));
  const read = DraftRow.safeParse(raw);
  return read.success ? read.data : null;
}
