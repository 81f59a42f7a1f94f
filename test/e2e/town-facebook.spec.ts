/** The Facebook half of the sample town behaves as the site does, so that what passes there may be believed. No extension here. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { facebook } from '../sample/facebook/house';
import { serveChromium } from '../sample/town';
import { launchChromium } from '../tools/lib/browsers';
import { atRest } from './lib/rest';

const HOST = 'https://www.facebook.com';
let context: BrowserContext;
let page: Page;
let troubles: string[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  context = await launchChromium({ extension: null });
  await serveChromium(context, [facebook]);
});
test.afterAll(async () => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
  troubles = [];
  page.on('pageerror', (e) => troubles.push(e.message));
  page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
});
test.afterEach(async () => {
  expect(troubles).toEqual([]);
  await page.close();
});

/** Opens an address of the site and waits for its first post. */
async function open(path: string): Promise<void> {
  await page.goto(`${HOST}${path}`);
  await expect(page.getByText('Autumn orders').or(page.getByText('batch 44')).first()).toBeVisible();
}

const comment = (text: string) => page.locator('[role="article"][aria-label]').filter({ hasText: text });

test('a feed empties units far away and keeps their shells, so that a reader meets both', async () => {
  await open('/?reset&gen=2024&posts=60');
  const first = page.locator('[aria-posinset="1"]');
  await expect(first).toContainText('Autumn orders');
  const height = await atRest(async () => (await first.boundingBox())?.height ?? 0);
  await expect(async () => {
    await page.mouse.wheel(0, 6000);
    expect(await page.locator('[aria-posinset]').count()).toBeGreaterThanOrEqual(40);
  }).toPass();
  await expect(first.locator('[data-virtualized="true"]')).toHaveCount(1);
  await expect(first).toHaveText('');
  await expect.poll(async () => Math.abs(((await first.boundingBox())?.height ?? 0) - height)).toBeLessThan(2);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(first).toContainText('Autumn orders');
});

test('ten thousand posts can be asked for, and the last is still a whole unit', async () => {
  await open('/?reset&posts=10000');
  const last = await page.evaluate(
    async () =>
      (await fetch('/api/graphql/?doc=feed&where=home&after=9990&posts=10000')).json() as Promise<{
        units: { text: string; permalink: string }[];
        next: number | null;
      }>,
  );
  expect(last.units).toHaveLength(10);
  expect(last.next).toBeNull();
  for (const unit of last.units)
    expect(unit.permalink).toMatch(/^\/(groups\/\d+\/posts\/\d+\/|[\w.]+\/posts\/pfbid\w+|permalink\.php\?story_fbid=pfbid\w+&id=\d+)$/);
});

for (const gen of ['2022', '2024', '2026']) {
  test(`in the feed of ${gen} a permalink appears under the user's own pointer, never before`, async () => {
    await open(`/?reset&gen=${gen}`);
    const time = page
      .locator('[role="main"] a[role="link"]')
      .filter({ has: page.locator('svg').or(page.locator('span')) })
      .and(page.locator('a[href="#"][aria-label="2d"], a[href^="?__cft__"], a[href^="https://www.facebook.com/?__cft__"]'))
      .first();
    expect(await time.getAttribute('href')).not.toContain('/posts/');
    const handle = await time.elementHandle();
    await handle?.hover();
    await expect.poll(() => handle?.getAttribute('href')).toMatch(/\/brindlekettles\/posts\/pfbid/);
    await expect(page.getByRole('tooltip')).toBeVisible();
  });

  test(`the markup of ${gen} carries the marks of its year and no others`, async () => {
    await open(`/?reset&gen=${gen}`);
    const count = (selector: string): Promise<number> => page.locator(`[role="main"] ${selector}`).count();
    expect((await count('[aria-posinset]')) > 0).toBe(gen !== '2026');
    expect((await count('[aria-posinset][role="article"]')) > 0).toBe(gen === '2022');
    expect((await count('[data-ad-rendering-role="profile_name"]')) > 0).toBe(gen === '2026');
    expect((await count('[data-virtualized]')) > 0).toBe(gen !== '2022');
    expect(await count('[role="feed"]')).toBe(gen === '2022' ? 1 : 0);
    expect(await comment('Third week. Still nothing.').getAttribute('tabindex')).toBe('-1');
    // An ad is labelled only through a sentence elsewhere in the document.
    const ad = page.locator('[role="main"] [aria-labelledby]').filter({ hasNot: page.locator('h4') });
    const labels = (): Promise<string[]> =>
      ad.evaluateAll((els) => els.map((el) => document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''));
    await expect.poll(labels).toContain('Sponsored');
  });
}

