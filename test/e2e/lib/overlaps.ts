/** Watches a long list while the window changes its width. */
import { expect, type Page } from '@playwright/test';

/** Rows that lay over the one before in any frame drawn while the window took these widths. */
export async function overlaps(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(() => {
    const found: string[] = [];
    let frames = 0;
    Object.assign(window, { overlaps: found, drawn: () => frames });
    const look = (): void => {
      frames += 1;
      const rows = [...document.querySelectorAll('ol.long > li')].map((row) => row.getBoundingClientRect());
      rows.sort((a, b) => a.top - b.top);
      for (let i = 1; i < rows.length; i++) {
        const over = (rows[i - 1]?.bottom ?? 0) - (rows[i]?.top ?? 0);
        if (over > 2) found.push(`${innerWidth} wide: by ${Math.round(over)} px`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const drawn = (): Promise<number> => page.evaluate(() => (window as unknown as { drawn: () => number }).drawn());
  for (const width of widths) {
    const before = await drawn();
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(drawn).toBeGreaterThan(before + 10);
  }
  return page.evaluate(() => (window as unknown as { overlaps: string[] }).overlaps);
}
