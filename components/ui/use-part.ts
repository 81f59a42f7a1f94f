/** The part of a page that is shown: it stands in the address, so that it can be linked, and follows it when that changes. */
import { useEffect, useState } from 'react';

/** `parts`: their names, the first shown where the address names none. */
export function usePart<T extends string>(parts: readonly [T, ...T[]]): [T, (part: string) => void] {
  const read = (): T => parts.find((part) => `#${part}` === location.hash) ?? parts[0];
  const [part, setPart] = useState<T>(read);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setPart(parts.find((one) => `#${one}` === location.hash) ?? parts[0]), { signal: stop.signal });
    return () => stop.abort();
  }, [parts]);
  const choose = (id: string): void => {
    setPart(parts.find((one) => one === id) ?? parts[0]);
    history.replaceState(null, '', `#${id}`);
  };
  return [part, choose];
}
