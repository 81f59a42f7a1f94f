/** S13: rows of every kind that no longer fit, and a database that is gone: no page goes blank, the rest works, nothing is dropped. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CustomerRow, InteractionRow } from '../../lib/model/customer';
import type { DraftRow } from '../../lib/model/draft';
import { marksUntil, openCard } from '../e2e/lib/eyes';
import { openTown, type Town } from '../e2e/lib/town';
import { openOwn, putRows, rowsOf } from '../tools/lib/own';
import { damagedOf, PAGES, TABLES } from './lib/damage';
import { say } from './lib/say';
import { KNOWN, LID, markOf } from './lib/stage';
import { lies } from './lib/store';

const folder = mkdtempSync(join(tmpdir(), 'earshot-s13-'));
let town: Town;
const troubles: string[] = [];
test.beforeEach(async () => {
  town = await openTown();
  town.context.on('weberror', (error) => void troubles.push(String(error.error())));
});
test.afterEach(async () => town.context.close());

/** Opens an own page and waits for words of it that come from the sound rows. */
async function shows(path: string, words: string | RegExp): Promise<Page> {
  const page = await openOwn(town.context, path);
  await expect(page.locator('body'), path).toContainText(words);
  return page;
}

/** The card of the post about the lid, over the page of the site. */
async function lidCard(words: string): Promise<void> {
  const page = await town.context.newPage();
  await page.goto('https://x.com/home');
  const card = await openCard(page, markOf(await marksUntil(page, (m) => m.length === 6, 'six marks'), LID), words);
  await expect(card.getByText(LID).first()).toBeVisible();
  await page.close();
}

const esmeOf = async (): Promise<CustomerRow> => {
  const found = (await rowsOf<CustomerRow>(town.own, 'customers')).find((row) => row.name === 'Esme Fairholt');
  if (!found) throw new Error('The sample store holds no Esme Fairholt.');
  return found;
};

