/**
 * S12 on a disk without a byte left, a small file system of its own (needs root). Measured in Chromium 156: a write that meets such a disk tears the
 * log of the store, and once another was written behind it the next start throws the whole store away. Nothing of ours may write there.
 */
import { expect, test, type Page } from '@playwright/test';
import type { CustomerRow, InteractionRow } from '../../lib/model/customer';
import { openTown, type Town } from '../e2e/lib/town';
import { call, rowsOf } from '../tools/lib/own';
import { say } from './lib/say';
import { mountSmallDisk, SYSTEM_TMP, type SmallDisk } from './lib/small-disk';

type Extension = { chrome: { storage: { session: { get(key: string): Promise<{ torn?: true }> } } } };

let disk: SmallDisk;
test.beforeEach(() => {
  disk = mountSmallDisk(600);
});
test.afterEach(() => {
  process.env.TMPDIR = SYSTEM_TMP;
  disk.unmount();
});

/** The town with its profile on the small disk. */
async function opened(): Promise<Town> {
  process.env.TMPDIR = disk.path;
  return openTown();
}

/** What became of a note: `ok`, or the sentence that refused it. */
function note(own: Page, customerId: string, text: string): Promise<string> {
  return call(own, 'person.act', { opId: crypto.randomUUID(), customerId, action: { do: 'note', text } }).then(
    () => 'ok',
    (error: unknown) => String(error),
  );
}

/** Somebody in the store. A disk without a byte left lets nobody look. */
const somebody = async (own: Page): Promise<string> => (await rowsOf<CustomerRow>(own, 'customers'))[0]!.id;

/** Writes past our own code, as it would be without asking for room. True: it went in. */
const raw = (own: Page): Promise<boolean> =>
  own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error!);
    });
    try {
      for (let n = 0; n < 50; n++)
        await new Promise<void>((done, failed) => {
          const tx = db.transaction('ops', 'readwrite', { durability: 'strict' });
          tx.objectStore('ops').put({ id: `raw ${n}`, at: Date.now(), filling: crypto.getRandomValues(new Uint8Array(4_000)) });
          tx.oncomplete = () => done();
          tx.onabort = () => failed(tx.error ?? new Error('broken off'));
        });
      return true;
    } catch {
      return false;
    } finally {
      db.close();
    }
  });

/** Texts of the history after the browser was closed and opened again. */
async function afterRestart(town: Town): Promise<string[]> {
  await town.context.close();
  const again = await openTown({ profile: town.profile });
  const texts = (await rowsOf<InteractionRow>(again.own, 'interactions')).map((row) => row.text);
  await again.context.close();
  return texts;
}

test('@long a disk that runs full to its last byte: refused before it is written, and after a restart everything is there', async () => {
  const town = await opened();
  const { own } = town;
  const mara = await somebody(own);
  const before = (await rowsOf(own, 'interactions')).length;
  for (const left of [5 * 2 ** 20, 0]) {
    disk.fill(left);
    for (let n = 0; n < 3; n++) expect(await note(own, mara, 'There is no room for this.')).toContain('The disk is full, so nothing new was saved.');
  }
  expect(await rowsOf(own, 'interactions')).toHaveLength(before);
  disk.clear();
  expect(await note(own, mara, 'There is room again.')).toBe('ok');
  const texts = await afterRestart(town);
  say('S12', `no byte left: entries ${texts.length} of ${before + 1} after a restart`, texts.length === before + 1);
  expect(texts).toContain('There is room again.');
  expect(texts).toHaveLength(before + 1);
});

test('@long a log that was torn all the same is written anew once there is room; without that the store is lost', async () => {
  const kept: number[] = [];
  let before = 0;
  for (const ours of [true, false]) {
    const town = await opened();
    const { own } = town;
    const mara = await somebody(own);
    before = (await rowsOf(own, 'interactions')).length;
    disk.fill(0);
    expect(await raw(own)).toBe(false);
    if (ours) expect(await note(own, mara, 'There is no room for this.')).not.toBe('ok');
    disk.clear();
    if (ours) {
      await expect.poll(() => note(own, mara, 'There is room again.'), { timeout: 60_000 }).toBe('ok');
      await expect
        .poll(() => own.evaluate(async () => (await (globalThis as unknown as Extension).chrome.storage.session.get('torn')).torn), {
          timeout: 60_000,
        })
        .toBeUndefined();
    } else await expect.poll(() => raw(own)).toBe(true);
    kept.push((await afterRestart(town)).length);
  }
  const [ours = 0, control] = kept;
  say('S12', `torn log: entries ${ours} of ${before + 1} after a restart, left as it was ${control}`, ours === before + 1 && control === 0);
  expect(ours).toBe(before + 1);
  expect(control).toBe(0);
});
