/** Options, popup, customer page and side panel of the shipped build over the real store. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { houses } from '../sample/index';
import { serveChromium } from '../sample/town';
import { fillCustomer, fillSample, ownPage } from '../tools/gallery/setup';
import { launchChromium } from '../tools/lib/browsers';
import { isCarriedColour } from '../tools/lib/own';
import { cardFrame, marks, marksUntil, openCard } from './lib/eyes';
import { writeQuery } from './lib/hand';

let context: BrowserContext;
const troubles: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  context = await launchChromium();
  await serveChromium(context, houses());
});
test.afterAll(async () => context.close());

async function own(path: string): Promise<Page> {
  const page = await ownPage(context, path);
  page.on('pageerror', (e) => troubles.push(e.message));
  page.on('console', (m) => m.type() === 'error' && !isCarriedColour(m.text()) && troubles.push(m.text()));
  return page;
}
test.afterEach(() => {
  expect(troubles.splice(0)).toEqual([]);
});

test('an empty store says what to do first', async () => {
  const popup = await own('popup.html');
  await expect(popup.getByRole('heading', { name: 'Tell Earshot what to listen for' })).toBeVisible();
  await popup.close();
  const options = await own('options.html');
  await expect(options.getByRole('heading', { name: 'What should Earshot listen for?' })).toBeVisible();
  await options.close();
});

test('a broken query is told at its place and mended by its fix; the old one stays until then', async () => {
  const page = await own('options.html');
  await fillSample(page, Date.now());
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await expect(page.getByLabel('Keywords')).not.toHaveText('');
  const before = (await page.getByLabel('Keywords').textContent()) ?? '';
  await writeQuery(page, 'brindle AND (kettle OR "lid"');
  await expect(page.getByText(/^At character \d+:/)).toBeVisible();
  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect(page.getByText('The old ones stay in use until then.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await expect(page.getByLabel('Keywords')).toHaveText(before);
  await writeQuery(page, '"brindle kettle');
  await page.getByRole('button', { name: /^Write .* there$/ }).click();
  await expect(page.getByText(/^At character/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect(page.getByRole('list', { name: 'Brands' })).toContainText('Namesbrindle kettle');
  await fillSample(page, Date.now());
  await page.close();
});

test('an own account comes in by link or handle, never by a shown name, and never twice', async () => {
  const page = await own('options.html#accounts');
  const field = page.getByLabel('Handle or link');
  const list = page.getByRole('list', { name: 'Own accounts' });
  await field.fill('Brindle Kettles');
  await page.getByRole('button', { name: 'Add account' }).click();
  await expect(page.getByText(/A shown name is not enough/)).toBeVisible();
  await field.fill('https://twitter.com/Brindle_Tea?lang=en');
  await page.getByRole('button', { name: 'Add account' }).click();
  await expect(list).toContainText('@brindle_tea on X');
  await expect(field).toHaveValue('');
  await field.fill('@BRINDLE_TEA');
  await page.getByRole('button', { name: 'Add account' }).click();
  await expect(page.getByText('@brindle_tea on X is in the list already.')).toBeVisible();
  await page.getByRole('button', { name: 'Take @brindle_tea on X off the list' }).click();
  await expect(list).not.toContainText('@brindle_tea');
  await page.close();
});

test('a reply with a broken placeholder is refused at its place; mended it is kept; removing asks', async () => {
  const page = await own('options.html#replies');
  await page.getByRole('button', { name: 'New reply' }).click();
  await page.getByLabel('Title').fill('Zinnober test');
  await page.getByLabel('Text', { exact: true }).fill('Hi {{person.first_name');
  await page.getByRole('button', { name: 'Save reply' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText(/it reads:/)).toHaveCount(0);
  await page.getByLabel('Text', { exact: true }).fill('Hi {{person.first_name}}, yours is {{order_number}}.');
  await expect(page.getByText('Hi Robin, yours is ⟦order number⟧.')).toBeVisible();
  await page.getByRole('button', { name: 'Save reply' }).click();
  await page.getByLabel('Search').fill('zinnober');
  await expect(page.getByRole('list', { name: 'Saved replies' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove “Zinnober test”' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByText('Zinnober test')).toBeVisible();
  await page.getByRole('button', { name: 'Remove “Zinnober test”' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('No reply holds all of these words.')).toBeVisible();
  await page.close();
});

test('a wrong number of days changes nothing and says so', async () => {
  const page = await own('options.html#general');
  const days = page.getByLabel('Mark posts up to this many days old');
  await days.fill('a week');
  await days.blur();
  await expect(page.getByText('It stays at 14.')).toBeVisible();
  await days.fill('21');
  await days.blur();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue('21');
  await page.close();
});

test('the customer page shows a long history with few rows in the tree, and notes and tags live', async () => {
  const page = await own('options.html');
  const id = await fillCustomer(page, Date.now(), 900);
  await page.close();
  const customer = await own(`customer.html?id=${id}`);
  await expect(customer.getByText('900 entries')).toBeVisible();
  await customer.getByLabel('Note for colleagues').fill('Likes to be called after six.');
  await customer.getByRole('button', { name: 'Save note' }).click();
  await expect(customer.getByRole('article').filter({ hasText: 'Likes to be called after six.' })).toBeVisible();
  await customer.getByRole('button', { name: 'Tag', exact: true }).click();
  await customer.getByLabel('New tag').fill('warranty');
  await customer.keyboard.press('Enter');
  await expect(customer.getByRole('button', { name: 'Take off tag warranty' })).toBeVisible();
  await expect(async () => {
    await customer.mouse.wheel(0, 30_000);
    await expect(customer.getByText('Older word number 893 ')).toBeVisible({ timeout: 300 });
  }).toPass();
  expect(await customer.getByRole('article').count()).toBeLessThan(60);
  await customer.goto(customer.url().replace(/id=.*/, 'id=nobody'));
  await expect(customer.getByRole('heading', { name: 'Nobody here' })).toBeVisible();
  await customer.close();
});

