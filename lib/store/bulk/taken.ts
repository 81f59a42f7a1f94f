/**
 * What is taken of a file's rows beyond their shape: keys that follow from the row are made anew, for a row under another key could
 * never be found again; of settings only those we know, each by its own schema. Pure.
 */
import type { OwnAccount } from '../../model/account';
import type { CorrectionRow } from '../../model/meaning';
import { QUIET_MOST, QuietRow } from '../../model/quiet';
import { Settings } from '../../model/settings';
import { SITE_IDS } from '../../sites/hosts';
import { accountRow } from '../own-account';
import type { ExportedTable } from '../policy';
import type { CarriedKey } from '../setting-keys';

type Row = Record<string, unknown>;

/** Which turn of the hours was followed is told by the clock of the browser it was followed in. */
function switches(value: unknown): Settings | null {
  const read = Settings.safeParse(value);
  if (!read.success) return null;
  const { turned: _, ...rest } = read.data;
  return { ...rest, paused: SITE_IDS.filter((site) => rest.paused.includes(site)) };
}

/** Lines that can be read, each thing once. */
function quiet(value: unknown): QuietRow[] | null {
  if (!Array.isArray(value)) return null;
  const lines = new Map<string, QuietRow>();
  for (const one of value.slice(0, QUIET_MOST)) {
    const read = QuietRow.safeParse(one);
    if (!read.success) continue;
    const id = `${read.data.kind}:${read.data.value}`;
    if (!lines.has(id)) lines.set(id, { ...read.data, id });
  }
  return [...lines.values()];
}

const SETTINGS: Readonly<Record<CarriedKey, (value: unknown) => unknown>> = { settings: switches, quiet };

/** Tables whose keys follow from the row. */
const DERIVED: Partial<Record<ExportedTable, (row: never) => object | null>> = {
  accounts: (row: OwnAccount) => {
    const made = accountRow(row);
    return made.handle ? made : null;
  },
  corrections: (row: CorrectionRow) => ({ ...row, id: `${row.of} ${row.what}` }),
};

/** Whether two rows of a file may turn out to be one: then the first stands. */
export const mayMeet = (table: ExportedTable): boolean => table in DERIVED;

/** The row as it is taken in; null: it is left out, because nothing here would know what to do with it. */
export function taken(table: ExportedTable, row: Row): Row | null {
  if (table !== 'settings') return (DERIVED[table] ? DERIVED[table](row as never) : row) as Row | null;
  const key = row.key as string;
  const value = Object.hasOwn(SETTINGS, key) ? SETTINGS[key as CarriedKey](row.value) : null;
  return value === null ? null : { key, value };
}
