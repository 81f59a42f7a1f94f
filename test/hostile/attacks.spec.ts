/** What else a hostile page tries: policies and bases of its own, an emptied document, the way back, doors to messages, and the keyboard taken away in mid-word. */
import { expect, test, type Page } from '@playwright/test';
import { cardFrame, marksUntil } from '../e2e/lib/eyes';
import { animated } from './lib/clickjack';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { cardOn, visit } from './lib/visit';

const OURS = ['chrome-extension:', 'card.html'];
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

test('a policy that forbids frames and scripts, a base elsewhere and a refresh change nothing for the card', async () => {
  const page = await visit(stage, {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; frame-src 'none'; style-src 'unsafe-inline'"><base href="https://evil.example/" target="evil">`,
  });
  const frame = await cardOn(page);
  const url = frame.url();
  await page.close();
  say(
    'Attacks',
    `policy and base: card open at ${new URL(url).protocol}//…, ${url.includes('evil') ? 1 : 0} elsewhere`,
    url.startsWith('chrome-extension:'),
  );
  expect(url).toMatch(/^chrome-extension:/);
});

test('a page has no door to our messages, and no entry, frame, referrer or error of it tells an address of ours', async () => {
  const page = await visit(stage, {
    head: '<script>window.errors = []; Error.prepareStackTrace = (e, calls) => { errors.push(calls.map(String).join()); return String(e); }; addEventListener("error", (e) => errors.push(e.message + e.filename + (e.error?.stack ?? "")));</script>',
  });
  await cardOn(page);
  const told = await page.evaluate(async (secrets) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { connect?: unknown; sendMessage?: unknown } } };
    const holes: string[] = [];
    if (chrome?.runtime?.sendMessage ?? chrome?.runtime?.connect) holes.push('messages');
    const popup = window.open('/home', 'spy');
    await new Promise((done) => setTimeout(done, 500));
    const seen = JSON.stringify([
      performance.getEntries(),
      (globalThis as unknown as { errors: string[] }).errors,
      [...document.querySelectorAll('*')].map((one) => [...one.attributes].map((a) => a.value)),
      location.ancestorOrigins ? [...location.ancestorOrigins] : [],
      document.referrer,
      popup ? popup.length : 0,
      window.length,
    ]);
    popup?.close();
    holes.push(...secrets.filter((secret) => seen.includes(secret)));
    if (window.length) holes.push('a frame');
    // The control: a frame of the page's own is told by the same looks.
    const frame = document.createElement('iframe');
    frame.src = '/favicon.ico?card.html';
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
    // Its entry comes as a task of its own.
    const listed = (): boolean => JSON.stringify(performance.getEntries()).includes('card.html');
    for (let turn = 0; turn < 200 && !listed(); turn += 1) await new Promise((done) => setTimeout(done, 50));
    return { holes, control: listed() && window.length === 1 };
  }, OURS);
  await page.close();
  say('Attacks', `doors and addresses told ${told.holes.length}, control ${told.control ? 1 : 0}`, !told.holes.length && told.control);
  expect(told).toEqual({ holes: [], control: true });
});

test('an animation by the page neither fades nor moves the card', async () => {
  const page = await visit(stage);
  await cardOn(page);
  const told = await page.evaluate(animated);
  await page.close();
  say(
    'Attacks',
    `animated by the page: card moved ${told.card[1]} px, opacity ${told.card[0]}; weak panel moved ${told.weak[1]} px`,
    told.card[1] === 0,
  );
  expect(told.card).toEqual([1, 0]);
  expect(told.weak[1]).toBe(300);
});

