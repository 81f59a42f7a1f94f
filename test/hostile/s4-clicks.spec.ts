/** S4: presses that the page has led onto the card's buttons are refused; an honest mouse, finger and keyboard get through. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type CDPSession, type Frame, type Locator, type Page } from '@playwright/test';
import { marks } from '../e2e/lib/eyes';
import { openTown } from '../e2e/lib/town';
import { variant } from './lib/builds';
import { serveChromium } from '../sample/town';
import { hostileHouses } from './lib/page';
import { DISGUISES, IN_PLACE, inPage, MOVES, TIDY, type Trick } from './lib/clickjack';
import { count, say } from './lib/say';
import { KNOWN, LID, markOf, timeline } from './lib/stage';
import { openCard } from '../e2e/lib/eyes';

const BUTTONS = ['Take', 'Insert', 'Copy', 'Waiting for customer', 'Save note', 'Not about us', 'Please don’t contact'].slice(0, count(1, 7));
const HONEST = count(3, 50);

interface Held {
  held: string[];
}
interface Scene {
  page: Page;
  card: Frame;
  touch: CDPSession;
  close: () => Promise<void>;
}

/** The card of a known person, its calls held back and counted, a text and a note written. */
async function scene(extension?: string): Promise<Scene> {
  const town = await openTown(extension ? { extension } : {});
  await serveChromium(town.context, hostileHouses());
  const page = await town.context.newPage();
  const card = await openCard(page, markOf(await timeline(page), LID), KNOWN);
  await card.evaluate(() => {
    const held: string[] = [];
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (m: { call?: string }, then?: (a: unknown) => void) => unknown } } }
    ).chrome;
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, then) => {
      if (!message.call || !['card.act', 'card.insert', 'reply.used'].includes(message.call)) return real(message, then);
      held.push(message.call);
      const answer = { ok: false, code: 'internal', message: 'Held back.' };
      then?.(answer);
      return Promise.resolve(answer);
    };
    navigator.clipboard.writeText = () => (held.push('copied'), Promise.reject(new Error('Held back.')));
    document.execCommand = () => (held.push('copied'), false);
    Object.assign(globalThis, { held });
  });
  await card.getByRole('textbox', { name: 'Your text' }).fill('Which two digits stand under the base?');
  await unfold(card, 'Save note');
  await card.getByRole('textbox', { name: 'Note for colleagues' }).fill('Has asked before.');
  return { page, card, touch: await town.context.newCDPSession(page), close: () => town.context.close() };
}

const button = (card: Frame, name: string): Locator =>
  name === 'Please don’t contact' ? card.getByText(/don’t contact/i).first() : card.getByRole('button', { name, exact: true }).first();
const held = async (card: Frame): Promise<string[]> => card.evaluate(() => (globalThis as unknown as Held).held.splice(0));
const pause = (page: Page, ms: number): Promise<unknown> => page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);

/** What lies behind a button of the row of acts is unfolded first: that does nothing yet, and asks nobody. */
async function unfold(card: Frame, name: string): Promise<void> {
  const part = name === 'Save note' ? 'Note' : ['Waiting for customer', 'Not about us', 'Please don’t contact'].includes(name) ? 'More' : null;
  const fold = part ? card.getByRole('button', { name: part, exact: true }) : null;
  if (fold && (await fold.getAttribute('aria-expanded')) === 'false') await fold.dispatchEvent('click');
}

async function place(card: Frame, name: string): Promise<{ x: number; y: number }> {
  await unfold(card, name);
  const target = button(card, name);
  await target.scrollIntoViewIfNeeded();
  // The notice of a refusal sticks to the lower edge: the button must lie free of it.
  await target.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  if (!box) throw new Error(`The card has no “${name}” on screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
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
async function attack({ page, card }: Scene, trick: Trick, name: string): Promise<string[]> {
  const move = !IN_PLACE.includes(trick);
  const step = (body: string): string => inPage(body, move);
  await reopen(page, card);
  const { x, y } = await place(card, name);
  await page.evaluate((spot) => Object.assign(globalThis, { spot }), [x, y]);
  await held(card);
  await page.mouse.move(x + 300, 5);
  await page.evaluate(step(trick.before ?? ''));
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
  await card.evaluate(() => new Promise((done) => setTimeout(done, 80)));
  const got = await held(card);
  await page.evaluate(TIDY(move));
  return got;
}

test('no press that was led onto a button is taken; a card without the guard takes them @long', async () => {
  test.slow();
  const ours = await scene();
  const taken: string[] = [];
  const tricks = [...DISGUISES, ...MOVES, ...IN_PLACE];
  for (const name of BUTTONS)
    for (const trick of tricks) {
      const got = await attack(ours, trick, name);
      if (got.length) taken.push(`${name}, ${trick.name}: ${got.join()}`);
    }
  await ours.close();
  const folder = variant(() => undefined);
  const chunks = join(folder, 'chunks');
  let opened = 0;
  for (const file of readdirSync(chunks)) {
    const code = readFileSync(join(chunks, file), 'utf8');
    const weak = code.replace(/\bjudge\((\w+)\)\{(?=if\(!\1\.trusted)/, 'judge($1){return{ok:!0,confirm:!1};');
    if (weak !== code) opened += 1;
    writeFileSync(join(chunks, file), weak);
  }
  expect(opened, 'the guard was found in the bundle and taken out').toBe(1);
  const second = join(folder, 'second.js');
  const watched = readFileSync(second, 'utf8');
  const unwatched = watched.replace(/this\.eye=setInterval\(.*?this\.hide\(\)\},100\)/, '0');
  expect(unwatched !== watched, 'the look after the frame was found and taken out').toBe(true);
  writeFileSync(second, unwatched);
  const weak = await scene(folder);
  let control = 0;
  for (const trick of tricks) if ((await attack(weak, trick, 'Take')).length) control += 1;
  await weak.close();
  say(
    'S4',
    `accepted ${taken.length} of ${BUTTONS.length * tricks.length}, with no guard ${control} of ${tricks.length}`,
    !taken.length && control >= tricks.length / 2,
  );
  expect(taken).toEqual([]);
  expect(control).toBeGreaterThanOrEqual(tricks.length / 2);
});

test('an honest mouse, finger and keyboard get through', async () => {
  test.slow();
  const { page, card, touch, close } = await scene();
  const done = { mouse: 0, touch: 0, keyboard: 0 };
  await pause(page, 600);
  for (let i = 0; i < HONEST; i += 1) {
    const name = ['Take', 'Waiting for customer', 'Insert'][i % 3] ?? 'Take';
    const by = await place(card, name);
    await approach(page, by.x, by.y);
    await page.mouse.click(by.x, by.y);
    if (await taken(card)) done.mouse += 1;
    const at = await place(card, name);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    if (await taken(card)) done.touch += 1;
    await button(card, name).focus();
    await page.keyboard.press('Enter');
    if (await taken(card)) done.keyboard += 1;
  }
  say(
    'S4',
    `honest mouse ${done.mouse}/${HONEST} touch ${done.touch}/${HONEST} keyboard ${done.keyboard}/${HONEST}`,
    Object.values(done).every((n) => n === HONEST),
  );
  expect(done).toEqual({ mouse: HONEST, touch: HONEST, keyboard: HONEST });
  expect((await marks(page)).length).toBeGreaterThan(0);
  await close();
});

/** Whether a call was made, waited for as long as a press takes. */
async function taken(card: Frame): Promise<boolean> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await held(card)).length) return true;
    await card.evaluate(() => new Promise((done) => setTimeout(done, 25)));
  }
  return false;
}
