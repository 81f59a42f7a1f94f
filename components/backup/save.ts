/** Saving a backup that was made: into the chosen folder, or to the downloads. Called within a click. */
import { openJobs } from '../../lib/jobs/client';
import { askToWrite, keepFolder, keptFolder } from '../../lib/privacy/backup/folder';
import { newestKept } from '../../lib/privacy/backup/kept';
import type { BackupState } from '../../lib/privacy/backup/state';
import { download } from './words';

export interface Told {
  tone: 'good' | 'warn' | 'bad';
  words: string;
}

/** Keeps a short change of when and where backups are made. */
export async function keepState(part: Partial<BackupState>): Promise<void> {
  const jobs = openJobs();
  await jobs.run({ do: 'schedule', part });
  jobs.end();
}

/** Saves the newest backup and says where it is. `inHand`: one that found no room here, which only the downloads can take. */
export async function saveNewest(inHand?: File): Promise<Told> {
  if (inHand) {
    download(inHand);
    await keepState({ savedAt: Date.now() });
    return {
      tone: 'warn',
      words: `The disk is full, so the backup went straight to your downloads: ${inHand.name}. See that it is there, then free some space.`,
    };
  }
  const folder = await keptFolder().catch(() => null);
  // The browser forgets a given permission when it is closed: asked again here, where there is a click.
  if (folder && (await askToWrite(folder).catch(() => false))) {
    const jobs = openJobs();
    const put = await jobs.run({ do: 'deliver' });
    jobs.end();
    return put.ok ? { tone: 'good', words: `Saved in the folder “${folder.name}”.` } : { tone: 'bad', words: put.message };
  }
  const file = await newestKept();
  if (!file) return { tone: 'bad', words: 'The backup is no longer there. Make a new one.' };
  download(file);
  await keepState({ savedAt: Date.now() });
  return { tone: 'good', words: `Saved as ${file.name} in your downloads. Keep a copy outside this computer.` };
}

type Pick = (options: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<FileSystemDirectoryHandle>;
const picker = (): Pick | undefined => (globalThis as { showDirectoryPicker?: Pick }).showDirectoryPicker;

/** Whether this browser can keep a folder for us. */
export const hasFolders = (): boolean => picker() !== undefined;

/** Lets the person choose a folder; null: nothing was chosen. */
export async function chooseFolder(): Promise<string | null> {
  try {
    const folder = await picker()?.({ id: 'backups', mode: 'readwrite', startIn: 'documents' });
    if (!folder) return null;
    await keepFolder(folder);
    await keepState({ folder: folder.name });
    return folder.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Back to the downloads. */
export async function dropFolder(): Promise<void> {
  await keepFolder(null);
  await keepState({ folder: null });
}
