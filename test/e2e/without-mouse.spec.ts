/** The whole main job without a mouse: once by keyboard alone, once by touch alone. Mark, card, history, reply, insert, note, state, hand-over, undo. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import { postOf, xId } from '../sample/story/index';
import { openOwn, rowsOf } from '../tools/lib/own';
import { countMouse, Finger, hasKeys, tabTo, tabUntil } from './lib/by-hand';
import { cardFrame, focusOnMark, markOf, marks, marksUntil, restOf, type SeenMark } from './lib/eyes';
import { openTown, type Town } from './lib/town';

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const THREAD = `https://x.com/esmefairholt/status/${xId(postOf('x-lid-1'))}`;

let town: Town;
let page: Page;
test.beforeEach(async () => {
  town = await openTown();
  page = await town.context.newPage();
  await page.goto(THREAD);
  await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'the mark of the lid');
});
test.afterEach(async () => town.context.close());

const rows = (): Promise<InteractionRow[]> => rowsOf<InteractionRow>(town.own, 'interactions');
async function lid(): Promise<CaseRow | undefined> {
  const row = (await rows()).find(({ text }) => text.startsWith(LID));
  return (await rowsOf<CaseRow>(town.own, 'cases')).find(({ id }) => id === row?.caseId);
}

/** The card, once it shows Esme and has the keyboard. */
async function esme(): Promise<Frame> {
  await expect
    .poll(() =>
      cardFrame(page)
        ?.getByText('Esme Fairholt')
        .first()
        .isVisible()
        .catch(() => false),
    )
    .toBe(true);
  const card = cardFrame(page)!;
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  return card;
}

const box = () => page.locator('[data-testid="tweetTextarea_0"]').last();
const inBox = (): Promise<string> => box().evaluate((el) => (el as HTMLElement).innerText);

/** Does something until it shows: a press in the first half second is refused with a sentence, and is made again. */
const again = (act: () => Promise<void>, shows: () => Promise<void>): Promise<void> =>
  expect(async () => {
    await act();
    await shows();
  }).toPass({ timeout: 60_000 });

test('by keyboard alone', async () => {
  const mice = [await countMouse(page)];
  await tabUntil(page, () => focusOnMark(page, LID), 'the mark');
  await page.keyboard.press('Enter');
  let card = await esme();
  mice.push(await countMouse(card));

  // The history comes into sight with the focus on its last line.
  await tabTo(page, card.getByRole('link', { name: 'In a tab' }));
  await expect(card.getByText('The Brindle kettle pours like a dream')).toBeInViewport();

  // A suggestion is chosen and changed.
  const suggestion = card.getByRole('button', { name: /^Lid stuck, batch 44/ });
  await tabTo(page, suggestion);
  await page.keyboard.press('Enter');
  const text = card.getByRole('textbox', { name: 'Your text' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/we got this wrong/);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Sorry again.');

  await tabTo(page, card.getByRole('button', { name: 'Insert', exact: true }));
  await again(
    () => page.keyboard.press('Enter'),
    () => expect(box()).toContainText('Sorry again.', { timeout: 8_000 }),
  );
  expect(await inBox()).toContain('the lids of batch 44 were cut a hair too wide');
  // The keyboard is in the site's box: one word more, and it is sent with the site's own key.
  await expect.poll(() => box().evaluate((el) => el === document.activeElement || el.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' ^IV');
  await tabUntil(page, () => hasKeys(page.locator('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]').last()), 'the site’s own button');
  await page.keyboard.press('Enter');
  await marksUntil(page, (m) => m.some((one) => one.post.includes(LID) && one.state === 'answered'), 'the answered mark');

  // Back at the post: a note, and its state.
  await tabUntil(page, () => focusOnMark(page, LID), 'the mark', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  card = await esme();
  const all = card.getByRole('button', { name: /^Show all \d/ });
  await expect(all.or(card.getByText('The Brindle kettle pours like a dream')).first()).toBeVisible();
  if (await all.count()) {
    await tabTo(page, all);
    await page.keyboard.press('Enter');
  }
  await expect(card.getByText('The Brindle kettle pours like a dream')).toBeVisible();
  await tabTo(page, card.getByRole('button', { name: 'Note', exact: true }));
  await page.keyboard.press('Enter');
  const note = card.getByRole('textbox', { name: 'Note for colleagues' });
  await tabTo(page, note);
  await page.keyboard.type('Base number asked for.');
  await tabTo(page, card.getByRole('button', { name: 'Save note' }));
  await again(
    () => page.keyboard.press('Enter'),
    () => expect(card.getByText('Base number asked for.').first()).toBeVisible({ timeout: 8_000 }),
  );
  const take = card.getByRole('button', { name: /^(Take|Open again)$/ });
  await tabTo(page, take, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await lid())?.state).not.toBe('answered');
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOnMark(page, LID)).toBe(true);

  // The desk: taken, passed on, handed over; and one key takes the last step back.
  const desk = await openOwn(town.context, 'desk.html');
  mice.push(await countMouse(desk));
  const its = await lid();
  const head = desk.locator(`[data-head="${its?.id ?? ''}"]`);
  await head.waitFor();
  await tabUntil(desk, () => hasKeys(desk.locator('[data-head]')), 'the first case');
  await tabUntil(desk, () => hasKeys(head), 'the case', { key: 'ArrowDown' });
  await desk.keyboard.press('w');
  await expect.poll(async () => (await lid())?.state).toBe('waiting');
  await expect(desk.locator('button:disabled')).toHaveCount(0);
  await desk.keyboard.press('z');
  await expect.poll(async () => (await lid())?.state).toBe(its?.state);
  await tabTo(desk, desk.getByRole('tab', { name: /^Open/ }), 'Shift+Tab');
  for (let i = 0; i < 3; i++) await desk.keyboard.press('ArrowRight');
  await expect(desk.getByRole('tab', { name: 'Hand-over' })).toHaveAttribute('aria-selected', 'true');
  await town.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(desk, desk.getByRole('button', { name: 'Copy as text' }));
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(/lines? copied\./)).toBeVisible();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain('Esme Fairholt');
  expect(await Promise.all(mice.map((count) => count()))).toEqual(mice.map(() => 0));
});

