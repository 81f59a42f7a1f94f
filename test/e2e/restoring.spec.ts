/** While a backup is taken in, every reader of the store waits: each page says why, and goes on by itself afterwards. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { CustomerRow } from '../../lib/model/customer';
import { ROOT } from '../tools/lib/browsers';
import { openOwn, rowsOf, tabOf } from '../tools/lib/own';
import { bigBackup } from './lib/big-backup';
import { cardFrame, markOf, marksUntil, pressMark } from './lib/eyes';
import { stopAtWrite } from './lib/stop-at-write';
import { openTown } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
const RESTORED = 'A backup is being restored.';
const BACK = 'A restore is being taken back.';
const LID = 'Is anyone else’s Brindle kettle lid stuck';
const ROWS = 3_000;

test('desk, popup, panel, customer page, options and card say that a backup is being restored, and then show what they are for', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(mkdtempSync(join(tmpdir(), 'earshot-restoring-')), 'big.ndjson.gz');
  await bigBackup(file, ROWS, 200);
  const town = await openTown();
  try {
    const { context, own } = town;
    const site = await context.newPage();
    await site.goto('https://x.com/home');
    const seen = await marksUntil(site, (m) => m.length === 6, 'six marks');
    const tab = await tabOf(own, 'https://x.com/*');
    const mara = (await rowsOf<CustomerRow>(own, 'customers')).find(({ name }) => name.startsWith('Mara'))!;

    const options = await openOwn(context, 'options.html#backup');
    const halt = await stopAtWrite(options);
    await options.getByLabel('Choose your backup file').setInputFiles(file);
    const join_ = options.getByRole('button', { name: /^Join/ });
    await join_.waitFor();
    await halt.arm(ROWS / 2);
    await join_.click();
    await halt.stopped();

    const mark = markOf(seen, LID);
    await site.bringToFront();
    await pressMark(site, mark);
    const cardSays = async (words: string): Promise<boolean> =>
      (await cardFrame(site)
        ?.getByText(words)
        .first()
        .isVisible()
        .catch(() => false)) ?? false;
    await expect.poll(() => cardSays(RESTORED)).toBe(true);
    await site.screenshot({ path: join(FOLDER, 'restoring-card.png') });
    const pages: [Page, string][] = [];
    for (const path of ['desk.html', `popup.html?tab=${tab}`, `customer.html?id=${mara.id}`, `sidepanel.html?tab=${tab}`, 'options.html#accounts'])
      pages.push([await openOwn(context, path), path.replace(/\.html.*/, '')]);
    for (const [page, name] of pages) {
      await expect(page.getByText(RESTORED).first(), name).toBeVisible();
      await page.screenshot({ path: join(FOLDER, `restoring-${name}.png`) });
    }

    await halt.go();
    await expect(options.getByText(/^Done: /)).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => cardSays('Esme Fairholt')).toBe(true);
    await expect(cardFrame(site)!.getByText(RESTORED)).toHaveCount(0);
    const first = ['.case', '.switch', 'article', 'main', 'input'];
    for (const [at, [page, name]] of pages.entries()) {
      await expect(page.getByText(RESTORED), name).toHaveCount(0);
      await expect(page.locator(first[at]!).first(), name).toBeVisible();
    }

    // Taking it back holds them up alike, and says so in its own words.
    await halt.arm(ROWS / 2);
    await options.getByRole('button', { name: 'Undo the restore' }).click();
    await halt.stopped();
    const desk = await openOwn(context, 'desk.html');
    await expect(desk.getByText(BACK)).toBeVisible();
    await halt.go();
    await expect(desk.locator('[data-head]').first()).toBeVisible({ timeout: 60_000 });
    await expect(desk.getByText(BACK)).toHaveCount(0);
  } finally {
    await town.context.close();
  }
});
