/**
 * While a restore is taken in, or taken back, all who read the store wait for it. A Web Lock of its own tells them why; it ends with
 * the one who holds it, whatever ends that. It keeps nobody out: that is the jobs' own lock.
 */
export type Restoring = 'restore' | 'undo';

const NAMES: Readonly<Record<Restoring, string>> = { restore: 'earshot-restore', undo: 'earshot-undo' };

/** Does `work` with the sign out that it is going on. */
export const restoring = <T>(what: Restoring, work: () => Promise<T>): Promise<T> => navigator.locks.request(NAMES[what], { mode: 'shared' }, work);

/** What is going on in any tab or worker of this browser; null: nothing, or it cannot be told. */
export async function whatIsRestored(): Promise<Restoring | null> {
  try {
    const names = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
    return names.has(NAMES.restore) ? 'restore' : names.has(NAMES.undo) ? 'undo' : null;
  } catch {
    return null;
  }
}