test('labels change with the language, in all four', async () => {
  const says = {
    en: 'Comment by Mara Lindqual 52 minutes ago',
    de: 'Kommentar von Mara Lindqual vor 52 Minuten',
    es: 'Comentario de Mara Lindqual hace 52 minutos',
    vi: 'Bình luận dưới tên Mara Lindqual vào 52 phút trước',
  };
  const box = { en: 'Comment as Brindle', de: 'Als Brindle kommentieren', es: 'Comentar como Brindle', vi: 'Bình luận dưới tên Brindle' };
  for (const lang of ['en', 'de', 'es', 'vi'] as const) {
    await open(`/brindlekettles?reset&gen=2024&lang=${lang}`);
    expect(await comment('Third week. Still nothing.').getAttribute('aria-label')).toBe(says[lang]);
    await expect(page.getByRole('textbox', { name: box[lang] }).first()).toHaveAttribute('data-lexical-editor', 'true');
  }
});

for (const editor of ['rich', 'plain']) {
  test(`the ${editor} Lexical box takes typing, Enter sends, a reload still shows it`, async () => {
    await open(`/brindlekettles?reset&editor=${editor}&as=jonas`);
    await comment('Third week. Still nothing.').getByRole('button', { name: 'Reply', exact: true }).click();
    const box = page.getByRole('textbox', { name: 'Reply as Jonas Weidtal' });
    await expect(box).toBeFocused();
    await page.keyboard.type('I am sorry, Mara.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Looking now. ^JW');
    await page.keyboard.press('Enter');
    const mine = comment('Looking now. ^JW');
    await expect(mine).toHaveAttribute('aria-label', /^Reply by Jonas Weidtal to Mara Lindqual's comment a few seconds ago$/);
    await expect(mine.locator('a[href*="reply_comment_id="]')).toHaveCount(1);
    await page.reload();
    await expect(comment('I am sorry, Mara.')).toHaveCount(1);
    expect(await page.evaluate(() => sessionStorage.getItem('town.untrusted'))).toBeNull();
  });
}

test('an own comment is edited and taken back by the page’s own menu', async () => {
  await open('/brindlekettles?reset&gen=2024');
  const box = page.getByRole('textbox', { name: 'Comment as Brindle' }).first();
  await box.click();
  await page.keyboard.type('Four of you are on the van.');
  await page.keyboard.press('Enter');
  await comment('Four of you').getByRole('button', { name: 'Edit or delete this' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(page.locator('[data-lexical-editor="true"]:focus')).toContainText('Four of you');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Five of you are on the van.');
  await page.keyboard.press('Enter');
  await expect(comment('Five of you')).toContainText('Edited');
  await comment('Five of you').getByRole('button', { name: 'Edit or delete this' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(comment('of you are on the van')).toHaveCount(0);
  await page.reload();
  await expect(comment('Third week. Still nothing.')).toBeVisible();
  await expect(comment('of you are on the van')).toHaveCount(0);
});

for (const dialog of ['modal', 'native']) {
  test(`the ${dialog} post dialog has the post's address, holds the focus and gives it up on Escape`, async () => {
    await open(`/?reset&dialog=${dialog}`);
    await page.getByRole('button', { name: 'Leave a comment' }).first().click();
    const layer = page.getByRole('dialog', { name: "Brindle's post" });
    await expect(layer.getByRole('textbox', { name: 'Comment as Brindle' })).toBeFocused();
    await expect(layer).toContainText('Third week. Still nothing.');
    await expect(page).toHaveURL(/facebook\.com\/brindlekettles\/posts\/pfbid/);
    const inside = (): Promise<boolean> => page.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false);
    await page.evaluate(() => {
      const stranger = document.createElement('button');
      stranger.id = 'stranger';
      document.body.append(stranger);
      stranger.focus();
    });
    await expect.poll(inside).toBe(true);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (dialog === 'modal') await expect.poll(inside).toBe(true);
    }
    await layer.getByRole('textbox').last().focus();
    await page.keyboard.press('Escape');
    await expect(layer).toHaveCount(0);
    await expect(page).toHaveURL(/\/(\?.*)?$/);
  });
}

test("a group's post opens over its group, and every comment names group, post and itself", async () => {
  await open('/groups/284417730915526/?reset');
  await expect(page.locator('[role="feed"] > div').first()).toBeVisible();
  expect(await page.locator('[aria-posinset]').count()).toBe(0);
  const href = await comment('Bei mir auch Charge 44').locator('a[href*="comment_id="]').last().getAttribute('href');
  expect(href).toMatch(/\/groups\/284417730915526\/posts\/\d+\/\?comment_id=\d+/);
  await page.goto(href ?? '');
  await expect(page.getByRole('dialog').locator('[role="article"][aria-label]').filter({ hasText: 'Lote 44' })).toBeVisible();
});

test('"See more" hides the rest of a long post until a person opens it', async () => {
  await page.goto(`${HOST}/teodor.bramvik?reset`);
  const post = page.locator('[data-ad-rendering-role="story_message"]').filter({ hasText: 'A small history' });
  await expect(post).not.toContainText('Good night from the kitchen');
  await post.getByRole('button', { name: 'See more' }).click();
  await expect(post).toContainText('Good night from the kitchen');
});

test('an Enter that no person pressed is counted, so that a test can prove that nothing sends by itself', async () => {
  await open('/brindlekettles?reset&gen=2024');
  const box = page.getByRole('textbox', { name: 'Comment as Brindle' }).first();
  await box.click();
  await page.keyboard.type('Not meant to go.');
  await box.dispatchEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  expect(await page.evaluate(() => sessionStorage.getItem('town.untrusted'))).toBe('1');
});

test('mutations change what a reader leans on: marks lost, wrapped, moved', async () => {
  const shape = () =>
    page.evaluate(() => {
      const unit = document.querySelector('[role="main"] [data-virtualized="false"]');
      const text = [...(unit?.querySelectorAll('[dir="auto"]') ?? [])].findLast((el) => el.textContent?.startsWith('Autumn orders'));
      const face = unit?.querySelector('a[aria-label="Brindle"]');
      return {
        marks: unit?.querySelectorAll('[data-ad-rendering-role="story_message"], [data-ad-rendering-role="profile_name"]').length ?? -1,
        depth: (() => {
          let depth = 0;
          for (let el = text ?? null; el && el !== unit; el = el.parentElement) depth += 1;
          return depth;
        })(),
        faceFirst: Boolean(face && text && face.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING),
      };
    });
  await open('/?reset');
  const plain = await shape();
  await open('/?reset&mutate=lost');
  expect((await shape()).marks).toBe(0);
  await open('/?reset&mutate=wrapped');
  const wrapped = await shape();
  expect(wrapped.marks).toBe(plain.marks);
  expect(wrapped.depth).toBeGreaterThan(plain.depth);
  await open('/?reset&mutate=moved');
  expect(plain.faceFirst).toBe(true);
  expect((await shape()).faceFirst).toBe(false);
});

test('the neighbour business.facebook.com is another application', async () => {
  await page.goto('https://business.facebook.com/latest/inbox');
  await expect(page.getByText('Third week. Still nothing.')).toBeVisible();
  await expect(page.locator('[role="main"], [role="article"], [aria-posinset]')).toHaveCount(0);
});
