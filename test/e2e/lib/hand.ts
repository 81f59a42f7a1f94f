/** Works as a person does: moves, waits, presses, types. */
import type { Frame, Locator, Page } from '@playwright/test';

/** Times a press is made again where the card says that it was not done; a person would give up at last. */
const MOST = 5;

interface Place {
  x: number;
  y: number;
}

/** Middle of a thing in sight; it has lain there in two looks in a row. */
export async function placeOf(page: Page, target: Locator): Promise<Place> {
  for (let last: Place | null = null, turn = 0; ; turn++) {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box && turn > 50) throw new Error('Nothing to press there.');
    const now: Place | null = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (now && last && (lies(now, last) || turn > 50)) return now;
    last = now;
    await page.waitForTimeout(50);
  }
}
const lies = (one: Place, other: Place): boolean => Math.abs(one.x - other.x) < 1 && Math.abs(one.y - other.y) < 1;

/** Moves to the middle of something in two steps, rests as long as a person looks; begins again where it has moved meanwhile. */
async function approach(page: Page, target: Locator): Promise<Place> {
  for (let turn = 0; ; turn++) {
    const { x, y } = await placeOf(page, target);
    await page.mouse.move(x - 14, y - 4);
    await page.waitForTimeout(300);
    await page.mouse.move(x - 6, y - 2);
    // The card counts a press only after it was in sight and at rest for half a second.
    await page.waitForTimeout(350);
    await page.mouse.move(x, y);
    // What comes late in the card (a chip, a guess) moves what lies below it.
    const box = await target.boundingBox();
    if (turn === MOST || (box && lies({ x, y }, { x: box.x + box.width / 2, y: box.y + box.height / 2 }))) return { x, y };
  }
}

/** Whether the document says that the last press was not done, as of a pointer that its busy frame saw too late. */
const refused = async (frame: Frame | null | undefined): Promise<boolean> =>
  ((await frame
    ?.getByText(/^Not done: the card (was covered|only just)/)
    .count()
    .catch(() => 0)) ?? 0) > 0;

/** Presses as a person does: again where the card asks for it. */
export async function press(page: Page, target: Locator): Promise<void> {
  const handle = await target.elementHandle();
  const frame = await handle?.ownerFrame();
  await handle?.dispose();
  for (let turn = 0; ; turn++) {
    const { x, y } = await approach(page, target);
    await page.mouse.click(x, y);
    if (turn === MOST || !(await refused(frame))) return;
  }
}

/** Presses a button of the card by its name. */
export const pressIn = (page: Page, card: Frame, name: string | RegExp): Promise<void> => press(page, card.getByRole('button', { name }).first());

/** Writes into the query's editor by keys, in the place of what stands there: the driver's own way puts a selection that the editor may undo before the text comes. */
export async function writeQuery(page: Page, query: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Keywords' }).focus();
  await page.keyboard.press('Control+a');
  if (query) await page.keyboard.insertText(query);
  else await page.keyboard.press('Delete');
}
