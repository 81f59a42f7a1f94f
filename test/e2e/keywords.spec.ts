/** Keywords written as a query, tried on the posts of open pages, and carried as a file; the shipped build over the real store. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { houses } from '../sample/index';
import { serveChromium } from '../sample/town';
import { axe } from '../tools/gallery/axe';
import { fillCustomer, fillSample, ownPage } from '../tools/gallery/setup';
import { launchChromium, ROOT } from '../tools/lib/browsers';
import { isCarriedColour } from '../tools/lib/own';
import { marksUntil } from './lib/eyes';
import { writeQuery } from './lib/hand';
import { atRest, fitsWide } from './lib/rest';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
let context: BrowserContext;
let town: Page;
const troubles: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  context = await launchChromium();
  await serveChromium(context, houses());
  const page = await own('options.html');
  await fillSample(page, Date.now());
  await fillCustomer(page, Date.now(), 60);
  await page.close();
  town = await context.newPage();
  await town.goto('https://x.com/home');
  await marksUntil(town, (all) => all.length >= 6, 'the first screen’s six marks');
});
test.afterAll(async () => context.close());
test.afterEach(() => {
  expect(troubles.splice(0)).toEqual([]);
});

async function own(path: string): Promise<Page> {
  const page = await ownPage(context, path);
  page.on('pageerror', (e) => troubles.push(e.message));
  page.on('console', (m) => m.type() === 'error' && !isCarriedColour(m.text()) && troubles.push(m.text()));
  return page;
}

/** The brand's query in the editor. */
async function open(): Promise<Page> {
  const page = await own('options.html');
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await asQuery(page);
  return page;
}
/** From the form, where the keywords stand in it, to the editor. */
async function asQuery(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Write it as a query' });
  await expect(button.or(editor(page)).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  await expect(editor(page)).toBeVisible();
  await expect(editor(page)).not.toHaveText('');
}
const editor = (page: Page) => page.getByRole('textbox', { name: 'Keywords' });
const write = writeQuery;
const marked = (page: Page, kind: string) => page.locator(`.cm-content .q-${kind}`);
const hits = (page: Page) => page.getByRole('region', { name: 'On your open pages' });

async function picture(page: Page, name: string, width: number, theme: 'light' | 'dark', forced = false): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors: forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => axe(page), { message: name }).toEqual([]);
  await fitsWide(page, name);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}

/** Addresses of all scripts that a page has loaded: asked of the debugger, since the page's own list of resources leaves modules of an extension out. */
async function scripts(of: Page): Promise<string[]> {
  const cdp = await of.context().newCDPSession(of);
  const urls: string[] = [];
  cdp.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
  await cdp.send('Debugger.enable');
  await cdp.detach();
  return urls.filter((url) => url.startsWith('chrome-extension:'));
}
const isEditor = (url: string): boolean => url.includes('CodeEditor');

test('the editor colours a query by the parser’s own pieces, and only the options page fetches it', async () => {
  for (const path of ['options.html', 'desk.html']) {
    const page = await own(path);
    await page.waitForLoadState('networkidle');
    const loaded = await scripts(page);
    expect(loaded, path).not.toEqual([]);
    expect(loaded.filter(isEditor), path).toEqual([]);
    await page.close();
  }
  const edit = await open();
  expect((await scripts(edit)).filter(isEditor)).not.toEqual([]);
  await write(edit, '(brindle OR "brindle kettle") NEAR/3 lid* -is:repost # no\n# a comment\nraw:"C++" and #tag');
  await expect(marked(edit, 'operator').first()).toHaveText('OR');
  await expect(marked(edit, 'phrase')).toHaveText(['"brindle kettle"']);
  await expect(marked(edit, 'field').first()).toHaveText('is:');
  await expect(marked(edit, 'comment').last()).toHaveText('# a comment');
  await expect(marked(edit, 'lowercase')).toHaveText('and');
  await write(edit, 'brindle (kettle OR (lid tea))');
  await editor(edit).press('End');
  await expect(marked(edit, 'pair')).toHaveText(['(', ')']);
  await edit.close();
});

