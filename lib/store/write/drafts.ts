/** Texts begun in a card. Few, small, and forgotten once they are in the site's box. */
import type { DraftRow } from '../../model/draft';
import type { EarshotDb } from '../db';
import { getSound, inOne } from './tx';

/** Drafts kept at once; the oldest gives way. */
export const MOST_DRAFTS = 100;

export function keepDraft(db: EarshotDb, row: DraftRow): Promise<void> {
  return inOne(db, async () => {
    if (!row.text.trim() && !row.note.trim()) return db.drafts.delete(row.id);
    await db.drafts.put(row);
    const over = (await db.drafts.count()) - MOST_DRAFTS;
    if (over <= 0) return;
    // By a clock that was set back what is being typed now is the oldest: it is never the one that gives way.
    const oldest = (
      await db.drafts
        .orderBy('at')
        .limit(over + 1)
        .primaryKeys()
    ).filter((id) => id !== row.id);
    await db.drafts.bulkDelete(oldest.slice(0, over));
  });
}

/** The reply is in the site's box: what is left is the note, if one was begun. */
export function draftInserted(db: EarshotDb, id: string, now: number): Promise<void> {
  return inOne(db, async () => {
    const row = await getSound(db, 'drafts', id, now);
    if (!row) return;
    if (row.note.trim()) await db.drafts.put({ ...row, text: '', replyId: null, at: now });
    else await db.drafts.delete(id);
  });
}
