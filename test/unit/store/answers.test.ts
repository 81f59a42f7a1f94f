import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EarshotDb } from '../../../lib/store/db';
import { writeAct, writeCaptures, writeRemoved } from '../../../lib/store/write';
import { capture, exact, freshDb, HOUR, keyword, NOW, reply, rough, underOurPost } from './make';

const rule = { now: NOW, savedBy: 'rule' } as const;
const write = (db: EarshotDb, ...captures: Parameters<typeof writeCaptures>[1]) => writeCaptures(db, captures, rule);
const onlyCase = async (db: EarshotDb) => {
  const all = await db.cases.toArray();
  expect(all).toHaveLength(1);
  return all[0]!;
};

describe('our answer, seen on the page', () => {
  it('is joined to the post it answers, with the time that took, and quiets the case', async () => {
    const db = await freshDb();
    await write(db, capture({ id: '1' }));
    const [outcome] = await write(db, reply({ id: '1', handle: 'Mara_K' }, { id: '2', time: exact(NOW - HOUR / 2) }));
    expect(await db.interactions.get('x:2')).toMatchObject({
      direction: 'out',
      spokeAs: 'brand',
      answers: 'x:1',
      response: { ms: HOUR / 2, roughness: 'exact' },
      customerId: (await db.authors.get('x:mara_k'))?.customerId,
    });
    expect(outcome).toMatchObject({ own: 'brand', why: 'stored' });
    expect(await onlyCase(db)).toMatchObject({
      state: 'answered',
      needsAnswer: false,
      waitingSince: null,
      closed: { how: 'seen', at: NOW - HOUR / 2 },
    });
  });

  it('is joined even when it was read before the post it answers', async () => {
    const db = await freshDb();
    await write(db, reply({ id: '1', handle: 'Mara_K' }, { id: '2' }));
    const [outcome] = await write(db, capture({ id: '1' }));
    expect(await db.interactions.get('x:2')).toMatchObject({ answers: 'x:1', response: { ms: HOUR, roughness: 'exact' } });
    expect(outcome?.case).toMatchObject({ state: 'answered', needsAnswer: false });
  });

  it('counts rough times as "about", and rougher ones as "coarse"', async () => {
    const db = await freshDb();
    const root = { id: '10', author: { handle: 'brindlekettles', name: null } };
    const theirs = (id: string, from: number, to: number) =>
      capture({ site: 'facebook', kind: 'comment', id, root, time: rough(from, to), author: { handle: `p${id}`, name: 'P' } }, [underOurPost]);
    const ours = (to: string, id: string) =>
      reply(
        { id: to, handle: `p${to}` },
        { site: 'facebook', id, root, author: { handle: 'brindlekettles', name: 'Brindle' }, time: rough(NOW - 60_000, NOW) },
      );
    await write(db, theirs('1', NOW - 2 * HOUR, NOW - HOUR), ours('1', '2'), theirs('3', NOW - 50 * HOUR, NOW - 26 * HOUR), ours('3', '4'));
    expect((await db.interactions.get('facebook:2'))?.response).toMatchObject({ roughness: 'about' });
    expect((await db.interactions.get('facebook:4'))?.response).toMatchObject({ roughness: 'coarse' });
  });

  it('goes to the newest open post of the customer it names where the parent is not on the page', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'Mara_K', name: null } };
    await write(
      db,
      capture({ id: '1', time: exact(NOW - 3 * HOUR) }),
      capture({ id: '2', root, time: exact(NOW - 2 * HOUR), text: 'Brindle? Hello?' }),
    );
    await write(db, reply({ id: null, handle: 'Mara_K' }, { id: '3', parent: null, root }));
    expect(await db.interactions.get('x:3')).toMatchObject({ answers: 'x:2' });
    expect(await onlyCase(db)).toMatchObject({ state: 'answered' });
  });

  it('finds a post whose id the feed hides where its author has only one open, and guesses nothing where there are two', async () => {
    const db = await freshDb();
    const theirs = (text: string, from: number) => capture({ site: 'facebook', text, time: rough(NOW - from * HOUR, NOW - (from - 1) * HOUR) });
    const hidden = { id: null, author: { handle: 'Mara_K', name: null } };
    const ours = (id: string) =>
      reply(
        { id: null, handle: 'Mara_K' },
        { site: 'facebook', id, parent: hidden, root: hidden, replyTo: [], author: { handle: 'brindlekettles', name: 'B' } },
      );
    await write(db, theirs('The Brindle lid broke, what now?', 3), ours('2'));
    const [row] = await db.interactions.where('id').notEqual('facebook:2').toArray();
    expect(await db.interactions.get('facebook:2')).toMatchObject({ answers: row?.id, response: { roughness: 'about' } });
    expect(await onlyCase(db)).toMatchObject({ state: 'answered' });
    await write(db, theirs('And Brindle, the handle is loose too, help?', 2), theirs('A third Brindle thing is broken as well.', 30), ours('3'));
    expect(await db.interactions.get('facebook:3')).toMatchObject({ answers: null, caseId: null });
  });

  it('guesses nothing where it names two customers of the thread', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'Mara_K', name: null } };
    await write(db, capture({ id: '1' }), capture({ id: '2', root, author: { handle: 'jon', name: 'Jon' } }));
    await write(db, reply({ id: null, handle: 'x' }, { id: '3', parent: null, root, replyTo: ['Mara_K', 'jon'] }));
    expect(await db.interactions.get('x:3')).toMatchObject({ answers: null, caseId: null, threadId: 'x:1' });
    expect((await db.cases.toArray()).map((one) => one.state)).toEqual(['new', 'new']);
  });

  it('is no answer when a private account wrote it, but is recorded', async () => {
    const db = await freshDb();
    await write(db, capture({ id: '1' }));
    await write(db, reply({ id: '1', handle: 'Mara_K' }, { id: '2', author: { handle: 'ottilie_p', name: 'O' } }, 'private'));
    expect(await db.interactions.get('x:2')).toMatchObject({ spokeAs: 'private', answers: 'x:1' });
    expect(await onlyCase(db)).toMatchObject({ state: 'new', needsAnswer: true });
    // What the private account says to others stays its own.
    await write(db, reply({ id: '99', handle: 'friend' }, { id: '3', author: { handle: 'ottilie_p', name: 'O' } }, 'private'));
    expect(await db.interactions.get('x:3')).toBeUndefined();
  });

  it('leaves the case open while a younger post of the customer stands', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'Mara_K', name: null } };
    await write(
      db,
      capture({ id: '1', time: exact(NOW - 3 * HOUR) }),
      capture({ id: '2', root, time: exact(NOW - HOUR), text: 'Still dripping, Brindle' }),
    );
    await write(db, reply({ id: '1', handle: 'Mara_K' }, { id: '3', time: exact(NOW - 2 * HOUR) }));
    expect(await onlyCase(db)).toMatchObject({ state: 'new', waitingSince: exact(NOW - HOUR) });
  });

  it('opens the case again when it is edited or gone, and keeps both texts', async () => {
    const db = await freshDb();
    await write(db, capture({ id: '1' }));
    const ours = reply({ id: '1', handle: 'Mara_K' }, { id: '2', time: exact(NOW - HOUR / 2) });
    await write(db, ours);
    await write(db, { ...ours, post: { ...ours.post, text: 'We never said sorry.' } });
    expect(await db.interactions.get('x:2')).toMatchObject({ text: 'We never said sorry.', versions: [{ text: 'Sorry about that!' }] });
    expect(await onlyCase(db)).toMatchObject({ state: 'new', needsAnswer: true, closed: null });

    const other = await freshDb();
    await write(other, capture({ id: '1' }), ours);
    expect(await writeRemoved(other, 'x', ['2', 'unknown'], NOW)).toHaveLength(1);
    expect(await writeRemoved(other, 'x', ['2'], NOW + 1)).toEqual([]);
    expect(await other.interactions.get('x:2')).toMatchObject({ removedAt: NOW, text: 'Sorry about that!' });
    expect(await onlyCase(other)).toMatchObject({ state: 'new', needsAnswer: true, waitingSince: exact(NOW - HOUR) });
    // It is back: answered again.
    await write(other, ours);
    expect(await onlyCase(other)).toMatchObject({ state: 'answered' });
  });

  it('takes a later answer of a restricted audience only where the post it answers was saved', async () => {
    const db = await freshDb();
    const theirs = capture({ site: 'facebook', id: '1', audience: 'limited' });
    const ours = reply(
      { id: '1', handle: 'Mara_K' },
      { site: 'facebook', id: '2', audience: 'limited', author: { handle: 'brindlekettles', name: 'B' } },
    );
    await write(db, theirs, ours);
    expect(await db.interactions.count()).toBe(0);
    await writeCaptures(db, [theirs], { now: NOW, savedBy: 'person', opId: 'press-save' });
    await write(db, ours);
    expect(await db.interactions.get('facebook:2')).toMatchObject({ answers: 'facebook:1' });
  });
});

