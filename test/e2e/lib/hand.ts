/** Works as a person does: moves, waits, presses, types. */
import type { Frame, Locator, Page } from '@playwright/test';

/** Moves to the middle of something in two steps, rests as long as a person looks, and clicks. */
export async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to press there.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x - 14, y - 4);
  await page.waitForTimeout(300);
  await page.mouse.move(x - 6, y - 2);
  // The card counts a press only after it was in sight and at rest for half a second.
  await page.waitForTimeout(350);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Presses a button of the card by its name. */
export const pressIn = (page: Page, card: Frame, name: string | RegExp): Promise<void> => press(page, card.getByRole('button', { name }).first());
