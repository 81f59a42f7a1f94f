import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EarshotDb } from '../../../lib/store/db';
import { guarded } from '../../../lib/store/failure';
import { POLICY } from '../../../lib/store/policy';
import { countHistory, readBrands, readCount, readHistory, readSettings } from '../../../lib/store/read';
import { closeStores, openStores, tryAgain } from '../../../lib/store/stores';
import {
  dropExpired,
  forgetStrangers,
  recount,
  saveAccounts,
  saveBrand,
  saveSettings,
  setAside,
  writeAct,
  writeCaptures,
} from '../../../lib/store/write';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { ACCOUNTS, BRAND, capture, dump, exact, freshDb, HOUR, NOW, reply } from './make';

const rule = { now: NOW, savedBy: 'rule' } as const;

/** Lets the `n`th write of the next work fail, and with it the whole transaction: a worker stopped in mid-write looks like this to the store. */
function breakAt(db: EarshotDb, n: number, error = new Error('stopped')): () => void {
  let left = n;
  const stop = () => {
    if ((left -= 1) === 0) throw error;
  };
  const tables = [db.interactions, db.cases, db.customers, db.authors, db.counters, db.ops];
  for (const table of tables) {
    table.hook('creating', stop);
    table.hook('updating', stop);
  }
  return () => {
    for (const table of tables) {
      table.hook('creating').unsubscribe(stop);
      table.hook('updating').unsubscribe(stop);
    }
  };
}

describe('a store that could not be opened', () => {
  it('is opened at the next use once it is to be tried again, which Dexie by itself does not', async () => {
    const stores = openStores(`full-${crypto.randomUUID()}`);
    const read = () => guarded(() => readSettings(stores.strict));
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
    const full = await read();
    indexedDB.open = open;
    const control = await read();
    tryAgain(stores);
    const again = await read();
    closeStores(stores);
    tryAgain(stores);
    expect([full, control].map((one) => (one.ok ? '' : one.code))).toEqual(['storage-broken', 'storage-broken']);
    expect(full.ok ? '' : full.message).toMatch(/disk full\?.+free some space.+restart/);
    expect(again.ok).toBe(true);
    expect((await read()).ok, 'what was closed stays closed').toBe(false);
  });
});

