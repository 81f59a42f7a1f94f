/** Pages that the browser puts by for the way back: a page with marks is one of them, and when it comes back it knows what changed meanwhile. */
import { expect, test, type Page } from '@playwright/test';
import type { CaseRow } from '../../lib/model/customer';
import { cardFrame, marksUntil, openCard } from '../e2e/lib/eyes';
import { atRest } from '../e2e/lib/rest';
import { openTown, type Town } from '../e2e/lib/town';
import { SETTINGS } from '../sample/brand';
import { call, rowsOf, stopWorker } from '../tools/lib/own';
import { say } from './lib/say';
import { LID, markOf } from './lib/stage';

let town: Town;
test.beforeAll(async () => {
  town = await openTown({ without: ['--disable-back-forward-cache'] });
});
test.afterAll(async () => town.context.close());

/** The timeline with its marks, in a tab that notes when the browser puts it by and takes it out again. */
async function opened(): Promise<Page> {
  const page = await town.context.newPage();
  await page.goto('https://x.com/home');
  // With a word of the worker's on them.
  await marksUntil(page, (m) => m.length === 6 && m.some(({ state }) => state !== 'new'), 'six marks and what is known of them');
  // It comes in several batches: until the last is stored. (Another look at the marks through the debugger would keep the page from being put by.)
  await atRest(async () => (await rowsOf(town.own, 'interactions')).length);
  // The card's frame, made ahead: it is what has to make room.
  // Whole: a page that is left while it is being made is not put by (docs/threats).
  await expect.poll(() => cardFrame(page)?.locator('body').textContent()).toContain('No post chosen');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const type of ['pagehide', 'pageshow'])
      addEventListener(type, (event) => told.push(`${type} ${String((event as PageTransitionEvent).persisted)}`));
  });
  return page;
}

/** A page that is taken out again loads nothing, so there is no load to be waited for. */
const at = (page: Page, path: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => '')).toBe(`${path} complete`);

/** Goes elsewhere, does something there, and comes back; what the page was told of itself. */
async function thereAndBack(page: Page, meanwhile: () => Promise<unknown>): Promise<{ told: string[]; why: unknown }> {
  await page.evaluate(() => void (location.href = '/explore'));
  await at(page, '/explore');
  await meanwhile();
  await page.evaluate(() => history.back());
  await at(page, '/home');
  await page.waitForFunction(() => (globalThis as unknown as { told?: string[] }).told?.at(-1)?.startsWith('pageshow') ?? true);
  return page.evaluate(() => ({
    told: (globalThis as unknown as { told?: string[] }).told ?? ['another document'],
    why: (performance.getEntriesByType('navigation')[0] as unknown as { notRestoredReasons: unknown }).notRestoredReasons,
  }));
}
const KEPT = { told: ['pagehide true', 'pageshow true'], why: null };

test('a page with marks comes back as it was, with the states of now, nothing doubled, and its card opens', async () => {
  const { own, context } = town;
  const page = await opened();
  const before = (await rowsOf(own, 'interactions')).length;
  const back = await thereAndBack(page, async () => {
    for (const { id } of (await rowsOf<CaseRow>(own, 'cases')).filter(({ state }) => state === 'new'))
      await call(own, 'case.act', { opId: crypto.randomUUID(), caseId: id, action: { do: 'settled' } });
    await stopWorker(context, own);
  });
  const acts = (await rowsOf(own, 'interactions')).length - before;
  const seen = await marksUntil(page, (m) => m.length === 6 && markOf(m, LID).state === 'done', 'six marks, that of the settled case done');
  const card = await openCard(page, markOf(seen, LID), 'Esme Fairholt');
  await expect(card.getByText('Done', { exact: true }).first()).toBeVisible();
  const more = (await rowsOf(own, 'interactions')).length - before - acts;
  // The control: a page that the browser did not keep says so by the same looks. A card in use keeps it from being kept.
  const control = await thereAndBack(page, () => Promise.resolve());
  await page.close();
  say(
    'Attacks',
    `put by and back: kept ${Number(back.why === null)}, rows doubled ${more}, with an open card kept ${Number(control.why === null)}`,
    !more,
  );
  expect(back).toEqual(KEPT);
  expect(more).toBe(0);
  expect(control.told).toEqual(['another document']);
});

test('a page put by while Earshot goes off duty has no mark when it comes back, and has them all when it is on duty again', async () => {
  const { own } = town;
  const page = await opened();
  const back = await thereAndBack(page, () => call(own, 'settings.save', { settings: { ...SETTINGS, onDuty: false } }));
  await marksUntil(page, (m) => m.length === 0, 'no mark off duty');
  await call(own, 'settings.save', { settings: SETTINGS });
  const again = await marksUntil(page, (m) => m.length === 6, 'six marks on duty again');
  await page.close();
  say('Attacks', `put by and gone off duty: kept ${Number(back.why === null)}, marks after 0, on duty again ${again.length}`, back.why === null);
  expect(back).toEqual(KEPT);
});
