/** Which backup of those in the browser's own storage is the newest: the one made last, whatever clocks said meanwhile. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup, makeDueBackup } from '../../../lib/jobs/run';
import { keepFolder } from '../../../lib/privacy/backup/folder';
import { newestKept } from '../../../lib/privacy/backup/kept';
import { readBackupState } from '../../../lib/privacy/backup/state';
import { saveBackupState } from '../../../lib/store/bulk/backup-state';
import type { EarshotDb } from '../../../lib/store/db';
import { writeCaptures } from '../../../lib/store/write';
import { capture, freshDb, HOUR, NOW } from '../store/make';
import { options, unzip } from './lib';

/** The private storage of a browser, in memory: a file has its new bytes once its stream is closed, as there. */
class Folder {
  readonly files = new Map<string, Blob>();
  getDirectoryHandle = (): Promise<Folder> => Promise.resolve(this);
  removeEntry = (name: string): Promise<void> =>
    this.files.delete(name) ? Promise.resolve() : Promise.reject(new DOMException('gone', 'NotFoundError'));
  async *keys(): AsyncGenerator<string> {
    for (const name of [...this.files.keys()]) yield await Promise.resolve(name);
  }
  getFileHandle = (name: string, { create = false } = {}) => {
    if (!this.files.has(name)) {
      if (!create) return Promise.reject(new DOMException('none', 'NotFoundError'));
      this.files.set(name, new Blob([]));
    }
    return Promise.resolve({
      getFile: () => Promise.resolve(new File([this.files.get(name) ?? ''], name)),
      createWritable: () => {
        const parts: Uint8Array<ArrayBuffer>[] = [];
        const close = (): void => void this.files.set(name, new Blob(parts));
        return Promise.resolve(new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void parts.push(chunk), close }));
      },
    });
  };
}

let folder: Folder;
let db: EarshotDb;
beforeEach(async () => {
  folder = new Folder();
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(folder), estimate: () => Promise.resolve({}) } });
  db = await freshDb();
  await writeCaptures(db, [capture({ id: '1' })], { now: NOW, savedBy: 'rule' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const makeAt = (now: number, signal?: AbortSignal) => makeBackup(db, { ...options(signal), now });
/** When the backup was made that would be given out now. */
async function newest(): Promise<number> {
  const file = await newestKept((await readBackupState(db)).madeAt);
  const [head = '{}'] = (await unzip(file ?? new Blob([]))).split('\n');
  return (JSON.parse(head) as { made: number }).made;
}

describe('backups in the browser’s own storage', () => {
  it('give out the one made last, also after weeks of a clock that was a year ahead', async () => {
    for (const week of [0, 1, 2]) {
      await makeAt(NOW + 365 * 24 * HOUR + week * 7 * 24 * HOUR);
      await makeAt(NOW + 365 * 24 * HOUR + week * 7 * 24 * HOUR + HOUR);
    }
    expect(await newest()).toBe(NOW + 365 * 24 * HOUR + 14 * 24 * HOUR + HOUR);
    await makeAt(NOW + HOUR);
    expect(await newest()).toBe(NOW + HOUR);
    await makeAt(NOW + 2 * HOUR);
    expect(await newest()).toBe(NOW + 2 * HOUR);
    expect(folder.files.size).toBe(3);
  });

  it('stay whole where another of the same minute is stopped', async () => {
    await makeAt(NOW);
    const stop = new AbortController();
    stop.abort(new DOMException('cancelled', 'AbortError'));
    await expect(makeAt(NOW + 1_000, stop.signal)).rejects.toThrow('cancelled');
    expect(await newest()).toBe(NOW);
    // One that was never finished leaves nothing.
    await expect(makeAt(NOW + HOUR, stop.signal)).rejects.toThrow('cancelled');
    expect(folder.files.size).toBe(1);
  });

  it('go where there is a folder, not where one is only named: in a file of long ago, or in a store that was taken away', async () => {
    const named = async () => (await readBackupState(db)).folder;
    await saveBackupState(db, { every: 0, folder: 'a colleague’s' });
    await makeDueBackup(db, options());
    expect(await named()).toBeNull();
    await keepFolder({ name: 'mine' } as FileSystemDirectoryHandle);
    await makeDueBackup(db, options());
    expect(await named()).toBe('mine');
    await keepFolder(null);
  });
});
