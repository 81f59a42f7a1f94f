/** A day's work in the shipped build: quiet, passing on, insults folded, references as links, keys pressed ahead on the desk. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import { brandRow, SETTINGS } from '../sample/brand';
import { axe } from '../tools/gallery/axe';
import { ROOT } from '../tools/lib/browsers';
import { call, openOwn, putRows, rowsOf } from '../tools/lib/own';
import { marks, marksUntil, openCard, type SeenMark } from './lib/eyes';
import { press, pressIn } from './lib/hand';
import { metMarks, noteMarks } from './lib/met-marks';
import { nextCase } from './lib/next-case';
import { atRest, fitsWide } from './lib/rest';
import { openTown, type Town } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'day');
let town: Town;
let page: Page;
let desk: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

const cases = (): Promise<CaseRow[]> => rowsOf<CaseRow>(town.own, 'cases');
const caseOf = async (id: string | null): Promise<CaseRow | undefined> => (await cases()).find((row) => row.id === id);
const head = (id: string | null): ReturnType<Page['locator']> => desk.locator(`[data-head="${id}"]`);
const LID = 'Is anyone else’s Brindle kettle lid stuck';
const markOf = (seen: SeenMark[], text: string): SeenMark => {
  const mark = seen.find((m) => m.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return mark;
};

/** Pictures in both themes and three widths; axe finds nothing, and nothing sticks out sideways. */
async function picture(of: Page, name: string): Promise<void> {
  const size = of.viewportSize() ?? { width: 1280, height: 800 };
  for (const theme of ['light', 'dark'] as const)
    for (const width of [360, 420, 1280]) {
      await of.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await of.setViewportSize({ width, height: 800 });
      await expect.poll(() => axe(of), { message: `${name} ${width} ${theme}` }).toEqual([]);
      await fitsWide(of, name);
      await of.screenshot({ path: join(FOLDER, `${name}-${width}-${theme}.png`) });
    }
  await of.emulateMedia({ colorScheme: 'light' });
  await of.setViewportSize(size);
}

interface Sent {
  call: string;
  input: Record<string, unknown>;
}
/** Every call that this page sends to the worker from now on. */
async function sentBy(of: Page): Promise<() => Promise<Sent[]>> {
  await of.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    const send = runtime.sendMessage.bind(runtime);
    const sent: unknown[] = [];
    Object.assign(globalThis, { sent });
    runtime.sendMessage = (message) => (sent.push(message), send(message));
  });
  return () => of.evaluate(() => (globalThis as unknown as { sent: Sent[] }).sent);
}

const lidCard = async (): Promise<Frame> => {
  await page.goto('https://x.com/home');
  return openCard(page, markOf(await marksUntil(page, (m) => m.length === 6, 'six marks'), LID), 'Esme Fairholt');
};

test('quiet from the card takes the marks of an account off the page, keeps the history, and Undo brings them back', async () => {
  const card = await lidCard();
  const ids = async (): Promise<string[]> => (await rowsOf<InteractionRow>(town.own, 'interactions')).map((row) => row.id);
  // The other posts of the page are still being written.
  const before = await atRest(ids);
  await pressIn(page, card, /^More/);
  await pressIn(page, card, 'Quiet');
  await expect(card.getByText('No mark, and nothing new is kept, until you listen again.')).toBeVisible();
  await page.screenshot({ path: join(FOLDER, 'card-quiet.png') });
  await press(page, card.getByRole('form', { name: 'What should be quiet?' }).getByRole('button', { name: '@esmefairholt' }));
  await expect(card.getByText(/^Quiet until \w+ \d\d:\d\d: @esmefairholt on X\.$/i)).toBeVisible();
  await marksUntil(page, (m) => m.length === 5 && !m.some((one) => one.post.includes(LID)), 'the five other marks');
  // A page opened afresh decides before it has the engine: there must be no mark for a moment either.
  const fresh = await town.context.newPage();
  await fresh.addInitScript(noteMarks);
  await fresh.goto('https://x.com/home');
  await marksUntil(fresh, (m) => m.length === 5, 'five marks on a fresh page');
  const met = await metMarks(fresh);
  expect(met.length).toBeGreaterThanOrEqual(5);
  expect(met.filter(({ post }) => !post || post.includes(LID))).toEqual([]);
  await fresh.close();
  expect(await ids()).toEqual(before);
  await pressIn(page, card, 'Undo');
  await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'the mark again');
});

