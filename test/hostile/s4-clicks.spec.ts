/** S4: presses that the page has led onto the card's buttons are refused; an honest mouse, finger and keyboard get through on each of them. */
import { expect, test, type CDPSession, type Frame, type Page } from '@playwright/test';
import { marks, openCard } from '../e2e/lib/eyes';
import { openTown } from '../e2e/lib/town';
import { serveChromium } from '../sample/town';
import { hostileHouses } from './lib/page';
import { afterPress, BUTTONS, heldBack, holdBack, reveal, type ActingButton } from './lib/buttons';
import { boxed, DISGUISES, IN_PLACE, inPage, MOVES, TIDY, type Trick } from './lib/clickjack';
import { count, LONG, say } from './lib/say';
import { KNOWN, LID, markOf, timeline } from './lib/stage';
import { unguarded } from './lib/unguarded';

const HONEST = count(5, 50);
const TRICKS = [...DISGUISES, ...MOVES, ...IN_PLACE];
/** Whole: every trick on every button. Else each button once, the tricks taken in turn. */
const PAIRS: readonly (readonly [ActingButton, Trick])[] = LONG
  ? BUTTONS.flatMap((button) => TRICKS.map((trick) => [button, trick] as const))
  : BUTTONS.map((button, i) => [button, TRICKS[Math.floor((i * TRICKS.length) / BUTTONS.length)]!] as const);
const CONTROLS = TRICKS.filter((_, i) => LONG || i % 5 === 0 || i > TRICKS.length - 3);

interface Scene {
  page: Page;
  card: Frame;
  touch: CDPSession;
  close: () => Promise<void>;
}

/** The card of a known person, its calls held back and counted, a text written. */
async function scene(extension?: string): Promise<Scene> {
  const town = await openTown(extension ? { extension } : {});
  await serveChromium(town.context, hostileHouses());
  const page = await town.context.newPage();
  const card = await openCard(page, markOf(await timeline(page), LID), KNOWN);
  await card.evaluate(holdBack);
  await card.getByRole('textbox', { name: 'Your text' }).fill('Which two digits stand under the base?');
  return { page, card, touch: await town.context.newCDPSession(page), close: () => town.context.close() };
}

const held = (card: Frame): Promise<string[]> => card.evaluate(heldBack);
const pause = (page: Page, ms: number): Promise<unknown> => page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);

/** Middle of a button in the window. */
async function place(card: Frame, { name, parts }: ActingButton): Promise<{ x: number; y: number }> {
  const spot = await card.evaluate(`(${reveal.toString()})(${JSON.stringify(name)}, ${JSON.stringify(parts)}, 'Has asked before.')`);
  const host = await (await card.frameElement()).boundingBox();
  if (!spot || !host) throw new Error(`The card has no “${name}” on screen.`);
  const { x, y } = spot as { x: number; y: number };
  // A frame that the page has made small is as wide inside as before.
  const scale = host.width / (await card.evaluate(() => innerWidth));
  return { x: host.x + x * scale, y: host.y + y * scale };
}

async function approach(page: Page, x: number, y: number): Promise<void> {
  for (let step = 1; step <= 6; step += 1) {
    await page.mouse.move(x + 30 - step * 5, y + 12 - step * 2);
    await pause(page, 95);
  }
}

/** A card that was put away comes back by its mark. */
async function reopen(page: Page, card: Frame): Promise<void> {
  await expect(async () => {
    if (
      await page.evaluate(() =>
        [...document.querySelectorAll('div[popover]')].some((one) => one.matches(':popover-open') && getComputedStyle(one).visibility === 'visible'),
      )
    )
      return;
    const mark = markOf(await marks(page), LID);
    await page.mouse.click(mark.x, mark.y);
    await expect(card.getByText(KNOWN).first()).toBeVisible({ timeout: 1_000 });
    expect(await card.evaluate(() => document.hasFocus())).toBe(true);
  }).toPass({ timeout: 15_000 });
}