async function tapMark(finger: Finger, seen: SeenMark[]): Promise<void> {
  const { x, y } = await restOf(page, markOf(seen, LID));
  await finger.at(x, y);
}

test('by touch alone', async () => {
  const mouse = await countMouse(page);
  const finger = await Finger.of(page);
  await tapMark(finger, await marks(page));
  let card = await esme();
  const inCard = await countMouse(card);
  await expect(card.getByText('The Brindle kettle pours like a dream')).toBeVisible();
  const text = card.getByRole('textbox', { name: 'Your text' });
  await again(
    () => finger.tap(card.getByRole('button', { name: /^Lid stuck, batch 44/ })),
    () => expect(text).toHaveValue(/we got this wrong/, { timeout: 1_000 }),
  );
  await finger.tap(text);
  await page.keyboard.insertText('Sorry. ');
  await expect(text).toHaveValue(/Sorry\. /);
  await again(
    () => finger.tap(card.getByRole('button', { name: 'Insert', exact: true })),
    () => expect(box()).toContainText('Sorry. ', { timeout: 8_000 }),
  );
  expect([await mouse(), await inCard()]).toEqual([0, 0]);
  await finger.tap(page.locator('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]').last());
  const answered = (): Promise<SeenMark[]> =>
    marksUntil(page, (m) => m.some((one) => one.post.includes(LID) && one.state === 'answered'), 'the answered mark');
  await answered();
  // Loaded anew the answer stands there from the first look on: the mark must come all the same.
  await page.goto(THREAD);
  await tapMark(finger, await answered());
  card = await esme();
  const whole = card.getByRole('button', { name: /^Show all \d/ });
  await again(
    async () => void ((await whole.count()) && (await finger.tap(whole))),
    () => expect(card.getByText('The Brindle kettle pours like a dream')).toBeVisible({ timeout: 1_000 }),
  );
  await again(
    () => finger.tap(card.getByRole('button', { name: 'Note', exact: true })),
    () => expect(card.getByRole('textbox', { name: 'Note for colleagues' })).toBeVisible({ timeout: 1_000 }),
  );
  await finger.tap(card.getByRole('textbox', { name: 'Note for colleagues' }));
  await page.keyboard.insertText('Base number asked for.');
  await again(
    () => finger.tap(card.getByRole('button', { name: 'Save note' })),
    () => expect(card.getByText('Base number asked for.').first()).toBeVisible({ timeout: 8_000 }),
  );
  await finger.tap(card.getByRole('button', { name: 'Close the card (Esc)' }));
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(false);

  const desk = await openOwn(town.context, 'desk.html');
  await desk.setViewportSize({ width: 420, height: 800 });
  const hand = await Finger.of(desk);
  const head = desk.locator('[data-head]').filter({ hasText: 'Salma' });
  await hand.tap(head);
  const id = await head.getAttribute('data-head');
  const state = async (): Promise<string | undefined> => (await rowsOf<CaseRow>(town.own, 'cases')).find((row) => row.id === id)?.state;
  await hand.tap(desk.getByRole('button', { name: /^Take/ }).first());
  await expect.poll(state).toBe('taken');
  await expect(desk.locator('button:disabled')).toHaveCount(0);
  await hand.tap(desk.getByRole('button', { name: /^Undo/ }));
  await expect.poll(state).toBe('new');
  await hand.tap(desk.getByRole('tab', { name: 'Hand-over' }));
  await town.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hand.tap(desk.getByRole('button', { name: 'Copy as text' }));
  await expect(desk.getByText(/lines? copied\./)).toBeVisible();
});
