import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { writeCaptures } from '../../../lib/store/write';
import { BRAND, capture, dump, exact, freshDb, HOUR, keyword, NOW, reply, underOurPost } from './make';

const rule = { now: NOW, savedBy: 'rule' } as const;

describe('what pages report', () => {
  it('makes the person, the post and the case on the first sighting', async () => {
    const db = await freshDb();
    const [outcome] = await writeCaptures(db, [capture({ id: '100' })], rule);
    expect(outcome).toMatchObject({
      why: 'stored',
      rowId: 'x:100',
      needs: true,
      changed: true,
      case: { state: 'new', needsAnswer: true, waitingSince: exact(NOW - HOUR) },
    });
    expect(await db.authors.toArray()).toMatchObject([{ id: 'x:mara_k', handle: 'Mara_K', name: 'Mara Kessel', names: [{ value: 'Mara Kessel' }] }]);
    expect(await db.customers.toArray()).toMatchObject([{ name: 'Mara Kessel', since: NOW - HOUR, lastAt: NOW - HOUR }]);
    expect(await db.interactions.toArray()).toMatchObject([
      { id: 'x:100', direction: 'in', threadId: 'x:100', at: NOW - HOUR, seenAt: NOW, savedBy: 'rule' },
    ]);
    expect(Object.fromEntries((await db.counters.toArray()).map((one) => [one.key, one.value]))).toEqual({ interactions: 1, customers: 1, cases: 1 });
  });

  it('keeps halves of surrogate pairs as a file could carry them, and takes no time from days ahead', async () => {
    const db = await freshDb();
    const told = [
      capture({ id: '1', text: 'Brindle \ud800 lid 🫖', author: { handle: 'one', name: 'Low \udc00' } }),
      capture({ id: '2', author: { handle: 'two', name: 'Two' }, time: exact(8.64e15) }),
      capture({ id: '3', author: { handle: 'three', name: 'Three' }, time: exact(NOW + HOUR) }),
    ];
    await writeCaptures(db, told, rule);
    const rows = await db.interactions.toArray();
    expect(rows.map((row) => [row.text.slice(0, 16), row.at, row.time?.at ?? null])).toEqual([
      ['Brindle \ufffd lid 🫖', NOW - HOUR, NOW - HOUR],
      [rows[1]?.text.slice(0, 16), NOW, null],
      [rows[2]?.text.slice(0, 16), NOW + HOUR, NOW + HOUR],
    ]);
    expect((await db.authors.toArray()).map((row) => row.name).sort()).toEqual(['Low \ufffd', 'Three', 'Two']);
    const before = await dump(db);
    await writeCaptures(db, told, rule);
    expect(await dump(db)).toEqual(before);
  });

  it('doubles nothing and writes nothing on a second visit', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '100' }), capture({ site: 'facebook', text: 'Brindle again', time: exact(NOW - HOUR) })], rule);
    const before = await dump(db);
    const again = await writeCaptures(db, [capture({ id: '100' }), capture({ site: 'facebook', text: 'Brindle again', time: exact(NOW - HOUR) })], {
      ...rule,
      now: NOW + 60_000,
    });
    expect(again.map((one) => [one.why, one.changed])).toEqual([
      ['stored', false],
      ['stored', false],
    ]);
    expect(await dump(db)).toEqual(before);
  });

  it('never writes a post that matches nothing, of an unknown brand, or an ad', async () => {
    const db = await freshDb();
    const before = await dump(db);
    const outcomes = await writeCaptures(
      db,
      [capture({ id: '1' }, []), capture({ id: '2' }, [{ ...keyword, brandId: 'gone' }]), capture({ id: '3', isAd: true })],
      rule,
    );
    expect(outcomes.map((one) => one.why)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(await dump(db)).toEqual(before);
  });

  it('keeps friends-only and unreadable audiences out until a person presses Save', async () => {
    const db = await freshDb();
    const friends = capture({ id: '1', site: 'facebook', audience: 'limited' });
    const unknown = capture({ id: '2', site: 'facebook', audience: 'unknown' });
    expect((await writeCaptures(db, [friends, unknown], rule)).map((one) => one.why)).toEqual(['ask', 'ask']);
    expect(await db.interactions.count()).toBe(0);
    expect(await db.customers.count()).toBe(0);
    const saved = await writeCaptures(db, [friends], { now: NOW, savedBy: 'person', opId: 'press-one' });
    expect(saved).toMatchObject([{ why: 'stored', rowId: 'facebook:1' }]);
    expect(await writeCaptures(db, [friends], { now: NOW, savedBy: 'person', opId: 'press-one' })).toEqual([]);
    expect(await db.interactions.toArray()).toMatchObject([{ savedBy: 'person', audience: 'limited' }]);
    // Seen again it is still the same stored post, not asked about a second time.
    expect(await writeCaptures(db, [friends], rule)).toMatchObject([{ why: 'stored', changed: false }]);
  });

  it('keeps a comment of unreadable audience on a Page of our own, but never a friends-only one', async () => {
    const db = await freshDb();
    const root = { id: '77', author: { handle: 'brindlekettles', name: 'Brindle' } };
    const comment = capture({ id: '5', site: 'facebook', kind: 'comment', audience: 'unknown', root, text: 'Third week. Still nothing.' }, [
      underOurPost,
    ]);
    const elsewhere = capture({
      id: '6',
      site: 'facebook',
      kind: 'comment',
      audience: 'unknown',
      root: { id: '78', author: { handle: 'teahouse', name: null } },
    });
    const closed = capture({ id: '7', site: 'facebook', kind: 'comment', audience: 'limited', root });
    expect((await writeCaptures(db, [comment, elsewhere, closed], rule)).map((one) => one.why)).toEqual(['stored', 'ask', 'ask']);
  });

  it('does not write a post of which only "maybe" is known', async () => {
    const db = await freshDb();
    expect(await writeCaptures(db, [capture({ id: '1' }, [{ ...keyword, maybe: true }])], rule)).toMatchObject([{ why: 'maybe', rowId: null }]);
    expect(await db.interactions.count()).toBe(0);
  });

  it('keeps both texts of an edited post, and the longer one after "See more" without calling it an edit', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1', text: 'Brindle kettles are…', cut: 'see-more' })], rule);
    await writeCaptures(db, [capture({ id: '1', text: 'Brindle kettles are loud and I like tea' })], rule);
    expect(await db.interactions.get('x:1')).toMatchObject({ text: 'Brindle kettles are loud and I like tea', cut: 'none', versions: [] });
    await writeCaptures(db, [capture({ id: '1', text: 'Brindle kettles are…', cut: 'see-more' })], rule);
    expect(await db.interactions.get('x:1')).toMatchObject({ text: 'Brindle kettles are loud and I like tea' });
    await writeCaptures(db, [capture({ id: '1', text: 'Brindle kettles are fine' })], { ...rule, now: NOW + HOUR });
    expect(await db.interactions.get('x:1')).toMatchObject({
      text: 'Brindle kettles are fine',
      versions: [{ text: 'Brindle kettles are loud and I like tea', seenAt: NOW }],
    });
    // A tab left open still shows the old text: no second edit.
    await writeCaptures(db, [capture({ id: '1', text: 'Brindle kettles are loud and I like tea' })], rule);
    expect((await db.interactions.get('x:1'))?.versions).toHaveLength(1);
  });

  it('joins a post whose permalink is shown later, and its answer still points at it', async () => {
    const db = await freshDb();
    const time = { at: null, from: NOW - 4 * HOUR, to: NOW - 3 * HOUR };
    const base = { site: 'facebook', text: 'The Brindle lid came off in my hand this morning.', time } as const;
    const [first] = await writeCaptures(db, [capture(base)], rule);
    const random = first?.rowId ?? '';
    await db.interactions.put({
      ...(await db.interactions.get(random))!,
      id: 'facebook:answer',
      direction: 'out',
      authorId: 'facebook:brindlekettles',
      answers: random,
      spokeAs: 'brand',
    });
    const [second] = await writeCaptures(db, [capture({ ...base, id: 'pfbid0abc', permalink: '/mara/posts/pfbid0abc' })], rule);
    expect(second).toMatchObject({ rowId: 'facebook:pfbid0abc', changed: true });
    expect(await db.interactions.get(random)).toBeUndefined();
    expect(await db.interactions.get('facebook:answer')).toMatchObject({ answers: 'facebook:pfbid0abc', threadId: 'facebook:pfbid0abc' });
    expect(await db.cases.toArray()).toMatchObject([{ threadId: 'facebook:pfbid0abc' }]);
    expect(await db.interactions.count()).toBe(2);
  });

  it('takes a repost for the post itself', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '9', isRepost: true, repostedBy: { handle: 'other', name: 'Other' } })], rule);
    const [direct] = await writeCaptures(db, [capture({ id: '9' })], rule);
    expect(await db.interactions.count()).toBe(1);
    expect(await db.customers.toArray()).toMatchObject([{ name: 'Mara Kessel' }]);
    // Seen as a repost it asked for nothing; the post itself does.
    expect(direct?.case).toMatchObject({ needsAnswer: true });
  });

  it('remembers old handles and names of an account with their dates', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1' })], rule);
    await writeCaptures(db, [capture({ id: '2', author: { handle: 'mara_k', name: 'Mara of the North' } })], { ...rule, now: NOW + 5 * HOUR });
    const [author] = await db.authors.toArray();
    expect(author?.names).toEqual([
      { value: 'Mara Kessel', from: NOW, to: NOW },
      { value: 'Mara of the North', from: NOW + 5 * HOUR, to: NOW + 5 * HOUR },
    ]);
    expect(author?.handles.map((one) => one.value)).toEqual(['Mara_K', 'mara_k']);
    expect(await db.customers.count()).toBe(1);
  });

  it('goes by its own list of accounts, not by what a page claims', async () => {
    const db = await freshDb();
    const forged = capture({ id: '1', author: { handle: 'stranger', name: 'Stranger' } }, [keyword], 'brand');
    const hidden = capture({ id: '2', author: { handle: 'BrindleHelp', name: 'x' } }, [keyword], null);
    await writeCaptures(db, [forged, hidden], rule);
    expect(await db.interactions.get('x:1')).toMatchObject({ direction: 'in', spokeAs: null });
    expect(await db.interactions.get('x:2')).toMatchObject({ direction: 'out', spokeAs: 'brand', brandId: BRAND.id, customerId: null });
  });

  it('sees two short posts on one screen as two, and finds both again', async () => {
    const db = await freshDb();
    const thanks = (id: string) =>
      capture({ site: 'facebook', id, text: 'Thanks Brindle!', time: { at: null, from: NOW - 2 * HOUR, to: NOW - HOUR } });
    await writeCaptures(db, [thanks('11'), thanks('12')], rule);
    await writeCaptures(db, [thanks('12'), thanks('11')], rule);
    expect(await db.interactions.count()).toBe(2);
  });

  it('sets a damaged row aside byte for byte and goes on with the rest', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1' }), capture({ id: '2', author: { handle: 'jon', name: 'Jon' } })], rule);
    const broken = { ...(await db.interactions.get('x:1'))!, text: 42, junk: true };
    await db.table('interactions').put(broken);
    await db.table('cases').put({ id: 'bad', threadId: 'x:2', customerId: (await db.authors.get('x:jon'))?.customerId });
    const outcomes = await writeCaptures(
      db,
      [
        capture({ id: '1' }),
        capture({ id: '3', author: { handle: 'jon', name: 'Jon' }, root: { id: '2', author: { handle: 'jon', name: null } } }),
        reply({ id: '2', handle: 'jon' }, { id: '4' }),
      ],
      rule,
    );
    expect(outcomes.every((one) => one.why === 'stored')).toBe(true);
    expect((await db.damaged.toArray()).map((one) => [one.table, one.row])).toEqual(
      expect.arrayContaining([
        ['interactions', broken],
        ['cases', expect.objectContaining({ id: 'bad' })],
      ]),
    );
    expect(await db.interactions.get('x:1')).toMatchObject({ text: expect.stringContaining('drips') });
  });
});
