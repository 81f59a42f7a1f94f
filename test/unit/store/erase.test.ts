/** Nothing of an erased person is left, in whatever table; nobody else loses anything. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../lib/jobs/run';
import type { EarshotDb } from '../../../lib/store/db';
import { POLICY } from '../../../lib/store/policy';
import { readCount } from '../../../lib/store/read';
import { erasePerson, forgetStrangers, setAside, writeAct, writeCaptures, writeProof } from '../../../lib/store/write';
import { keepDraft } from '../../../lib/store/write/drafts';
import { correctPost } from '../../../lib/store/write/corrections';
import { referTo } from '../../../lib/store/write/desk';
import { addQuiet } from '../../../lib/store/write/quiet';
import { count } from '../../../lib/store/write/tx';
import { fileOf, into, options } from '../backup/lib';
import { capture, dump, exact, freshDb, HOUR, NOW, post, reply } from './make';

const rule = { now: NOW, savedBy: 'rule' } as const;
const YEAR = 366 * 24 * HOUR;
/** Stands, where not her id does, in everything that is kept of her, and in nothing else. */
const SIGN = 'kessel';

async function talk(db: EarshotDb, handle: string, name: string, id: number): Promise<string> {
  const author = { handle, name };
  await writeCaptures(
    db,
    [
      capture({ id: `${id}1`, author, text: `Brindle drips, says ${name}` }),
      capture({ id: `${id}2`, author, text: `Brindle still drips, says ${name}` }),
      reply({ id: `${id}1`, handle }, { id: `${id}3`, text: `Sorry, ${name}` }),
    ],
    rule,
  );
  return (await db.authors.get(`x:${handle}`))!.customerId;
}

/** Somebody with a row in every table that can hold one. */
async function everywhere(): Promise<{ db: EarshotDb; her: string; his: string }> {
  const db = await freshDb();
  const her = await talk(db, 'mara_kessel', 'Mara Kessel', 1);
  const his = await talk(db, 'jon', 'Jon', 2);
  const by = (n: number) => ({ opId: `operation-${n}`, now: NOW, initials: 'OP' });
  await writeAct(db, { customerId: her, caseId: null }, { do: 'note', text: 'Kessel called' }, by(1));
  await writeAct(db, { customerId: her, caseId: null }, { do: 'tag', tag: 'kessel', on: true }, by(2));
  await writeProof(db, { customerId: her, caseId: null, brandId: 'brindle', post: post({ id: '12', text: 'Kessel says so' }) }, by(3));
  await correctPost(db, 'x:11', { what: 'mood', may: ['negative'] }, by(4));
  const draft = { text: 'Dear Kessel', replyId: null, note: '', at: NOW };
  await keepDraft(db, { ...draft, id: 'x:11', customerId: her });
  // Begun before the post was kept.
  await keepDraft(db, { ...draft, id: 'x:12', customerId: null });
  await keepDraft(db, { ...draft, text: 'Dear Jon', id: 'x:21', customerId: his });
  await addQuiet(db, { id: 'thread:x:11', kind: 'thread', value: 'x:11', label: 'Brindle drips, says Mara Kessel', since: NOW, until: null }, by(5));
  // Its customer was not noted, as in no version of ours.
  await db.interactions.add({ ...(await db.interactions.get('x:11'))!, id: 'x:14', postId: '14', customerId: null });
  await count(db, 'interactions', 1);
  await correctPost(db, 'x:14', { what: 'kind', may: ['complaint'] }, by(6));
  // A restore over changed rows notes how these were; then one of hers and one of his turn out to be damaged.
  const file = await fileOf(db);
  for (const id of ['x:11', 'x:21']) await db.interactions.update(id, { text: `Changed since: ${id === 'x:11' ? 'Kessel' : 'Jon'}` });
  await into(db, file, 'replace');
  for (const id of ['x:12', 'x:22']) await db.table('interactions').update(id, { audience: 'everyone' });
  await setAside(db, 'interactions', ['x:12', 'x:22'], NOW);
  return { db, her, his };
}
const tablesWith = async (db: EarshotDb, her: string): Promise<string[]> =>
  Object.entries(await dump(db)).flatMap(([table, rows]) => {
    const text = JSON.stringify(rows).toLowerCase();
    return text.includes(SIGN) || text.includes(her) ? [table] : [];
  });

