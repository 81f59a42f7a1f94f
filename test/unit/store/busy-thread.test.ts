/** What a busy thread costs: each new post in it is kept without looking at all that stands there. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { POLICY } from '../../../lib/store/policy';
import { writeCaptures } from '../../../lib/store/write';
import { capture, freshDb, HOUR, NOW, reply, underOurPost } from './make';

afterEach(() => vi.restoreAllMocks());

const STORED = 200;
const NEW = 20;
const root = { id: '9000', author: { handle: 'BrindleHelp', name: 'Brindle' } };
const comment = (n: number) =>
  capture({ id: `${n}`, kind: 'comment', root, author: { handle: `p${n}`, name: `P ${n}` }, text: `Brindle, question ${n}?` }, [underOurPost]);

it('reads a thread once for a screen of new posts, parses next to nothing of it, and still joins each to the answer that came first', async () => {
  const db = await freshDb();
  await writeCaptures(db, [comment(1)], { now: NOW, savedBy: 'rule' });
  const one = (await db.interactions.get('x:1'))!;
  await db.interactions.bulkAdd(Array.from({ length: STORED }, (_, i) => ({ ...one, id: `x:old${i}`, postId: `old${i}`, authorId: `x:o${i}` })));
  const answerTo = (n: number) => reply({ id: `${n}`, handle: `p${n}` }, { id: `${5_000 + n}`, root });
  await writeCaptures(db, [answerTo(105), answerTo(119)], { now: NOW, savedBy: 'rule' });
  expect(await db.interactions.get('x:5105')).toMatchObject({ caseId: null, answers: 'x:105' });

  let read = 0;
  const parsed = vi.spyOn(POLICY.interactions.schema, 'safeParse');
  db.interactions.hook('reading', (row) => {
    read += 1;
    return row;
  });
  await writeCaptures(
    db,
    Array.from({ length: NEW }, (_, i) => comment(100 + i)),
    { now: NOW, savedBy: 'rule' },
  );
  expect(read).toBeLessThan(2 * STORED);
  expect(parsed.mock.calls.length).toBeLessThan(STORED);
  for (const n of [105, 119])
    expect(await db.interactions.get(`x:${5_000 + n}`)).toMatchObject({
      caseId: (await db.interactions.get(`x:${n}`))?.caseId,
      response: { ms: HOUR, roughness: 'exact' },
    });
});
