/** A look into a file: read to its end and its rows put in waiting, with what a person should know before they are taken in. */
import type { BrandRow } from '../model/settings';
import type { AccountRow } from '../store/db';
import { BackupError, ELSE, ENTRY_LIMIT, tooLong, type Header } from '../privacy/backup/format';
import { fit } from '../privacy/backup/fit';
import { readBackup } from '../privacy/backup/read';
import { Intake, type Waits } from '../store/bulk/incoming';
import { sweep } from '../store/bulk/staged';
import { mayMeet, taken } from '../store/bulk/taken';
import type { DamagedRow, EarshotDb } from '../store/db';
import { staysHere, type ExportedTable } from '../store/policy';
import { readBrands } from '../store/read';
import type { Brings, Look } from './protocol';
import type { JobOptions } from './run';

type Row = Record<string, unknown>;

/** Names of each kind that are told. */
const TOLD = 5;
/** A number grows most when it is written again: `1e20` takes 21 letters. */
const GROWTH = 6;

class Gathered {
  readonly counts: Record<string, number> = {};
  readonly brands: { id: string; name: string; line: number }[] = [];
  readonly brings: Brings = { accounts: [], quiet: 0, switches: null, left: 0 };

  /** `n`: its line in the file. */
  add(table: ExportedTable, row: Row, n: number): void {
    this.counts[table] = (this.counts[table] ?? 0) + 1;
    if (table === 'brands') {
      const { id, name } = row as BrandRow;
      this.brands.push({ id, name, line: n });
    } else if (table === 'accounts') {
      const { site, handle, role } = row as unknown as AccountRow;
      if (this.brings.accounts.length < TOLD) this.brings.accounts.push({ site, handle, role });
    } else if (table === 'settings') {
      if (row.key === 'settings') this.brings.switches = row.value as Brings['switches'];
      if (row.key === 'quiet') this.brings.quiet = (row.value as unknown[]).length;
    }
  }
}

/** As the store may hold it: what would be too long for our next backup is refused, a row that was set aside keeps its beginning. */
function bounded(table: ExportedTable, row: Row, bytes: number, n: number): Row {
  if (bytes * GROWTH < ENTRY_LIMIT) return row;
  if (table === 'damaged') return fit(row as unknown as DamagedRow).row as unknown as Row;
  if (tooLong(JSON.stringify({ t: table, r: row }))) throw new BackupError(`Line ${n} of the file is longer than any entry can be. ${ELSE}`);
  return row;
}

/** Reads the file to its end and puts its rows in waiting. Nothing is visible yet; on a fault nothing is left. */
export async function look(db: EarshotDb, file: Blob, { now, signal, progress }: JobOptions): Promise<{ waits: Waits; look: Look }> {
  const intake = new Intake(db, now);
  const found = new Gathered();
  let header: Header | null = null;
  try {
    const rows = readBackup(file, { signal, progress: (bytes) => progress(Math.min(1, bytes / file.size)), header: (read) => (header = read) });
    for await (const { n, bytes, table, row: read } of rows) {
      if (staysHere(table, String(read.key))) continue;
      const row = taken(table, read);
      if (!row) found.brings.left += 1;
      else if (await intake.take(table, bounded(table, row, bytes, n), bytes)) found.add(table, row, n);
      else if (!mayMeet(table)) throw new BackupError(`Line ${n} of the file repeats an entry (${table}). ${ELSE}`);
    }
    await intake.flush();
  } catch (error) {
    await sweep(db);
    throw error;
  }
  const { made, from } = header as unknown as Header;
  const { counts, brands, brings } = found;
  const names = brands.slice(0, TOLD).map(({ name }) => name);
  return { waits: intake, look: { made, from, counts, brands: names, brings, foreign: await foreignBrands(db, brands) } };
}

/** The file's brands, where it speaks of other brands only: most likely not the file that was meant. */
async function foreignBrands(db: EarshotDb, brands: readonly { id: string; name: string; line: number }[]): Promise<Look['foreign']> {
  const here = await readBrands(db);
  const plain = (name: string): string => name.trim().toLowerCase();
  const known = new Set(here.flatMap((one) => [one.id, plain(one.name)]));
  if (!here.length || brands.some((one) => known.has(one.id) || known.has(plain(one.name)))) return [];
  return brands.slice(0, TOLD).map(({ name, line }) => ({ name, line }));
}
