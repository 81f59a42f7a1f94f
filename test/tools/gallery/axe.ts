/** axe-core on a page that is open: the rules broken, one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Frame, Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
  id: string;
  help: string;
  nodes: { html: string; target: string[]; failureSummary?: string }[];
}

const sessionOf = (ground: Page | Frame): Promise<CDPSession> =>
  'context' in ground ? ground.context().newCDPSession(ground) : ground.page().context().newCDPSession(ground);

/** Runs axe with these options in a page or in a frame of another site; what is sound is neither described nor sent. */
export async function violations(ground: Page | Frame, options: object): Promise<Violation[]> {
  if (!(await ground.evaluate(() => 'axe' in globalThis))) {
    const session = await sessionOf(ground);
    // Through the debugger: an extension page's policy lets no script in by a tag.
    await session.send('Runtime.evaluate', { expression: SOURCE });
    await session.detach();
  }
  return ground.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ ...asked, resultTypes: ['violations'] })).violations;
  }, options);
}

/** Rules that the page breaks, as it stands once what moves has come to its end. */
export async function axe(page: Page): Promise<string[]> {
  // A colour on its way from one theme to the other has no contrast to measure.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // What never ends (the bars of something that is being read) cannot be waited for.
    const ending = document.getAnimations().filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  const found = await violations(page, { runOnly: { type: 'tag', values: TAGS } });
  return found.map((v) => `${v.id}: ${v.help} – ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}