test('damaged rows in every table: pages and card work with the rest; the rows are set aside, counted and given out', async () => {
  const esme = await esmeOf();
  const planted: [string, Record<string, unknown>][] = [];
  for (const table of TABLES)
    for (const row of damagedOf(table, (await rowsOf<Record<string, unknown>>(town.own, table))[0]!, esme.id)) planted.push([table, row]);
  // Settings that hold something else than they should are no damaged rows: they fall back to how Earshot comes.
  for (const { key } of await rowsOf<{ key: string }>(town.own, 'settings'))
    if (key !== 'settings') await putRows(town.own, { settings: [{ key, value: [{ at: 'noon' }, 7, null] }] });
  for (const [table, row] of planted) await putRows(town.own, { [table]: [row] });

  await lidCard(KNOWN);
  for (const [path, words] of PAGES(esme.id)) await (await shows(path, words)).close();

  const page = await shows('options.html#backup', 'Is everything readable?');
  await page.getByRole('button', { name: 'Look at all entries' }).click();
  await expect(page.getByText(/^Looked at \d+ entries\./)).toBeVisible();
  await expect(page.getByText(`${planted.length} entries are set aside, damaged. The rest works without them.`)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them as a file' }).click();
  const path = join(folder, 'aside.ndjson');
  await (await saved).saveAs(path);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const given = lines.map((line) => JSON.parse(line) as { table: string; row: unknown });
  const as = (all: readonly [string, unknown][]) => all.map((one) => JSON.stringify(one)).sort();
  expect(as(given.map(({ table, row }) => [table, row]))).toEqual(as(planted));

  const customer = await shows(`customer.html?id=${esme.id}`, 'Esme Fairholt');
  await customer.getByLabel('Note for colleagues').fill('Work goes on.');
  await customer.getByRole('button', { name: 'Save note' }).click();
  await expect(customer.getByRole('article').filter({ hasText: 'Work goes on.' })).toBeVisible();
  say(
    'S13',
    `damaged ${planted.length} in ${TABLES.length} tables, set aside ${given.length}, blank pages 0, errors ${troubles.length}`,
    !troubles.length,
  );
  expect(troubles.splice(0)).toEqual([]);
});

test('the very rows that a page is about are damaged: the page says something of use, and nothing else suffers', async () => {
  const esme = await esmeOf();
  const [brand] = await rowsOf<Record<string, unknown>>(town.own, 'brands');
  const authors = await rowsOf<{ id: string; customerId: string }>(town.own, 'authors');
  const entries = (await rowsOf<InteractionRow>(town.own, 'interactions')).filter((row) => row.customerId === esme.id);
  await putRows(town.own, {
    customers: [{ ...esme, name: 7, tags: 'none' }],
    authors: authors.filter((row) => row.customerId === esme.id).map((row) => ({ ...row, handles: null })),
    interactions: entries.slice(0, 1).map((row) => ({ ...row, text: { html: '<b>' }, time: 'noon' })),
  });
  await lidCard('Esme Fairholt');
  await (await shows(`customer.html?id=${esme.id}`, /\S+ \S+ \S+/)).close();
  await (await shows('desk.html#customers', 'Pavel Strnadek')).close();
  await putRows(town.own, { brands: [{ ...brand, query: ['kettle'], name: null }] });
  for (const path of ['popup.html', 'options.html#brands', 'options.html#replies', 'desk.html#open', 'desk.html#week'])
    await (await shows(path, /\S+ \S+ \S+/)).close();
  say('S13', `a person, their entry and the only brand damaged in place: blank pages 0, errors ${troubles.length}`, !troubles.length);
  expect(troubles.splice(0)).toEqual([]);
});

const GONE = 'What Earshot kept here is gone.';
const BEGUN = 'Which two digits stand under the base?';

test('a database that is taken away in mid-work: said on every page, the text begun stays, and a restore brings everything back, marks too', async () => {
  const site = await town.context.newPage();
  await site.goto('https://x.com/home');
  const card = await openCard(
    site,
    markOf(
      await marksUntil(site, (m) => m.length === 6 && m.filter((one) => one.state === 'needs-you').length === 2, 'six marks, their posts kept'),
      LID,
    ),
    'Esme Fairholt',
  );
  const box = card.getByRole('textbox', { name: 'Your text' });
  await box.click();
  await site.keyboard.insertText(BEGUN);
  await expect.poll(async () => (await rowsOf<DraftRow>(town.own, 'drafts')).length).toBe(1);
  let page = await shows('options.html#backup', 'Back up now');
  // What the page has told is kept: two looks tell the same.
  let before = await lies(page);
  const rests = async (): Promise<boolean> => {
    const { rows } = before;
    before = await lies(page);
    return before.rows === rows;
  };
  await expect.poll(rests, { intervals: [400] }).toBe(true);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const path = join(folder, 'own.ndjson.gz');
  await (await saved).saveAs(path);
  await page.close();
  const open = await shows('desk.html#open', 'Esme Fairholt');
  await site.bringToFront();
  // The control: it is said where a store was taken away, and nowhere else.
  await expect(open.getByText(GONE)).toHaveCount(0);
  await town.own.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const gone = indexedDB.deleteDatabase('earshot');
        gone.onsuccess = () => done();
        gone.onerror = () => failed(new Error(String(gone.error)));
      }),
  );
  // Without a press or a reload: said where a page stands open, no mark promises what nobody keeps, and the text begun is where it was.
  await expect(open.getByText(GONE)).toBeVisible();
  await marksUntil(site, (m) => m.length === 0, 'no mark for a brand that nobody has named');
  await expect(card.getByText(GONE)).toBeVisible();
  await expect(box).toHaveValue(BEGUN);
  await site.keyboard.insertText('!');
  await expect.poll(async () => (await rowsOf<DraftRow>(town.own, 'drafts')).map((row) => row.text)).toEqual([`${BEGUN}!`]);
  await site.close();
  for (const own of ['popup.html', 'desk.html#customers']) await (await shows(own, GONE)).close();
  page = await shows('options.html', GONE);
  await expect.poll(async () => (await rowsOf(page, 'savedReplies')).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Choose your backup file' }).click();
  await page.getByLabel('Choose your backup file').setInputFiles(path);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Done: /)).toBeVisible();
  const after = await lies(page);
  const good = after.rows === before.rows;
  say(
    'S13',
    `database deleted, restore offered, rows back ${JSON.stringify(after.counts) === JSON.stringify(before.counts) ? 'all' : 'not all'}`,
    good,
  );
  expect(after.counts).toEqual(before.counts);
  expect(after.rows).toBe(before.rows);
  await expect(open.getByText(GONE)).toHaveCount(0);
  await lidCard(KNOWN);
  expect(troubles.splice(0)).toEqual([]);
});