describe('a worker stopped in mid-write', () => {
  it('leaves a batch whole or absent, at whichever write it was stopped, and the retry completes it', async () => {
    const batch = [
      capture({ id: '1' }),
      reply({ id: '1', handle: 'Mara_K' }, { id: '2' }),
      capture({ id: '3', author: { handle: 'jon', name: 'Jon' } }),
    ];
    const clean = await freshDb();
    await writeCaptures(clean, batch, rule);
    const whole = await clean.counters.toArray();
    let stopped = 0;
    for (let n = 1; n < 40; n++) {
      const db = await freshDb();
      const before = await dump(db);
      const mend = breakAt(db, n);
      const first = await guarded(() => writeCaptures(db, batch, rule));
      mend();
      if (!first.ok) {
        stopped += 1;
        expect(await dump(db)).toEqual(before);
        await writeCaptures(db, batch, rule);
      }
      expect(await db.counters.toArray()).toEqual(whole);
      expect(await db.interactions.get('x:2')).toMatchObject({ answers: 'x:1' });
      db.close();
      if (first.ok) break;
    }
    expect(stopped).toBeGreaterThan(8);
  });

  it('doubles nothing and loses nothing that was said to be done, in any order of posts, answers, acts, retries and stops', async () => {
    const step = fc.record({
      what: fc.constantFrom('post', 'answer', 'note', 'take', 'no-reply', 'edit'),
      id: fc.integer({ min: 1, max: 6 }),
      who: fc.integer({ min: 1, max: 2 }),
      at: fc.integer({ min: 0, max: 60 }),
      stop: fc.integer({ min: 0, max: 12 }),
      retries: fc.integer({ min: 0, max: 2 }),
    });
    const met = { stops: 0, done: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const db = await freshDb();
        const done = new Set<string>();
        let act = 0;
        for (const { what, id, who, at, stop, retries } of steps) {
          const handle = `person${who}`;
          const root = { id: '900', author: { handle: 'brindlehelp', name: null } };
          const postId = `${who}0${id}`;
          const opId = `operation-${(act += 1)}`;
          const work = async (): Promise<string | null> => {
            if (what === 'post' || what === 'edit') {
              const text = what === 'edit' ? `Brindle, changed at ${at}` : `Brindle ${id}?`;
              await writeCaptures(db, [capture({ id: postId, root, author: { handle, name: handle }, time: exact(NOW - at * HOUR), text })], rule);
              return `x:${postId}`;
            }
            if (what === 'answer') {
              await writeCaptures(db, [reply({ id: postId, handle }, { id: `5${postId}`, root, time: exact(NOW - at * HOUR) })], rule);
              return `x:5${postId}`;
            }
            const author = await db.authors.get(`x:${handle}`);
            if (!author) return null;
            const action =
              what === 'note'
                ? ({ do: 'note', text: 'n' } as const)
                : what === 'take'
                  ? ({ do: 'take', on: true } as const)
                  : ({ do: 'no-reply', reason: 'legal' } as const);
            await writeAct(db, { customerId: author.customerId, caseId: null }, action, { opId, now: NOW, initials: 'OP' });
            return `${what === 'note' ? 'note' : 'event'}:${opId}`;
          };
          const mend = stop ? breakAt(db, stop) : () => undefined;
          await work().then(
            (row) => row && done.add(row),
            () => (met.stops += 1),
          );
          mend();
          for (let i = 0; i < retries; i++) {
            const row = await work();
            if (row) done.add(row);
          }
        }
        met.done += done.size;
        const rows = await db.interactions.toArray();
        // Nothing acknowledged is lost.
        for (const id of done) expect(rows.map((row) => row.id)).toContain(id);
        // Nothing is doubled, nothing hangs in the air, and the sums are true.
        expect(new Set(rows.filter((row) => row.postId).map((row) => row.postId)).size).toBe(rows.filter((row) => row.postId).length);
        const cases = new Map((await db.cases.toArray()).map((one) => [one.id, one]));
        const customers = new Set((await db.customers.toArray()).map((one) => one.id));
        for (const row of rows) {
          if (row.caseId) expect(cases.has(row.caseId)).toBe(true);
          if (row.customerId) expect(customers.has(row.customerId)).toBe(true);
          if (row.direction === 'in') expect([row.caseId, row.customerId]).not.toContain(null);
        }
        for (const [id] of cases) expect(rows.some((row) => row.caseId === id && row.direction === 'in')).toBe(true);
        expect(customers.size).toBe(new Set((await db.authors.toArray()).map((one) => one.customerId)).size);
        for (const table of ['interactions', 'customers', 'cases'] as const) expect(await readCount(db, table)).toBe(await db[table].count());
        db.close();
      }),
      { numRuns: 40 },
    );
    // Steps were stopped, and steps were done: else the above says nothing.
    expect(Math.min(met.stops, met.done)).toBeGreaterThan(20);
  });
});

