/** The X-like half of the sample town behaves as the site does, so that what passes there may be believed. No extension here. */
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { postOf, SCREENS, xId } from '../sample/story/index';
import { serveChromium } from '../sample/town';
import { xHouse } from '../sample/x/house';
import { launchChromium } from '../tools/lib/browsers';

const HOST = 'https://x.com';
let context: BrowserContext;
let page: Page;
let troubles: string[];
/** What the browser says of a test's own trespass, which may come after the test's last word. */
let known: RegExp | null;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  context = await launchChromium({ extension: null, viewport: { width: 1280, height: 1000 } });
  await serveChromium(context, [xHouse()]);
});
test.afterAll(async () => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
  troubles = [];
  known = null;
  page.on('pageerror', (e) => troubles.push(e.message));
  page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
});
test.afterEach(async () => {
  expect(troubles.filter((said) => !known?.test(said))).toEqual([]);
  await page.close();
});

const cells = (): Locator => page.getByTestId('cellInnerDiv');
const link = (key: string): string => `a[href$="/status/${xId(postOf(key))}"]`;
const tweet = (key: string): Locator => page.locator('article').filter({ has: page.locator(`${link(key)} time`) });
const statusPath = (key: string, handle: string): string => `/${handle}/status/${xId(postOf(key))}`;

async function open(path: string): Promise<void> {
  await page.goto(`${HOST}${path}`);
  await expect(cells().first()).toBeAttached();
}

/** Scrolls on until the condition holds: the list grows while one scrolls. */
async function scrollUntil(done: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, 2_500);
    expect(await done()).toBe(true);
  }).toPass({ intervals: [60], timeout: 30_000 });
}

