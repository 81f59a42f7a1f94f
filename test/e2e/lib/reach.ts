/** What a person meets without a mouse or with less sight: axe, the ring round the focus, and whether what has the focus can be seen. */
import type { Frame, Page } from '@playwright/test';
import { TAGS, violations, type Violation } from '../../tools/gallery/axe';

/** A page, or the card's frame in one. */
export type Ground = Page | Frame;

/** What alone can differ where the same document has other colours, or stands the other way round. */
const LOOK = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'hidden-content', 'button-name', 'link-name'];

/** Rules of axe that the document breaks as it stands, a line each; targets below 24 by 24 among them. `part`: of what its look alone can break. */
export async function broken(ground: Ground, part: 'all' | 'look' = 'all'): Promise<string[]> {
  await ground.evaluate(async () => {
    // A colour on its way from one theme to the other has no contrast to measure.
    // What never ends (the bars of something that is being read) cannot be brought to its end.
    const ending = document.getAnimations().filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map((one) => (one.finish(), one.finished)));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const found = await violations(ground, {
    runOnly: part === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: LOOK },
    rules: { 'target-size': { enabled: true } },
  });
  const said = (v: Violation): string =>
    `${v.id}: ${v.help} – ${v.nodes.map((n) => `${n.html.slice(0, 140)} (${n.failureSummary?.slice(0, 160)})`).join(' | ')}`;
  const cut = await small(
    ground,
    found.flatMap((v) => (v.id === 'target-size' ? v.nodes.flatMap((n) => n.target) : [])),
  );
  return found.filter((v) => v.id !== 'target-size' || cut || v.nodes.some((n) => !n.failureSummary?.includes('partially obscured'))).map(said);
}

/** How many of these targets are below 24 by 24 once they are scrolled to: what a scroller's edge cuts is whole then. */
const small = (ground: Ground, targets: readonly string[]): Promise<number> =>
  ground.evaluate(
    (all) =>
      all.filter((target) => {
        const one = document.querySelector(target);
        const back = [...document.querySelectorAll('*')].map((each) => [each, each.scrollTop] as const).filter(([, top]) => top);
        one?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
        const edges = [
          [width / 2, 1],
          [width / 2, height - 1],
          [1, height / 2],
          [width - 1, height / 2],
        ].map(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy));
        document.querySelectorAll('*').forEach((each) => (each.scrollTop = back.find(([known]) => known === each)?.[1] ?? 0));
        return width < 24 || height < 24 || edges.some((top) => !top || !one?.contains(top));
      }).length,
    targets,
  );

/** What still moves although less motion was asked for. */
export const moving = (ground: Ground): Promise<string[]> =>
  ground.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
      const long = (list: string): boolean => list.split(',').some((time) => parseFloat(time) > 0.05);
      return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration) ? [one.outerHTML.slice(0, 100)] : [];
    }),
  );

export interface Stop {
  /** Where the focus is, for people. */
  at: string;
  /** Same element: same number. */
  id: number;
  /** Nothing shows that it has the focus. */
  bare: boolean;
  /** It lies outside the window or wholly behind something else. */
  hidden: boolean;
}

/** Where the keyboard is now; null: on the page itself. */
export const stop = (ground: Ground): Promise<Stop | null> =>
  ground.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (!one || one === document.body || one === document.documentElement) return null;
    const seen = ((globalThis as unknown as { stops?: Map<Element, number> }).stops ??= new Map());
    const known = seen.get(one) ?? seen.size;
    seen.set(one, known);
    // A switch or a file field may wear its ring on what stands for it.
    const ringed = [one, one.parentElement, one.nextElementSibling].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || (each === one && boxShadow !== 'none');
    });
    const caret = one.matches('input:not([type=checkbox]):not([type=radio]):not([type=file]), textarea, [contenteditable=true]');
    const box = one.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const));
    const visible = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (one.contains(top) || top.contains(one) || top.closest('label')?.contains(one));
    });
    const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40) ?? '';
    return { at: `${one.tagName.toLowerCase()} “${name}”`, id: known, bare: !ringed && !caret, hidden: !visible };
  });

/** Goes through with Tab until it comes round, or `most` stops: what has no ring or cannot be seen, a line each, and how many stops there were. */
export async function tabThrough(page: Page, ground: Ground, most: number): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  const met = new Set<number>();
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press('Tab');
    let at = await stop(ground);
    // A list that measures its rows anew may put what has the focus out of sight until it is done.
    for (let look = 0; look < 20 && at && (at.bare || at.hidden); look++) {
      await page.waitForTimeout(100);
      at = await stop(ground);
    }
    if (!at || met.has(at.id)) break;
    met.add(at.id);
    if (at.bare) faults.push(`no ring: ${at.at}`);
    if (at.hidden) faults.push(`hidden: ${at.at}`);
  }
  return { faults, stops: met.size };
}
