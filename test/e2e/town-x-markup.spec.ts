/** The markup facts of the X-like town, one by one: generations, languages, ads, mutations. A reader is only as good as the page it was tried on. */
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { postOf, xId } from '../sample/story/index';
import { serveChromium } from '../sample/town';
import { xHouse } from '../sample/x/house';
import { launchChromium } from '../tools/lib/browsers';
import { atRest } from './lib/rest';

let context: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  context = await launchChromium({ extension: null, viewport: { width: 1280, height: 1600 } });
  await serveChromium(context, [xHouse()]);
});
test.afterAll(async () => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
});
test.afterEach(async () => page.close());

const post = (key: string): Locator => page.locator('article').filter({ has: page.locator(`a[href$="/status/${xId(postOf(key))}"]`) });

async function open(path: string): Promise<void> {
  await page.goto(`https://x.com${path}`);
  await expect(page.locator('article').first()).toBeAttached();
}

test('each generation has its own post element and buttons', async () => {
  for (const [gen, tag, button, views] of [
    ['2021', 'DIV', 'DIV', 0],
    ['2024', 'ARTICLE', 'BUTTON', 1],
    ['2026', 'ARTICLE', 'BUTTON', 1],
  ] as const) {
    await open(`/home?gen=${gen}`);
    expect(
      await page
        .getByTestId('tweet')
        .first()
        .evaluate((n) => n.tagName),
    ).toBe(tag);
    expect(
      await page
        .getByTestId('reply')
        .first()
        .evaluate((n) => n.tagName),
    ).toBe(button);
    await expect(post('x-burn').locator('a[href$="/analytics"]')).toHaveCount(views);
  }
});

test('counts are said in the language of the interface, zero ones left out, and now and then not at all', async () => {
  const burn = postOf('x-burn').counts;
  for (const [lang, words] of [
    ['en', `${burn.replies} replies, ${burn.reposts} reposts, ${burn.likes} likes`],
    ['de', `${burn.replies} Antworten, ${burn.reposts} Reposts`],
    ['es', `${burn.replies} respuestas, ${burn.reposts} reposts`],
    ['ja', `${burn.replies} 件の返信、${burn.reposts} 件のリポスト`],
  ] as const) {
    await open(`/home?lang=${lang}&gen=2024`);
    expect(await post('x-burn').getByRole('group').getAttribute('aria-label')).toContain(words);
  }
  await open('/search?q=brindle&lang=en&gen=2026');
  await page.mouse.move(600, 500);
  const empty = page.locator('article [role="group"][aria-label=""]');
  await expect(async () => {
    await page.mouse.wheel(0, 1_500);
    expect(await empty.count()).toBeGreaterThan(0);
  }).toPass({ intervals: [60] });
});

test('an ad lies within measuring marks and has no link of its own; a video holds such marks inside and is no ad', async () => {
  await open('/home');
  const ad = page.locator('[data-testid="placementTracking"] article').first();
  await expect(ad).toContainText('Lumora');
  await expect(ad.locator('time')).toHaveCount(0);
  const dog = post('x-dog');
  await expect(dog.getByTestId('placementTracking')).not.toHaveCount(0);
  expect(await dog.evaluate((a) => a.closest('[data-testid="placementTracking"]'))).toBeNull();
});

test('quote, repost, pin and lock stand where the site puts them', async () => {
  await open('/odile_mchv');
  const quote = page.locator('article').filter({ hasText: 'inox' }).locator('div[role="link"][tabindex="0"]');
  await expect(quote.getByTestId('User-Name')).toContainText('@gtolliverpeake');
  await expect(quote.locator('a time')).toHaveCount(0);
  await expect(quote.locator('time')).toHaveCount(1);
  await open('/BrindleKettles');
  await expect(page.locator('article').first().getByTestId('socialContext')).toHaveText('Pinned');
  await open('/linnea_svl');
  await expect(page.locator('article').first().getByTestId('icon-lock')).toBeVisible();
  await open('/home');
  await page.mouse.move(600, 500);
  await expect(async () => {
    await page.mouse.wheel(0, 800);
    await expect(page.getByTestId('socialContext').filter({ hasText: 'Odile Marchavoine reposted' })).toBeAttached({ timeout: 300 });
  }).toPass();
  await expect(
    page
      .locator('article')
      .filter({ has: page.getByText('Odile Marchavoine reposted') })
      .locator(`a[href$="/status/${xId(postOf('x-tip'))}"]`),
  ).toHaveCount(1);
});

test('a link shows its middle and hides its ends; a mention and a tag are links', async () => {
  await open('/search?q=card+number');
  const link = page.locator('article').first().locator('[data-testid="tweetText"] a[href^="https://t.co/"]');
  expect(await link.textContent()).toBe('https://brindle-refund-desk.example/claim…');
  expect(await link.locator('[aria-hidden="true"]').first().textContent()).toBe('https://');
  await open('/home');
  await expect(post('x-burn').locator('[data-testid="tweetText"] a[href="/BrindleKettles"]')).toHaveText('@BrindleKettles');
});

test('who is signed in is told by one link, and signed out by none', async () => {
  for (const [as, href] of [
    ['brand', '/BrindleKettles'],
    ['colleague', '/jonas_weidtal'],
    ['private', '/ines_offduty'],
  ] as const) {
    await open(`/home?as=${as}`);
    await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', href);
  }
  await open('/home?as=');
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveCount(0);
});

test('each mutation takes away or moves just what its name says', async () => {
  const count = async (mutation: string, selector: string): Promise<number> => {
    await open(`/home?mutate=${mutation}`);
    // The whole of the first screen stands before anything in it is counted.
    await atRest(() => page.locator('article').count());
    return page.locator(`article ${selector}, article${selector}`).count();
  };
  expect(await count('none', '[data-testid="User-Name"]')).toBeGreaterThan(9);
  expect(await count('lost', '[data-testid="User-Name"]')).toBe(0);
  expect(await count('lost-tweet', '[data-testid="tweet"]')).toBe(0);
  expect(await count('lost-text', '[data-testid="tweetText"]')).toBe(0);
  expect(await count('lost-time', 'time[datetime]')).toBe(0);
  expect(await count('wrapped', '[data-testid="User-Name"]')).toBeGreaterThan(9);
  expect(await page.locator('article [data-testid="User-Name"] span > a:has(> time)').count()).toBeGreaterThan(9);
  expect(await count('moved', '[data-testid="User-Name"] a:has(> time)')).toBe(0);
  expect(await page.locator('article a:has(> time)').count()).toBeGreaterThan(9);
});
