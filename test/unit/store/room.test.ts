/** Nothing is written where the disk has no room, and a log that may be torn is written anew: `store/room`, `worker/torn`. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rewriteLog } from '../../../lib/store/bulk/rewrite';
import { guarded } from '../../../lib/store/failure';
import { LEAST, roomOf } from '../../../lib/store/room';
import { closeStores, openStores } from '../../../lib/store/stores';
import { writeCaptures } from '../../../lib/store/write';
import { Torn } from '../../../lib/worker/torn';
import { memoryArea } from '../worker/rig';
import { capture, dump, freshDb, NOW } from './make';

const GB = 2 ** 30;

function disk(free: number) {
  const state = { free, now: 0, asked: 0, broken: false };
  const room = roomOf({
    ask: () => {
      state.asked += 1;
      return state.broken ? Promise.reject(new Error('no such thing')) : Promise.resolve(state.free);
    },
    now: () => state.now,
  });
  return { state, room };
}

describe('room on the disk', () => {
  it('is asked seldom while there is much, often while there is little, each time while there is none', async () => {
    const { state, room } = disk(5 * GB);
    const asks = async (after: number): Promise<number> => {
      state.now += after;
      const before = state.asked;
      await room.enough();
      return state.asked - before;
    };
    expect([await asks(0), await asks(9_000), await asks(2_000)]).toEqual([1, 0, 1]);
    state.free = LEAST * 2;
    expect([await asks(11_000), await asks(400), await asks(200)]).toEqual([1, 0, 1]);
    state.free = LEAST - 1;
    expect([await asks(600), await asks(0), await asks(0)]).toEqual([1, 1, 1]);
    expect(await room.enough()).toBe(false);
    state.free = LEAST;
    expect(await room.enough()).toBe(true);
  });

  it('refuses as a full disk does, and lets through where the browser does not tell', async () => {
    const { state, room } = disk(0);
    expect(await guarded(() => room.need())).toMatchObject({ ok: false, code: 'storage-full' });
    state.broken = true;
    expect(await guarded(() => room.need())).toMatchObject({ ok: true });
  });
});

describe('a log that may be torn', () => {
  it('is written anew once there is room, by the next worker too, and no row of ours changes', async () => {
    const stores = openStores(`torn-${Math.random()}`);
    const host = { session: memoryArea(), now: () => 1 };
    await writeCaptures(stores.strict, [capture({ id: '1' })], { now: NOW, savedBy: 'rule' });
    const before = await dump(stores.strict);
    const { state, room } = disk(0);
    const log: unknown[] = [];
    const worker = (): Torn => new Torn(host, stores, (error) => log.push(error), room);
    const first = worker();
    first.worked();
    await first.failed();
    await first.mend();
    expect([...host.session.data.keys()]).toEqual(['torn']);
    state.free = GB;
    const filled: number[] = [];
    stores.strict.staged.hook('creating', (_key, row) => void filled.push((row.r as Uint8Array).length));
    await worker().woken();
    // Measured: the browser begins a new log after four millions of bytes.
    expect(filled.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(4_200_000);
    expect(host.session.data.size).toBe(0);
    await worker().woken();
    expect(filled).toHaveLength(200);
    expect(await dump(stores.strict)).toEqual(before);
    expect(log).toEqual([]);
    closeStores(stores);
  });

  it('stays told where it cannot be written anew', async () => {
    const db = await freshDb();
    const stores = { strict: db, relaxed: db };
    const host = { session: memoryArea(), now: () => 1 };
    const log: unknown[] = [];
    const torn = new Torn(host, stores, (error) => log.push(error), disk(GB).room);
    await torn.failed();
    const stop = (): never => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    db.staged.hook('creating', stop);
    await torn.mend();
    expect([...host.session.data.keys()]).toEqual(['torn']);
    expect(log).toHaveLength(1);
    db.staged.hook('creating').unsubscribe(stop);
    await torn.mend();
    expect(host.session.data.size).toBe(0);
    await rewriteLog(db, 1);
    expect(await db.staged.count()).toBe(0);
  });
});
