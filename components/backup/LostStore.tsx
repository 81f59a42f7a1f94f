import { holdsNothing } from '../../lib/privacy/backup/state';
import { readLost } from '../../lib/store/read/lost';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { useLive } from '../ui/use-live';
import { dayOnly } from './words';

/** When it was noticed that the browser has taken the store away, ms; null: it has not, or something is in it again. */
export const useLost = (): number | null | undefined => useLive(async () => ((await holdsNothing(db)) ? await readLost(db) : null), []);

/** Said on any own page after that; nothing otherwise. `show`: leads to the backups, default a tab with them. */
export function LostStore({ show }: { show?: () => void }) {
  const lost = useLost();
  if (!lost) return null;
  const words = 'Choose your backup file';
  return (
    <Notice tone="bad" live>
      <div className="row wrap apart">
        <span>
          <b>What Earshot kept here is gone.</b> Most likely this browser’s data was cleared (noticed {dayOnly(lost)}). Choose your latest backup
          file, and what is in it is back.
        </span>
        {show ? (
          <button type="button" className="btn" onClick={show}>
            {words}
          </button>
        ) : (
          <a className="btn" href="/options.html#backup" target="_blank" rel="noreferrer">
            {words}
          </a>
        )}
      </div>
    </Notice>
  );
}
