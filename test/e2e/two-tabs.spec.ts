/** Two tabs edit the same thing: the second sees what the first one saved, and decides. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { OwnAccount } from '../../lib/model/account';
import type { BrandRow, SavedReplyRow, Settings } from '../../lib/model/settings';
import { USUAL_HOURS } from '../../lib/settings/hours';
import { brandRow, savedReplies, SETTINGS } from '../sample/brand';
import { fillSample, ownPage } from '../tools/gallery/setup';
import { launchChromium } from '../tools/lib/browsers';
import { call, rowsOf } from '../tools/lib/own';
import { atRest } from './lib/rest';

const pictures = process.env.EARSHOT_PICTURES;
const MEANWHILE = 'Changed in another tab meanwhile';
const REPLY = savedReplies(0)[0]!;
const BRAND = brandRow(0);

let context: BrowserContext;
let a: Page;
let b: Page;
test.beforeEach(async () => {
  context = await launchChromium({ profile: mkdtempSync(join(tmpdir(), 'earshot-two-')) });
  const page = await ownPage(context, 'customer.html');
  await fillSample(page, Date.now());
  await page.close();
});
test.afterEach(async () => context.close());

const open = async (part: string): Promise<void> => {
  a = await ownPage(context, `options.html#${part}`);
  b = await ownPage(context, `options.html#${part}`);
};
const change = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const title = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Title').fill(text);
  await page.getByRole('button', { name: 'Save reply' }).click();
};
const stored = async (): Promise<SavedReplyRow | undefined> => (await rowsOf<SavedReplyRow>(a, 'savedReplies')).find((row) => row.id === REPLY.id);

test('a saved reply: theirs is shown; “Take theirs” goes on from there, “Keep yours” stands', async () => {
  await open('replies');
  await change(a, `Change “${REPLY.title}”`);
  await change(b, `Change “${REPLY.title}”`);
  await title(a, 'The first tab’s title');
  await expect(a.getByText('The first tab’s title')).toBeVisible();
  await title(b, 'The second tab’s title');
  await expect(b.getByText(MEANWHILE)).toBeVisible();
  await expect(b.getByText(/^The first tab’s title: /)).toBeVisible();
  await expect(b.getByRole('button', { name: 'Keep yours' })).toBeFocused();
  expect((await stored())?.title).toBe('The first tab’s title');
  if (pictures) {
    await b.screenshot({ path: join(pictures, 'two-tabs-light.png') });
    await b.emulateMedia({ colorScheme: 'dark' });
    await b.setViewportSize({ width: 360, height: 800 });
    await b.getByRole('button', { name: 'Keep yours' }).scrollIntoViewIfNeeded();
    await b.screenshot({ path: join(pictures, 'two-tabs-dark-360.png') });
  }
  await b.getByRole('button', { name: 'Take theirs' }).click();
  await expect(b.getByLabel('Title')).toHaveValue('The first tab’s title');
  // Going on from theirs meets nobody.
  await title(b, 'Both together');
  await expect(b.getByText('Both together')).toBeVisible();
  expect((await stored())?.title).toBe('Both together');

  await change(a, 'Change “Both together”');
  await change(b, 'Change “Both together”');
  await title(a, 'A');
  await expect.poll(async () => (await stored())?.title).toBe('A');
  await title(b, 'B');
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(async () => (await stored())?.title).toBe('B');
});

test('a reply removed in the other tab, and one that was only used meanwhile', async () => {
  await open('replies');
  await change(b, `Change “${REPLY.title}”`);
  await change(a, `Remove “${REPLY.title}”`);
  await a.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(stored).toBeUndefined();
  await title(b, 'Still wanted');
  await expect(b.getByText('Removed in another tab meanwhile.')).toBeVisible();
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(async () => (await stored())?.title).toBe('Still wanted');

  await change(b, 'Change “Still wanted”');
  await call(a, 'reply.used', { opId: crypto.randomUUID(), id: REPLY.id });
  await title(b, 'Used and changed');
  await expect(b.getByText('Used and changed')).toBeVisible();
  await expect.poll(stored).toMatchObject({ title: 'Used and changed', used: REPLY.used + 1 });
});

test('the brand', async () => {
  await open('brands');
  for (const page of [a, b]) await change(page, `Change ${BRAND.name}`);
  await a.getByLabel('Name', { exact: true }).fill('Brindle One');
  await a.getByRole('button', { name: 'Save brand' }).click();
  await expect(a.getByRole('button', { name: 'Change Brindle One' })).toBeVisible();
  await b.getByLabel('Name', { exact: true }).fill('Brindle Two');
  await b.getByRole('button', { name: 'Save brand' }).click();
  await expect(b.getByText(MEANWHILE)).toBeVisible();
  const name = async (): Promise<string | undefined> => (await rowsOf<BrandRow>(a, 'brands'))[0]?.name;
  expect(await name()).toBe('Brindle One');
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(name).toBe('Brindle Two');
});

test('the first steps: what another tab changed stands until somebody decides, and the rest of it stays', async () => {
  a = await ownPage(context, 'options.html#general');
  const plain = { ...brandRow(Date.now()), query: 'brindle' };
  await call(a, 'brand.save', { brand: plain });
  b = await ownPage(context, 'welcome.html');
  const on = () => b.getByRole('button', { name: 'Save and go on' }).click();
  const brands = () => rowsOf<BrandRow>(a, 'brands');
  await expect(b.getByLabel('Brand name')).toHaveValue('Brindle');
  await call(a, 'brand.save', { brand: { ...plain, query: 'brindle NOT horse', color: 'orange' } });
  await on();
  await expect(b.getByText(MEANWHILE)).toBeVisible();
  await expect(b.getByText('Brindle: brindle NOT horse')).toBeVisible();
  expect((await brands())[0]?.query).toBe('brindle NOT horse');
  if (pictures)
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      await b.emulateMedia({ colorScheme });
      await b.setViewportSize({ width, height: 900 });
      await b.screenshot({ path: join(pictures, `two-tabs-first-steps-${colorScheme}-${width}.png`), fullPage: true });
    }
  await b.getByRole('button', { name: 'Take theirs' }).click();
  await expect(b.getByLabel('Not when')).toHaveValue('horse');
  await b.getByLabel('Not when').fill('horse, village');
  // What only the other tab changed needs no question.
  await call(a, 'brand.save', { brand: { ...plain, query: 'brindle NOT horse', color: 'red' } });
  await on();
  await expect.poll(async () => (await brands())[0]).toMatchObject({ query: expect.stringMatching(/horse.*village/), color: 'red' });

  await b.getByRole('button', { name: 'Go on', exact: true }).click();
  const kept = async (): Promise<Settings | undefined> =>
    (await rowsOf<{ key: string; value: Settings }>(a, 'settings')).find((row) => row.key === 'settings')?.value;
  // Only the hours meet: the initials that the other tab alone changed stay.
  await b.getByLabel('Sunday').check();
  await call(a, 'settings.save', { settings: { ...SETTINGS, initials: 'AA', hours: { ...USUAL_HOURS, from: 600 } } });
  await on();
  await expect(b.getByText(/Team hours: 10:00/)).toBeVisible();
  await b.getByRole('button', { name: 'Take theirs' }).click();
  await expect(b.getByLabel('Your initials')).toHaveValue('AA');
  await b.getByLabel('Your initials').fill('BB');
  await call(a, 'settings.save', { settings: { ...SETTINGS, initials: 'CC', maxAgeDays: 21 } });
  await on();
  await expect(b.getByText('Your initials: CC')).toBeVisible();
  expect(await kept()).toMatchObject({ initials: 'CC' });
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(kept).toMatchObject({ initials: 'BB', maxAgeDays: 21 });

  // Made in both tabs, the first brand is one brand.
  await call(a, 'brand.remove', { id: BRAND.id });
  await b.reload();
  await expect(b.getByLabel('Brand name')).toHaveValue('');
  await call(a, 'brand.save', { brand: plain });
  await b.getByLabel('Brand name').fill('brindle');
  await on();
  await expect(b.getByText('Brindle: brindle', { exact: true })).toBeVisible();
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(brands).toMatchObject([{ id: BRAND.id, name: 'brindle' }]);
});

test('the steps in danger: asked at the save, not while somebody types', async () => {
  await open('guesses');
  const contact = (page: Page) => page.getByLabel('Contact');
  const save = (page: Page) => page.getByRole('button', { name: 'Save steps' });
  const kept = async (): Promise<string | undefined> => (await rowsOf<BrandRow>(a, 'brands'))[0]?.emergency?.contact;
  await contact(b).fill('Night desk');
  await contact(a).fill('Extension 12');
  await save(a).click();
  await expect(a.getByText('Saved.')).toBeVisible();
  await expect.poll(kept).toBe('Extension 12');
  await contact(b).pressSequentially(', floor 2');
  await expect(contact(b)).toHaveValue('Night desk, floor 2');
  await save(b).click();
  await expect(b.getByText(MEANWHILE)).toBeVisible();
  expect(await kept()).toBe('Extension 12');
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(kept).toBe('Night desk, floor 2');
  await expect(b.getByText(MEANWHILE)).toHaveCount(0);
  // The first tab, where nothing is typed now, follows; and goes on from there unasked.
  await expect(contact(a)).toHaveValue('Night desk, floor 2');
  await contact(a).fill('Extension 13');
  await save(a).click();
  await expect.poll(kept).toBe('Extension 13');
  await expect(a.getByText(MEANWHILE)).toHaveCount(0);
});

test('the switches: what only one tab changed is joined, the same field asks', async () => {
  await open('general');
  const kept = async (): Promise<Settings> =>
    (await rowsOf<{ key: string; value: Settings }>(a, 'settings')).find((row) => row.key === 'settings')!.value;
  const initials = (page: Page) => page.getByLabel('Your initials');
  await expect(initials(b)).toHaveValue(SETTINGS.initials);
  await initials(b).pressSequentially('B');
  await initials(a).fill('AA');
  await initials(a).blur();
  await expect.poll(async () => (await kept()).initials).toBe('AA');
  await a.getByLabel('Mark posts up to this many days old').fill('21');
  await a.getByLabel('Mark posts up to this many days old').blur();
  await expect.poll(async () => (await kept()).maxAgeDays).toBe(21);
  await initials(b).blur();
  await expect(b.getByText(MEANWHILE)).toBeVisible();
  await expect(b.getByText('Your initials: AA')).toBeVisible();
  expect((await kept()).initials).toBe('AA');
  await b.getByRole('button', { name: 'Keep yours' }).click();
  await expect.poll(async () => (await kept()).initials).toBe(`B${SETTINGS.initials}`);
  expect((await kept()).maxAgeDays).toBe(21);
  // A field that is only left, not changed, shows and keeps what the other tab saved.
  await initials(a).focus();
  await initials(a).blur();
  await expect(initials(a)).toHaveValue(`B${SETTINGS.initials}`);
  expect((await atRest(kept)).initials).toBe(`B${SETTINGS.initials}`);
});

test('own accounts: what both added stands; one listed otherwise is refused with a sentence', async () => {
  await open('accounts');
  const listed = async (): Promise<string[]> =>
    (await rowsOf<OwnAccount>(a, 'accounts')).map((one) => `${one.site}:${one.handle} ${one.role}`).sort();
  const was = (await rowsOf<OwnAccount>(a, 'accounts')).map(({ site, handle, role, brandId }): OwnAccount => ({ site, handle, role, brandId }));
  const before = await listed();
  const one = (handle: string, role: OwnAccount['role']): OwnAccount => ({ site: 'x', handle, role, brandId: null });
  // Both saw the same list: the message of each is what its form sends at that moment.
  const save = (on: Page, accounts: OwnAccount[]): Promise<unknown> =>
    on.evaluate(
      (input) => (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(input),
      { earshot: 1, call: 'accounts.save', input: { accounts, was } },
    );
  expect(await save(a, [...was, one('first_hand', 'colleague')])).toMatchObject({ ok: true });
  expect(await save(b, [...was.slice(1), one('second_hand', 'colleague')])).toMatchObject({ ok: true });
  const both = [
    ...before.filter((name) => name !== `${was[0]?.site}:${was[0]?.handle} ${was[0]?.role}`),
    'x:first_hand colleague',
    'x:second_hand colleague',
  ].sort();
  expect(await listed()).toEqual(both);
  expect(await save(b, [...was, one('first_hand', 'private')])).toMatchObject({
    ok: false,
    message: expect.stringContaining('in another tab meanwhile'),
  });
  expect(await listed()).toEqual(both);
  // The form in the second tab goes on from what stands now.
  await b.getByLabel('Handle or link').fill('@third_hand');
  await b.getByRole('button', { name: 'Add account' }).click();
  await expect.poll(async () => (await listed()).some((name) => name.startsWith('x:third_hand'))).toBe(true);
  expect((await listed()).length).toBe(both.length + 1);
});

test('two notes at the same moment are two notes', async () => {
  const page = await ownPage(context, 'customer.html');
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('earshot');
      opening.onsuccess = () => done(opening.result);
    });
    const tx = db.transaction('customers', 'readwrite');
    tx.objectStore('customers').put({ id: 'c1', name: 'Mara Kessel', tags: [], dontContact: false, since: 1, lastAt: 1 });
    await new Promise((done) => (tx.oncomplete = done));
    db.close();
  });
  a = await ownPage(context, 'customer.html#c1');
  b = await ownPage(context, 'customer.html#c1');
  const note = (on: Page, text: string): Promise<unknown> =>
    on.evaluate(
      (input) => (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(input),
      { earshot: 1, call: 'person.act', input: { opId: crypto.randomUUID(), customerId: 'c1', action: { do: 'note', text } } },
    );
  await Promise.all([note(a, 'from one'), note(b, 'from two')]);
  expect((await rowsOf<{ text: string }>(a, 'interactions')).map((row) => row.text).sort()).toEqual(['from one', 'from two']);
});
