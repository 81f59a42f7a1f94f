import { useState } from 'react';
import { checkQuery } from '../../lib/listening/compile';

/**
 * What is tried while somebody types: the keywords as they stand, or, as long as they have a mistake, those before it.
 * `stale`: the latter, so that no number passes for one of the broken keywords.
 */
export function useTried(query: string): { tried: string; stale: boolean } {
  const [good, setGood] = useState(query);
  const sound = !query.trim() || checkQuery(query).ok;
  if (sound && good !== query) setGood(query);
  return { tried: sound ? query : good, stale: !sound };
}
