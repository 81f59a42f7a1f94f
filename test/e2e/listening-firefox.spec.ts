/** Listening in Firefox: the editor, guesses in the card, danger, and the drawer of the desk. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { CaseRow, CustomerRow, InteractionRow } from '../../lib/model/customer';
import type { CorrectionRow } from '../../lib/model/meaning';
import { ROOT } from '../tools/lib/browsers';
import { openCard, pressIn } from './lib/card-firefox';
import { ownFirefox } from './lib/own-firefox';
import { rowsLike } from './lib/put-case';
import { callFirefox, mentions, openFirefoxTown, putRowsFirefox, rowsFirefox, type FirefoxTown } from './lib/town-firefox';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'firefox');
const LID = 'Is anyone else’s Brindle kettle lid stuck';
let town: FirefoxTown;
const { says, go, picture, press } = ownFirefox(() => town.own, FOLDER);

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openFirefoxTown(mkdtempSync(join(tmpdir(), 'earshot-firefox-')));
  await town.page.bringToFront();
  await town.page.goto('https://x.com/home');
  await expect.poll(async () => (await mentions(town.own, 'https://x.com/*')).length).toBeGreaterThan(3);
});
test.afterAll(async () => town.browser.close());

const query = (): Promise<string> => town.own.evaluate(() => document.querySelector('.cm-content')?.textContent ?? '');
const faults = (): Promise<string[]> =>
  town.own.evaluate(() => [...document.querySelectorAll('.cm-lintRange-error, .cm-lintRange-info')].map((one) => one.textContent ?? ''));

/** Writes a query in the place of what stands there, by keys. */
async function write(text: string): Promise<void> {
  await town.own.click('.cm-content');
  await town.own.keyboard.down('Control');
  await town.own.keyboard.press('a');
  await town.own.keyboard.up('Control');
  await town.own.keyboard.type(text);
}
async function mend(): Promise<void> {
  await town.own.keyboard.down('Alt');
  await town.own.keyboard.press('Enter');
  await town.own.keyboard.up('Alt');
}

test('the editor marks a mistake at its place, mends it by key, tells another tool’s words, and tries open posts', async () => {
  await go('/options.html#brands', 'Add a brand');
  await press('Change Brindle');
  await expect
    .poll(() => town.own.evaluate(() => document.body.innerText.includes('Write it as a query') || !!document.querySelector('.cm-content')))
    .toBe(true);
  if (!(await query())) await press('Write it as a query');
  await expect.poll(query).not.toBe('');
  await write('brindle || kettle');
  await expect.poll(faults).toEqual(['||']);
  await says('“||” is written OR here.');
  await picture('editor-mistake');
  await mend();
  await expect.poll(query).toBe('brindle OR kettle');
  await expect.poll(faults).toEqual([]);
  await write('brindle PROXIMITY/3 lid');
  await expect.poll(faults).toEqual(['PROXIMITY/3']);
  await mend();
  await expect.poll(query).toBe('brindle NEAR/3 lid');
  await write('brindle');
  await says(/\d+ of \d+ posts/);
  await picture('editor-hits');
});

test('the card tells a guess as one and is set right with one press; danger offers no reply', async () => {
  const { page, own } = town;
  await page.bringToFront();
  const card = await openCard(page, LID, 'sounds upset (guess)');
  await page.screenshot({ path: join(FOLDER, 'guesses-card.png') });
  await pressIn(page, card, 'Not upset');
  const said = async () => (await rowsFirefox<CorrectionRow>(own, 'corrections')).map(({ what, may }) => [what, may]);
  await expect.poll(said).toEqual([['mood', ['neutral', 'positive']]]);
  const text = (): Promise<string> => card.evaluate(() => document.body.innerText);
  await expect.poll(text).not.toContain('sounds upset (guess)');
  await page.keyboard.press('Escape');
  const danger = await openCard(page, 'burnt my hand', 'Someone may be hurt by a product.');
  const warned = (): Promise<string> => danger.evaluate(() => document.body.innerText);
  await expect.poll(warned).toContain('112 in Europe');
  await expect.poll(warned).toContain('In danger no reply is suggested');
  expect(await danger.evaluate(() => document.querySelectorAll('.suggestion').length)).toBe(0);
  await page.screenshot({ path: join(FOLDER, 'danger-card.png') });
});

test('the desk puts danger first and keeps in a drawer what sounds like posts that were not about us', async () => {
  const { own } = town;
  const stored = {
    customers: await rowsFirefox<CustomerRow>(own, 'customers'),
    interactions: await rowsFirefox<InteractionRow>(own, 'interactions'),
    cases: await rowsFirefox<CaseRow>(own, 'cases'),
  };
  for (const [id, text] of [
    ['v1', 'Walked past the old church in Brindle village, lovely evening'],
    ['v2', 'Brindle village church fair this Sunday, cakes at the church'],
    ['v3', 'The church bells of Brindle village ring again'],
  ] as const)
    await putRowsFirefox(own, rowsLike(stored, id, text, Date.now()));
  await go('/desk.html#open', 'Walked past the old church');
  await expect.poll(() => own.evaluate(() => document.querySelector('[data-head]')?.textContent ?? '')).toContain('Danger (guess)');
  for (const id of ['v1', 'v2']) await callFirefox(own, 'case.act', { opId: `operation-${id}`, caseId: `k-${id}`, action: { do: 'not-about-us' } });
  await says('Probably not us (1)');
  await press('Probably not us');
  await says('The church bells of Brindle village');
  await picture('drawer');
  await press('It is about us');
  await expect.poll(() => own.evaluate(() => document.querySelectorAll('details.not-ours').length)).toBe(0);
});
