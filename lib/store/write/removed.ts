/** Posts that are gone from the page they were read on. The text stays; an answer of ours that is gone opens its case again. */
import { postKey } from '../../customers/identity';
import type { SiteId } from '../../sites/hosts';
import type { EarshotDb } from '../db';
import { answerLost } from './cases';
import { getSound, inOne } from './tx';

/** Ids bare, of one site. Gives the cases that changed. Repeating it changes nothing. */
export function writeRemoved(db: EarshotDb, site: SiteId, ids: readonly string[], now: number): Promise<string[]> {
  return inOne(db, async () => {
    const changed: string[] = [];
    for (const id of ids) {
      const key = postKey(site, id);
      const row = key ? await getSound(db, 'interactions', key, now) : null;
      if (!row || row.removedAt !== null) continue;
      await db.interactions.put({ ...row, removedAt: now });
      if (!row.caseId) continue;
      changed.push(row.caseId);
      if (row.direction === 'out' && row.spokeAs !== 'private') await answerLost(db, row.caseId, now);
    }
    return [...new Set(changed)];
  });
}
