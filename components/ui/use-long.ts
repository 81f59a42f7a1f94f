import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * A list of any length, of which only the rows near the screen are in the tree. They stand in the flow of the list, between two paddings for what
 * is not drawn: placed one by one they would lie over each other for a frame whenever a row grows. `guess`: a row's height before it was seen, px.
 */
export function useLong({
  count,
  guess,
  overscan = 8,
  keyOf,
}: {
  count: number;
  guess: number;
  overscan?: number;
  keyOf: (i: number) => string | number;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => guess, overscan, scrollMargin: margin, getItemKey: keyOf });
  // What stands above the list wraps anew with the window, and notices come and go.
  useLayoutEffect(() => {
    const own = list.current;
    if (!own) return;
    const look = (): void => setMargin(own.offsetTop);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const style = first && last ? { paddingBlock: `${first.start - margin}px ${Math.max(0, virtual.getTotalSize() - (last.end - margin))}px` } : {};
  return { list, items, style, measure: virtual.measureElement, scrollTo: (i: number) => virtual.scrollToIndex(i, { align: 'auto' }) };
}
