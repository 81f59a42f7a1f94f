/** The palette of the own pages, by keys alone: where to, whom, a reply, and what to do. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandRow, Settings } from '../../lib/model/settings';
import { axe } from '../tools/gallery/axe';
import { ROOT } from '../tools/lib/browsers';
import { openOwn, rowsOf } from '../tools/lib/own';
import { openTown, type Town } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'palette');
let town: Town;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
  page = await openOwn(town.context, 'desk.html');
});
test.afterAll(async () => town.context.close());

const field = (): ReturnType<Page['locator']> =>
  page
    .getByRole('dialog', { name: 'Find' })
    .getByRole('searchbox')
    .or(page.getByRole('dialog', { name: 'Find' }).getByRole('textbox'));
const options = (): ReturnType<Page['locator']> => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
/** Opens it, types, and waits until the first line is the one meant. */
async function find(typed: string, first: string | RegExp): Promise<void> {
  // The one before is gone, and a page that is just opening hears the key a moment later.
  await expect(page.getByRole('dialog', { name: 'Find' })).toHaveCount(0);
  await expect(async () => {
    if (!(await field().count())) await page.keyboard.press('Control+k');
    await expect(field()).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.type(typed);
  await expect(options().first()).toContainText(first);
}
const setting = async (): Promise<Settings | undefined> =>
  (await rowsOf<{ key: string; value: Settings }>(town.own, 'settings')).find((row) => row.key === 'settings')?.value;

test('opens by its key, closes by Esc, is on the page as a button, and is clean in every theme and width', async () => {
  await expect(page.locator('[data-head]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Find/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field()).toBeFocused();
  await expect(options().first()).toBeVisible();
  for (const theme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => axe(page), { message: `${width} ${theme}` }).toEqual([]);
      await page.screenshot({ path: join(FOLDER, `palette-${width}-${theme}.png`) });
    }
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.type('ba');
  await expect(options().first()).toContainText('Back up now');
  await page.screenshot({ path: join(FOLDER, 'palette-typed-forced.png') });
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await page.keyboard.type('xqz');
  await expect(page.getByText('Nothing fits.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('goes to a part of the same page and of another, and to a customer by name', async () => {
  await find('hand', 'Hand-over');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Hand-over' })).toHaveAttribute('aria-selected', 'true');
  await find('quiet', 'Quiet list');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/options.html#quiet');
  await expect(page.getByRole('tab', { name: 'Quiet' })).toHaveAttribute('aria-selected', 'true');
  await find('esme', 'Esme Fairholt');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/customer.html?id=*');
  await expect(page.getByRole('heading', { name: 'Esme Fairholt' })).toBeVisible();
});

test('opens a brand’s keywords and a saved reply; turns duty; makes a backup', async () => {
  const [brand] = await rowsOf<BrandRow>(town.own, 'brands');
  await find(`keywords ${brand?.name ?? ''}`, `Keywords of ${brand?.name ?? ''}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Save brand' })).toBeVisible();
  await find('lid stuck', 'Lid stuck');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toHaveValue(/^Lid stuck/);
  await find('off duty', 'Go off duty');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Off duty: nothing is read, marked or kept.')).toBeVisible();
  await expect.poll(async () => (await setting())?.onDuty).toBe(false);
  await find('duty', 'Go on duty');
  await page.keyboard.press('Enter');
  await expect(page.getByText('On duty.')).toBeVisible();
  await expect.poll(async () => (await setting())?.onDuty).toBe(true);
  const saved = page.waitForEvent('download');
  await find('back up', 'Back up now');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/^earshot-.+\.ndjson\.gz$/);
  await expect(page.getByText(/^Saved as earshot-/)).toBeVisible();
});
