/** A full disk: said at once, old data readable, and writing goes on when there is room again. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Frame, type Locator, type Page } from '@playwright/test';
import type { Result } from '../../lib/kit/result';
import type { CustomerRow } from '../../lib/model/customer';
import type { DraftRow } from '../../lib/model/draft';
import { CHROME_BUILD, extensionId, ROOT } from '../tools/lib/browsers';
import { openOwn, rowsOf, tabOf } from '../tools/lib/own';
import { markOf, marks, marksUntil, openCard } from './lib/eyes';
import { openTown } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');

/** The shipped build with one permission less: with it the browser's quota, which stands in for the disk here, would not bite. */
function withoutUnlimitedStorage(): string {
  const copy = mkdtempSync(join(tmpdir(), 'earshot-quota-'));
  cpSync(CHROME_BUILD, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((p) => p !== 'unlimitedStorage') }));
  return copy;
}

const TEXT = 'Which two digits stand under the base?';
const unkept = (card: Frame): Locator => card.getByRole('alert').filter({ hasText: 'The disk is full: what you type is not kept.' });

/** A card on a full disk: the post, a tag and the text begun are said to be unsaved, and stay. */
async function saidInCard(page: Page): Promise<Frame> {
  const card = await openCard(page, markOf(await marks(page), 'Is anyone else’s Brindle kettle lid stuck'), 'Esme Fairholt');
  await expect(card.getByText('This post is not saved. The disk is full, so nothing new was saved.')).toBeVisible();
  const field = card.getByRole('textbox', { name: 'Your text' });
  await field.click();
  await page.keyboard.insertText(TEXT);
  await expect(unkept(card)).toBeVisible();
  await expect(unkept(card)).toContainText('It stays here while this card is open. Copy it to be safe, or free some space.');
  await expect(field).toHaveValue(TEXT);
  await page.screenshot({ path: join(FOLDER, 'full-disk-card.png') });
  return card;
}

/** Own pages on a full disk: what was typed stays in its field, beside the sentence. */
async function saidInPages(context: BrowserContext, own: Page, page: Page): Promise<void> {
  const tab = await tabOf(own, 'https://x.com/*');
  const popup = await openOwn(context, `popup.html?tab=${tab}`);
  await expect(popup.getByRole('alert').filter({ hasText: 'New posts are marked, but not saved. The disk is full' })).toBeVisible();
  await popup.screenshot({ path: join(FOLDER, 'full-disk-popup.png') });
  await popup.close();
  const options = await openOwn(context, 'options.html#general');
  const full = options.getByRole('alert').filter({ hasText: 'The disk is full, so nothing new was saved.' });
  const initials = options.getByRole('textbox', { name: 'Your initials' });
  await initials.fill('ZZ');
  await initials.press('Tab');
  await expect(full).toBeVisible();
  await expect(initials).toHaveValue('ZZ');
  await options.getByRole('tab', { name: 'Guesses' }).click();
  await expect(full).toHaveCount(0);
  const contact = options.getByRole('textbox', { name: 'Contact' }).first();
  await contact.fill('Ring the night desk');
  await options.getByRole('button', { name: 'Save steps' }).first().click();
  await expect(full).toBeVisible();
  await expect(contact).toHaveValue('Ring the night desk');
  await options.getByRole('tab', { name: 'Backup' }).click();
  await options.getByRole('switch', { name: 'Make backups by itself' }).press('Space');
  await expect(full).toBeVisible();
  await options.screenshot({ path: join(FOLDER, 'full-disk-options.png') });
  await options.close();
  await page.bringToFront();
}

test('what does not fit is refused within a second with a sentence; nothing old is lost, a backup can be made, and capture goes on', async () => {
  // Its waits for the browser to look at the free room alone may take half of what a test has.
  test.setTimeout(240_000);
  mkdirSync(FOLDER, { recursive: true });
  const town = await openTown({ extension: withoutUnlimitedStorage() });
  try {
    const { own, context } = town;
    const mara = (await rowsOf<CustomerRow>(own, 'customers')).find((row) => row.name.startsWith('Mara'))!;
    const before = (await rowsOf(own, 'interactions')).length;
    const note = (text: string): Promise<{ answer: Result<null>; ms: number }> =>
      own.evaluate(
        async ([message]) => {
          const begun = performance.now();
          const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } } }).chrome;
          return { answer: (await runtime.sendMessage(message)) as Result<null>, ms: performance.now() - begun };
        },
        [{ earshot: 1, call: 'person.act', input: { opId: crypto.randomUUID(), customerId: mara.id, action: { do: 'note', text } } }] as const,
      );
    const cdp = await context.newCDPSession(own);
    const origin = `chrome-extension://${await extensionId(context)}`;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // The browser keeps what it knew of the free room for some seconds: writes go on until it looks again.
    let written = 0;
    let full = await note('x'.repeat(15_000));
    for (const end = Date.now() + 40_000; full.answer.ok && Date.now() < end; written++) {
      await own.waitForTimeout(250);
      full = await note('x'.repeat(15_000));
    }
    expect(full.answer).toMatchObject({ ok: false, code: 'storage-full' });
    expect(full.answer.ok ? '' : full.answer.message).toMatch(/\S+ .+\./);
    // The mark is a second, said in the line; ten times as much is no longer a busy machine.
    expect(full.ms).toBeLessThan(10_000);
    expect((await rowsOf(own, 'interactions')).length).toBe(before + written);
    console.log(`S12 full said in ${Math.round(full.ms)} ms old rows ${before + written} readable ${full.ms < 1_000 ? 'ok' : 'missed'}`);

    // While it is full: a backup is made and holds every row; the page of a site keeps its marks, though nothing new is written down.
    const options = await openOwn(context, 'options.html#backup');
    const saved = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Back up now' }).click();
    const path = await (await saved).path();
    await expect(
      options.getByText(
        /^The disk is full, so the backup went straight to your downloads: earshot-.+\. See that it is there, then free some space\.$/,
      ),
    ).toBeVisible();
    await expect(options.getByText(/Never saved/)).toHaveCount(0);
    await options.screenshot({ path: join(FOLDER, 'full-disk.png') });
    const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('{"t":"interactions"'))).toHaveLength(before + written);
    const page = await context.newPage();
    await page.goto('https://x.com/home');
    await marksUntil(page, (m) => m.length === 6, 'six marks');
    const card = await saidInCard(page);
    await saidInPages(context, own, page);
    expect((await rowsOf(own, 'interactions')).length).toBe(before + written);

    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    // What was typed meanwhile is kept by itself, and no longer told of.
    await expect(unkept(card)).toHaveCount(0, { timeout: 60_000 });
    expect((await rowsOf<DraftRow>(own, 'drafts')).map((row) => row.text)).toEqual([TEXT]);
    const again = await note('There is room again.');
    expect(again.answer.ok).toBe(true);
    await page.reload();
    await expect.poll(async () => (await rowsOf(own, 'interactions')).length, { timeout: 30_000 }).toBeGreaterThan(before + written + 1);
    const captured = (await rowsOf(own, 'interactions')).length - before - written - 1;
    console.log(`S12 backup while full ${lines.length - 2} rows, captured once there was room ${captured} ok`);
  } finally {
    await town.context.close();
  }
});
