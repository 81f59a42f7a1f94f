/** What forged messages may have brought about: rows that are gone, changed or new in the store, and answers that tell too much. */
import { SECRET } from './stage';

export const TABLES = [
  'brands',
  'accounts',
  'savedReplies',
  'settings',
  'customers',
  'authors',
  'cases',
  'interactions',
  'damaged',
  'drafts',
  'corrections',
  'ops',
] as const;
export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

/** Every table, asked one by one. */
export const snapshotOf = async (rows: (table: string) => Promise<Row[]>): Promise<Rows> =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rows(table)] as const)));

// How reading goes is the page's own to say, and its rows change by themselves, as the look at the clock does; so does what the worker derives
// behind every capture.
const byItself = (row: Row): boolean => /^(?:health:|clock$)/.test(String(row.key));
const keyed = (rows: Row[]): Map<string, string> =>
  new Map(
    rows
      .filter((row) => !byItself(row))
      .map(({ meaning: _guess, sense: _weight, ...row }) => [String(row.id ?? row.key), JSON.stringify(row)] as const),
  );

/** Rows that were there and are gone or otherwise now; rows that are new, each with its table. */
export function compare(before: Rows, after: Rows): { changed: string[]; fresh: Row[] } {
  const changed: string[] = [];
  const fresh: Row[] = [];
  for (const table of TABLES) {
    const [was, is] = [keyed(before[table] ?? []), keyed(after[table] ?? [])];
    for (const [id, row] of was) if (is.get(id) !== row) changed.push(`${table} ${id}: ${row} -> ${is.get(id)}`);
    for (const [id, row] of is) if (!was.has(id)) fresh.push({ table, ...(JSON.parse(row) as Row) });
  }
  return { changed, fresh };
}

const FORGER = /^x:forged_\d$/;

/** Of fresh rows those that no report of posts by the forger's own invented authors explains: that much a taken-over script may have us keep. */
export function unexplained(fresh: readonly Row[]): Row[] {
  const strangers = new Set(fresh.filter((row) => row.table === 'customers' && /^Forged \d$/.test(String(row.name))).map(({ id }) => id));
  const explained = (row: Row): boolean => {
    if (row.table === 'interactions')
      return row.kind === 'post' && row.direction === 'in' && row.savedBy === 'rule' && row.site === 'x' && FORGER.test(String(row.authorId));
    if (row.table === 'authors') return FORGER.test(String(row.id));
    if (row.table === 'customers') return strangers.has(row.id) && row.dontContact === false && String(row.tags) === '';
    return row.table === 'cases' && strangers.has(row.customerId) && row.state === 'new' && row.owner === null && row.reference === null;
  };
  return fresh.filter((row) => !explained(row));
}

/** Answers that hold more than these names: a page may learn mark states, a token for its own frame, or nothing. */
export function tooMuch(answers: readonly string[], allowed: readonly string[]): string[] {
  return answers.filter((text) => {
    if (text.includes(SECRET) || /Esme Fairholt|Mara Lindqual/.test(text)) return true;
    const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { ok?: boolean; value?: unknown };
    if (answer.ok !== true || answer.value === null) return false;
    return Object.keys(answer.value as object).some((name) => !allowed.includes(name));
  });
}

/** How many of these messages were heard and refused: where none was, that nothing came out says nothing. */
export const refusedOf = (answers: readonly string[]): number => answers.filter((text) => text.startsWith('{"ok":false')).length;