describe('erasing a person', () => {
  it('reaches every table that can hold them, and nobody else', async () => {
    const { db, her } = await everywhere();
    const holders = Object.entries(POLICY).flatMap(([table, { erase }]) => (erase.by === 'nobody' ? [] : [table]));
    expect((await tablesWith(db, her)).sort(), 'they are everywhere, else this says nothing').toEqual([...holders, 'settings'].sort());
    const before = await dump(db);
    expect(await erasePerson(db, her, { opId: 'operation-9', now: NOW })).toBe(true);
    expect(await tablesWith(db, her)).toEqual([]);
    const others = (all: Record<string, unknown[]>, table: string) => all[table]?.filter((row) => JSON.stringify(row).includes('Jon'));
    const after = await dump(db);
    for (const table of holders.filter((name) => name !== 'staged')) expect(others(after, table), table).toEqual(others(before, table));
    for (const table of ['interactions', 'customers', 'cases', 'damaged'] as const)
      expect(await readCount(db, table)).toBe(await db.table(table).count());
    // The act sent once more is the same act; somebody who is not there is told.
    expect(await erasePerson(db, her, { opId: 'operation-9', now: NOW })).toBe(true);
    expect(await erasePerson(db, her, { opId: 'operation-10', now: NOW })).toBe(false);
  });

  it('is not undone by taking back a restore, which still brings back what it changed of others', async () => {
    const { db, her } = await everywhere();
    await erasePerson(db, her, { opId: 'operation-9', now: NOW });
    await undo(db, options());
    expect(await tablesWith(db, her)).toEqual([]);
    expect((await db.interactions.get('x:21'))?.text).toBe('Changed since: Jon');
  });

  it('reaches as far where a person never dealt with is forgotten by time', async () => {
    const db = await freshDb();
    await talk(db, 'jon', 'Jon', 2);
    const at = NOW - YEAR;
    await writeCaptures(db, [capture({ id: '11', author: { handle: 'mara_kessel', name: 'Mara Kessel' }, time: exact(at) })], { ...rule, now: at });
    const her = (await db.authors.get('x:mara_kessel'))!.customerId;
    await db.table('interactions').add({ ...(await db.interactions.get('x:11')), id: 'x:13', audience: 'everyone' });
    await setAside(db, 'interactions', ['x:13'], NOW);
    expect(await tablesWith(db, her)).toContain('damaged');
    expect(await forgetStrangers(db, NOW)).toMatchObject({ gone: 1 });
    expect(await tablesWith(db, her)).toEqual([]);
  });

  it('does not reach, where it is by time, whom we gave a ticket, set a guess right of or are writing to', async () => {
    const db = await freshDb();
    const at = NOW - YEAR;
    const told = ['mara', 'jon', 'ida', 'ute'].map((handle, i) => capture({ id: `${i}`, author: { handle, name: handle }, time: exact(at) }));
    await writeCaptures(db, told, { ...rule, now: at });
    // A text begun for a later post of theirs, which is not kept.
    const ute = (await db.authors.get('x:ute'))!;
    await keepDraft(db, {
      id: 'x:77',
      customerId: ute.customerId,
      authorId: ute.id,
      text: 'Which lid?',
      replyId: null,
      note: '',
      at: NOW,
      after: null,
    });
    const caseOf = async (id: string) => (await db.interactions.get(id))?.caseId ?? '';
    await referTo(db, await caseOf('x:0'), 'T-4711', { opId: 'operation-1', now: at });
    await correctPost(db, 'x:1', { what: 'mood', may: ['negative'] }, { opId: 'operation-2', now: at, initials: 'OP' });
    expect(await forgetStrangers(db, NOW)).toMatchObject({ gone: 1, kept: 3 });
    expect((await db.authors.toArray()).map((row) => row.handle).sort()).toEqual(['jon', 'mara', 'ute']);
    expect((await db.cases.get(await caseOf('x:0')))?.reference).toBe('T-4711');
    expect(await db.corrections.count()).toBe(1);
  });

  it('reaches, by time, of whom was only said that they are not about us', async () => {
    const db = await freshDb();
    const at = NOW - YEAR;
    const told = ['mara', 'jon', 'ida', 'leo'].map((handle, i) => capture({ id: `${i}`, author: { handle, name: handle }, time: exact(at) }));
    await writeCaptures(db, told, { ...rule, now: at });
    const by = (n: number) => ({ opId: `operation-${n}`, now: at, initials: 'OP' });
    const strange = async (handle: string, n: number) => {
      const { customerId } = (await db.authors.get(`x:${handle}`))!;
      await writeAct(db, { customerId, caseId: null }, { do: 'not-about-us' }, by(n));
      return { customerId, caseId: null };
    };
    await strange('mara', 1);
    await correctPost(db, 'x:1', { what: 'ours', may: ['not-ours'] }, by(2));
    await writeAct(db, await strange('ida', 3), { do: 'note', text: 'Writes for a paper' }, by(4));
    await strange('leo', 5);
    await correctPost(db, 'x:3', { what: 'ours', may: ['ours'] }, by(6));
    expect(await db.corrections.count()).toBe(4);
    expect(await forgetStrangers(db, NOW)).toMatchObject({ gone: 2, kept: 2 });
    expect((await db.authors.toArray()).map((row) => row.handle).sort()).toEqual(['ida', 'leo']);
    expect((await db.corrections.toArray()).map((row) => row.of).sort()).toEqual(['x:2', 'x:3']);
  });
});
