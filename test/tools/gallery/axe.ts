/** axe-core on a page that is open: the rules broken, one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

export async function axe(page: Page): Promise<string[]> {
  // A colour on its way from one theme to the other has no contrast to measure.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // What never ends (the bars of something that is being read) cannot be waited for.
    const ending = document.getAnimations().filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  const session = await page.context().newCDPSession(page);
  // Through the debugger: an extension page's policy lets no script in by a tag.
  await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
  const found = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run(o: unknown): Promise<Found> } }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return found.violations.map((v) => `${v.id}: ${v.help} – ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}