test('the desk leaves quiet cases out, says so, and one key brings them back; the options list what is quiet', async () => {
  desk = await openOwn(town.context, 'desk.html');
  await expect(desk.locator('[data-head]').first()).toBeVisible();
  const esme = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((row) => row.text.startsWith(LID));
  const id = esme?.caseId ?? null;
  await head(id).click();
  await desk.keyboard.press('q');
  await expect(desk.getByRole('form', { name: 'What should be quiet?' })).toBeVisible();
  await picture(desk, 'desk-quiet');
  await desk.getByRole('radio', { name: 'For good' }).check();
  await desk.getByRole('button', { name: 'This thread' }).click();
  await expect(head(id)).toHaveCount(0);
  await expect(desk.getByText(/open case is quiet\.|open cases are quiet\./)).toBeVisible();
  await desk.getByRole('button', { name: 'Show them too' }).click();
  await expect(head(id)).toHaveCount(1);
  await desk.getByRole('button', { name: 'Leave them out' }).click();
  await expect(head(id)).toHaveCount(0);
  expect((await caseOf(id))?.state).toBe('new');

  const options = await openOwn(town.context, 'options.html#quiet');
  await expect(options.getByRole('list', { name: 'Quiet' })).toContainText(`the thread “${LID.slice(0, 40)}`);
  await expect(options.getByRole('list', { name: 'Quiet' })).toContainText('for good');
  await options.getByRole('button', { name: 'Make a word quiet' }).click();
  await options.getByLabel('A word').fill('brindle');
  await options.getByRole('button', { name: 'Quiet this word' }).click();
  await expect(options.getByRole('list', { name: 'Quiet' })).toContainText('the word “brindle”');
  await picture(options, 'options-quiet');
  // Whole words: @BrindleKettles is another one.
  await expect.poll(async () => (await marks(page)).map((m) => /brindle\w*/i.exec(m.post)?.[0].toLowerCase())).toEqual(['brindlekettles']);
  await options.getByRole('button', { name: 'Undo: listen again to the word “brindle”' }).click();
  await expect(options.getByText('Listening again to the word “brindle”.')).toBeVisible();
  await options.close();
  await desk.bringToFront();
  await desk.getByRole('button', { name: /^Undo/ }).click();
  await expect(desk.getByText('Taken back: Quiet: this thread')).toBeVisible();
  await expect(head(id)).toHaveCount(1);
  await marksUntil(page, (m) => m.length === 6, 'all marks again');
});

