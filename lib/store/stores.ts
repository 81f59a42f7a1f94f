/** The one database, opened twice: an act of a person waits for the disk, a capture need not (it is read again when the page is). */
import { DB_NAME, EarshotDb } from './db';

export interface Stores {
  /** Notes, cases, settings: on the disk before "done" is said. */
  strict: EarshotDb;
  /** Captures. */
  relaxed: EarshotDb;
}

export const openStores = (name: string = DB_NAME): Stores => ({ strict: new EarshotDb(name, 'strict'), relaxed: new EarshotDb(name, 'relaxed') });

export function closeStores({ strict, relaxed }: Stores): void {
  strict.close();
  relaxed.close();
}
