import { useLiveQuery } from 'dexie-react-hooks';

export interface Read<T> {
  /** undefined: still reading, or failed. */
  value?: T;
  failed: boolean;
}

/** Reads the store live; a store that cannot be read is a state to show, not a blank page. `deps`: what `read` depends on. */
export function useRead<T>(read: () => Promise<T>, deps: readonly unknown[]): Read<T> {
  const found = useLiveQuery(async (): Promise<Read<T>> => {
    try {
      return { value: await read(), failed: false };
    } catch {
      return { failed: true };
    }
  }, [...deps]);
  return found ?? { failed: false };
}
