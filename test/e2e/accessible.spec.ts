/** Every own page and the card, in light, dark, forced colours, at 200 % and right-to-left: axe, rings, nothing hidden, nothing sideways. */
import { expect, test, type Page } from '@playwright/test';
import type { CustomerRow } from '../../lib/model/customer';
import { openOwn, rowsOf, tabOf } from '../tools/lib/own';
import { focusOnMark, markOf, marks, marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { broken, moving, tabThrough, type Ground } from './lib/reach';
import { sideways } from './lib/rest';
import { openTown, type Town } from './lib/town';

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const BURN = 'burnt my hand';

let town: Town;
let page: Page;
let tab: number;
let site: Page;
test.beforeAll(async () => {
  town = await openTown();
  site = await town.context.newPage();
  await site.goto('https://x.com/home');
  await marksUntil(site, (m) => m.length === 6, 'six marks');
  tab = await tabOf(town.own, 'https://x.com/*');
  page = await openOwn(town.context, 'options.html');
});
test.afterAll(async () => town.context.close());

interface Mode {
  name: string;
  theme?: 'dark';
  forced?: boolean;
  /** 200 %: half as many CSS pixels, each twice as large. */
  zoom?: boolean;
  rtl?: boolean;
}
const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'forced colours', forced: true },
  { name: 'right-to-left', rtl: true },
  { name: '200 %', zoom: true },
];
const WIDE = { width: 1280, height: 800 };
/** Stops of the page that has the fewest, the first run; where there are less, the keyboard came nowhere. */
const LEAST = 4;

/** Looks at what is open in every mode; `of`: the page whose window it is. */
async function all(name: string, ground: Ground, of: Page = page): Promise<void> {
  const faults: string[] = [];
  for (const mode of MODES) {
    await of.emulateMedia({ colorScheme: mode.theme ?? 'light', forcedColors: mode.forced ? 'active' : 'none' });
    await of.setViewportSize(mode.zoom ? { width: WIDE.width / 2, height: WIDE.height / 2 } : WIDE);
    await ground.evaluate(
      ([rtl, theme]) => {
        document.documentElement.dir = rtl ? 'rtl' : 'ltr';
        // The card is as light or dark as the page it stands in, not as the system.
        if ('theme' in document.documentElement.dataset) document.documentElement.dataset.theme = theme;
      },
      [mode.rtl === true, mode.theme ?? 'light'] as const,
    );
    // The card's frame and long lists take their new width a moment after the window.
    let wide = await sideways(ground);
    for (const end = Date.now() + 5_000; wide > 0 && Date.now() < end;) wide = await sideways(ground);
    if (wide > 0) faults.push(`${mode.name}: ${wide} px too wide`);
    // The document is the same in all: whole at first and where other rules of style hold, else what its look can break.
    const part = mode.name === 'light' || mode.zoom || process.env.EARSHOT_HOSTILE === 'long' ? 'all' : 'look';
    faults.push(...(await broken(ground, part)).map((fault) => `${mode.name}: ${fault}`));
    if (process.env.EARSHOT_PICTURES)
      await of.screenshot({ path: `${process.env.EARSHOT_PICTURES}/${`${name} ${mode.name}`.replaceAll(/\W+/g, '-')}.png` });
  }
  await of.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await of.setViewportSize(WIDE);
  await ground.evaluate(() => (document.documentElement.dir = 'ltr'));
  expect.soft([...new Set(faults)], name).toEqual([]);
}

const go = async (path: string): Promise<void> => {
  const base = page.url().replace(/[^/]*$/, '');
  await page.goto('about:blank');
  await page.goto(base.startsWith('chrome') ? base + path : town.own.url().replace(/[^/]*$/, '') + path);
  await page.locator('h1, .popup, .card').first().waitFor();
  await expect(page.locator('.bone')).toHaveCount(0);
  // The street takes the focus to its title, once it is built.
  if (path.startsWith('street.html')) await expect(page.getByRole('heading', { name: 'The sample street' })).toBeFocused();
};

