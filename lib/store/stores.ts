/** The one database, opened twice: an act of a person waits for the disk, a capture need not (it is read again when the page is). */
import { later } from '../kit/later';
import { DB_NAME, EarshotDb } from './db';

export interface Stores {
  /** Notes, cases, settings: on the disk before "done" is said. */
  strict: EarshotDb;
  /** Captures. */
  relaxed: EarshotDb;
}

/** The second one is set up with the first capture: a worker woken for a card needs none. */
export function openStores(name: string = DB_NAME): Stores {
  const relaxed = later(() => new EarshotDb(name, 'relaxed'));
  return {
    strict: new EarshotDb(name, 'strict'),
    get relaxed() {
      return relaxed();
    },
  };
}

/** Dexie tries no second time where an opening failed: what has failed is opened anew at its next use, for the disk may have room by then. */
export function tryAgain({ strict, relaxed }: Stores): void {
  for (const db of [strict, relaxed]) if (db.hasFailed() && !db.hasBeenClosed()) db.close({ disableAutoOpen: false });
}

export function closeStores({ strict, relaxed }: Stores): void {
  strict.close();
  relaxed.close();
}
