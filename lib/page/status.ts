/** Reading status of a page: counts what was met and read, says when a site changed, and tells the worker now and then. */
import type { HealthReport } from '../model/health';
import type { SiteAdapter } from '../sites/contract';
import { gapCounter, type GapCounter } from './gaps';
import { send } from './send';

/** Fewer units than this tell nothing about a site's markup. */
const ENOUGH = 3;

export interface Status {
  gaps: GapCounter;
  /** Each element counts once, as the best it ever was. `now`: ms since 1970. */
  count: (element: Element, what: 'read' | 'unread' | 'ad', now: number) => void;
  /** A state that does not follow from the counts: off, excluded, stale-view. Null: back to counting. */
  set: (state: 'off' | 'excluded' | 'stale-view' | null) => void;
  report: () => HealthReport;
  tellSoon: () => void;
}

export function statusOf(docId: string, { id: site, name }: Pick<SiteAdapter, 'id' | 'name'>): Status {
  const gaps = gapCounter();
  const counted = new WeakMap<Element, 'read' | 'unread' | 'ad'>();
  let seen = 0;
  let read = 0;
  let ads = 0;
  let lastGood: number | null = null;
  let set: HealthReport['status'] | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = '';

  const report = (): HealthReport => {
    const posts = seen - ads;
    const status = set ?? (posts >= ENOUGH && read * 2 < posts ? 'changed' : posts === 0 ? 'empty' : 'reading');
    const notice = status === 'changed' ? `${name} changed: ${read} of ${posts} posts read` : null;
    return { site, status, seen: posts, read, ads, gaps: { ...gaps.counts }, lastGood, notice };
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      const health = report();
      const key = JSON.stringify([health.status, health.notice]);
      if (key === told) return;
      told = key;
      void send('page.health', { docId, health });
    }, 1_000);
  };
  return {
    gaps,
    report,
    tellSoon,
    count(element, what, now) {
      const before = counted.get(element);
      if (what === 'read') lastGood = now;
      if (before === what || before === 'read' || (before === 'ad' && what === 'unread')) return;
      counted.set(element, what);
      if (before === undefined) seen++;
      if (what === 'read') read++;
      else if (what === 'ad') ads++;
      if (before === 'ad') ads--;
    },
    set(state) {
      set = state;
      tellSoon();
    },
  };
}
