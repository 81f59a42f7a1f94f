/** Backups by the calendar, made by the real alarm while no own page is open: to the downloads, into a folder, or waiting to be asked for. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { fillCustomer, fillSample, ownPage } from '../tools/gallery/setup';
import { CHROME_BUILD, launchChromium } from '../tools/lib/browsers';
import { SETTINGS } from '../sample/brand';
import { call, putRows, rowsOf, stopWorker } from '../tools/lib/own';

const DAY = 86_400_000;
interface State {
  every: number;
  madeAt: number | null;
  savedAt: number | null;
  folder?: string | null;
}
const stateOf = async (page: Page): Promise<State | undefined> =>
  (await rowsOf<{ key: string; value: State }>(page, 'settings')).find((row) => row.key === 'backup')?.value;
const setState = (page: Page, value: State): Promise<void> => putRows(page, { settings: [{ key: 'backup', value }] });

interface Chrome {
  alarms: {
    create(name: string, when: { when: number; periodInMinutes?: number }): Promise<void>;
    get(name: string): Promise<{ periodInMinutes?: number; scheduledTime: number } | undefined>;
  };
  downloads: { search(what: object): Promise<{ filename: string; state: string; fileSize: number }[]> };
  runtime: { getContexts(what: object): Promise<unknown[]> };
}
/** The alarm of that name fires at once; the browser itself wakes the worker for it. */
const ring = async (context: BrowserContext): Promise<void> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('backup', { when: Date.now() }));
};
const hidden = async (context: BrowserContext): Promise<number> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(
    async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );
};

/** Ids of the hidden pages that are opened from now on: one that has closed itself again stays counted. */
async function hiddenEver(context: BrowserContext): Promise<ReadonlySet<string>> {
  const cdp = await context.newCDPSession(context.pages()[0]!);
  const opened = new Set<string>();
  const note = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }): void => {
    if (targetInfo.url.endsWith('/unattended.html')) opened.add(targetInfo.targetId);
  };
  cdp.on('Target.targetCreated', note);
  cdp.on('Target.targetInfoChanged', note);
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return opened;
}

/** The shipped build as it is once the person has allowed to save to the downloads: a test cannot press the browser's own question. */
function withDownloads(): string {
  const copy = mkdtempSync(join(tmpdir(), 'earshot-downloads-'));
  cpSync(CHROME_BUILD, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  expect(manifest.optional_permissions).toEqual(['downloads']);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'], optional_permissions: [] }));
  return copy;
}

/** A store with something to lose, and no own page left. */
async function filled(context: BrowserContext, state: State | null): Promise<void> {
  const page = await ownPage(context, 'customer.html');
  await fillSample(page, Date.now());
  await fillCustomer(page, Date.now(), 50);
  if (state) await setState(page, state);
  await context.newPage();
  await page.close();
}
/** Looks at the store from a page that makes no backup itself. */
async function after<T>(context: BrowserContext, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await ownPage(context, 'customer.html');
  const found = await look(page);
  await page.close();
  return found;
}

let context: BrowserContext;
test.afterEach(async () => context.close());

test('the alarm makes the due backup with no own page open, saves it to the downloads where that is allowed, and not again before a week is over', async () => {
  context = await launchChromium({ extension: withDownloads() });
  const started = Date.now();
  await filled(context, { every: 7, madeAt: started - 8 * DAY, savedAt: started - 8 * DAY });
  const opened = await hiddenEver(context);
  await ring(context);
  await expect.poll(() => after(context, async (page) => (await stateOf(page))?.savedAt ?? 0), { timeout: 60_000 }).toBeGreaterThan(started);
  await expect.poll(() => hidden(context)).toBe(0);
  const downloads = (): ReturnType<Chrome['downloads']['search']> =>
    after(context, (page) => page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.downloads.search({})));
  const files = await downloads();
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ state: 'complete' });
  const lines = gunzipSync(readFileSync(files[0]!.filename)).toString('utf8').trimEnd().split('\n');
  expect(JSON.parse(lines[0]!)).toMatchObject({ earshot: 1, version: 1, counts: { customers: 1, interactions: 50 } });
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ end: true });

  const once = await after(context, stateOf);
  await ring(context);
  await after(context, async (page) => {
    // The one shot is over: it is gone, or a worker that woke has set the hourly one again.
    const waiting = (): Promise<boolean> =>
      page.evaluate(async () => {
        const alarm = await (globalThis as unknown as { chrome: Chrome }).chrome.alarms.get('backup');
        return alarm !== undefined && alarm.periodInMinutes === undefined;
      });
    await expect.poll(waiting).toBe(false);
    // Called after the alarm, and longer on its way through the store than the look whether a backup is due.
    await call(page, 'settings.save', { settings: SETTINGS });
    expect(await stateOf(page)).toEqual(once);
    await setState(page, { ...once!, madeAt: started - 8 * DAY, savedAt: started - 8 * DAY });
  });
  // Once it is due again it is made: that is the second one, by the second hidden page, not the third.
  await ring(context);
  await expect.poll(() => after(context, async (page) => (await stateOf(page))?.savedAt ?? 0), { timeout: 60_000 }).toBeGreaterThan(started);
  await expect.poll(() => hidden(context)).toBe(0);
  expect(opened.size).toBe(2);
  expect(await downloads()).toHaveLength(2);
});

