/** The card's own behaviour, in a real browser with a worker's answers played: what must never happen to a text, a question or an act. */
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { GALLERY_URL, serveGallery } from '../tools/gallery/serve';
import { launchChromium } from '../tools/lib/browsers';

interface Call {
  opId?: string;
  text?: string;
  confirmed?: string[];
  action?: { do: string; [key: string]: unknown };
  do?: string;
  dx?: number;
  dy?: number;
}

let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  context = await launchChromium({ extension: null, viewport: { width: 400, height: 760 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: GALLERY_URL.slice(0, -1) });
  await serveGallery(context);
});
test.afterAll(async () => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
});
test.afterEach(async () => page.close());

async function open(view: string): Promise<void> {
  await page.goto(`${GALLERY_URL}?view=${view}`);
  await expect(page.getByRole('heading', { name: 'Reply', exact: true })).toBeVisible();
}
const calls = (): Promise<Call[]> => page.evaluate(() => (globalThis as unknown as { calls: Call[] }).calls);
const inserts = async (): Promise<Call[]> => (await calls()).filter((call) => call.text !== undefined);
const acts = async (): Promise<Call[]> => (await calls()).filter((call) => call.action);
const insert = () => page.getByRole('button', { name: 'Insert', exact: true });

test('an unfilled place never reaches the site: it is asked for, and then stands in the text', async () => {
  await open('mara');
  await page.getByRole('button', { name: /Late spare part/ }).click();
  await insert().click();
  await expect(page.getByText('Fill this in first:')).toBeVisible();
  expect(await inserts()).toEqual([]);
  await page.getByLabel('order number').fill('20417');
  await page.getByLabel('day').fill('Thursday');
  await insert().click();
  await expect(page.getByText('It is in the reply box.')).toBeVisible();
  const [sent] = await inserts();
  expect(sent?.text).toBe(
    'Mara, that is too long, and the silence is on us. Your lid is order 20417. I will look where it is and write here again by Thursday.',
  );
});

