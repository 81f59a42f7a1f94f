/** Guesses as a person meets them: in the card, on the desk, in the options; set right with one press, taken back, and danger before all. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import type { CorrectionRow } from '../../lib/model/meaning';
import { axe } from '../tools/gallery/axe';
import { GALLERY_URL, serveGallery } from '../tools/gallery/serve';
import { launchChromium, ROOT } from '../tools/lib/browsers';
import { call, openOwn, rowsOf } from '../tools/lib/own';
import { marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { putCase } from './lib/put-case';
import { fitsWide } from './lib/rest';
import { openTown, type Town } from './lib/town';

const FOLDER = process.env.EARSHOT_PICTURES ?? join(ROOT, 'test-results', 'ui');
test.describe.configure({ mode: 'serial' });
let town: Town;
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  town = await openTown();
});
test.afterAll(async () => town.context.close());

/** Light and dark, three widths; axe finds nothing, and nothing sticks out sideways. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const [width, theme] of [
    [1280, 'light'],
    [420, 'dark'],
    [360, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => axe(page), { message: `${name} ${width}` }).toEqual([]);
    await fitsWide(page, name);
    await page.screenshot({ path: join(FOLDER, `guesses-${name}-${width}-${theme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const corrections = (): Promise<CorrectionRow[]> => rowsOf<CorrectionRow>(town.own, 'corrections');

test('the card tells guesses as guesses and is set right with one press; the word stands, and goes when taken back', async () => {
  const page = await town.context.newPage();
  // Nothing but the extension itself is asked for the models.
  const asked: string[] = [];
  town.context.on('request', (request) => /\.bin\b|models\//.test(request.url()) && asked.push(request.url()));
  await page.goto('https://x.com/home');
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'the mark of the lid');
  const card = await openCard(
    page,
    seen.find((one) => one.post.includes(LID))!,
    'Esme Fairholt',
  );
  const region = card.getByRole('region', { name: 'Guesses' });
  await expect(region.getByText('sounds upset (guess)')).toBeVisible();
  await pressIn(page, card, 'Not upset');
  await expect.poll(async () => (await corrections()).map(({ what, may }) => [what, may])).toEqual([['mood', ['neutral', 'positive']]]);
  await expect(region.getByText('sounds upset (guess)')).toHaveCount(0);
  await open(page, card);
  await pressIn(page, card, 'question');
  await expect(region.getByText('question (set by hand)')).toBeVisible();
  await expect.poll(async () => (await corrections()).length).toBe(2);
  await pressIn(page, card, 'Take back: question (set by hand)');
  await expect.poll(async () => (await corrections()).map(({ what }) => what)).toEqual(['mood']);

  const burn = (await marksUntil(page, (m) => m.some((one) => one.post.includes('burnt my hand')), 'the mark of the burn')).find((one) =>
    one.post.includes('burnt my hand'),
  )!;
  const danger = await openCard(page, burn, 'Someone may be hurt by a product.');
  await expect(danger.getByText('112 in Europe')).toBeVisible();
  await expect(danger.getByText(/^In danger no reply is suggested/)).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  await page.close();
});

/** Opens the choices unless they stand open. */
async function open(page: Page, card: Frame): Promise<void> {
  const choices = card.getByRole('group', { name: 'Set right' });
  const opener = card.getByRole('button', { name: /Set right|Say what it is/ });
  await expect(choices.or(opener).first()).toBeVisible();
  if (!(await choices.count())) await pressIn(page, card, /Set right|Say what it is/);
}