/** One attack on one button; the calls that got through. */
async function attack({ page, card }: Scene, trick: Trick, button: ActingButton): Promise<string[]> {
  const move = !IN_PLACE.includes(trick);
  const step = (body: string): string => inPage(body, move);
  let [x, y] = [0, 0];
  // What the last attack left behind may yet put the card away.
  await expect(async () => {
    await reopen(page, card);
    ({ x, y } = await place(card, button));
  }).toPass({ timeout: 30_000 });
  await page.evaluate((spot) => Object.assign(globalThis, { spot }), [x, y]);
  await held(card);
  await page.mouse.move(x + 300, 5);
  await page.evaluate(step(trick.before ?? ''));
  if (trick.aim) ({ x, y } = await place(card, button).catch(() => ({ x, y })));
  if (trick.name.startsWith('follows')) {
    for (let n = 1; n <= 10; n += 1) {
      await page.evaluate(step(`wrap.style.transform = 'translate(${n * 20 - 200}px,${n * 6 - 60}px)';`));
      await page.mouse.move(x - 200 + n * 20, y - 60 + n * 6);
      await pause(page, 60);
    }
    await page.mouse.click(x, y);
  } else if (trick.name.startsWith('drops')) {
    await page.mouse.move(x - 4, y);
    await pause(page, 500);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.evaluate(
      step("wrap.style.transform = 'none'; await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"),
    );
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  } else {
    await approach(page, x, y);
    if (trick.last) await page.evaluate(step(trick.last));
    await page.mouse.click(x, y);
  }
  await card.evaluate(afterPress);
  const got = await held(card);
  await page.evaluate(TIDY(move));
  return got;
}

/** Whether a call was made, waited for as long as a press takes. */
async function taken(card: Frame): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if ((await held(card)).length) return true;
    await card.evaluate(() => new Promise((done) => setTimeout(done, 25)));
  }
  return false;
}

/** Resolves once the browser calls the card truly visible, by the same means as the card's own guard. */
const inSight = (card: Frame): Promise<void> =>
  card.evaluate(
    () =>
      new Promise<void>((done) => {
        const eye = new IntersectionObserver(
          (all) => {
            if (!(all.at(-1) as { isVisible?: boolean } | undefined)?.isVisible) return;
            eye.disconnect();
            done();
          },
          { trackVisibility: true, delay: 100, threshold: [0, 0.5, 0.7, 1] } as IntersectionObserverInit,
        );
        eye.observe(document.documentElement);
      }),
  );

/** Presses the buttons in turn, each by mouse, finger and keyboard; which presses were refused. */
async function honest({ page, card, touch }: Scene): Promise<{ done: Record<'mouse' | 'touch' | 'keyboard', number>; refused: string[] }> {
  const done = { mouse: 0, touch: 0, keyboard: 0 };
  const refused: string[] = [];
  const note = async (by: keyof typeof done, name: string): Promise<void> => {
    if (await taken(card)) return void (done[by] += 1);
    refused.push(`${name} by ${by}: ${(await card.locator('.card-live').textContent()) ?? ''}`);
  };
  await inSight(card);
  await pause(page, 600);
  for (let i = 0; i < HONEST; i += 1) {
    const button = BUTTONS[i % BUTTONS.length]!;
    const by = await place(card, button);
    await approach(page, by.x, by.y);
    await page.mouse.click(by.x, by.y);
    await note('mouse', button.name);
    const at = await place(card, button);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await note('touch', button.name);
    await place(card, button);
    const isSwitch = button.name.startsWith('Please');
    await (isSwitch ? card.getByRole('switch') : card.getByRole('button', { name: button.name, exact: true })).first().focus();
    await page.keyboard.press(isSwitch ? 'Space' : 'Enter');
    await note('keyboard', button.name);
  }
  return { done, refused };
}

test('no press that was led onto a button is taken, an honest one is; a card without the guard takes what was led', async () => {
  test.setTimeout(count(240_000, 3_600_000));
  const ours = await scene();
  const { done, refused } = await honest(ours);
  const led: string[] = [];
  for (const [button, trick] of PAIRS) {
    const got = await attack(ours, trick, button);
    if (got.length) led.push(`${button.name}, ${trick.name}: ${got.join()}`);
  }
  await reopen(ours.page, ours.card);
  expect(await ours.page.evaluate(boxed), 'a box of the page is not drawn on the card’s host').toEqual({ card: 0, weak: 2 });
  await ours.close();
  const weak = await scene(unguarded());
  let control = 0;
  for (const [i, trick] of CONTROLS.entries()) if ((await attack(weak, trick, BUTTONS[i % BUTTONS.length]!)).length) control += 1;
  await weak.close();
  say(
    'S4',
    `accepted ${led.length} of ${PAIRS.length}, honest mouse ${done.mouse}/${HONEST} touch ${done.touch}/${HONEST} keyboard ${done.keyboard}/${HONEST}, with no guard ${control} of ${CONTROLS.length}`,
    !led.length && !refused.length && control >= CONTROLS.length / 2,
  );
  expect(led).toEqual([]);
  expect(refused).toEqual([]);
  expect(done).toEqual({ mouse: HONEST, touch: HONEST, keyboard: HONEST });
  expect(control).toBeGreaterThanOrEqual(CONTROLS.length / 2);
});
