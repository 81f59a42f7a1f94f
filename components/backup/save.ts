/** Saving a backup that was made: into the chosen folder, or to the downloads. Called within a click. */
import { openJobs } from '../../lib/jobs/client';
import { fail, ok, type Result } from '../../lib/kit/result';
import { askToWrite, keepFolder, keptFolder } from '../../lib/privacy/backup/folder';
import { newestKept } from '../../lib/privacy/backup/kept';
import { readBackupState, type BackupState } from '../../lib/privacy/backup/state';
import { guarded } from '../../lib/store/failure';
import { db } from '../ui/store';
import { download } from './words';

export interface Told {
  tone: 'good' | 'warn' | 'bad';
  words: string;
}

/** Keeps a short change of when and where backups are made. */
export async function keepState(part: Partial<BackupState>): Promise<Result<unknown>> {
  const jobs = openJobs();
  const kept = await jobs.run({ do: 'schedule', part });
  jobs.end();
  return kept;
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
  const file = await newestKept((await readBackupState(db)).madeAt);
  if (!file) return { tone: 'bad', words: 'The backup is no longer there. Make a new one.' };
  download(file);
  const noted = await keepState({ savedAt: Date.now() });
  if (!noted.ok) return { tone: 'warn', words: `Saved as ${file.name} in your downloads. That could not be noted, so Earshot will ask again.` };
  return { tone: 'good', words: `Saved as ${file.name} in your downloads. Keep a copy outside this computer.` };
}

type Pick = (options: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<FileSystemDirectoryHandle>;
const picker = (): Pick | undefined => (globalThis as { showDirectoryPicker?: Pick }).showDirectoryPicker;

/** Whether this browser can keep a folder for us. */
export const hasFolders = (): boolean => picker() !== undefined;

/** Lets the person choose a folder, and keeps it; nothing happens where none is chosen. */
export async function chooseFolder(): Promise<Result<unknown>> {
  let folder: FileSystemDirectoryHandle | undefined;
  try {
    folder = await picker()?.({ id: 'backups', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      return fail('not-allowed', 'That folder cannot be used. Choose another one.');
  }
  return folder ? putFolder(folder) : ok(null);
}

/** Back to the downloads. */
export const dropFolder = (): Promise<Result<unknown>> => putFolder(null);

async function putFolder(folder: FileSystemDirectoryHandle | null): Promise<Result<unknown>> {
  const kept = await guarded(() => keepFolder(folder));
  return kept.ok ? keepState({ folder: folder?.name ?? null }) : kept;
}
