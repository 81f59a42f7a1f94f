/** Counts missing parts by name. */
import type { Gaps } from '../sites/contract';

export interface GapCounter extends Gaps {
  counts: Record<string, number>;
  /** Gaps of the unit being read: set to 0 by the reader before each. */
  now: number;
}

export function gapCounter(): GapCounter {
  const counter: GapCounter = {
    counts: {},
    now: 0,
    must(name, found) {
      if (found !== null && found !== undefined) return found;
      counter.counts[name] = (counter.counts[name] ?? 0) + 1;
      counter.now++;
      return null;
    },
  };
  return counter;
}