describe('a store that fails', () => {
  const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

  it('says that the disk is full, keeps what it had, and goes on when there is room', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1' })], rule);
    const mend = breakAt(db, 2, quota);
    expect(await guarded(() => writeCaptures(db, [capture({ id: '2', text: 'Brindle two' })], rule))).toMatchObject({
      ok: false,
      code: 'storage-full',
      message: expect.stringContaining('disk is full'),
    });
    mend();
    expect(await db.interactions.toCollection().primaryKeys()).toEqual(['x:1']);
    expect(await guarded(() => writeCaptures(db, [capture({ id: '2', text: 'Brindle two' })], rule))).toMatchObject({ ok: true });
  });

  it('finds the quota error inside the wrapping of an aborted transaction', async () => {
    const wrapped = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    expect(await guarded(() => Promise.reject(wrapped))).toMatchObject({ code: 'storage-full' });
  });

  it('tells a disk without a byte left by what the browser says of it, where it has no name for it', async () => {
    // As Chromium 156 said it on a file system filled to its end: its storage for extensions, a store it opens, the first write into an open one.
    const storage = new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)');
    const opened = Object.assign(new Error('closed'), {
      name: 'DatabaseClosedError',
      inner: Object.assign(new Error('Encountered full disk while opening backing store for indexedDB.open.'), { name: 'UnknownError' }),
    });
    const aborted = Object.assign(new Error('The transaction was aborted, so the request cannot be fulfilled.'), { name: 'AbortError' });
    expect(await guarded(() => Promise.reject(storage))).toMatchObject({ code: 'storage-full' });
    expect(await guarded(() => Promise.reject(opened))).toMatchObject({ code: 'storage-full' });
    expect(await guarded(() => Promise.reject(aborted))).toMatchObject({
      code: 'storage-broken',
      message: 'The browser could not save that. Is the disk full? Then free some space before you close the browser. Else try again.',
    });
  });

  it('says that it cannot be opened where it cannot, and tells a bug apart from that', async () => {
    const heard: unknown[] = [];
    expect(
      await guarded(
        () => Promise.reject(new Dexie.VersionError('newer')),
        (error) => heard.push(error),
      ),
    ).toMatchObject({ code: 'storage-broken' });
    expect(await guarded(() => Promise.reject(new RangeError('bug')))).toMatchObject({ code: 'internal' });
    expect(heard).toHaveLength(1);
  });

  it('lets a newer version take over: an open old connection closes itself', async () => {
    const name = `upgrade-${Math.random()}`;
    const stores = openStores(name);
    await saveBrand(stores.strict, BRAND);
    await readBrands(stores.relaxed);
    const upgraded = new Dexie(name);
    upgraded.version(stores.strict.verno + 1).stores({ brands: 'id', extra: 'id' });
    const blocked = new Promise((done) => upgraded.on('blocked', () => done('blocked')));
    await expect(Promise.race([upgraded.open().then(() => 'open'), blocked])).resolves.toBe('open');
    expect([stores.strict.isOpen(), stores.relaxed.isOpen()]).toEqual([false, false]);
    upgraded.close();
  });
});

describe('reading', () => {
  it('leaves a damaged row out, tells of it, and keeps the page usable', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1' }), capture({ id: '2', text: 'Brindle two' })], rule);
    const row = (await db.interactions.get('x:1'))!;
    await db.table('interactions').put({ ...row, audience: 'everyone' });
    await db.table('brands').put({ id: 'odd' });
    const told: unknown[] = [];
    const history = await readHistory(db, row.customerId!, 20, (table, keys) => told.push([table, keys]));
    expect(history.map((one) => one.id)).toEqual(['x:2']);
    expect((await readBrands(db, (table, keys) => told.push([table, keys]))).map((one) => one.id)).toEqual(['brindle']);
    expect(told).toEqual([
      ['interactions', ['x:1']],
      ['brands', ['odd']],
    ]);
    await setAside(db, 'interactions', ['x:1'], NOW);
    expect(await db.damaged.toArray()).toMatchObject([
      { table: 'interactions', at: NOW, problem: expect.stringContaining('audience'), row: { id: 'x:1', audience: 'everyone' } },
    ]);
    expect(await db.interactions.get('x:1')).toBeUndefined();
    expect([await readCount(db, 'interactions'), await readCount(db, 'damaged')]).toEqual([1, 1]);
  });

  it('falls back to how Earshot comes where the switches are damaged', async () => {
    const db = await freshDb();
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(db, { ...DEFAULT_SETTINGS, initials: 'OP' });
    expect((await readSettings(db)).initials).toBe('OP');
    await db.settings.put({ key: 'settings', value: { initials: 3 } });
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });

  it('gives one customer’s history newest first, and counts it', async () => {
    const db = await freshDb();
    await writeCaptures(
      db,
      [
        capture({ id: '1', time: exact(NOW - 5 * HOUR) }),
        capture({ id: '2', text: 'Brindle two' }),
        capture({ id: '3', author: { handle: 'jon', name: 'Jon' } }),
      ],
      rule,
    );
    const id = (await db.authors.get('x:mara_k'))!.customerId;
    expect((await readHistory(db, id, 20)).map((row) => row.id)).toEqual(['x:2', 'x:1']);
    expect((await readHistory(db, id, 1)).map((row) => row.id)).toEqual(['x:2']);
    expect(await countHistory(db, id)).toBe(2);
  });
});

