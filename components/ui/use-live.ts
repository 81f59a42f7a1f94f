import { useLiveQuery } from 'dexie-react-hooks';

/**
 * Reads the store live; undefined while reading. A store that does not open is thrown to the page's boundary: Dexie's own
 * live query keeps such a failure to itself, and the page would look as if it read forever. `deps`: what `read` depends on.
 */
export function useLive<T>(read: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const found = useLiveQuery(async (): Promise<{ value: T } | { failed: unknown }> => {
    try {
      return { value: await read() };
    } catch (failed) {
      return { failed };
    }
  }, [...deps]);
  if (!found) return undefined;
  if ('failed' in found) throw new Error('The store could not be read.', { cause: found.failed });
  return found.value;
}
