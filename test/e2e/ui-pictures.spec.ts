/** Pictures of every own surface, light and dark, at three widths, right-to-left and in forced colours: to be looked at. axe must find nothing. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { houses } from '../sample/index';
import { serveChromium } from '../sample/town';
import { axe } from '../tools/gallery/axe';
import { GALLERY_URL, serveGallery } from '../tools/gallery/serve';
import { fillCustomer, fillSample, ownPage } from '../tools/gallery/setup';
import { launchChromium, ROOT } from '../tools/lib/browsers';
import { writeQuery } from './lib/hand';
import { fitsWide } from './lib/rest';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
let context: BrowserContext;
let person: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  context = await launchChromium();
  await serveChromium(context, houses());
  await serveGallery(context);
  const page = await ownPage(context, 'options.html');
  await fillSample(page, Date.now());
  person = await fillCustomer(page, Date.now(), 400);
  await page.close();
});
test.afterAll(async () => context.close());

interface Look {
  width: number;
  height?: number;
  theme?: 'light' | 'dark';
  forced?: boolean;
}

/** Takes the picture and lets axe judge what it shows. */
async function picture(page: Page, name: string, { width, height = 800, theme = 'light', forced = false }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors: forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height });
  await expect.poll(() => axe(page), { message: name }).toEqual([]);
  await fitsWide(page, name);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}

for (const part of ['brands', 'accounts', 'replies', 'general']) {
  test(`options: ${part}`, async () => {
    const page = await ownPage(context, `options.html#${part}`);
    await expect(page.getByRole('tabpanel').locator('.rows, form, .sheet').first()).toBeVisible();
    await picture(page, `options-${part}-1280-light`, { width: 1280 });
    await picture(page, `options-${part}-360-dark`, { width: 360, theme: 'dark' });
    await picture(page, `options-${part}-420-forced`, { width: 420, forced: true });
    await page.close();
  });
}

test('options: a broken query and a reply being written', async () => {
  const page = await ownPage(context, 'options.html');
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await writeQuery(page, 'brindle AND (kettle OR "lid');
  await expect(page.getByText(/^At character/)).toBeVisible();
  await picture(page, 'options-query-error-420-light', { width: 420 });
  await picture(page, 'options-query-error-1280-dark', { width: 1280, theme: 'dark' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Replies' }).click();
  await page.getByRole('button', { name: /^Change “Lid stuck/ }).click();
  await expect(page.getByText(/Hello Robin/)).toBeVisible();
  await picture(page, 'options-reply-1280-light', { width: 1280 });
  await picture(page, 'options-reply-360-dark', { width: 360, theme: 'dark' });
  await page.close();
});

test('customer page', async () => {
  const page = await ownPage(context, `customer.html?id=${person}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  for (const [width, theme] of [
    [1280, 'light'],
    [420, 'dark'],
    [360, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => axe(page)).toEqual([]);
    await page.screenshot({ path: join(FOLDER, `customer-${width}-${theme}.png`) });
  }
  await page.close();
});

test('popup over a page of the town', async () => {
  const town = await context.newPage();
  await town.goto('https://x.com/home');
  await expect(town.getByRole('article').first()).toBeVisible();
  const popup = await ownPage(context, 'popup.html');
  const tab = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
    return (await tabs.query({})).find((t) => t.url?.startsWith('https://x.com'))?.id;
  });
  await popup.goto(popup.url().replace(/popup\.html.*/, `popup.html?tab=${tab}`));
  await expect(popup.getByText(/^Reading works/)).toBeVisible();
  await expect(popup.locator('.mention').first()).toBeVisible();
  await picture(popup, 'popup-380-light', { width: 380, height: 600 });
  await picture(popup, 'popup-380-dark', { width: 380, height: 600, theme: 'dark' });
  await popup.getByText('What the marks say').click();
  await picture(popup, 'popup-legend-380-forced', { width: 380, height: 600, forced: true });
  await popup.getByRole('tab', { name: 'Saved replies' }).click();
  await popup.getByLabel('Search saved replies').fill('lid');
  await picture(popup, 'popup-replies-380-light', { width: 380, height: 600 });
  await popup
    .getByRole('button', { name: /Order late|Lid stuck/ })
    .first()
    .click();
  await picture(popup, 'popup-reply-380-dark', { width: 380, height: 600, theme: 'dark' });
  await popup.close();
  await town.close();
});

test('card in all its states', async () => {
  const page = await context.newPage();
  for (const view of ['mara', 'busy', 'stranger', 'impostor'])
    for (const [width, theme, dir] of [
      [360, 'light', 'ltr'],
      [420, 'dark', 'ltr'],
      [1280, 'light', 'ltr'],
      [400, 'light', 'rtl'],
    ] as const) {
      await page.goto(`${GALLERY_URL}?view=${view}&theme=${theme}&dir=${dir}`);
      await expect(page.getByRole('heading', { name: 'Reply', exact: true })).toBeVisible();
      await picture(page, `card-${view}-${width}-${theme}-${dir}`, { width, height: 1_400, theme });
    }
  await page.goto(`${GALLERY_URL}?view=busy`);
  await expect(page.getByRole('heading', { name: 'Reply', exact: true })).toBeVisible();
  await picture(page, 'card-busy-420-forced', { width: 420, height: 1_400, forced: true });
  await page.close();
});
