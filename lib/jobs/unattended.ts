/** A backup with no own page open: in Chrome by a hidden page of ours, in Firefox by the event page itself. Both have what the service worker lacks: a Worker. */
import { newestKept } from '../privacy/backup/kept';
import { openJobs } from './client';

/** `url`: the file as this context can name it for the browser's downloads, until `save` is done. */
export interface Unsaved {
  made: number;
  name: string;
  url: string;
}

/** Makes what is due; `save` is asked for a file that is not in a chosen folder already. Never throws. */
export async function makeUnattended(save: (file: Unsaved) => Promise<unknown>): Promise<void> {
  const jobs = openJobs();
  try {
    // A failure (a full disk, a restore in another tab) is met again by the next alarm and told by the next own page.
    const done = await jobs.run({ do: 'backup-if-due' });
    if (!done.ok || !done.value || done.value.saved) return;
    const file = await newestKept(done.value.made);
    if (!file) return;
    const url = URL.createObjectURL(file);
    await save({ made: done.value.made, name: file.name, url });
    URL.revokeObjectURL(url);
  } catch {
    // It waits in the browser's own storage.
  } finally {
    jobs.end();
  }
}
