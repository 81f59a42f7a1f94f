/** A working day: posts by the thousand scroll past, cards are opened and closed, replies inserted, the worker dies every few minutes; memory stays flat. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { cardFrame } from '../e2e/lib/eyes';
import { pressIn } from '../e2e/lib/hand';
import { openTown } from '../e2e/lib/town';
import { extensionId } from '../tools/lib/browsers';
import { call, stopWorker, tabOf } from '../tools/lib/own';
import { counted, frameHeap, WorkerHeap, worldIn } from './lib/heaps';
import { ownWorld } from './lib/own-world';
import { count, say } from './lib/say';

const POSTS = count(1_000, 10_000);
const CARDS = count(30, 300);
const REPLIES = count(10, 100);
/** Every four minutes of eight hours. */
const DEATHS = count(12, 120);
const QUARTERS = 4;
/** Growth from the first half to the second that still counts as flat, bytes: what is remembered is bounded, not none. */
const SLACK = { page: 300_000, frame: 2_500_000, worker: 1_000_000 };
const KEEP = '(kept => { for (let i = 0; i < 40000; i++) kept.push({ at: i, text: "post " + i + Math.random() }); globalThis.kept = kept; })([])';

/** Marks in view, found as a page would find them: plain empty boxes. */
const inView = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article div')].flatMap((one) => {
      if (one.attributes.length || one.firstChild) return [];
      const { x, y, width } = one.getBoundingClientRect();
      return Math.round(width) === 24 && y > 80 && y < innerHeight - 60 ? [{ x: x + 12, y: y + 12 }] : [];
    }),
  );

/** Opens a card by the first mark in view that rests, pressed again where the page has moved it meanwhile. Null: no mark is in view. */
async function open(page: Page): Promise<Frame | null> {
  const shows = async (): Promise<boolean> =>
    (await cardFrame(page)?.evaluate(() => document.hasFocus() && !!document.querySelector('.dock'))) ?? false;
  for (let turn = 0; turn < 4; turn++) {
    const before = (await inView(page))[0];
    await page.waitForTimeout(120);
    const mark = (await inView(page))[0];
    if (!mark) return null;
    if (before?.x !== mark.x || before.y !== mark.y) continue;
    await page.mouse.move(mark.x - 20, mark.y - 6);
    await page.mouse.click(mark.x, mark.y);
    for (let end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(40)) if (await shows().catch(() => false)) return cardFrame(page);
  }
  throw new Error('No card opened after four presses on a mark.');
}

async function close(page: Page, card: Frame): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => card.evaluate(() => !document.querySelector('.dock'))).toBe(true);
}

