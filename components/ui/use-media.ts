import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now, followed as the window changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (heard: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', heard);
      return () => list.removeEventListener('change', heard);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
