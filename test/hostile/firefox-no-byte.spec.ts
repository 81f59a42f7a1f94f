/** S12 in Firefox on a disk without a byte left (needs root): what it refuses is said, and what it took is there after a restart, however it ended. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { CustomerRow, InteractionRow } from '../../lib/model/customer';
import { callFirefox, openFirefoxTown, rowsFirefox, type FirefoxTown } from '../e2e/lib/town-firefox';
import { say } from './lib/say';
import { mountSmallDisk, type SmallDisk } from './lib/small-disk';

let disk: SmallDisk;
test.beforeEach(() => {
  disk = mountSmallDisk(1_024);
});
test.afterEach(() => disk.unmount());

const REFUSED = /The disk is full|Is the disk full\?/;
const ROOM = 'There is room again.';

/** What became of a note: `ok`, or the sentence that refused it. */
const note = (own: Page, customerId: string, text: string): Promise<string> =>
  callFirefox(own, 'person.act', { opId: crypto.randomUUID(), customerId, action: { do: 'note', text } }).then(
    () => 'ok',
    (error: unknown) => String(error),
  );

/** Writes past our own code, as it would be without any care; the name of the error that refused it, or null. */
const raw = (own: Page): Promise<string | null> =>
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
      return null;
    } catch (error) {
      return (error as Error).name;
    } finally {
      db.close();
    }
  });

const texts = async (own: Page): Promise<string[]> => (await rowsFirefox<InteractionRow>(own, 'interactions')).map((row) => row.text);

/** How the browser ends, and whether there is room by then. */
const ENDS: Readonly<Record<string, { full: boolean; end: (town: FirefoxTown) => Promise<unknown> }>> = {
  'closed after there was room': { full: false, end: ({ browser }) => browser.close() },
  'closed while it is full': { full: true, end: ({ browser }) => browser.close() },
  'killed while it is full': { full: true, end: (town) => killed(town) },
};

async function killed({ browser }: FirefoxTown): Promise<void> {
  const child = browser.process()!;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

for (const [how, { full, end }] of Object.entries(ENDS))
  test(`@long a disk that runs full to its last byte, the browser ${how}: nothing that was taken is lost`, async () => {
    const profile = join(disk.path, 'profile');
    const town = await openFirefoxTown(profile);
    const { own } = town;
    const { id } = (await rowsFirefox<CustomerRow>(own, 'customers'))[0]!;
    const before = await texts(own);
    const taken: string[] = [];
    let slowest = 0;
    for (let n = 0; n < 6; n++) {
      disk.fill(0);
      const text = `There is no room for this ${n}.`;
      const begun = Date.now();
      const said = await note(own, id, text);
      slowest = Math.max(slowest, Date.now() - begun);
      if (said === 'ok') taken.push(text);
      else expect(said).toMatch(REFUSED);
    }
    // The control: the disk itself takes nothing any more.
    disk.fill(0);
    expect(await raw(own)).toBe('QuotaExceededError');
    expect((await texts(own)).sort(), 'what was there is readable').toEqual([...before, ...taken].sort());
    if (!full) {
      disk.clear();
      expect(await note(own, id, ROOM)).toBe('ok');
      taken.push(ROOM);
    }
    await end(town);
    disk.clear();
    const again = await openFirefoxTown(profile, { seed: false });
    const after = await texts(again.own);
    const next = await note(again.own, id, 'After a restart.');
    await again.browser.close();
    say(
      'S12',
      `firefox no byte left, ${how}: entries ${after.length} of ${before.length + taken.length} after a restart, refused ${6 - taken.length + Number(!full)} of 6 in ${slowest} ms at most`,
      after.length === before.length + taken.length,
    );
    expect(after.sort()).toEqual([...before, ...taken].sort());
    expect(next).toBe('ok');
  });
