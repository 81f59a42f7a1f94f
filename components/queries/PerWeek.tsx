import { useEffect, useState } from 'react';
import type { KeptPost } from '../../lib/store/read/keywords';
import { count } from '../ui/words';
import { monday, postOf, tryOf, WEEKS, weeksUntil } from './tries';

const AT_ONCE = 250;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** How many kept posts of each week these keywords fit; counted in small pieces, so that typing stays quick. */
export function PerWeek({ query, kept, cut, now }: { query: string; kept: readonly KeptPost[]; cut: boolean; now: number }) {
  const [hits, setHits] = useState<ReadonlyMap<number, number> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const work = async (): Promise<void> => {
      const fits = tryOf(query, now);
      const weeks = new Map<number, number>();
      for (const [i, one] of kept.entries()) {
        if (i % AT_ONCE === AT_ONCE - 1) await new Promise((go) => setTimeout(go));
        if (stop.signal.aborted) return;
        const post = postOf(one);
        if (!fits || !post || !fits(post)) continue;
        const week = monday(one.row.at);
        weeks.set(week, (weeks.get(week) ?? 0) + 1);
      }
      setHits(weeks);
    };
    void work();
    return () => stop.abort();
  }, [query, kept, now]);

  if (!hits) return null;
  if (!kept.length)
    return (
      <section className="hits" aria-label="Hits a week">
        <p className="small">No posts were kept in the last {WEEKS} weeks. Hits a week are counted here once Earshot has marked some.</p>
      </section>
    );
  const weeks = weeksUntil(now).map((from) => ({ from, n: hits.get(from) ?? 0 }));
  const all = weeks.reduce((sum, { n }) => sum + n, 0);
  const most = Math.max(1, ...weeks.map(({ n }) => n));
  return (
    <section className="stack tight hits" aria-label="Hits a week">
      <p className="small">
        <b>{all.toLocaleString('en')}</b> of {count(kept.length, 'post', 'posts')} kept in the last {WEEKS} weeks would be marked
        {cut ? ' (the newest were looked at)' : ''}.{' '}
        <span className="quiet">Only posts that were about you are kept: wider keywords will find more than this.</span>
      </p>
      <ol className="weeks">
        {weeks.map(({ from, n }) => (
          <li key={from}>
            <span className="tiny quiet">{DAY.format(from)}</span>
            <span className="week-bar">
              <span style={{ inlineSize: `${(n / most) * 100}%` }} />
            </span>
            <span className="tiny">{n.toLocaleString('en')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
