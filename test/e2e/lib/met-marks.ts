/** Notes each mark that comes into a page, also one that is gone again by the next look. */
import type { Page } from '@playwright/test';

export interface Met {
  /** Path of the page when it came. */
  path: string;
  /** Text of the post it stands in. */
  post: string;
}

/** Runs in the page: a mark is a plain div without attributes and children, 24 px wide. */
export function noteMarks(): void {
  const met: Met[] = [];
  Object.assign(globalThis, { met });
  const isMark = (node: Node): node is HTMLDivElement =>
    node instanceof HTMLDivElement && !node.attributes.length && !node.childNodes.length && getComputedStyle(node).width === '24px';
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (isMark(node)) met.push({ path: location.pathname, post: node.closest('article, [role=article]')?.textContent ?? '' });
  }).observe(document, { childList: true, subtree: true });
}

/** All that came since `noteMarks` ran there. */
export const metMarks = (page: Page): Promise<Met[]> => page.evaluate(() => (globalThis as unknown as { met: Met[] }).met);
