/** Reading on pages as they are: endless lists, recycled nodes, dialogs, navigation, changed markup, and pages that are none of our business. */
import { expect, test, type Page } from '@playwright/test';
import type { HealthReport } from '../../lib/model/health';
import { SETTINGS } from '../sample/brand';
import { personOf, digits } from '../sample/story/index';
import { call, pageOf, rowsOf, tabOf } from '../tools/lib/own';
import { cardFrame, marks, marksUntil, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { metMarks, noteMarks } from './lib/met-marks';
import { atRest } from './lib/rest';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

let town: Town;
let page: Page;
test.beforeAll(async () => {
  town = await openTown();
});
test.afterAll(async () => town.context.close());
test.beforeEach(async () => {
  page = await town.context.newPage();
});
test.afterEach(async () => page.close());

/** A person's profile on Facebook, ready for switches. */
const accountPath = (key: string): string => {
  const vanity = personOf(key).facebook;
  return vanity ? `${vanity}?` : `profile.php?id=${digits(key)}&`;
};

/** Plain divs without attributes and children: what a page can see of a mark. */
const hosts = (of = page): Promise<number> =>
  of.evaluate(
    () =>
      [...document.querySelectorAll('div')].filter((d) => !d.attributes.length && !d.childNodes.length && getComputedStyle(d).width === '24px')
        .length,
  );

for (const recycle of [0, 1]) {
  test(`an endless list keeps its marks while ${recycle ? 'nodes are used again for other posts' : 'nodes come and go'}`, async () => {
    await page.goto(`https://x.com/home?reset&posts=400&recycle=${recycle}`);
    const top = new Set((await marksUntil(page, (m) => m.length >= 4, 'marks at the top')).map((one) => one.post));
    const below = new Set<string>();
    const shown = (): Promise<string[]> => page.locator('article').allInnerTexts();
    for (let i = 0; i < 12; i++) {
      const before = await shown();
      await page.mouse.wheel(0, 1500);
      await expect.poll(shown, { message: 'the list shows other posts' }).not.toEqual(before);
      for (const { post } of await marks(page)) if (!top.has(post)) below.add(post);
    }
    await expect(async () => {
      for (const { post } of await marks(page)) {
        expect(post, 'a mark stands only beside a post of ours').toMatch(/brindle|ブリンドル/i);
        if (!top.has(post)) below.add(post);
      }
      expect(below.size, 'posts further down are marked').toBeGreaterThan(0);
    }).toPass();
    await page.evaluate(() => scrollTo(0, 0));
    await marksUntil(page, (m) => m.filter((one) => one.post.includes('burnt my hand')).length === 1, 'the first mark again, once');
  });
}

test('navigation inside the site is followed: from home to a thread and back, without a reload', async () => {
  await page.goto('https://x.com/home?reset');
  await marksUntil(page, (m) => m.length === 6, 'six marks at home');
  await page.locator('article').filter({ hasText: 'two notes now' }).locator('time').click();
  await marksUntil(
    page,
    (m) => m.some((one) => one.post.includes('two notes now')) && m.every((one) => !one.post.includes('burnt my hand')),
    'the thread’s own marks',
  );
  await page.goBack();
  await marksUntil(page, (m) => m.length === 6, 'six marks at home again');
});

for (const dialog of ['modal', 'native']) {
  test(`the card works inside the site’s ${dialog} dialog, its text field keeps the focus, and what was typed outlives the page`, async () => {
    const inside = page.locator('[role="dialog"], dialog[open]').filter({ hasText: 'Third week' });
    const open = async () => {
      await page.goto(`https://www.facebook.com/?reset&dialog=${dialog}`);
      await page.getByText('4 comments').first().click();
      await expect(inside).toBeVisible();
      const count = (): Promise<number> => marks(page).then((m) => m.filter((one) => one.post.includes('Third week')).length);
      await expect.poll(count).toBe(2);
      // The feed behind has the same comment; the dialog's own mark comes last.
      const mark = (await marks(page)).filter((m) => m.post.includes('Third week')).at(-1)!;
      const card = await openCard(page, mark, 'Mara Lindqual');
      return { card, field: card.getByRole('textbox', { name: 'Your text' }) };
    };
    const { card, field } = await open();
    await field.click();
    await page.keyboard.type('I call you at ten');
    await expect(field).toHaveValue('I call you at ten');
    await page.keyboard.press('Escape');
    await expect(card.getByText('Mara Lindqual')).toHaveCount(0);
    await expect(inside).toBeVisible();
    const again = await open();
    await expect(again.field).toHaveValue('I call you at ten');
    await again.field.fill('');
    await page.keyboard.press('Escape');
    await expect(again.card.getByText('Mara Lindqual')).toHaveCount(0);
  });
}

test('a friends-only post is marked, kept by nobody, and saved only after one sentence', async () => {
  await page.goto(`https://www.facebook.com/${accountPath('kwabs')}reset`);
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes('joined the household')), 'the mark beside a friends-only post');
  const before = await rowsOf<{ text: string }>(town.own, 'interactions');
  expect(before.filter((row) => row.text.includes('joined the household'))).toEqual([]);
  const mark = seen.find((m) => m.post.includes('joined the household'))!;
  const card = await openCard(page, mark, 'Not saved: not everyone may read this post.');
  await pressIn(page, card, 'Save to history');
  await expect(card.getByText('Shared with friends only. Save anyway?')).toBeVisible();
  expect((await rowsOf<{ text: string }>(town.own, 'interactions')).filter((row) => row.text.includes('joined the household'))).toEqual([]);
  await pressIn(page, card, 'Save anyway');
  await expect
    .poll(async () => (await rowsOf<{ text: string }>(town.own, 'interactions')).filter((row) => row.text.includes('joined the household')).length)
    .toBe(1);
});

