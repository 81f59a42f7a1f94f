/** The desk of the shipped build on the sample brand's store: order, acts by keys, undo, hand-over, search, figures, ten thousand cases. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRow, CustomerRow, InteractionRow } from '../../lib/model/customer';
import { needsAnswer } from '../../lib/customers/needs';
import { SETTINGS } from '../sample/brand';
import { axe } from '../tools/gallery/axe';
import { ROOT } from '../tools/lib/browsers';
import { call, openOwn, putRows, rowsOf } from '../tools/lib/own';
import { openTown, type Town } from './lib/town';
import { overlaps } from './lib/overlaps';
import { nextCase } from './lib/next-case';
import { atRest, fitsWide } from './lib/rest';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
let town: Town;
let desk: Page;
const troubles: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
  desk = await openOwn(town.context, 'desk.html');
  desk.on('pageerror', (error) => troubles.push(error.message));
  desk.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
});
test.afterAll(async () => town.context.close());
test.afterEach(() => expect(troubles.splice(0)).toEqual([]));

const heads = (): ReturnType<Page['locator']> => desk.locator('[data-head]');
const tab = (name: string): Promise<void> => desk.getByRole('tab', { name }).click();
const cases = (): Promise<CaseRow[]> => rowsOf<CaseRow>(town.own, 'cases');
const caseOf = async (id: string | null): Promise<CaseRow | undefined> => (await cases()).find((row) => row.id === id);

/** Takes the picture in a theme and width; axe must find nothing, and nothing may stick out sideways. */
async function picture(name: string): Promise<void> {
  for (const [width, theme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [420, 'light'],
    [420, 'dark'],
  ] as const) {
    await desk.emulateMedia({ colorScheme: theme });
    await desk.setViewportSize({ width, height: 800 });
    await expect.poll(() => axe(desk), { message: `${name} ${width} ${theme}` }).toEqual([]);
    await fitsWide(desk, name);
    await desk.screenshot({ path: join(FOLDER, `desk-${name}-${width}-${theme}.png`) });
  }
  await desk.emulateMedia({ colorScheme: 'light' });
  await desk.setViewportSize({ width: 1280, height: 800 });
}

test('shows every open case of both sites, who asked us first, those for the customer to answer last', async () => {
  const open = (await cases()).filter((row) => ['new', 'taken', 'waiting'].includes(row.state));
  expect(new Set(open.map((row) => row.site)).size).toBe(2);
  await expect(desk.getByText(`${open.length} cases, ${open.filter((row) => row.needsAnswer).length} to answer`)).toBeVisible();
  const byId = new Map(open.map((row) => [row.id, row]));
  const shown = await atRest(() => heads().evaluateAll((all) => all.map((head) => head.getAttribute('data-head') ?? '')));
  const needs = shown.map((id) => byId.get(id)?.needsAnswer);
  expect(needs.lastIndexOf(true)).toBeLessThan(needs.indexOf(false) < 0 ? Infinity : needs.indexOf(false));
  const said = await rowsOf<InteractionRow>(town.own, 'interactions');
  const asks = ({ text, reasons, removedAt, direction }: InteractionRow): boolean =>
    direction === 'in' &&
    removedAt === null &&
    reasons.some((r) => r.kind !== 'keyword') &&
    needsAnswer({ text, reasons: [], isRepost: false, own: false }).needs;
  // Danger first of all; then who asked us, who else needs an answer, what is only to be read, and where it is the customer's turn.
  const rank = (id: string): number => {
    const row = byId.get(id);
    if (row?.sense?.danger) return 0;
    if (row?.state === 'waiting') return 4;
    if (!row?.needsAnswer) return 3;
    return said.some((one) => one.caseId === id && asks(one)) ? 1 : 2;
  };
  const ranks = shown.map(rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks).toContain(1);
  expect(new Set(ranks).size).toBeGreaterThan(2);
  await picture('open');
});

/** An act is under way as long as its buttons are out of use; keys wait for it, as a person sees it. */
const idle = (): Promise<void> => expect(desk.locator('button:disabled')).toHaveCount(0);