test('a mistake is marked at its place and mended by key; the list of words opens by key and Tab leaves the editor', async () => {
  const page = await open();
  const before = await editor(page).textContent();
  await write(page, 'brindle NOT NOT kettle');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('NOT NOT');
  await expect(page.getByText('At character 9:')).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await editor(page).press('Alt+Enter');
  await expect(editor(page)).toHaveText('brindle  kettle');
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'false');
  await editor(page).press('Control+z');
  await expect(editor(page)).toHaveText('brindle NOT NOT kettle');

  await page.getByRole('button', { name: 'Save brand' }).click();
  await expect(page.getByText('The old ones stay in use until then.')).toBeVisible();

  await write(page, 'brindle (kettle');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('(');
  await editor(page).press('Alt+Enter');
  await expect(editor(page)).toHaveText('brindle (kettle)');

  await write(page, 'brindle is');
  await editor(page).pressSequentially(':');
  await expect(page.getByRole('option', { name: 'question' })).toBeVisible();
  await editor(page).press('Escape');
  await write(page, 'brindle person:known @');
  await editor(page).press('Control+Space');
  await expect(page.getByRole('option').first()).toHaveText(/^@/);
  // A list that has only just opened takes no key yet.
  const second = page.getByRole('option').nth(1);
  await expect(async () => {
    if ((await second.getAttribute('aria-selected')) !== 'true') await editor(page).press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass();
  await editor(page).press('Enter');
  await expect(editor(page)).toHaveText(/@\w+/);
  await editor(page).press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await asQuery(page);
  await expect(editor(page)).toHaveText(before ?? '');
  await page.close();
});

test('posts of open pages are tried as one types; a hit that is not meant is left out by one press, shown first, and taken back', async () => {
  const page = await open();
  const live = hits(page);
  // The keywords that stood there before have hits too: none of them is to be counted.
  await write(page, 'zzzznothing');
  await expect(live.getByText(/^0 of [1-9]\d* posts/)).toBeVisible();
  await write(page, 'brindle');
  await expect(live.getByText(/^[1-9]\d* of \d+ posts/)).toBeVisible();
  await expect(live.locator('li[data-row] mark').first()).toHaveText(/brindle/i);
  const before = await atRest(() => live.locator('li[data-row]').count());
  expect(before).toBeGreaterThan(2);
  await live.getByRole('button', { name: 'Not about us' }).first().focus();
  await page.keyboard.press('Delete');
  const way = live.getByRole('button', { name: /^Add NOT/ }).first();
  await expect(way).toBeFocused();
  await expect(editor(page)).toHaveText('brindle');
  const part = (await way.textContent())?.replace(/^Add /, '') ?? '';
  await way.press('Enter');
  await expect(editor(page)).toHaveText(`brindle ${part}`);
  await expect.poll(() => live.locator('li[data-row]').count()).toBeLessThan(before);
  await live.getByRole('button', { name: 'Take it back' }).click();
  await expect(editor(page)).toHaveText('brindle');
  await expect.poll(() => live.locator('li[data-row]').count()).toBe(before);
  // An exclusion of what stood before a mistake would write over what is being written.
  await write(page, 'brindle OR (lid');
  await expect(page.getByText('Below are the hits of those before it.')).toBeVisible();
  await expect(live.locator('li[data-row]')).toHaveCount(before);
  await expect(live.getByRole('button', { name: 'Not about us' })).toHaveCount(0);
  // What was shown is kept nowhere.
  await write(page, 'zzzznothing');
  await expect(live.getByText(/^0 of/)).toBeVisible();
  await page.close();
});

test('hits a week are counted from what is kept, for the keywords as they stand now', async () => {
  const page = await open();
  await write(page, 'brindle OR kettle');
  const weeks = page.getByRole('region', { name: 'Hits a week' });
  await expect(weeks.getByText(/of \d+ posts? kept in the last 8 weeks/)).toBeVisible();
  await expect(weeks.getByRole('listitem')).toHaveCount(8);
  await expect.poll(async () => Number((await weeks.locator('b').textContent())?.replace(/\D/g, ''))).toBeGreaterThan(0);
  await write(page, 'zzzznothing');
  await expect(weeks.locator('b')).toHaveText('0');
  await page.close();
});

test('ready parts are added by one press and can be undone', async () => {
  const page = await open();
  await write(page, '');
  const parts = page.getByRole('group', { name: 'Ready parts' });
  await expect(parts.getByRole('button', { name: 'Not our staff' })).toBeDisabled();
  await parts.getByRole('button', { name: 'The brand' }).click();
  await expect(editor(page)).toHaveText('Brindle OR #Brindle');
  await parts.getByRole('button', { name: 'Not our staff' }).click();
  await expect(editor(page)).toHaveText(/^\(Brindle OR #Brindle\) NOT author:\(.*jonas_weidtal.*\)$/);
  await editor(page).press('Control+z');
  await expect(editor(page)).toHaveText('Brindle OR #Brindle');
  await page.close();
});

test('a query of another tool is turned into ours, each change shown before it is taken', async () => {
  const page = await open();
  await page.getByText('Bring a query from another tool').click();
  await page.getByLabel('Its query').fill('brindle kettle OR lid');
  await expect(page.getByText('Words side by side mean the phrase there')).toBeVisible();
  const before = (await editor(page).textContent()) ?? '';
  await picture(page, 'keywords-other-tool-420-light', 420, 'light');
  await expect(editor(page)).toHaveText(before);
  await page.getByRole('button', { name: 'Put it into the editor' }).click();
  await expect(editor(page)).toHaveText('"brindle kettle" OR lid');
  await page.close();
});

test('YouScan’s and Awario’s distances are turned into ours', async () => {
  const page = await open();
  await page.getByText('Bring a query from another tool').click();
  const said = page.locator('.other-tool');
  for (const [tool, theirs, ours] of [
    ['YouScan', 'brindle /3 "whistling lid"', 'brindle NEAR/2 "whistling lid"'],
    ['Awario', 'near/4:brindle,lid ++Brindle', '(brindle NEAR/4 lid) raw:"Brindle"'],
  ] as const) {
    await said.getByRole('button', { name: 'Tool' }).click();
    await page.getByRole('option', { name: tool }).click();
    await page.getByLabel('Its query').fill(theirs);
    await expect(said.getByRole('status').getByText(ours, { exact: true })).toBeVisible();
    await picture(page, `keywords-${tool.toLowerCase()}-1280-dark`, 1280, 'dark');
    await picture(page, `keywords-${tool.toLowerCase()}-360-light`, 360, 'light');
    await page.getByRole('button', { name: 'Put it into the editor' }).click();
    await expect(editor(page)).toHaveText(ours);
  }
  await page.close();
});

test('pictures: themes, widths, forced colours, right to left', async () => {
  const page = await open();
  await write(page, '# the brand\n(brindle OR "brindle kettle" OR #brindle) NEAR/3 (lid* OR steam)\n-is:repost NOT raw:"Brindle+" and');
  await expect(hits(page).getByText(/\d+ of \d+ posts/)).toBeVisible();
  await expect(page.locator('.cm-lintRange').first()).toBeVisible();
  await picture(page, 'keywords-1280-light', 1280, 'light');
  await picture(page, 'keywords-420-dark', 420, 'dark');
  await picture(page, 'keywords-360-forced', 360, 'light', true);
  await write(page, 'brindle');
  await hits(page).getByRole('button', { name: 'Not about us' }).first().click();
  await picture(page, 'keywords-not-us-420-light', 420, 'light');
  await picture(page, 'keywords-not-us-1280-dark', 1280, 'dark');
  await write(page, '');
  await editor(page).pressSequentially('برندل OR "قهوة سوداء" NOT (');
  await expect(editor(page).locator('.cm-line').first()).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.cm-lintPoint-error')).toBeAttached();
  await picture(page, 'keywords-rtl-420-light', 420, 'light');
  await write(page, 'brindle ');
  await editor(page).pressSequentially('a');
  await editor(page).press('Control+Space');
  await expect(page.getByRole('option').first()).toBeVisible();
  await picture(page, 'keywords-complete-420-dark', 420, 'dark');
  await page.close();
});

test('keywords go to a file and come in again with a look inside first; a broken line is told with its place', async () => {
  const page = await own('options.html');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save all as a file' }).click()]);
  const json = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(json)).toMatchObject({ kind: 'earshot-queries', brands: [{ name: 'Brindle' }] });
  const give = (name: string, body: string): Promise<void> =>
    page.getByLabel('File with keywords').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(body) });

  await give('bad.json', json.slice(0, -10));
  await expect(page.getByText(/This is no whole JSON file/)).toBeVisible();
  await give('list.txt', 'Brindle\tbrindle\nZorb\tzorb OR "zorb lat"\nBad\tzorb AND (\nZorb\tzorb\n');
  const look = page.getByRole('group', { name: 'What the file holds' });
  await expect(look.getByText('Line 3, column 15:')).toBeVisible();
  await expect(look.getByText('Twice in the file')).toBeVisible();
  await expect(look.getByRole('button', { name: /^Replace all/ })).toBeDisabled();
  await picture(page, 'keywords-file-1280-light', 1280, 'light');
  await picture(page, 'keywords-file-360-dark', 360, 'dark');
  await expect(page.getByRole('button', { name: 'Change Zorb' })).toHaveCount(0);
  await look.getByRole('button', { name: 'Add 1 new brand' }).click();
  await expect(page.getByRole('button', { name: 'Change Zorb' })).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'Change Zorb' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Change Brindle' })).toBeVisible();

  await give('two.txt', 'Zorb\tzorb\n');
  await look.getByRole('button', { name: 'Replace all: 1 brand goes' }).click();
  await expect(page.getByRole('button', { name: 'Change Brindle' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('button', { name: 'Change Brindle' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change Zorb' })).toHaveCount(0);
  await page.close();
});
