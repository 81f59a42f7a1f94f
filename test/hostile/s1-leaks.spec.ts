/** S1: a hostile page tries every way known to learn what the marks and the card hold, before, while and after a person uses them. */
import { expect, test } from '@playwright/test';
import { GLYPHS } from '../../lib/model/mark-glyphs';
import type { Hostile } from './page/main';
import { KNOWN, LID, markOf, openStage, SECRET, secretCard, timeline, TYPED, WEAK, type Stage } from './lib/stage';
import { say } from './lib/say';
import { cardFrame, marks, openCard } from '../e2e/lib/eyes';

type Leaks = Record<string, string[]>;
interface There {
  hostile: Hostile;
}
const PATH = GLYPHS['needs-you'][0]?.d ?? '';
let stage: Stage;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

/** What must never be learned: the secrets, the mark's drawing and label, our addresses and the token in them. */
const SOUGHT = [SECRET, TYPED, PATH, 'Brindle: open card', 'chrome-extension://', 'card.html'];
const attack = (): Promise<Leaks> => stage.page.evaluate((sought) => (globalThis as unknown as There).hostile.attack(sought), SOUGHT);
const leaksOf = (found: Leaks): string[] => Object.entries(found).flatMap(([probe, got]) => (got.length ? [`${probe}: ${got.join(', ')}`] : []));

let probes = 0;
const leaked: string[] = [];
async function probe(when: string): Promise<void> {
  expect(await stage.page.evaluate(() => (globalThis as unknown as There).hostile.strangers()), 'the page sees our hosts').toBeGreaterThan(0);
  const found = await attack();
  probes += Object.keys(found).length;
  leaked.push(...leaksOf(found).map((leak) => `${when}: ${leak}`));
  expect(leaked).toEqual([]);
}

test('the marks', async () => {
  await timeline(stage.page);
  await probe('marks');
});

test('the card, open', async () => {
  await secretCard(stage.page);
  await probe('card');
});

test('the card while a person types, selects, copies, pastes and drags in it', async () => {
  const { page } = stage;
  const card = page.frames().find((frame) => frame.url().includes('/card.html'))!;
  const field = card.getByRole('textbox', { name: 'Your text' });
  await field.click();
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+V');
  await expect(field).toHaveValue(TYPED + TYPED);
  const note = card.getByText(SECRET).first();
  await note.scrollIntoViewIfNeeded();
  const box = (await note.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 4, { steps: 4 });
  await page.mouse.up();
  // The selection itself is dragged out over the page.
  await page.mouse.move(box.x + 12, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(40, 400, { steps: 6 });
  await page.mouse.move(300, 300, { steps: 6 });
  await probe('dragging');
  await page.mouse.up();
  await page.keyboard.press('Tab');
  await probe('used');
});

test('the card, closed, and another one', async () => {
  const { page } = stage;
  const cards = (): Promise<number> =>
    page.evaluate(() => [...document.querySelectorAll('div[popover]')].filter((one) => getComputedStyle(one).visibility === 'visible').length);
  // The probes have taken the keyboard out of it.
  await cardFrame(page)!.getByRole('textbox', { name: 'Your text' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(cards).toBe(0);
  await openCard(page, markOf(await marks(page), LID), KNOWN);
  await expect.poll(cards).toBe(1);
  await probe('closed and opened');
});

test('the control: a weak panel leaks to every probe', async () => {
  const { page } = stage;
  await page.evaluate(() => (globalThis as unknown as There).hostile.field());
  await page.keyboard.type(WEAK);
  const found = await page.evaluate((secret) => (globalThis as unknown as There).hostile.control(secret), WEAK);
  const blind = Object.entries(found).flatMap(([name, makes]) => (makes.length ? [] : [name]));
  say(
    'S1',
    `leaks ${leaked.length} of ${probes}, weak panel ${Object.keys(found).length - blind.length} of ${Object.keys(found).length}`,
    !leaked.length && !blind.length,
  );
  expect(blind).toEqual([]);
});
