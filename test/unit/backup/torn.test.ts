/** A restore that meets a full disk may tear the store's log: the worker hears of it, and writes the log anew with the first work that goes well. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openJobs } from '../../../lib/jobs/client';
import { serveJobs } from '../../../lib/jobs/serve';
import { EarshotDb } from '../../../lib/store/db';
import { writeCaptures } from '../../../lib/store/write';
import { capture, freshDb, NOW } from '../store/make';
import { makeRig, type Rig } from '../worker/rig';
import { fileOf } from './lib';

/** The jobs worker in this very thread: Node has neither a browser's Worker nor its locks. */
function jobsOver(db: EarshotDb): void {
  class Here extends EventTarget {
    readonly answer = serveJobs(db, (note) => this.dispatchEvent(new MessageEvent('message', { data: note })));
    postMessage(order: unknown): void {
      this.answer(order);
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', Here);
  const request = (...all: unknown[]): Promise<unknown> => Promise.resolve((all.at(-1) as (lock: object) => unknown)({}));
  vi.stubGlobal('navigator', { locks: { request } });
}
afterEach(() => vi.unstubAllGlobals());

function disk(rig: Rig) {
  const db = new EarshotDb(rig.stores.strict.name);
  const full = (): never => {
    throw new DOMException('no space', 'QuotaExceededError');
  };
  jobsOver(db);
  const rows: number[] = [];
  rig.stores.strict.staged.hook('creating', (_key, row) => void rows.push((row.r as Uint8Array).length));
  return {
    db,
    fill: () => db.interactions.hook('creating', full),
    free: () => db.interactions.hook('creating').unsubscribe(full),
    /** Bytes written to begin a new log. */
    written: () => rows.reduce((sum, bytes) => sum + bytes, 0),
  };
}

it('is told to the worker by whichever page met it, and mended with the first work that goes well', async () => {
  const from = await freshDb();
  await writeCaptures(from, [capture({ id: '1' })], { now: NOW, savedBy: 'rule' });
  const file = await fileOf(from);
  const rig = await makeRig();
  const { db, fill, free, written } = disk(rig);
  const jobs = openJobs('/jobs.js', () => rig.own('store.failed', null));
  expect(await jobs.run({ do: 'look', file })).toMatchObject({ ok: true });
  fill();
  expect(await jobs.run({ do: 'restore', mode: 'join' })).toMatchObject({ ok: false, code: 'storage-full' });
  await expect.poll(() => [...rig.session.data.keys()]).toContain('torn');
  expect(written()).toBe(0);
  free();
  expect(await rig.own('store.changed', null)).toMatchObject({ ok: true });
  await expect.poll(() => rig.session.data.has('torn')).toBe(false);
  expect(written()).toBeGreaterThan(4_200_000);
  jobs.end();
  db.close();
  rig.close();
});

it('is not told where a file was refused', async () => {
  const rig = await makeRig();
  const { db } = disk(rig);
  const failed = vi.fn();
  const jobs = openJobs('/jobs.js', failed);
  expect(await jobs.run({ do: 'look', file: new Blob(['no backup']) })).toMatchObject({ ok: false, code: 'bad-input' });
  expect(failed).not.toHaveBeenCalled();
  jobs.end();
  db.close();
  rig.close();
});