test('a worker that has just woken: the history at once, what is typed meanwhile stays, and the replies come by themselves', async () => {
  await open('waking');
  await expect(page.locator('.timeline li').first()).toBeVisible();
  await expect(page.getByRole('status', { name: 'Looking for replies' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Your text' }).fill('Begun meanwhile');
  await page.evaluate(() => (globalThis as unknown as { rest: () => void }).rest());
  await expect(page.getByRole('button', { name: /Late spare part/ })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Looking for replies' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Your text' })).toHaveValue('Begun meanwhile');
  expect((await calls()).filter((call) => 'whole' in call)).toHaveLength(1);
});

test('each question before an insert has its own sentence and its own yes; no is no', async () => {
  await open('busy');
  await page.getByRole('button', { name: /Ask for the order number/ }).click();
  await insert().click();
  await expect(page.getByText('You are writing as @mia_private, a private account. Insert anyway?')).toBeVisible();
  await page.getByRole('button', { name: 'Don’t insert' }).click();
  expect((await inserts()).map((call) => call.confirmed)).toEqual([[]]);
  await insert().click();
  await page.getByRole('button', { name: 'Insert as @mia_private' }).click();
  await expect(page.getByText('The reply box is not empty: “I was just typing”. Add to it?')).toBeVisible();
  await page.getByRole('button', { name: 'Add to it' }).click();
  await expect(page.getByText('It is in the reply box.')).toBeVisible();
  expect((await inserts()).map((call) => call.confirmed)).toEqual([[], [], ['account', 'not-empty']]);
});

test('a text that the box did not take is on the clipboard, and the card says so', async () => {
  await open('stranger');
  await page.getByLabel('Your text').fill('First line\nSecond line 🫖');
  await insert().click();
  await expect(page.getByText('The reply box did not take the text. Copied: paste it into the reply box yourself.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('First line\nSecond line 🫖');
});

test('a draft outlives looking at another post, and one’s own words come back after trying a reply', async () => {
  await open('mara');
  await page.getByLabel('Your text').fill('My own words');
  const choose = (name: string) => page.evaluate((n) => (globalThis as unknown as { choose(name: string): void }).choose(n), name);
  await choose('stranger');
  await expect(page.getByLabel('Your text')).toHaveValue('');
  await choose('mara');
  await expect(page.getByLabel('Your text')).toHaveValue('My own words');
  await page.getByRole('button', { name: /Ask for the order number/ }).click();
  await expect(page.getByLabel('Your text')).toHaveValue(/^Sorry for the wait/);
  await page.getByRole('button', { name: 'Put my own text back' }).click();
  await expect(page.getByLabel('Your text')).toHaveValue('My own words');
});

test('initials are asked once, when an act needs them, and the act then happens', async () => {
  await open('busy');
  await page.getByRole('button', { name: 'Give back' }).click();
  expect(await acts()).toEqual([]);
  await page.getByLabel(/^Your initials/).fill('MK');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect.poll(async () => (await acts()).map((call) => call.action?.do)).toEqual(['initials', 'take']);
  await page.getByRole('button', { name: 'No reply needed' }).click();
  await page.getByRole('button', { name: 'A troll' }).click();
  await expect.poll(async () => (await acts()).at(-1)?.action).toEqual({ do: 'no-reply', reason: 'troll' });
});

test('a failed act says why, and trying again is the same act', async () => {
  await open('mara');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Not about us' }).click();
  await expect(page.getByText(/^The disk is full/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await acts()).length).toBe(2);
  const ids = (await acts()).map((call) => call.opId);
  expect(ids[0]).toBe(ids[1]);
});

test('what not everyone may read is saved only after its sentence and a second press', async () => {
  await open('stranger');
  await page.getByRole('button', { name: 'Save to history' }).click();
  await expect(page.getByText('Shared with friends only. Save anyway?')).toBeVisible();
  expect(await acts()).toEqual([]);
  await page.getByRole('button', { name: 'Save anyway' }).click();
  await expect.poll(async () => (await acts()).map((call) => call.action?.do)).toEqual(['save']);
});

test('copy for ticket holds the post, its address and what was before', async () => {
  await open('mara');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  await expect(page.getByText('Copied with address and history.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Third week. Still nothing.');
  expect(text).toContain('https://www.facebook.com/brindle.kettles/posts/77?comment_id=1');
  expect(text).toContain('Note (AB): Promised a call by Friday.');
});

test('the frame is closed by Esc and moved by header and arrow keys', async () => {
  await open('mara');
  await page.getByRole('button', { name: /^Move the card/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.mouse.move(200, 20);
  await page.mouse.down();
  await page.mouse.move(230, 30, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () =>
      (await calls())
        .filter((call) => call.do === 'move')
        .reduce((sum, call) => [(sum[0] ?? 0) + (call.dx ?? 0), (sum[1] ?? 0) + (call.dy ?? 0)], [0, 0]),
    )
    .toEqual([6, 10]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await calls()).at(-1)?.do).toBe('close');
});

for (const [width, height] of [
  [400, 704],
  [360, 704],
  [420, 620],
] as const)
  test(`in a window of ${width} by ${height} the main job is in sight: post, history, reply, account, Insert`, async () => {
    await page.setViewportSize({ width, height });
    await open('mara');
    const seen = async (what: Locator): Promise<void> => expect(what).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(/^No answer seen/)).toHaveCount(1);
    await seen(page.getByRole('heading', { name: 'Mara Kessel' }));
    await seen(page.getByRole('article', { name: 'This post' }).locator('.words'));
    await seen(page.getByRole('button', { name: /Late spare part/ }));
    await page.getByRole('button', { name: /Ask for the order number/ }).click();
    await seen(page.getByLabel('Your text'));
    await seen(page.getByText(/^You are writing as/));
    await seen(insert());
    for (const name of ['Take', 'No reply needed', 'Note', 'More']) await seen(page.getByRole('button', { name, exact: true }));
    await expect(page.getByText('Promised a call by Friday.')).toBeVisible();
    await page.getByText('Promised a call by Friday.').scrollIntoViewIfNeeded();
    await seen(insert());
  });

for (const height of [752, 784])
  test(`in a laptop’s window with a card ${height} high, guesses, chips and replies leave room for the last two entries`, async () => {
    await page.setViewportSize({ width: 400, height });
    await open('full');
    await expect(page.getByText(/^asks again/)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('sounds upset (guess)', { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('Promised a call by Friday. Part 4471 is on order.')).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(/^Mara, the new lid should be with you soon/)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /Ask for the order number/ })).toBeInViewport({ ratio: 1 });
    await expect(insert()).toBeInViewport({ ratio: 1 });
  });

test('Esc closes what is open in the card first, gives the focus back, and then closes the card', async () => {
  await open('mara');
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Not about us' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'How was it answered?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  expect((await calls()).some((call) => call.do === 'close')).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await calls()).at(-1)?.do).toBe('close');
});

test('a note begun is not lost by folding it away', async () => {
  await open('mara');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('Note for colleagues').fill('Call after six');
  await page.getByRole('button', { name: 'Fold away' }).click();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.getByLabel('Note for colleagues')).toHaveValue('Call after six');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect.poll(async () => (await acts()).map((call) => call.action)).toEqual([{ do: 'note', text: 'Call after six' }]);
});

test('a note is not lost where initials are asked first and then withheld', async () => {
  await open('busy');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('Note for colleagues').fill('Call after six');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByLabel(/^Your initials/)).toBeFocused();
  await expect(page.getByLabel('Note for colleagues')).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Note for colleagues')).toHaveValue('Call after six');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.getByRole('button', { name: 'Without' }).click();
  await expect.poll(async () => (await acts()).map((call) => call.action)).toEqual([{ do: 'note', text: 'Call after six' }]);
  await expect(page.getByRole('group', { name: 'Note' })).toBeHidden();
});

test('a note that was kept at the second try does not stand there to be kept again', async () => {
  await open('mara');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('Note for colleagues').fill('Full');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText(/^The disk is full/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByLabel('Note for colleagues')).toBeHidden();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(page.getByLabel('Note for colleagues')).toHaveValue('');
});

test('what an earlier card left is there again, and never over what was typed meanwhile', async () => {
  await open('mara');
  await page.getByLabel('Your text').fill('Left behind');
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('k1') ?? '')).toContain('Left behind');
  await open('mara');
  await expect(page.getByLabel('Your text')).toHaveValue('Left behind');
});
