/**
 * Everything of some people, in every table: what says whose it is by a field, and what holds such rows within its own: rows set aside as
 * damaged, and what the last restore could take back.
 */
import Dexie from 'dexie';
import type { DamagedRow, EarshotDb, StagedRow } from '../db';
import { POLICY, type TablePolicy } from '../policy';
import { QUIET_KEY, readQuiet } from '../read/quiet';
import { count, inOne, once } from './tx';

/** Names under which rows speak of somebody: their own ids, and those of their accounts, posts and cases. */
type Names = ReadonlySet<string>;

/** Rows of these people by the field that holds a customer's id. */
function rowsBy(db: EarshotDb, table: string, field: 'id' | 'customerId', ids: readonly string[]) {
  const rows = db.table(table);
  const joint = rows.schema.indexes.find((index) => index.src.startsWith(`[${field}+`));
  return ids.map((id) => (joint ? rows.where(joint.name).between([id, Dexie.minKey], [id, Dexie.maxKey]) : rows.where(field).equals(id)));
}

/** What they wrote that stands under nobody's name, or another's; keys alone are read, as there is hardly ever any. */
async function straysOf(db: EarshotDb, authorId: string, known: Names): Promise<string[]> {
  const keys = await db.interactions.where('[authorId+at]').between([authorId, Dexie.minKey], [authorId, Dexie.maxKey]).primaryKeys();
  const rows = await db.interactions.bulkGet(keys.filter((key) => !known.has(key)));
  return rows.flatMap((row) => (row?.direction === 'in' ? [row.id] : []));
}

async function namesOf(db: EarshotDb, ids: readonly string[]): Promise<{ names: Set<string>; strays: string[] }> {
  const names = new Set<string>(ids);
  const keysOf = async (table: string): Promise<string[]> => {
    const keys: string[] = [];
    for (const found of rowsBy(db, table, 'customerId', ids)) keys.push(...((await found.primaryKeys()) as string[]));
    for (const key of keys) names.add(key);
    return keys;
  };
  const authors = await keysOf('authors');
  await keysOf('cases');
  await keysOf('interactions');
  const strays: string[] = [];
  for (const author of authors) strays.push(...(await straysOf(db, author, names)));
  for (const key of strays) names.add(key);
  return { names, strays };
}

/** The row that was kept within another one; one that was flattened to text (see a backup) is read again. */
function fieldsOf(row: unknown): Record<string, unknown> {
  let fields = row;
  if (typeof row === 'string')
    try {
      fields = JSON.parse(row);
    } catch {
      return {};
    }
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

function isOf(row: unknown, names: Names): boolean {
  const { id, customerId, authorId, caseId, of } = fieldsOf(row);
  return [id, customerId, authorId, caseId, of].some((name) => typeof name === 'string' && names.has(name));
}

/** Their own names count from then on too: a text may have been begun for a post that was set aside since. */
async function fromDamaged(db: EarshotDb, names: Set<string>): Promise<void> {
  const gone = await db.damaged.filter(({ row }: DamagedRow) => isOf(row, names)).toArray();
  await db.damaged.bulkDelete(gone.map(({ id }) => id));
  await count(db, 'damaged', -gone.length);
  for (const { id } of gone.map(({ row }) => fieldsOf(row))) if (typeof id === 'string') names.add(id);
}

/** A pack at a time: together they may be as large as the store. */
async function fromUndo(db: EarshotDb, names: Names): Promise<void> {
  for (const key of await db.staged.where('[job+t+k]').between(['undo:'], ['undo:\uffff']).primaryKeys()) {
    const pack = await db.staged.get(key);
    const notes = (pack?.r ?? []) as { k: string; r: unknown }[];
    const left = notes.filter(({ r }) => !isOf(r, names));
    // An empty pack stays: that there was a restore is nobody's.
    if (pack && left.length < notes.length) await db.staged.put({ ...pack, r: left } satisfies StagedRow);
  }
}

/** A thread kept quiet is named by the start of its first post. That an account is kept quiet stays: without it their posts would come in again. */
async function fromQuiet(db: EarshotDb, names: Names): Promise<void> {
  const list = await readQuiet(db);
  const isTheirs = ({ kind, value }: (typeof list)[number]): boolean => kind === 'thread' && names.has(value);
  if (!list.some(isTheirs)) return;
  await db.settings.put({ key: QUIET_KEY, value: list.map((row) => (isTheirs(row) ? { ...row, label: 'somebody erased' } : row)) });
}

/** Erases these customers. Their rows in backups made before are out of reach. Inside a write transaction only. */
export async function erasePeople(db: EarshotDb, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const { names, strays } = await namesOf(db, ids);
  await db.interactions.bulkDelete(strays);
  await db.corrections.where('of').anyOf(strays).delete();
  await count(db, 'interactions', -strays.length);
  await fromDamaged(db, names);
  // A text begun for a post that was not kept yet, or to somebody not met yet, knows no customer.
  await db.drafts.bulkDelete([...names]);
  await db.drafts.filter(({ authorId }) => authorId !== undefined && names.has(authorId)).delete();
  for (const [table, { erase: how }] of Object.entries(POLICY) as [string, TablePolicy][])
    if (how.by === 'id' || how.by === 'customerId')
      for (const found of rowsBy(db, table, how.by, ids)) await count(db, table, -(await found.delete()));
  await fromUndo(db, names);
  await fromQuiet(db, names);
}

/** One person, by somebody's word; once for each act. False: there is no such customer. */
export function erasePerson(db: EarshotDb, id: string, by: { opId: string; now: number }): Promise<boolean> {
  return inOne(db, async () => {
    if (await db.ops.get(by.opId)) return true;
    if (!(await db.customers.get(id))) return false;
    await once(db, by.opId, by.now, () => erasePeople(db, [id]));
    return true;
  });
}