describe('the law of the tables', () => {
  it('says for every table how long rows stay, whether they are exported, and how a person is erased', () => {
    expect(Object.keys(POLICY).sort()).toEqual(new EarshotDb('law').tables.map((table) => table.name).sort());
  });

  it('drops acts after a week and nothing else, and mends lost sums', async () => {
    const db = await freshDb();
    await writeCaptures(db, [capture({ id: '1', audience: 'limited' })], { now: NOW, savedBy: 'person', opId: 'operation-1' });
    await dropExpired(db, NOW + 6 * 24 * HOUR);
    expect(await db.ops.count()).toBe(1);
    await dropExpired(db, NOW + 8 * 24 * HOUR);
    expect(await db.ops.count()).toBe(0);
    expect(await db.interactions.count()).toBe(1);
    await db.counters.clear();
    await recount(db);
    expect(await readCount(db, 'interactions')).toBe(1);
    await recount(db);
    expect(await readCount(db, 'interactions')).toBe(1);
  });

  it('forgets people never dealt with after a year, and nobody who was', async () => {
    const db = await freshDb();
    const people = ['silent', 'noted', 'answered', 'tagged', 'recent'];
    const later = { silent: 0, noted: 0, answered: 0, tagged: 0, recent: 300 * 24 * HOUR } as Record<string, number>;
    for (const [i, handle] of people.entries())
      await writeCaptures(db, [capture({ id: `${i}`, author: { handle, name: handle }, time: exact(NOW + (later[handle] ?? 0)) })], {
        ...rule,
        now: NOW + (later[handle] ?? 0),
      });
    const idOf = async (handle: string) => (await db.authors.get(`x:${handle}`))!.customerId;
    const by = (opId: string) => ({ opId, now: NOW, initials: 'OP' });
    await writeAct(db, { customerId: await idOf('noted'), caseId: null }, { do: 'note', text: 'n' }, by('operation-1'));
    await writeAct(db, { customerId: await idOf('tagged'), caseId: null }, { do: 'tag', tag: 't', on: true }, by('operation-2'));
    await writeCaptures(db, [reply({ id: '2', handle: 'answered' }, { id: '20' })], rule);
    expect(await forgetStrangers(db, NOW + 364 * 24 * HOUR)).toEqual({ gone: 0, kept: 0, more: false });
    expect(await forgetStrangers(db, NOW + 366 * 24 * HOUR)).toEqual({ gone: 1, kept: 3, more: false });
    expect((await db.authors.toArray()).map((row) => row.handle).sort()).toEqual(['answered', 'noted', 'recent', 'tagged']);
    expect(await db.interactions.get('x:0')).toBeUndefined();
    for (const table of ['interactions', 'customers', 'cases'] as const)
      expect([table, await readCount(db, table)]).toEqual([table, await db[table].count()]);
    expect([await db.customers.count(), await db.cases.count()]).toEqual([4, 4]);
  });

  it('holds one row for each own account, however its handle is written', async () => {
    const db = await freshDb();
    await saveAccounts(db, [...ACCOUNTS, { site: 'x', handle: '@BRINDLEHELP ', role: 'brand', brandId: 'brindle' }]);
    expect(await db.accounts.toCollection().primaryKeys()).toEqual(['facebook:brindlekettles', 'x:brindlehelp', 'x:ottilie_p', 'x:tomas_brindle']);
  });
});
