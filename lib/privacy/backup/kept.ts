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

async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const name of (await folder()).keys()) if (name.endsWith('.ndjson.gz')) found.push(name);
  return found.sort().reverse();
}

/** The newest whole backup, or null. Its bytes stay on the disk until they are asked for. */
export async function newestKept(): Promise<File | null> {
  const dir = await folder();
  for (const name of await names()) {
    const file = await (await dir.getFileHandle(name)).getFile();
    // Left behind by a stop before the first byte.
    if (file.size) return file;
  }
  return null;
}

/** Removes a file that was never finished. */
export const dropKept = async (name: string): Promise<void> => (await folder()).removeEntry(name).catch(() => undefined);

/** Keeps the newest few. */
export async function pruneKept(): Promise<void> {
  const dir = await folder();
  let kept = 0;
  for (const name of await names()) {
    const { size } = await (await dir.getFileHandle(name)).getFile();
    if (size && kept < KEEP) kept += 1;
    else await dir.removeEntry(name).catch(() => undefined);
  }
}