test('the first run, each of its steps and its end', async () => {
  await go('welcome.html');
  await expect(page.locator('.step[data-state=open]')).toBeVisible();
  await all('welcome 1', page);
  for (let step = 2; step <= 5; step++) {
    await page
      .locator('.step')
      .nth(step - 1)
      .getByRole('button')
      .first()
      .click();
    await expect(page.locator('.step').nth(step - 1)).toHaveAttribute('data-state', 'open');
    await all(`welcome ${step}`, page);
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
  await all('welcome end', page);
});

test('options: every part, an open editor, a question', async () => {
  for (const part of ['brands', 'accounts', 'replies', 'quiet', 'guesses', 'backup', 'general']) {
    await go(`options.html#${part}`);
    await all(`options ${part}`, page);
  }
  await go('options.html#brands');
  await page.getByRole('button', { name: 'Change Brindle' }).click();
  await expect(page.getByLabel('Keywords')).toBeVisible();
  await all('options brand', page);
  await go('options.html#replies');
  await page.getByRole('button', { name: /^Change “Lid stuck/ }).click();
  await expect(page.getByLabel('Title')).toBeVisible();
  await all('options reply', page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Title')).toHaveCount(0);
  const remove = page.getByRole('button', { name: /^Remove “/ }).first();
  // What was closed may still give the focus back.
  await expect(async () => {
    await remove.focus();
    await expect(remove).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await all('options question', page);
  await page.keyboard.press('Escape');
  await expect(remove).toBeFocused();
});

test('desk: every part, a chosen case; the palette over it', async () => {
  for (const part of ['open', 'customers', 'week', 'hand-over']) {
    await go(`desk.html#${part}`);
    await all(`desk ${part}`, page);
  }
  await go('desk.html');
  await page.locator('[data-head]').first().click();
  await all('desk case', page);
  const find = page.getByRole('button', { name: /^Find/ });
  await find.focus();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await all('palette', page);
  await page.keyboard.press('Escape');
  await expect(find).toBeFocused();
});

test('popup, customer page, street, and the page that makes backups', async () => {
  await go(`popup.html?tab=${tab}`);
  await page.getByText('What the marks say').click();
  await all('popup', page);
  await page.getByRole('tab', { name: 'Saved replies' }).click();
  await expect(page.locator('.suggestion').first()).toBeVisible();
  await all('popup replies', page);
  await page.locator('.suggestion').first().click();
  await all('popup reply', page);
  const mara = (await rowsOf<CustomerRow>(town.own, 'customers')).find(({ name }) => name.startsWith('Mara'))!;
  await go(`customer.html?id=${mara.id}`);
  await all('customer', page);
  await go('customer.html?id=nobody');
  await all('customer nobody', page);
  await go('street.html');
  await all('street', page);
  await go('unattended.html');
  await all('unattended', page);
});

test('the card in the page: a question, danger, a text with findings, more acts; and the same beside the page', async () => {
  await site.bringToFront();
  const card = await openCard(site, markOf(await marks(site), LID), 'Esme Fairholt');
  await all('card', card, site);
  await card.getByRole('textbox', { name: 'Your text' }).fill('Buy our new kettle now, only 49 €! Best ever. {{order_number}}');
  await pressIn(site, card, /^More$/);
  await all('card written', card, site);
  await go(`sidepanel.html?tab=${tab}`);
  await page.setViewportSize({ width: 400, height: 800 });
  await all('panel', page);
  await site.bringToFront();
  // One for what is open in the card, one for the card.
  await site.keyboard.press('Escape');
  await site.keyboard.press('Escape');
  await expect.poll(() => focusOnMark(site, LID)).toBe(true);
  const danger = await openCard(site, markOf(await marks(site), BURN), 'Someone may be hurt');
  await all('card danger', danger, site);
  await site.keyboard.press('Escape');
});

test('with the keyboard every stop has its ring and is in sight, at 100 % and at 200 %; less motion is none', async () => {
  const faults: string[] = [];
  let stops = 0;
  for (const path of ['welcome.html', 'options.html#brands', 'options.html#general', 'desk.html', `popup.html?tab=${tab}`, 'street.html'])
    for (const half of [1, 2]) {
      await page.setViewportSize({ width: WIDE.width / half, height: WIDE.height / half });
      await page.emulateMedia({ reducedMotion: half === 2 ? 'reduce' : 'no-preference' });
      await go(path);
      if (half === 2) faults.push(...(await moving(page)).map((one) => `${path} moves: ${one}`));
      const found = await tabThrough(page, page, 40);
      stops += found.stops;
      if (found.stops < LEAST) faults.push(`${path} at ${half}00 %: only ${found.stops} stops`);
      faults.push(...found.faults.map((fault) => `${path} at ${half}00 %: ${fault}`));
    }
  await page.setViewportSize(WIDE);
  await site.bringToFront();
  const card = await openCard(site, markOf(await marks(site), LID), 'Esme Fairholt');
  const found = await tabThrough(site, card, 40);
  stops += found.stops;
  faults.push(...found.faults.map((fault) => `card: ${fault}`));
  console.log(`keyboard stops ${stops}, without ring or out of sight ${faults.length}`);
  expect(faults).toEqual([]);
  expect(found.stops).toBeGreaterThan(5);
});
