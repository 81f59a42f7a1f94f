/** What a person does, sent again because its answer was lost: what was done is done once, what was refused is refused again. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { writeAct, writeCaptures } from '../../../lib/store/write';
import { correctCase, correctPost } from '../../../lib/store/write/corrections';
import { actOnCase } from '../../../lib/store/write/desk';
import { capture, freshDb, NOW } from './make';

const by = (n: number) => ({ opId: `operation-${n}`, now: NOW, initials: 'OP' });
const ours = { what: 'ours', may: ['ours'] } as const;

it('is told once more that nothing was there', async () => {
  const db = await freshDb();
  await writeCaptures(db, [capture({ id: '1' })], { now: NOW, savedBy: 'rule' });
  const [customer] = await db.customers.toArray();
  const customerId = customer?.id ?? '';
  await db.cases.clear();
  const acts = [
    () => writeAct(db, { customerId: 'nobody', caseId: null }, { do: 'note', text: 'Called' }, by(1)).then(({ found }) => found),
    () => writeAct(db, { customerId, caseId: null }, { do: 'settled' }, by(2)).then(({ found }) => found),
    () => writeAct(db, { customerId, caseId: 'gone' }, { do: 'settled' }, by(3)).then(({ found }) => found),
    () => actOnCase(db, 'gone', { do: 'settled' }, by(4)).then((change) => change !== null),
    () => correctPost(db, 'x:2', ours, by(5)),
    () => correctCase(db, 'gone', ours, by(6)),
  ];
  for (const act of acts) expect([await act(), await act()]).toEqual([false, false]);
  expect(await db.interactions.count()).toBe(1);
  // The same act is done where there is something to do it on, and then once.
  const note = () => writeAct(db, { customerId, caseId: null }, { do: 'note', text: 'Called' }, by(1));
  expect([(await note()).found, (await note()).found, await db.interactions.count()]).toEqual([true, true, 2]);
});