/** Writes and inserts a reply into the site's own box, and throws it away there. True: the text stood in the box. */
async function reply(page: Page, card: Frame, n: number): Promise<boolean> {
  const text = `Reply ${n}: which two digits stand under the base?`;
  await card.getByRole('textbox', { name: 'Your text' }).fill(text);
  await pressIn(page, card, 'Insert');
  const box = page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').last();
  const asked = card.getByRole('group', { name: 'Before inserting' }).getByRole('button').first();
  await expect(async () => {
    // A question before inserting (the account, an answer that is there) is answered as a person does.
    if (!(await box.isVisible()) && (await asked.isVisible())) await asked.press('Enter');
    await expect(box).toContainText(text, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  // The card goes when the text was read back in the box; a box that is closed sooner is told as a failure, and the card stays.
  await expect.poll(() => card.evaluate(() => !document.querySelector('.dock'))).toBe(true);
  await page.locator('[data-testid="app-bar-close"]').last().click();
  await expect(box).toHaveCount(0);
  return true;
}

test('memory of page part, card and worker is flat over a day of posts, cards, replies and dying workers @long', async () => {
  test.setTimeout(count(240_000, 3_600_000));
  const town = await openTown({ args: ['--remote-debugging-port=0'] });
  const { context, own, profile } = town;
  const id = await extensionId(context);
  for (const other of context.pages()) if (other !== own && other.url().includes('welcome')) await other.close();
  const page = await context.newPage();
  await page.goto('https://x.com/home?posts=10000');
  await expect.poll(async () => (await inView(page)).length).toBeGreaterThan(0);
  const worker = await WorkerHeap.of(profile, id);
  const tabId = await tabOf(own, 'https://x.com/*');
  const seen = async (): Promise<number> => (await call(own, 'popup.page', { tabId })).health?.seen ?? 0;
  const done = { cards: 0, replies: 0, deaths: 0 };
  const figures: { page: number; detached: number; nodes: number; listeners: number; frame: number; worker: number }[] = [];
  let posts = await seen();
  let goal = 0;
  /** How many of a whole day's should be done by now; never more than this quarter's. */
  const due = (all: number): number => Math.floor((all * Math.min(posts, goal)) / POSTS);

  const scroll = (steps: number): Promise<void> =>
    page.evaluate(async (times) => {
      for (let i = 0; i < times; i++) {
        // At the end of the list from the top again: the site makes its posts anew.
        if (scrollY + innerHeight > document.documentElement.scrollHeight - 5) scrollTo(0, 0);
        else scrollBy(0, 800);
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
      }
    }, steps);
  const measure = async (): Promise<void> => {
    // A worker that has just come back holds no models yet: each is measured once it has taken posts again.
    await scroll(30);
    await page.waitForTimeout(1_500);
    await call(own, 'popup.page', { tabId });
    const { bytes, detached } = await worldIn(page, id);
    const { nodes, listeners } = await counted(page);
    figures.push({ page: bytes, detached, nodes, listeners, frame: await frameHeap(page, cardFrame(page)!), worker: await worker.bytes() });
  };
  for (let quarter = 1; quarter <= QUARTERS; quarter++) {
    goal = (POSTS * quarter) / QUARTERS;
    while (posts < goal || done.cards < due(CARDS)) {
      // Where a card is due and no mark in view, a person scrolls on until one is.
      await scroll(done.cards < due(CARDS) ? 1 : 4);
      posts = await seen();
      if (done.deaths < due(DEATHS)) {
        await stopWorker(context, own);
        done.deaths += 1;
      }
      while (done.cards < due(CARDS)) {
        const card = await open(page);
        if (!card) break;
        done.cards += 1;
        if (done.replies >= due(REPLIES)) {
          await close(page, card);
          continue;
        }
        if (await reply(page, card, done.replies)) done.replies += 1;
        break;
      }
    }
    await measure();
  }

  // The control: things kept by a script of each place are seen by each measure.
  const world = await ownWorld(page);
  await world.run(KEEP);
  await cardFrame(page)!.evaluate(KEEP);
  const last = figures.at(-1)!;
  const control = {
    page: (await worldIn(page, id)).bytes - last.page,
    frame: (await frameHeap(page, cardFrame(page)!)) - last.frame,
    worker: (await worker.bytes(KEEP)) - last.worker,
  };
  await worker.close();
  await context.close();

  const first = figures[0]!;
  // Halves of the day: a single figure holds what the last post and the last collection happened to leave, up to a megabyte in a worker.
  const half = (of: (one: (typeof figures)[0]) => number): number =>
    (figures.slice(QUARTERS / 2).reduce((sum, one) => sum + of(one), 0) - figures.slice(0, QUARTERS / 2).reduce((sum, one) => sum + of(one), 0)) /
    (QUARTERS / 2);
  const grown = { page: half((f) => f.page), frame: half((f) => f.frame), worker: half((f) => f.worker) };
  const places = ['page', 'frame', 'worker'] as const;
  const line = (of: (one: (typeof figures)[0]) => number): string => figures.map(of).join(' ');
  const kb = (bytes: number): number => Math.round(bytes / 1_024);
  const flat = places.every((place) => grown[place] < SLACK[place]) && last.detached <= first.detached + 20;
  const awake = places.every((place) => control[place] > SLACK[place]);
  say(
    'Day',
    `${posts} posts, ${done.cards} cards, ${done.replies} replies, ${done.deaths} deaths, at 25 50 75 100 %: page ${line((f) => kb(f.page))} KB, ` +
      `nodes ${line((f) => f.nodes)}, listeners ${line((f) => f.listeners)}, detached ${line((f) => f.detached)}, ` +
      `card with an own page ${line((f) => kb(f.frame))} KB, worker ${line((f) => kb(f.worker))} KB; control ${places.map((p) => kb(control[p])).join(' ')} KB`,
    flat && awake,
  );
  expect(done).toEqual({ cards: CARDS, replies: REPLIES, deaths: DEATHS });
  expect(grown.page).toBeLessThan(SLACK.page);
  expect(grown.frame).toBeLessThan(SLACK.frame);
  expect(grown.worker).toBeLessThan(SLACK.worker);
  expect(last.detached).toBeLessThanOrEqual(first.detached + 20);
  for (const place of places) expect(control[place], place).toBeGreaterThan(SLACK[place]);
});
