/**
 * page.cost, page.longest and page.layouts: one trace of the bench page while it adds posts.
 * Own cost = own script in thread time + our share of the page's style, layout and paint, by boxes: a mark brings two
 * (host and button: a new mark is drawn by its style) to the ninety of a post. The page's own = everything else on its main thread.
 */
import type { Measured } from '../lib/row';
import { median, round } from '../lib/row';
import { awake, openStage, ORIGIN, type FeedWindow, type Stage } from '../lib/stage';
import { costsOf, isOurs, mainThread, startTrace, type Costs, type Span } from '../lib/trace';
import { textOf, wordOf } from '../feed/words';

const POSTS = 1_000;
const MARK_BOXES = 2;
const POST_BOXES = 92;

const scroll = (page: Awaited<ReturnType<Stage['open']>>, posts: number, terms: number): Promise<unknown> =>
  page.evaluate(([n, t]) => (globalThis as FeedWindow).bench.run(n, 10, t, false), [posts, terms] as const);

/** Own time by file and function, us a post, the longest first. */
function top(thread: readonly Span[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const s of thread) {
    if (!isOurs(s)) continue;
    const data = s.args.data as { functionName?: string } | undefined;
    const name = `${s.name} ${data?.functionName ?? ''}`.trim();
    sums.set(name, (sums.get(name) ?? 0) + s.cpu);
  }
  return Object.fromEntries(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([name, us]) => [name, Math.round(us)]),
  );
}

interface Figures {
  own: number;
  script: number;
  style: number;
  page: number;
}

function figures(costs: Costs): Figures {
  const marks = (POSTS / 3) * MARK_BOXES;
  const style = costs.rendering * (marks / (marks + POSTS * POST_BOXES));
  const per = (us: number): number => us / 1_000 / (POSTS / 1_000);
  return { own: per(costs.script + style), script: per(costs.script), style: per(style), page: per(costs.all - costs.script - style) };
}

/** Three fresh pages of 1,000 posts with 1,000 terms. */
export async function cost(): Promise<{ cost: Measured; layouts: Measured }> {
  const stage = await openStage({ terms: 1_000 });
  try {
    const runs: (Figures & { forced: number; top: Record<string, number> })[] = [];
    for (let i = 0; i < 3; i++) {
      const page = await stage.open();
      await awake(page, textOf(1, wordOf(1)));
      const stop = await startTrace(page);
      await scroll(page, POSTS, 1_000);
      const thread = mainThread(await stop(), ORIGIN);
      const costs = costsOf(thread);
      runs.push({ ...figures(costs), forced: costs.forced, top: top(thread) });
      await page.close();
    }
    const mid = runs.toSorted((a, b) => a.own - b.own)[1];
    if (!mid) throw new Error('No run.');
    return {
      cost: {
        value: mid.own,
        baseline: median(runs.map((r) => r.page)),
        detail: { script: round(mid.script), style: round(mid.style), runs: runs.map((r) => round(r.own)), usOf: mid.top },
      },
      layouts: { value: Math.max(...runs.map((r) => r.forced)), detail: { posts: POSTS, runs: runs.length } },
    };
  } finally {
    await stage.close();
  }
}

/** Five fresh pages with 10,000 terms, from navigation through 600 posts; the best of the five longest tasks. */
export async function longest(): Promise<Measured> {
  const stage = await openStage({ terms: 10_000 });
  try {
    const runs: { wall: number; cpu: number }[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await stage.open('/bench-empty');
      const stop = await startTrace(page);
      await page.goto(`${ORIGIN}/bench`);
      await awake(page, textOf(1, wordOf(1)));
      await scroll(page, 600, 10_000);
      runs.push(costsOf(mainThread(await stop(), ORIGIN)).longest);
      await page.close();
    }
    const best = runs.toSorted((a, b) => a.wall - b.wall)[0];
    return {
      value: (best?.wall ?? NaN) / 1_000,
      detail: { wall: runs.map((r) => round(r.wall / 1_000)), cpu: runs.map((r) => round(r.cpu / 1_000)) },
    };
  } finally {
    await stage.close();
  }
}
