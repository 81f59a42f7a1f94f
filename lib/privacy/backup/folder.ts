/**
 * The folder a person chose for backups (File System Access, where the browser has it). Its handle cannot be written as text and
 * means nothing on another computer, so it lies in a small database of its own that no backup holds.
 */

const NAME = 'earshot-folder';
const STORE = 'handles';
const KEY = 'backups';

/** Not in the browser's own list of types yet. */
interface Asking {
  queryPermission?(want: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(want: { mode: 'readwrite' }): Promise<PermissionState>;
}

function within(mode: IDBTransactionMode, work: (handles: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((done, failed) => {
    const open = indexedDB.open(NAME, 1);
    open.onupgradeneeded = () => open.result.createObjectStore(STORE);
    open.onerror = () => failed(open.error ?? new Error('not opened'));
    open.onsuccess = () => {
      const tx = open.result.transaction(STORE, mode);
      const request = work(tx.objectStore(STORE));
      const end = (): void => open.result.close();
      tx.oncomplete = () => (end(), done(request.result));
      tx.onabort = () => (end(), failed(tx.error ?? new Error('not kept')));
    };
  });
}

/** Keeps the chosen folder; null: none any more. */
export async function keepFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  await within('readwrite', (handles) => (folder ? handles.put(folder, KEY) : handles.delete(KEY)));
}

/** The chosen folder, or null. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  return ((await within('readonly', (handles) => handles.get(KEY))) as FileSystemDirectoryHandle | undefined) ?? null;
}

/** Whether it may be written without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await (folder as Asking).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Asks the person; only within a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await (folder as Asking).requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Copies a file in, whole or not at all. Throws where the folder is gone or full. */
export async function copyInto(folder: FileSystemDirectoryHandle, file: File): Promise<void> {
  const target = await folder.getFileHandle(file.name, { create: true });
  await file.stream().pipeTo(await target.createWritable());
}