describe('a conversation', () => {
  it('is new after a day of silence, and one before', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'Mara_K', name: null } };
    await write(
      db,
      capture({ id: '1', time: exact(NOW - 30 * HOUR) }),
      capture({ id: '2', root, time: exact(NOW - 7 * HOUR) }),
      capture({ id: '3', root, time: exact(NOW + 17 * HOUR + 1) }),
    );
    expect((await db.cases.orderBy('lastAt').toArray()).map((one) => [one.openedAt, one.lastAt])).toEqual([
      [NOW - 30 * HOUR, NOW - 7 * HOUR],
      [NOW + 17 * HOUR + 1, NOW + 17 * HOUR + 1],
    ]);
  });

  it('is kept apart for each customer of a thread', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'brindlekettles', name: null } };
    await write(db, capture({ id: '2', root }), capture({ id: '3', root, author: { handle: 'jon', name: 'Jon' } }));
    expect(await db.cases.count()).toBe(2);
  });

  it('opens again with a new post after a person closed it, not with an old one found by scrolling back', async () => {
    const db = await freshDb();
    const root = { id: '1', author: { handle: 'Mara_K', name: null } };
    const [first] = await write(db, capture({ id: '1', time: exact(NOW - 2 * HOUR) }));
    const on = { customerId: first?.case?.customerId ?? '', caseId: first?.case?.id ?? '' };
    await writeAct(db, on, { do: 'no-reply', reason: 'troll' }, { opId: 'op-close-1', now: NOW, initials: 'OP' });
    expect(await onlyCase(db)).toMatchObject({ state: 'done', closed: { how: 'no-reply', detail: 'troll', initials: 'OP', at: NOW } });
    await write(db, capture({ id: '2', root, time: exact(NOW - 3 * HOUR), text: 'Brindle, help?' }));
    expect(await onlyCase(db)).toMatchObject({ state: 'done', needsAnswer: false });
    await write(db, capture({ id: '3', root, time: exact(NOW - HOUR), text: 'Brindle, still nothing' }));
    expect(await onlyCase(db)).toMatchObject({ state: 'new', needsAnswer: true, closed: null, waitingSince: exact(NOW - HOUR) });
  });

  it('moves to its thread when the page shows what it belongs to', async () => {
    const db = await freshDb();
    await write(db, capture({ id: '2', replyTo: ['jon'] }));
    await write(db, capture({ id: '2', root: { id: '1', author: { handle: 'jon', name: null } } }, [keyword]));
    expect(await onlyCase(db)).toMatchObject({ threadId: 'x:1' });
    expect(await db.interactions.get('x:2')).toMatchObject({ threadId: 'x:1' });
  });
});