test('a timeline of ten thousand keeps only a few cells, so that a reader may never hold on to nodes', async () => {
  await open('/home?posts=10000');
  const first = postOf(SCREENS.x.order[0] ?? '');
  await expect(tweet(first.key)).toBeVisible();
  expect(await cells().first().getAttribute('style')).toMatch(/translateY\(0px\).*position: absolute/);
  await page.mouse.move(600, 500);
  await scrollUntil(() => page.evaluate(() => scrollY > 30_000));
  expect(await cells().count()).toBeLessThan(45);
  await expect(tweet(first.key)).toHaveCount(0);
  const shifts = await cells().evaluateAll((all) => all.map((c) => Number(/translateY\(([\d.]+)px/.exec(c.getAttribute('style') ?? '')?.[1])));
  expect(Math.min(...shifts)).toBeGreaterThan(20_000);
  expect(new Set(shifts).size).toBe(shifts.length);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(tweet(first.key)).toBeVisible();
});

test('where nodes are used again, the very same article shows another post', async () => {
  await open('/home?recycle=1');
  // What others put among the page's nodes stays, as with the site's own framework: on another's post.
  await page.evaluate(() => {
    const seen = new Map<Element, string | null>();
    for (const a of document.querySelectorAll('article')) {
      a.querySelector('[data-testid="User-Name"]')?.append(Object.assign(document.createElement('i'), { className: 'guest' }));
      seen.set(a, a.textContent);
    }
    Object.assign(globalThis, { seen });
  });
  await page.mouse.move(600, 500);
  // Only some nodes are kept for another use, and which is not ours to say; told in one look, as wheels still turn.
  await scrollUntil(() =>
    page.evaluate(() =>
      [...(globalThis as unknown as { seen: Map<Element, string | null> }).seen].some(
        ([a, text]) => a.isConnected && a.textContent !== text && a.querySelector('[data-testid="User-Name"] .guest') !== null,
      ),
    ),
  );
});

test('the first screen stands whole and in its order when the page opens', async () => {
  await open('/home');
  const ids = async (): Promise<(string | undefined)[]> =>
    (
      await page
        .locator('article')
        .evaluateAll((all) => all.map((a) => /status\/(\d+)/.exec(a.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '')?.[1]))
    ).slice(0, SCREENS.x.order.length);
  await expect.poll(ids).toEqual(SCREENS.x.order.map((key) => xId(postOf(key))));
  const now = Date.now();
  const shown = await tweet('x-lid-1').locator('time').getAttribute('datetime');
  expect(Math.abs(now - postOf('x-lid-1').ago - Date.parse(shown ?? ''))).toBeLessThan(60_000);
});

test('a click changes address, title and column without loading, and back returns to the same place', async () => {
  await open('/home');
  await page.evaluate(() => Object.assign(window, { mark: 'same document' }));
  const title = await page.title();
  await page.mouse.move(600, 500);
  await scrollUntil(() => page.evaluate(() => scrollY > 1_500));
  await page.evaluate(() => window.addEventListener('click', () => Object.assign(window, { place: scrollY }), { capture: true, once: true }));
  await page.locator('article a:has(> time)').nth(6).click();
  await expect(page.locator('article[tabindex="-1"]')).toHaveCount(1);
  await expect(page).toHaveURL(/\/status\/\d+$/);
  await expect(page).not.toHaveTitle(title);
  await page.goBack();
  await expect(page.locator('article[tabindex="-1"]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - (window as unknown as { place: number }).place))).toBeLessThan(300);
  expect(await page.evaluate(() => (window as unknown as { mark?: string }).mark)).toBe('same document');
  const section = await page.locator('[data-testid="primaryColumn"] section').elementHandle();
  await page.getByRole('tab', { name: 'Following' }).click();
  await expect(tweet('x-burn-fake')).toBeVisible();
  expect(await section?.evaluate((s) => s.isConnected)).toBe(false);
});

test('a thread shows what came before above the post, and answers below its reply box', async () => {
  await open(statusPath('x-burn-1', 'kwabs_osterley'));
  const order = (): Promise<(string | null)[]> =>
    page
      .locator('article, [data-testid="tweetTextarea_0"]')
      .evaluateAll((all) => all.map((n) => (n.matches('article') ? n.getAttribute('tabindex') : 'box')));
  await expect.poll(order).toEqual(['0', '-1', 'box', '0']);
});

for (const modal of ['trap', 'top'] as const)
  test(`a reply typed into the ${modal} dialog is posted by the page on a person's click only, and stays`, async () => {
    await open(`/home?modal=${modal}&as=brand`);
    await tweet('x-lid-1').getByTestId('reply').click();
    const box = page.locator('.dlg').getByTestId('tweetTextarea_0');
    await expect(box).toBeFocused();
    await expect(box).toHaveClass(/public-DraftEditor-content/);
    const text = `Sorry, @esmefairholt: batch 44 (${modal})`;
    await page.keyboard.type(text);
    await expect.poll(() => box.textContent()).toBe(text);
    await expect(box.locator('.lk')).toHaveText('@esmefairholt');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="tweetButton"]')?.click());
    await expect(box).toBeVisible();
    await page.getByTestId('tweetButton').click();
    await expect(page.getByTestId('toast')).toBeVisible();
    await page.goto(`${HOST}${statusPath('x-lid-1', 'esmefairholt')}`);
    const mine = page.locator('article').filter({ hasText: text });
    await expect(mine).toHaveCount(1);
    await expect(mine.getByTestId('User-Name')).toContainText('@BrindleKettles');
    await page.reload();
    await expect(mine).toHaveCount(1);

    await mine.getByTestId('caret').click();
    await page.getByRole('menuitem', { name: 'Edit post' }).click();
    await expect(page.locator('.dlg').getByTestId('tweetTextarea_0')).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ^IV');
    await page.getByTestId('tweetButton').click();
    await expect(page.locator('article').filter({ hasText: `${text} ^IV` })).toContainText('Last edited');
    await mine.getByTestId('caret').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByTestId('confirmationSheetConfirm').click();
    await expect(mine).toHaveCount(0);
  });

test('the inline box of a thread answers too, and several lines stay several', async () => {
  await open(`${statusPath('x-answered', 'pstrnadek')}?as=private`);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Three 😀 https://brindle.example/rings');
  await page.getByTestId('tweetButtonInline').click();
  const mine = page.locator('article').filter({ hasText: 'Three' });
  await expect(mine.getByTestId('User-Name')).toContainText('@ines_offduty');
  expect(await mine.getByTestId('tweetText').evaluate((t) => t.textContent)).toContain('One\n\nThree');
  await expect(mine.locator('[data-testid="tweetText"] img')).toHaveAttribute('alt', '😀');
  await expect(page.getByTestId('tweetTextarea_0')).toHaveText('');
  await open(`${statusPath('x-answered', 'pstrnadek')}?reset`);
  await expect(mine).toHaveCount(0);
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', '/BrindleKettles');
});

test('the trapping dialog takes the focus back and Tab goes round in it; the other one lies in the top layer', async () => {
  await open('/home?modal=trap');
  await tweet('x-lid-1').getByTestId('reply').click();
  await expect(page.locator('.dlg').getByTestId('tweetTextarea_0')).toBeFocused();
  const inside = () => page.evaluate(() => document.querySelector('.dlg')?.contains(document.activeElement) ?? false);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="AppTabBar_Home_Link"]')?.focus());
  await expect.poll(inside).toBe(true);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    await expect.poll(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.dlg')).toHaveCount(0);
  await expect(page).toHaveURL(/x\.com\/home(\?.*)?$/);
  await open('/home?modal=top');
  await tweet('x-lid-1').getByTestId('reply').click();
  expect(await page.locator('dialog.dlg').evaluate((d) => d.matches(':modal'))).toBe(true);
});

test('the policy is as strict as the site’s: no script of others, no text as markup, and the page itself breaks neither', async () => {
  known = /Trusted(HTML|Script)/i;
  await open('/home');
  const refused = await page.evaluate(() => {
    const tries: string[] = [];
    for (const act of [
      () => (document.createElement('div').innerHTML = '<b>x</b>'),
      () => (document.createElement('script').text = 'window.ran = 1'),
    ])
      try {
        act();
        tries.push('allowed');
      } catch {
        tries.push('refused');
      }
    return tries;
  });
  expect(refused).toEqual(['refused', 'refused']);
});

test('twitter.com leads to x.com, and pro.x.com shows columns of the same articles', async () => {
  await page.goto(`https://twitter.com${statusPath('x-lid-1', 'esmefairholt')}`);
  await expect(page.locator('article[tabindex="-1"]')).toHaveCount(1);
  expect(new URL(page.url()).hostname).toBe('x.com');
  await page.goto('https://pro.x.com/');
  await expect(page.locator('[data-testid="primaryColumn"] section')).toHaveCount(3);
  await expect(tweet('x-burn').first()).toBeVisible();
});
