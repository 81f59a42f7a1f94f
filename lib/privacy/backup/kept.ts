/** Backups kept in the browser's own private storage (OPFS), the newest few. A file appears whole or not at all. */
import { fileName } from './format';

const FOLDER = 'backups';
/** Three weeks back by default. */
const KEEP = 3;

const folder = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

export interface KeptSink {
  name: string;
  sink: WritableStream<Uint8Array>;
}

/** A new file to write a backup of that moment into; it is there once the sink is closed. */
export async function newKept(made: number): Promise<KeptSink> {
  const name = fileName(made);
  const handle = await (await folder()).getFileHandle(name, { create: true });
  return { name, sink: await handle.createWritable() };
}

/** Newest first. `made`: when the newest was made, ms: by its name alone one of a clock that was ahead would stay the newest until that day comes. */
async function names(made: number | null): Promise<string[]> {
  const found: string[] = [];
  for await (const name of (await folder()).keys()) if (name.endsWith('.ndjson.gz')) found.push(name);
  const newest = made === null ? '' : fileName(made);
  return found.sort((a, b) => (a === newest ? -1 : b === newest ? 1 : a < b ? 1 : -1));
}

/** The newest whole backup, or null; `made`: see above. Its bytes stay on the disk until they are asked for. */
export async function newestKept(made: number | null): Promise<File | null> {
  const dir = await folder();
  for (const name of await names(made)) {
    const file = await (await dir.getFileHandle(name)).getFile();
    // Left behind by a stop before the first byte.
    if (file.size) return file;
  }
  return null;
}

/** Removes a file that was never finished; one of the same minute that was finished before stays. */
export async function dropKept(name: string): Promise<void> {
  const dir = await folder();
  const file = await dir.getFileHandle(name).then(
    (handle) => handle.getFile(),
    () => null,
  );
  if (file?.size === 0) await dir.removeEntry(name).catch(() => undefined);
}

/** Keeps the one that was just made, and the newest few. */
export async function pruneKept(made: number): Promise<void> {
  const dir = await folder();
  let kept = 0;
  for (const name of await names(made)) {
    const { size } = await (await dir.getFileHandle(name)).getFile();
    if (size && kept < KEEP) kept += 1;
    else await dir.removeEntry(name).catch(() => undefined);
  }
}