/** Number of the tab that shows the town. */
const townTab = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
    return (await tabs.query({})).find((t) => t.url?.startsWith('https://x.com'))?.id;
  });

test('popup and side panel over a page: a press on a mention opens its card there; the panel shows the same card', async () => {
  const town = await context.newPage();
  await town.goto('https://x.com/home');
  const seen = await marksUntil(town, (all) => all.length >= 6, 'the first screen’s six marks');
  const popup = await own('popup.html');
  await popup.goto(popup.url().replace(/popup\.html.*/, `popup.html?tab=${await townTab(popup)}`));
  await expect(popup.getByText(/^Reading works: \d+ of \d+ posts$/)).toBeVisible();
  await expect(popup.locator('.mention')).toHaveCount(seen.length);
  const closed = popup.waitForEvent('close');
  await popup.locator('.mention').nth(1).click();
  await closed;
  await expect
    .poll(async () => (await cardFrame(town)?.locator('.at-hand').textContent()) ?? '')
    .toContain((seen[1]?.post ?? '').slice(-40, -20).trim().slice(0, 12));
  const panel = await own('options.html');
  await panel.goto(panel.url().replace(/options\.html.*/, `sidepanel.html?tab=${await townTab(panel)}`));
  await expect(panel.locator('.at-hand')).toBeVisible();
  const words = (await cardFrame(town)?.locator('.at-hand .words').first().textContent()) ?? '?';
  await expect.poll(() => panel.locator('.at-hand .words').first().textContent()).toBe(words);
  await panel.close();
  await town.bringToFront();
  // The page has scrolled to that post: its mark has another place now.
  const mark = (await marks(town)).find((m) => m.post === seen[1]?.post);
  if (!mark) throw new Error('The mark of the post in the card is gone.');
  await openCard(town, mark, 'Reply');
  await town.close();
});