test('changed markup is said, never silent', async () => {
  await page.goto('https://www.facebook.com/?reset&mutate=lost');
  const tab = await tabOf(town.own, 'https://www.facebook.com/*');
  const notice = async (): Promise<string | null> => (await pageOf(town.own, tab))?.health?.notice ?? null;
  await expect.poll(notice).toMatch(/^Facebook changed: \d of \d+ posts read$/);
});

/** As a site that goes to another address and draws a marked post anew there: its mark is lost by it. */
const redrawUnder = (path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    const marks = [...document.querySelectorAll('div')].filter(
      (d) => !d.attributes.length && !d.childNodes.length && getComputedStyle(d).width === '24px',
    );
    marks[0]?.remove();
  }, path);

for (const [site, home, quiet, secret] of [
  ['X', 'https://x.com/home', 'https://x.com/marrowlanetack', ['/messages', '/settings']],
  ['Facebook', 'https://www.facebook.com/', 'https://www.facebook.com/marrowlanesaddlery', ['/messages']],
] as const) {
  test(`${site}: messages and settings are never read, and nothing is put into a page without a mention of us`, async () => {
    await page.goto(`${home}?reset`);
    const tabId = await tabOf(town.own, `${home}*`);
    const health = async (): Promise<HealthReport | null> => (await pageOf(town.own, tabId))?.health ?? null;
    await marksUntil(page, (m) => m.length >= 3, 'marks at home');
    const length = await atRest(async () => (await marks(page)).length);
    // Opened first and asked last: whatever would read there has long begun by then.
    const secrets: Page[] = [];
    for (const path of secret) {
      const tab = await town.context.newPage();
      await tab.goto(new URL(path, home).href);
      secrets.push(tab);
    }
    await page.bringToFront();

    await page.evaluate(noteMarks);
    const { pathname } = new URL(home);
    for (const path of secret) {
      await redrawUnder(path);
      await expect.poll(async () => (await health())?.status, path).toBe('excluded');
      await redrawUnder(pathname);
      await marksUntil(page, (m) => m.length === length, `all marks again once ${path} was left`);
    }
    const paths = (await metMarks(page)).map((one) => one.path);
    expect(paths.length).toBeGreaterThan(secret.length);
    expect(paths.filter((path) => path !== pathname)).toEqual([]);

    await page.goto(quiet);
    await expect.poll(async () => (await health())?.read).toBeGreaterThan(0);
    expect([await hosts(), cardFrame(page)]).toEqual([0, null]);
    // A mention comes, and is marked: the page was being read all the while.
    await page
      .locator('[data-testid="tweetText"], [data-ad-comet-preview="message"], [data-ad-preview="message"]')
      .first()
      .evaluate((text) => void (text.textContent = 'My Brindle kettle is stuck.'));
    await marksUntil(page, (m) => m.length === 1, 'the mark of the first mention');

    for (const tab of secrets) {
      const asked = call(town.own, 'popup.page', { tabId: await tabOf(town.own, `${tab.url()}*`) });
      await expect(asked, tab.url()).rejects.toThrow('Earshot is not running on that page.');
      expect([await hosts(tab), cardFrame(tab)], tab.url()).toEqual([0, null]);
      await tab.close();
    }
  });
}

test('off duty nothing is read, marked or kept; on duty the marks are back without a reload', async () => {
  await page.goto('https://x.com/home?reset');
  // With its states told, the worker has written the posts of this page.
  await marksUntil(page, (m) => m.length === 6 && m.filter((one) => one.state === 'needs-you').length === 2, 'six marks, two of them urgent');
  await call(town.own, 'settings.save', { settings: { ...SETTINGS, onDuty: false } });
  await marksUntil(page, (m) => m.length === 0, 'no marks off duty');
  const before = await atRest(async () => (await rowsOf(town.own, 'interactions')).length);
  await page.goto('https://x.com/search?q=brindle');
  await page.getByRole('article').first().waitFor();
  const tab = await tabOf(town.own, 'https://x.com/*');
  await expect.poll(async () => (await pageOf(town.own, tab))?.health?.status).toBe('off');
  expect(await hosts()).toBe(0);
  expect(await atRest(async () => (await rowsOf(town.own, 'interactions')).length)).toBe(before);
  await call(town.own, 'settings.save', { settings: SETTINGS });
  await marksUntil(page, (m) => m.length > 0, 'marks on duty again');
});