test('a clock that was ahead does not put the next backup off', async () => {
  context = await launchChromium();
  const started = Date.now();
  await filled(context, { every: 7, madeAt: started + 400 * DAY, savedAt: started + 400 * DAY });
  await ring(context);
  await expect.poll(() => after(context, async (page) => (await stateOf(page))?.madeAt ?? 0), { timeout: 60_000 }).toBeLessThan(started + DAY);
  expect((await after(context, stateOf))!.madeAt).toBeGreaterThanOrEqual(started);
});

test('an alarm that a clock ahead has set far off is made anew when the worker wakes', async () => {
  context = await launchChromium();
  const page = await ownPage(context, 'customer.html');
  const off = (): Promise<number> =>
    page.evaluate(async () => ((await (globalThis as unknown as { chrome: Chrome }).chrome.alarms.get('daily'))?.scheduledTime ?? 0) - Date.now());
  await expect.poll(off).toBeGreaterThan(0);
  await page.evaluate(
    (ahead) => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('daily', { when: Date.now() + ahead, periodInMinutes: 1_440 }),
    400 * DAY,
  );
  expect(await off()).toBeGreaterThan(399 * DAY);
  await stopWorker(context, page);
  // A worker that is just being stopped may still answer: the next call wakes one that looks at its alarms.
  await expect
    .poll(async () => {
      await call(page, 'settings.save', { settings: SETTINGS });
      return off();
    })
    .toBeLessThan(DAY);
});

test('without leave it waits, and popup, desk and options ask with one line; the button saves it', async () => {
  context = await launchChromium();
  await filled(context, { every: 7, madeAt: null, savedAt: null });
  await ring(context);
  await expect.poll(() => after(context, async (page) => (await stateOf(page))?.madeAt ?? 0), { timeout: 60_000 }).toBeGreaterThan(0);
  await expect.poll(() => hidden(context)).toBe(0);
  expect((await after(context, stateOf))!.savedAt).toBe(null);
  for (const path of ['popup.html', 'desk.html', 'options.html']) {
    const page = await ownPage(context, path);
    await expect(page.getByText(/^A backup of .+ waits to be saved\.$/), path).toBeVisible();
    if (path !== 'options.html') await page.close();
    else {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the backup' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^earshot-.+\.ndjson\.gz$/);
      await expect(page.getByText(/^Saved as earshot-/)).toBeVisible();
    }
  }
  const desk = await ownPage(context, 'desk.html');
  await expect(desk.getByRole('tab', { name: 'Hand-over' })).toBeVisible();
  await expect(desk.locator('.bone')).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Save the backup' })).toHaveCount(0);
});

/** Stands in for the browser's own folder dialog, which a test cannot press; the folder is a real one of the browser. */
const folders = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Office drive', { create: true }),
    });
  });
const inFolder = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Office drive').catch(() => null);
    if (folder) for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names;
  });

test('a chosen folder gets the backup by the alarm; a folder that is gone makes it wait', async () => {
  context = await launchChromium();
  await filled(context, null);
  const page = await ownPage(context, 'options.html#general');
  await page.close();
  const options = await context.newPage();
  await folders(options);
  await options.goto(page.url());
  await options.getByRole('tab', { name: 'Backup' }).click();
  await options.getByRole('button', { name: 'Choose a folder instead' }).click();
  await expect(options.getByText('Backups are saved in your folder “Office drive”.')).toBeVisible();
  await options.getByLabel('Days between backups').fill('3');
  await options.getByLabel('Days between backups').blur();
  await expect.poll(async () => (await stateOf(options))?.every).toBe(3);
  await options.close();
  const started = Date.now();
  await after(context, (own) => setState(own, { every: 3, madeAt: started - 4 * DAY, savedAt: started - 4 * DAY, folder: 'Office drive' }));
  await ring(context);
  await expect.poll(() => after(context, async (own) => (await stateOf(own))?.savedAt ?? 0), { timeout: 60_000 }).toBeGreaterThan(started);
  expect(await after(context, inFolder)).toHaveLength(1);

  await after(context, async (own) => {
    await own.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Office drive', { recursive: true }));
    await setState(own, { every: 3, madeAt: started - 4 * DAY, savedAt: started - 4 * DAY, folder: 'Office drive' });
  });
  await ring(context);
  await expect.poll(() => after(context, async (own) => (await stateOf(own))?.madeAt ?? 0), { timeout: 60_000 }).toBeGreaterThan(started);
  const again = await ownPage(context, 'options.html');
  await expect(again.getByText(/waits to be saved\.$/)).toBeVisible();
  await again.getByRole('button', { name: 'Save the backup' }).click();
  await expect(again.getByText(/The folder for backups cannot be written/)).toBeVisible();
});

test('leave to save by itself is asked by a click, with its reason beside it', async () => {
  context = await launchChromium();
  const page = await ownPage(context, 'options.html#general');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: unknown } } };
    chrome.permissions.request = (what: unknown) => {
      Object.assign(globalThis, { asked: what, active: navigator.userActivation.isActive });
      return Promise.resolve(false);
    };
  });
  await page.getByRole('tab', { name: 'Backup' }).click();
  await expect(page.getByText('the browser must allow Earshot to save files to your downloads')).toBeVisible();
  await page.getByRole('button', { name: 'Let backups save themselves' }).click();
  await expect(page.getByText('The browser did not allow it. Backups wait here until you save them.')).toBeVisible();
  expect(await page.evaluate(() => [(globalThis as { asked?: unknown }).asked, (globalThis as { active?: unknown }).active])).toEqual([
    { permissions: ['downloads'] },
    true,
  ]);
});
