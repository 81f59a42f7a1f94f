/** A backup leaves one browser profile and comes whole into another, by the buttons of the shipped build. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { fillCustomer, fillSample, ownPage } from '../tools/gallery/setup';
import { CHROME_BUILD, launchChromium } from '../tools/lib/browsers';

const TABLES = ['authors', 'customers', 'interactions', 'cases', 'brands', 'accounts', 'savedReplies'];
const pictures = process.env.EARSHOT_PICTURES;

/** Every row that a person would miss. */
const rows = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(async (tables) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error ?? new Error('not opened'));
    });
    const all: Record<string, unknown[]> = {};
    for (const table of tables)
      all[table] = await new Promise((done) => {
        const get = db.transaction(table).objectStore(table).getAll();
        // Guesses are derived anew behind every restore: they are not what a backup must bring back.
        get.onsuccess = () => done((get.result as Record<string, unknown>[]).map(({ meaning: _guesses, sense: _weight, ...row }) => row));
      });
    db.close();
    return all;
  }, TABLES);

async function backupOf(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'earshot-backup-')), 'earshot.ndjson.gz');
  await (await saved).saveAs(path);
  await expect(page.getByText(/^Saved as earshot-/)).toBeVisible();
  return path;
}
const look = (page: Page, path: string): Promise<void> => page.getByLabel('Choose your backup file').setInputFiles(path);

let context: BrowserContext;
test.afterEach(async () => context.close());

test('everything comes back in a new profile; joining the same file again doubles nothing; replacing can be taken back', async () => {
  context = await launchChromium();
  let page = await ownPage(context, 'options.html#backup');
  await fillSample(page, Date.now());
  await fillCustomer(page, Date.now(), 600);
  const before = await rows(page);
  const file = await backupOf(page);
  if (pictures) await page.screenshot({ path: join(pictures, 'backup-light.png'), fullPage: true });
  await context.close();

  context = await launchChromium({ colorScheme: 'dark' });
  page = await ownPage(context, 'options.html#backup');
  await look(page, file);
  await expect(page.getByText(/1 customer, 600 entries/)).toBeVisible();
  await expect(page.getByText(/^Brands with their keywords: .+ Own accounts: @.+ Switches: initials /)).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Done: /)).toBeVisible();
  expect(await rows(page)).toEqual(before);

  await look(page, file);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText('Everything was here already.')).toBeVisible();
  expect(await rows(page)).toEqual(before);

  await fillCustomer(page, Date.now(), 700);
  const more = await rows(page);
  await look(page, file);
  await page.getByRole('button', { name: 'Replace all' }).click();
  if (pictures) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.screenshot({ path: join(pictures, 'backup-dark-360.png') });
  }
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByRole('button', { name: 'Undo the restore' })).toBeVisible();
  await expect.poll(() => rows(page)).toEqual(before);
  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await expect.poll(() => rows(page)).toEqual(more);
});

test('a foreign file is refused in one sentence', async () => {
  context = await launchChromium();
  const page = await ownPage(context, 'options.html#backup');
  await page
    .getByLabel('Choose your backup file')
    .setInputFiles({ name: 'photo.gz', mimeType: 'application/gzip', buffer: Buffer.from('no backup') });
  await expect(page.getByRole('alert')).toContainText('This is not an Earshot backup');
});

test('a moved extension folder finds its data', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-profile-'));
  context = await launchChromium({ profile });
  let page = await ownPage(context, 'options.html');
  await fillSample(page, Date.now());
  const before = await rows(page);
  await context.close();
  const moved = join(mkdtempSync(join(tmpdir(), 'earshot-moved-')), 'elsewhere');
  cpSync(CHROME_BUILD, moved, { recursive: true });
  context = await launchChromium({ profile, extension: moved });
  page = await ownPage(context, 'options.html');
  expect(await rows(page)).toEqual(before);
});
