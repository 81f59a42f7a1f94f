/** A shorter day in Firefox: first run with the street, desk, hand-over, quiet, options, popup and sidebar page, off duty with nothing written. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import { ROOT } from '../tools/lib/browsers';
import { makeDue } from './lib/due-firefox';
import { ownFirefox } from './lib/own-firefox';
import { nextCase } from './lib/next-case';
import { atRest } from './lib/rest';
import { markPlace, mentions, openFirefoxTown, pageOf, rowsFirefox, type FirefoxTown } from './lib/town-firefox';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'firefox');
const DOWNLOADS = mkdtempSync(join(tmpdir(), 'earshot-downloads-'));
const LID = 'Is anyone else’s Brindle kettle lid stuck';
let town: FirefoxTown;
let own: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-firefox-')), {
    prefs: {
      'browser.download.dir': DOWNLOADS,
      'browser.download.folderList': 2,
      // The browser's own question cannot be pressed by a test: with this it says yes to one asked for within a real press.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  ({ own } = town);
});
test.afterAll(async () => town.browser.close());

const { says, go, picture, press, pressAt, fill } = ownFirefox(() => own, FOLDER);
const rows = <T>(table: string): Promise<T[]> => rowsFirefox<T>(own, table);
const kept = async (): Promise<string> =>
  JSON.stringify(await Promise.all(['interactions', 'customers', 'authors', 'cases'].map((table) => rows(table))));

test('the first run and its street: a mark, the card, a reply in the pretend box, sent, gone', async () => {
  await go('/welcome.html', 'What should Earshot listen for?');
  await picture('welcome');
  await press('Open: Try it on the sample street');
  // What was put into the store is still being judged.
  const before = await atRest(kept);
  await press('Open the street');
  await says(/\d of 12|posts of 12/);
  await pressAt('[data-mark]', 2);
  await says('Known since');
  await picture('street-card');
  await pressAt('.street-card .suggestion');
  await expect.poll(() => own.evaluate(() => document.querySelector<HTMLTextAreaElement>('.street-card textarea')?.value ?? '')).not.toBe('');
  await press('Insert');
  await expect.poll(() => own.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-box]')?.value ?? '')).not.toBe('');
  await press('Reply');
  await says('That is all.');
  await press('Leave the street');
  await says('Where should it listen?');
  expect(await kept()).toBe(before);
});

test('desk: a case is taken by a key, found in the hand-over, and a word goes quiet in the options', async () => {
  await town.page.bringToFront();
  await town.page.goto('https://x.com/home');
  await expect.poll(() => mentions(own, 'https://x.com/*').then((all) => all.length)).toBeGreaterThan(2);
  await go('/desk.html#open', /\d cases?, \d+ to answer/);
  await picture('desk-open');
  const one = nextCase(await rows<CaseRow>('cases'), await rows<InteractionRow>('interactions'), LID);
  const focused = (): Promise<boolean> =>
    own.evaluate((id: string) => {
      const head = document.querySelector<HTMLElement>(`[data-head="${id}"]`);
      head?.focus();
      return head !== null && document.activeElement === head;
    }, one.id);
  await expect.poll(focused).toBe(true);
  await own.keyboard.press('t');
  await says('Taken by IV');
  await expect.poll(async () => (await rows<CaseRow>('cases')).find((row) => row.id === one.id)).toMatchObject({ state: 'taken', owner: 'IV' });
  await go('/desk.html#hand-over', /open cases?, /);
  await says('^IV');
  await picture('desk-hand-over');
  await go('/options.html#quiet', 'Make a word quiet');
  await press('Make a word quiet');
  await fill('form input.input', 'kettle');
  await press('Quiet this word');
  await says('the word “kettle”');
  await picture('options-quiet');
  await press('Undo: listen again');
  await says('Listening again to the word “kettle”.');
  for (const [part, text] of [
    ['brands', 'Add a brand'],
    ['accounts', 'Add an account'],
    ['replies', 'Search'],
    ['backup', 'Back up now'],
    ['general', 'Keys'],
  ] as const) {
    await go(`/options.html#${part}`, text);
    await picture(`options-${part}`);
  }
});

test('popup and sidebar page: mentions of the tab in front, and off duty nothing is marked or written', async () => {
  const tab = await own.evaluate(
    async () =>
      (
        await (globalThis as unknown as { browser: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).browser.tabs.query({
          url: 'https://x.com/*',
        })
      ).at(-1)?.id ?? -1,
  );
  await go(`/popup.html?tab=${tab}`, LID.slice(0, 30));
  await says('Reading works');
  await picture('popup');
  const panel = await own.evaluate(() =>
    (globalThis as unknown as { browser: { sidebarAction: { getPanel(o: object): Promise<string> } } }).browser.sidebarAction.getPanel({}),
  );
  expect(panel).toMatch(/\/sidepanel\.html$/);
  await press('On duty');
  await says('nothing is read, marked or kept');
  await expect.poll(() => markPlace(town.page, LID)).toBe(null);
  const before = await atRest(kept);
  await town.page.bringToFront();
  for (const path of ['search?q=brindle', 'home']) {
    await town.page.goto(`https://x.com/${path}`);
    await town.page.waitForSelector('article');
    await expect.poll(async () => (await pageOf(own, 'https://x.com/*'))?.health?.status, path).toBe('off');
  }
  expect(await mentions(own, 'https://x.com/*')).toEqual([]);
  expect(await atRest(kept)).toBe(before);
  await go(`/sidepanel.html?tab=${tab}`, 'Choose a mark');
  await picture('sidebar');
});

test('asked within the press, the browser lets backups save themselves: the next due one lies in the downloads', async () => {
  await go('/options.html#backup', 'Let backups save themselves');
  const allowed = (): Promise<boolean> =>
    own.evaluate(() =>
      (globalThis as unknown as { browser: { permissions: { contains(what: object): Promise<boolean> } } }).browser.permissions.contains({
        permissions: ['downloads'],
      }),
    );
  expect(await allowed()).toBe(false);
  await own.locator('::-p-text(Let backups save themselves)').click();
  await says('Backups are saved to your downloads by themselves');
  expect(await allowed()).toBe(true);
  await makeDue(own);
  const folder = join(DOWNLOADS, 'Earshot');
  await expect
    .poll(() => (existsSync(folder) ? readdirSync(folder).filter((name) => /^earshot-.+\.ndjson\.gz$/.test(name)).length : 0), { timeout: 60_000 })
    .toBe(1);
});
