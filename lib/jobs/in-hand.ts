/** A backup while the disk is full, when it is needed most: made in memory and handed to the page, for there is no room to keep one. */
import { fileName } from '../privacy/backup/format';
import { writeBackup } from '../privacy/backup/write';
import type { EarshotDb } from '../store/db';
import { storeFailure } from '../store/failure';
import { readSettings } from '../store/read';
import type { Answers } from './protocol';
import { makeBackup, type JobOptions } from './run';

/** `makeBackup`; where that finds no room, the answer holds the file itself. Throws what else goes wrong. */
export async function makeBackupByHand(db: EarshotDb, options: JobOptions): Promise<Answers['backup']> {
  try {
    return await makeBackup(db, options);
  } catch (error) {
    if (options.signal.aborted || storeFailure(error).code !== 'storage-full') throw error;
  }
  const { now, signal, progress } = options;
  const { initials } = await readSettings(db);
  const pipe = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const bytes = new Response(pipe.readable).blob();
  // Its failure is that of the writing, told by the await below.
  bytes.catch(() => undefined);
  const told = { now, from: initials, signal, progress: ({ done, total }: { done: number; total: number }) => progress(total ? done / total : 1) };
  const { counts, short } = await writeBackup(db, pipe.writable, told);
  return { name: fileName(now), made: now, counts, short, file: new File([await bytes], fileName(now), { type: 'application/gzip' }) };
}
