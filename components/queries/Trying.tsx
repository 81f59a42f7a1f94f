import { useDeferredValue, useMemo, useState } from 'react';
import { readKept } from '../../lib/store/read/keywords';
import { useRead } from '../cases/use-read';
import { db } from '../ui/store';
import { PerWeek } from './PerWeek';
import { SeenNow } from './SeenNow';
import { useTried } from './tried';
import { postOf, weeksUntil } from './tries';

/** Kept posts that an exclusion is weighed against. */
const WEIGHED = 300;

/** What a query does with real posts: those on open pages now, and those kept in the last weeks. */
export function Trying({ query: typed, change }: { query: string; change: (query: string) => void }) {
  const { tried, stale } = useTried(typed);
  const query = useDeferredValue(tried);
  const [now] = useState(() => Date.now());
  const { value } = useRead(() => readKept(db, weeksUntil(now)[0] ?? now), [now]);
  const kept = useMemo(() => (value?.posts ?? []).slice(0, WEIGHED).flatMap((one) => postOf(one) ?? []), [value]);
  if (stale && !tried.trim()) return <p className="small quiet">The keywords have a mistake: they are tried here once it is mended.</p>;
  return (
    <>
      {stale ? <p className="small quiet">The keywords have a mistake. Below are the hits of those before it.</p> : null}
      <SeenNow query={query} kept={kept} now={now} take={change} broken={stale} />
      {value ? <PerWeek query={query} kept={value.posts} cut={value.cut} now={now} /> : null}
    </>
  );
}