test('a case passes to a colleague by one key, and back by another; the card does it by one press', async () => {
  await call(town.own, 'settings.save', { settings: { ...SETTINGS, initials: 'OP' } });
  const first = nextCase(await cases(), await rowsOf<InteractionRow>(town.own, 'interactions'), LID);
  const { id } = first;
  await head(id).click();
  await desk.keyboard.press('p');
  // Whoever is known from the store is offered; with nobody known the key asks for initials.
  const theirs = desk.getByLabel('Their initials');
  await expect(theirs.or(desk.locator('.undo-bar').filter({ hasText: 'Passed to' })).first()).toBeVisible();
  if (await theirs.isVisible()) {
    await theirs.fill('LM');
    await desk.keyboard.press('Enter');
  }
  await expect.poll(async () => (await caseOf(id))?.state).toBe('taken');
  const to = (await caseOf(id))?.owner ?? '';
  expect(to).not.toBe('OP');
  await expect(desk.locator('.undo-bar')).toContainText(`Passed to ${to}`);
  await expect(head(id)).toContainText(`Taken by ${to}`);
  await desk.keyboard.press('z');
  await expect.poll(() => caseOf(id)).toEqual(first);
  await head(id).focus();
  await desk.getByRole('button', { name: /^Pass to…|^Pass on/ }).click();
  await picture(desk, 'desk-pass');
  await desk.getByRole('textbox', { name: /nitials$/ }).fill('ZQ');
  await desk.getByRole('button', { name: 'Pass on', exact: true }).last().click();
  await expect.poll(async () => (await caseOf(id))?.owner).toBe('ZQ');

  await page.bringToFront();
  const card = await lidCard();
  const row = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((one) => one.text.startsWith(LID));
  const before = await caseOf(row?.caseId ?? null);
  await pressIn(page, card, /^More/);
  await pressIn(page, card, 'Pass to ZQ');
  await expect(card.getByText('Passed to ZQ.')).toBeVisible();
  expect(before?.owner).not.toBe('ZQ');
  expect(await caseOf(row?.caseId ?? null)).toMatchObject({ owner: 'ZQ', state: 'taken' });
  await page.screenshot({ path: join(FOLDER, 'card-passed.png') });
  await pressIn(page, card, 'Undo');
  await expect.poll(() => caseOf(row?.caseId ?? null)).toEqual(before);
});

test('an insult is folded in desk, card and popup until it is opened', async () => {
  const said = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((row) => row.text.startsWith(LID));
  const insult = `${said?.text} You absolute morons!`;
  await putRows(town.own, { interactions: [{ ...said, text: insult }] });
  await desk.bringToFront();
  await desk.reload();
  const id = said?.caseId ?? null;
  await expect(head(id)).toContainText('Insult hidden.');
  await expect(head(id)).not.toContainText('morons');
  const item = desk.locator('article.case').filter({ has: head(id) });
  await item.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(head(id)).toContainText('morons');
  await expect(item).toContainText('Folded at first for “morons”.');
  await picture(desk, 'desk-insult');
  await item.getByRole('button', { name: 'Hide' }).click();
  await expect(head(id)).not.toContainText('morons');

  await page.bringToFront();
  await page.goto('https://x.com/home');
  await expect(page.locator('article').filter({ hasText: LID }).first()).toBeVisible();
  await page.evaluate((start) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (node.textContent?.startsWith(start)) node.textContent += ' You absolute morons!';
  }, LID);
  const card = await openCard(page, markOf(await marksUntil(page, (m) => m.length === 6, 'six marks'), LID), 'Esme Fairholt');
  const post = card.getByRole('article', { name: 'This post' });
  await expect(post.getByText('Insult hidden.').first()).toBeVisible();
  await expect(post).not.toContainText('morons');
  await page.screenshot({ path: join(FOLDER, 'card-insult.png') });
  await post.getByRole('button', { name: 'Show', exact: true }).first().click();
  await expect(post).toContainText('You absolute morons!');
  const tab = await town.own.evaluate(
    async () =>
      (
        await (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).chrome.tabs.query({
          url: 'https://x.com/*',
        })
      )[0]?.id,
  );
  const popup = await openOwn(town.context, `popup.html?tab=${tab}`);
  const line = popup.locator('.mentions li').filter({ hasText: 'Esme Fairholt' });
  await expect(line).toContainText('Insult hidden.');
  await expect(line).not.toContainText('morons');
  await line.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(line).toContainText('You absolute morons!');
  await popup.screenshot({ path: join(FOLDER, 'popup-insult.png') });
  await popup.close();
});