test('takes, sets down and settles by keys alone, and takes each back with one key', async () => {
  await heads().first().focus();
  await desk.keyboard.press('ArrowDown');
  const second = heads().nth(1);
  await expect(second).toBeFocused();
  const id = await second.getAttribute('data-head');
  const before = await caseOf(id);
  await desk.keyboard.press('t');
  await expect.poll(async () => (await caseOf(id))?.owner ?? null).toBe(before?.state === 'taken' ? null : SETTINGS.initials);
  await picture('chosen');
  await idle();
  await desk.keyboard.press('z');
  await expect.poll(() => caseOf(id)).toEqual(before);
  await expect(desk.locator(`[data-head="${id}"]`)).toBeFocused();

  await idle();
  await desk.keyboard.press('n');
  await expect(desk.getByRole('button', { name: 'Another customer answered' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.locator(`[data-head="${id}"]`)).toHaveCount(0);
  await expect.poll(async () => (await caseOf(id))?.closed).toMatchObject({ how: 'no-reply', detail: 'answered-by-others' });
  // The next row is at hand, so that a shift can go on without the mouse.
  await expect(desk.locator('[data-head]:focus')).toHaveCount(1);
  await idle();
  await desk.keyboard.press('d');
  await expect(desk.locator('.undo-bar').filter({ hasText: 'Done' })).toBeVisible();
  await idle();
  await desk.keyboard.press('z');
  await expect(desk.getByText('Taken back: Done')).toBeVisible();
  await idle();
  await desk.keyboard.press('z');
  await expect.poll(() => caseOf(id)).toEqual(before);
  await idle();
  await desk.keyboard.press('w');
  await expect.poll(async () => (await caseOf(id))?.state).toBe('waiting');
  await idle();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => caseOf(id)).toEqual(before);
});

test('keeps a reference, finds its customer by it, and shows only what the filters let through', async () => {
  const id = await atRest(() => heads().first().getAttribute('data-head'));
  await desk.locator(`[data-head="${id}"]`).click();
  await desk.keyboard.press('r');
  await desk.getByLabel('Ticket or order').fill('BR-2041');
  await desk.keyboard.press('Enter');
  await expect(desk.locator(`[data-head="${id}"]`)).toContainText('BR-2041');
  await desk.getByRole('button', { name: /^All sites/ }).click();
  await desk.getByRole('option', { name: 'Facebook' }).click();
  const open = (await cases()).filter((row) => ['new', 'taken', 'waiting'].includes(row.state));
  await expect(heads()).toHaveCount(open.filter((row) => row.site === 'facebook').length);
  await desk.getByRole('button', { name: /^Facebook/ }).click();
  await desk.getByRole('option', { name: 'All sites' }).click();

  await tab('Customers');
  const people = await rowsOf<CustomerRow>(town.own, 'customers');
  await expect(desk.getByText(`${people.length} customers`)).toBeVisible();
  await picture('customers');
  await desk.getByLabel('Search customers').fill('br 2041');
  await expect(desk.getByText('1 customer', { exact: true })).toBeVisible();
  const owner = people.find((one) => one.id === open.find((row) => row.id === id)?.customerId);
  const link = desk.getByRole('list', { name: 'Customers' }).getByRole('link');
  await expect(link).toContainText(owner?.name ?? '?');
  await expect(link).toHaveAttribute('href', `/customer.html?id=${owner?.id}`);
  const spoken = (await rowsOf<InteractionRow>(town.own, 'interactions')).find(
    (row) => row.direction === 'in' && row.customerId && row.customerId !== owner?.id,
  );
  await desk.getByLabel('Search customers').fill(spoken?.text.slice(0, 60) ?? '');
  await expect(desk.getByRole('list', { name: 'Customers' })).toContainText(people.find((one) => one.id === spoken?.customerId)?.name ?? '?');
  await desk.getByLabel('Search customers').fill('zzzz nobody says this');
  await expect(desk.getByText('Nobody fits all of these words.')).toBeVisible();
});

test('hands over every open case in a line, with its reference and address', async () => {
  await tab('Hand-over');
  const open = (await cases()).filter((row) => ['new', 'taken', 'waiting'].includes(row.state));
  await town.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.getByRole('button', { name: 'Copy as text' }).click();
  await expect(desk.getByText(`${open.length} lines copied.`)).toBeVisible();
  const text = await desk.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(open.length);
  expect(text).toMatch(/^- .+ \(@\w+ on X, Brindle\) · “.+” · .+ · ref\. BR-2041|^- .+ · ref\. BR-2041/m);
  expect(text).toMatch(/https:\/\/x\.com\/\w+\/status\/\d+/);
  await picture('hand-over');
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(desk.getByRole('heading', { name: /open cases/ })).toBeVisible();
  await desk.screenshot({ path: join(FOLDER, 'desk-hand-over-print.png') });
  await desk.emulateMedia({ media: 'screen' });
});

test('counts what this browser saw, and says no median of too few', async () => {
  await tab('This week');
  await expect(desk.getByText('What this browser saw')).toBeVisible();
  const setAside = new Set((await cases()).filter((row) => row.closed?.how === 'not-about-us').map((row) => row.id));
  const theirs = (await rowsOf<InteractionRow>(town.own, 'interactions')).filter(
    (row) => row.kind === 'post' && row.direction === 'in' && !setAside.has(row.caseId ?? ''),
  );
  /** Of the last seven days, today among them. */
  const counted = (): string => {
    const from = new Date(new Date().setHours(0, 0, 0, 0));
    from.setDate(from.getDate() - 6);
    return theirs.filter((row) => row.at >= from.getTime()).length.toLocaleString('en');
  };
  const figure = desk.locator('.figure').filter({ hasText: 'Posts about you' }).locator('.figure-big');
  await expect(async () => expect(await figure.textContent()).toBe(counted())).toPass();
  expect(Number(counted())).toBeGreaterThan(5);
  expect(Number(counted())).toBeLessThan(theirs.length);
  await expect(desk.getByText(/^too few to say: \d answers?, at least 5 needed$/)).toHaveCount(2);
  await picture('week');
});

test('stays usable with ten thousand open cases', async () => {
  const rows = await rowsOf<InteractionRow>(town.own, 'interactions');
  const base = nextCase(await cases(), rows, 'Is anyone else’s Brindle kettle lid stuck');
  const said = rows.find((row) => row.caseId === base.id && row.direction === 'in')!;
  const at = (i: number): number => town.now - 60_000 * i;
  const more = Array.from({ length: 10_000 }, (_, i) => ({ id: `many-${i}`, at: at(i) }));
  for (let i = 0; i < more.length; i += 2_500) {
    const part = more.slice(i, i + 2_500);
    await putRows(town.own, {
      cases: part.map((one) => ({
        ...base,
        id: one.id,
        threadId: one.id,
        state: 'new',
        needsAnswer: true,
        closed: null,
        owner: null,
        waitingSince: { at: one.at, from: one.at, to: one.at },
        openedAt: one.at,
        lastInAt: one.at,
        lastAt: one.at,
      })),
      interactions: part.map((one) => ({
        ...said,
        id: `post-${one.id}`,
        caseId: one.id,
        threadId: one.id,
        at: one.at,
        time: { at: one.at, from: one.at, to: one.at },
      })),
    });
  }
  await desk.goto(desk.url().replace(/#.*/, '#open'));
  await desk.reload();
  await expect(desk.getByText(/^10,\d+ cases/)).toBeVisible({ timeout: 60_000 });
  await expect(heads().nth(2)).toBeVisible();
  expect(await heads().count()).toBeLessThan(60);
  expect(await overlaps(desk, [420, 1280, 360, 640, 1280])).toEqual([]);
  const id = await atRest(() => heads().nth(2).getAttribute('data-head'));
  await desk.locator(`[data-head="${id}"]`).click();
  await desk.keyboard.press('t');
  await expect(desk.locator(`[data-head="${id}"]`)).toContainText(`Taken by ${SETTINGS.initials}`);
  await desk.keyboard.press('End');
  await expect(desk.locator('[data-head]:focus')).toHaveCount(1);
});

test('an empty store says what will come', async () => {
  const empty = await openTown({ seed: false });
  const page = await openOwn(empty.context, 'desk.html');
  await expect(page.getByRole('heading', { name: 'Nothing is open' })).toBeVisible();
  for (const [name, heading] of [
    ['Customers', 'Nobody yet'],
    ['This week', 'Nothing about you was seen in these days'],
    ['Hand-over', 'Nothing to hand over'],
  ] as const) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect.poll(() => axe(page)).toEqual([]);
  await call(page, 'settings.save', { settings: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } });
  await empty.context.close();
});
