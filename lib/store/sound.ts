/** Rows are parsed when read: one that no longer fits its schema is told apart, the rest stays usable. Reads only. */
import type { z } from 'zod';
import type { DamagedRow } from './db';
import { POLICY, type StoredTable } from './policy';

type RowOf<T extends StoredTable> = z.output<(typeof POLICY)[T]['schema']>;

export interface Sound<R> {
  rows: R[];
  /** Rows to be set aside, with the reason. `at` is left to whoever writes them. */
  damaged: Omit<DamagedRow, 'at'>[];
}

function keyOf(table: StoredTable, row: unknown): string {
  const { id, key } = (typeof row === 'object' && row !== null ? row : {}) as { id?: unknown; key?: unknown };
  const name = table === 'settings' || table === 'counters' ? key : id;
  return `${table}/${typeof name === 'string' ? name : (JSON.stringify(name) ?? 'nameless')}`;
}

/** A row of this table set aside for this reason. `at` is left to whoever writes it. */
export const aside = (table: StoredTable, row: unknown, problem: string): Omit<DamagedRow, 'at'> => ({ id: keyOf(table, row), table, row, problem });

export function sound<T extends StoredTable>(table: T, raw: readonly unknown[]): Sound<RowOf<T>> {
  const found: Sound<RowOf<T>> = { rows: [], damaged: [] };
  for (const row of raw) {
    if (row === undefined) continue;
    const read = POLICY[table].schema.safeParse(row);
    if (read.success) found.rows.push(read.data as RowOf<T>);
    else {
      const first = read.error.issues[0];
      found.damaged.push(aside(table, row, first ? `${first.path.join('.') || 'row'}: ${first.message}` : 'unreadable'));
    }
  }
  return found;
}