test('a reference is a link in desk, card and hand-over as soon as the brand says where to', async () => {
  const options = await openOwn(town.context, 'options.html#brands');
  await options.getByRole('button', { name: 'Change Brindle' }).click();
  const field = options.getByLabel('Link for references');
  await field.fill('http://tickets.example/{{reference}}');
  await expect(options.getByText('The link must begin with https://')).toBeVisible();
  const sent = await sentBy(options);
  await options.getByRole('button', { name: 'Save brand' }).click();
  await field.fill('https://tickets.example/{{reference}}');
  await options.getByRole('switch', { name: 'Its team has hours of its own' }).click();
  await expect(options.getByRole('group', { name: 'Team hours' })).toBeVisible();
  await picture(options, 'options-brand');
  await options.getByRole('button', { name: 'Save brand' }).click();
  await expect(options.getByRole('button', { name: 'Change Brindle' })).toBeVisible();
  await expect
    .poll(async () => (await rowsOf<unknown>(town.own, 'brands'))[0])
    .toMatchObject({ hours: { days: [1, 2, 3, 4, 5], from: 540, to: 1080 } });
  // The press with the wrong link lies before that one, and asked the worker for nothing.
  expect((await sent()).filter(({ call: name }) => name === 'brand.save').map(({ input }) => (input.brand as BrandRow).referenceLink)).toEqual([
    'https://tickets.example/{{reference}}',
  ]);
  await options.close();

  const row = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((one) => one.text.startsWith(LID));
  const id = row?.caseId ?? '';
  await call(town.own, 'case.reference', { opId: 'operation-day-1', caseId: id, reference: 'BR/20 41' });
  const address = 'https://tickets.example/BR%2F20%2041';
  await desk.bringToFront();
  const item = desk.locator('article.case').filter({ has: head(id) });
  await expect(item.getByRole('link', { name: 'BR/20 41' })).toHaveAttribute('href', address);
  await desk.getByRole('tab', { name: 'Hand-over' }).click();
  await expect(desk.getByRole('link', { name: 'Open BR/20 41' })).toHaveAttribute('href', address);
  await desk.getByRole('tab', { name: 'Open' }).click();
  await page.bringToFront();
  const card = await lidCard();
  await expect(card.getByRole('link', { name: 'BR/20 41' })).toHaveAttribute('href', address);
  await call(town.own, 'brand.save', { brand: brandRow(town.now) });
});

test('keys pressed while an act is under way wait their turn: none is lost, and focus and undo are right', async () => {
  await desk.bringToFront();
  await desk.reload();
  await expect(desk.locator('[data-head]').nth(4)).toBeVisible();
  const ids = await atRest(() => desk.locator('[data-head]').evaluateAll((all) => all.map((one) => one.getAttribute('data-head'))));
  const before = await cases();
  const before4 = ids.slice(0, 4).map((id) => before.find((row) => row.id === id)?.state);
  const toggled = before4[0] === 'taken' ? 'new' : 'taken';
  await head(ids[0] ?? null).focus();
  // Typed far faster than the store writes: take the first, settle it, settle the next two, take the last of these back.
  for (const key of ['t', 'd', 'd', 'd', 'z']) await desk.keyboard.press(key);
  await expect(desk.getByText('Taken back: Done')).toBeVisible();
  const state = async (id: string | null | undefined): Promise<string | undefined> => (await caseOf(id ?? null))?.state;
  await expect.poll(() => state(ids[0])).toBe('done');
  await expect.poll(() => state(ids[1])).toBe('done');
  await expect.poll(() => caseOf(ids[2] ?? null)).toEqual(before.find((row) => row.id === ids[2]));
  await expect(head(ids[2] ?? null)).toBeFocused();
  // A form that opens ahead of its turn takes the keys that follow it.
  for (const key of ['d', 'n', 'Enter']) await desk.keyboard.press(key);
  await expect.poll(() => state(ids[3])).toBe('done');
  expect((await caseOf(ids[2] ?? null))?.closed?.how).toBe('settled');
  expect((await caseOf(ids[3] ?? null))?.closed?.how).toBe('no-reply');
  await expect(head(ids[4] ?? null)).toBeFocused();
  for (let i = 0; i < 4; i++) await desk.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => Promise.all(ids.slice(0, 4).map((id) => state(id)))).toEqual([toggled, ...before4.slice(1)]);
});