test('an emptied document and the way back leave no old host, and no mark twice', async () => {
  const page = await visit(stage);
  await cardOn(page);
  const hosts = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('div')].filter(
          (one) => !one.firstChild && (one.popover !== null || (!one.attributes.length && Math.round(one.getBoundingClientRect().width) === 24)),
        ).length,
    );
  const before = await hosts();
  await page.goto('https://x.com/home?elsewhere');
  await page.goBack();
  await marksUntil(page, (m) => m.length === 1, 'one mark after the way back');
  await cardOn(page);
  await expect.poll(hosts, 'as many hosts as before the way back').toBe(before);
  const back = await hosts();
  const markup = await page.evaluate(() => document.documentElement.outerHTML.replace(/<div popover="manual"><\/div>/g, ''));
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, markup);
  await marksUntil(page, (m) => m.length === 1, 'one mark in the document written anew');
  await expect.poll(hosts, 'no host too many in it').toBeLessThanOrEqual(before);
  const open = await page.evaluate(() => [...document.querySelectorAll('div')].filter((one) => one.shadowRoot).length);
  await page.close();
  say(
    'Attacks',
    `hosts with an open card ${before}, after the way back ${back}, roots open after a rewritten document ${open}`,
    back === before && !open,
  );
  expect([back, open]).toEqual([before, 0]);
});

test('a card that could not be matched with its page goes by Esc, and the next press brings a sound one', async () => {
  const page = await visit(stage);
  const card = await cardOn(page);
  const shown = (): Promise<string> => page.evaluate(() => getComputedStyle(document.querySelector('div[popover]')!).visibility);
  await card
    .evaluate(() => {
      location.hash = '0'.repeat(32);
      location.reload();
    })
    .catch(() => null);
  await expect(card.getByText('This card could not be matched with its page.')).toBeVisible();
  const before = await shown();
  await card.locator('h1').click();
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBe('hidden');
  await cardOn(page);
  await page.close();
  say('Attacks', `card without a match: ${before}, after Esc hidden, open again by its mark`, before === 'visible');
  expect(before).toBe('visible');
});

/** Takes the keyboard when it is told to, by the card itself at the letter: a test's own word for it may come late, when nobody types any more. */
const THIEF =
  '<input id="thief" style="position:fixed;left:0;top:0;opacity:0"><script>addEventListener("message", ({ data }) => data === "steal" && document.querySelector("#thief").focus());</script>';
const stealAtTheLast = (): void =>
  addEventListener('input', ({ target }) => (target as HTMLTextAreaElement).value === 'The lid' && parent.postMessage('steal', '*'), true);
const stolenBy = (page: Page): Promise<string> => page.evaluate(() => document.querySelector<HTMLInputElement>('#thief')?.value ?? '');

test('a page that takes the keyboard while a person types gets letters, and the person is told at once', async () => {
  const page = await visit(stage, { foot: THIEF });
  const frame = await cardOn(page);
  const field = frame.getByRole('textbox', { name: 'Your text' });
  const taken = frame.getByRole('alert').filter({ hasText: 'The page took the keyboard' });
  await expect(frame.locator('.card-live')).toHaveAttribute('aria-live', 'polite');
  await frame.evaluate(stealAtTheLast);
  await field.click();
  await page.keyboard.type('The lid', { delay: 40 });
  await expect(taken).toBeVisible();
  await page.keyboard.type('X');
  const stolen = await stolenBy(page);
  await field.click();
  await expect(taken).toHaveCount(0);
  // The control: a person who leaves the card by pressing in the page is told nothing.
  await page.keyboard.type(' again');
  await page.waitForTimeout(900);
  await page.mouse.move(20, 400, { steps: 4 });
  await page.mouse.click(20, 400);
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  const quiet = await taken.count();
  const kept = await field.inputValue();
  await page.close();
  say('Attacks', `keyboard taken: told 1, letters stolen before ${stolen.length - 1}, told to one who left ${quiet}, kept “${kept}”`, quiet === 0);
  expect(stolen).toBe('X');
  expect(kept).toBe('The lid again');
  expect(quiet).toBe(0);
  expect(cardFrame(stage.page)).toBeNull();
});