test('the desk puts danger first, shows guesses with their reasons, and keeps what is probably not us in a drawer', async () => {
  await putCase(town, 'fire', 'My Brindle kettle caught fire last night, my son burned his hand');
  await putCase(town, 'v1', 'Walked past the old church in Brindle village, lovely evening');
  await putCase(town, 'v2', 'Brindle village church fair this Sunday, cakes at the church');
  await putCase(town, 'v3', 'The church bells of Brindle village ring again');
  const desk = await openOwn(town.context, 'desk.html');
  const heads = desk.locator('[data-head]');
  // Nobody addressed us in it, and yet it stands with the other danger before all that waits.
  const fire = heads.filter({ hasText: 'caught fire' });
  await expect(fire.getByText('Danger (guess)')).toBeVisible();
  await expect(fire).toContainText('Urgency 70 (guess): danger (“kettle caught fire”)');
  // One case after the other is judged: told in one look, once all are.
  await expect(async () => {
    const dangers = await heads.evaluateAll((all) => all.map((one) => one.textContent?.includes('Danger (guess)') === true));
    const danger = dangers.filter(Boolean).length;
    expect(danger).toBeGreaterThan(1);
    expect(dangers.length).toBeGreaterThan(danger);
    expect(dangers.slice(0, danger)).not.toContain(false);
  }).toPass({ timeout: 30_000 });
  for (const id of ['v1', 'v2']) await call(desk, 'case.act', { opId: `operation-${id}`, caseId: `k-${id}`, action: { do: 'not-about-us' } });
  const drawer = desk.locator('details.not-ours');
  await expect(drawer.getByText('Probably not us (1)')).toBeVisible();
  await expect(desk.locator('[data-head="k-v3"]')).toHaveCount(0);
  await drawer.locator('summary').click();
  await expect(drawer.getByText('The church bells of Brindle village')).toBeVisible();
  await expect(drawer.getByText(/because: .*(village|church|bells)/)).toBeVisible();
  await pictures(desk, 'desk');
  await drawer.getByRole('button', { name: 'It is about us' }).click();
  await expect(desk.locator('[data-head="k-v3"]')).toHaveCount(1);
  await expect(desk.locator('details.not-ours')).toHaveCount(0);
  await desk.close();
});

test('the options show what was taught, forget one or all of it, and keep the steps for danger', async () => {
  const options = await openOwn(town.context, 'options.html#guesses');
  await expect(options.getByRole('list', { name: /^Taught for/ }).getByRole('listitem')).toHaveCount(4);
  await expect(options.getByText('not about us:').first()).toBeVisible();
  await pictures(options, 'options');
  await options.getByRole('button', { name: /^Forget: Walked past/ }).click();
  await expect(options.getByRole('list', { name: /^Taught for/ }).getByRole('listitem')).toHaveCount(3);
  await options.getByRole('button', { name: /^Forget all/ }).click();
  await options.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(options.getByText('Nothing yet.')).toBeVisible();
  await expect.poll(corrections).toEqual([]);
  await options.getByLabel('Contact').fill('Duty desk, extension 12');
  await options.getByRole('button', { name: 'Save steps' }).click();
  await expect(options.getByText('Saved.')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('Contact')).toHaveValue('Duty desk, extension 12');
  await options.close();
});

test.describe('the card with played answers', () => {
  let context: BrowserContext;
  let page: Page;
  test.beforeAll(async () => {
    context = await launchChromium({ extension: null, viewport: { width: 400, height: 760 } });
    await serveGallery(context);
    page = await context.newPage();
  });
  test.afterAll(async () => context.close());
  const show = async (view: string): Promise<void> => {
    await page.goto(`${GALLERY_URL}?view=${view}`);
    await expect(page.getByRole('heading', { name: 'Reply', exact: true })).toBeVisible();
  };

  test('says mood, kind and urgency with every reason, each as a guess', async () => {
    await show('guessed');
    for (const words of ['sounds upset (guess)', 'complaint (guess)', /^Urgency 36 \(guess\): wants money back, waiting$/])
      await expect(page.getByText(words).first()).toBeVisible();
    await page.getByRole('button', { name: 'Not upset' }).click();
    const last = (): Promise<object | undefined> =>
      page.evaluate(() => (globalThis as unknown as { calls: { action?: object }[] }).calls.at(-1)?.action);
    await expect.poll(last).toEqual({ do: 'correct', what: 'mood', may: ['neutral', 'positive'] });
    await page.getByRole('button', { name: 'Set right' }).click();
    await expect(page.getByText('wants money back (“money back”), waiting (“third week”)')).toBeVisible();
    await pictures(page, 'card');
  });

  test('in danger suggests nothing and shows the brand’s steps and contact', async () => {
    await show('danger');
    await expect(page.getByRole('alert')).toContainText('Someone may be hurt by a product.');
    await expect(page.getByRole('alert')).toContainText('112 in Europe');
    await expect(page.getByText('extension 12')).toBeVisible();
    await expect(page.getByText(/^In danger no reply is suggested/)).toBeVisible();
    await pictures(page, 'danger');
  });

  test('shows nothing where it is unsure, says what is not available, and why a post is probably not ours', async () => {
    await show('village');
    await expect(page.getByRole('region', { name: 'Guesses' }).getByText(/sounds (upset|pleased)/)).toHaveCount(0);
    await expect(page.getByText('Probably not about Brindle (guess), because: village, church')).toBeVisible();
    await expect(page.getByText('Not available: kind.')).toBeVisible();
    await pictures(page, 'village');
  });
});
