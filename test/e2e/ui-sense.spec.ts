/** Thread, look-alikes and chips in the card with a worker's answers played: what is asked first, and that looking never holds up the card. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { GALLERY_URL, serveGallery } from '../tools/gallery/serve';
import { launchChromium } from '../tools/lib/browsers';

let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  context = await launchChromium({ extension: null, viewport: { width: 400, height: 900 } });
  await serveGallery(context);
});
test.afterAll(async () => context.close());
test.beforeEach(async () => {
  page = await context.newPage();
});
test.afterEach(async () => page.close());

async function open(view: string, more = ''): Promise<void> {
  await page.goto(`${GALLERY_URL}?view=${view}${more}`);
  await expect(page.getByRole('heading', { name: 'Reply', exact: true })).toBeVisible();
}
const proofs = () =>
  page.evaluate(() => (globalThis as unknown as { calls: { proof?: boolean; sure?: boolean; opId: string }[] }).calls.filter((call) => call.proof));

test('the card stands before anything around it is asked for', async () => {
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(globalThis, { order });
    new MutationObserver(() => {
      if (document.querySelector('.at-hand') && !order.includes('card')) requestAnimationFrame(() => order.push('card'));
    }).observe(document, { childList: true, subtree: true });
    addEventListener('sense', (event) => order.push(String((event as CustomEvent).detail)));
  });
  await open('mara');
  await expect(page.getByText(/^No answer seen/)).toBeVisible();
  const order = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { order: string[] }).order);
  await expect.poll(async () => (await order()).slice(1).sort()).toEqual(['chips', 'thread']);
  expect((await order())[0]).toBe('card');
});

test('the list behind "others wrote this" opens and closes with the keyboard', async () => {
  await open('mara');
  const chip = page.getByRole('button', { name: '7 others wrote this in the last hour, usual 1' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'Teodor Bramvik' })).toHaveAttribute('href', '/customer.html?id=c0');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Teodor Bramvik' })).toHaveCount(0);
});

test('mood and asking again are said as what they are', async () => {
  await open('mara');
  await expect(page.getByText(/^mood changed: sounds upset \(guess\), was pleased/)).toBeVisible();
  await expect(page.getByText(/^asks again: first .*, in the same conversation$/)).toBeVisible();
});

test('what not everyone may read becomes proof only after its sentence and a second press; a public post at once', async () => {
  await open('impostor', '&audience=limited');
  await page.getByRole('button', { name: 'Save as proof' }).click();
  await expect(page.getByText('Shared with friends only. Keep it as proof anyway?')).toBeVisible();
  expect(await proofs()).toEqual([]);
  await page.getByRole('button', { name: 'Don’t keep' }).click();
  await page.getByRole('button', { name: 'Save as proof' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(async () => (await proofs()).map((call) => call.sure)).toEqual([true]);
  await open('impostor');
  await page.getByRole('button', { name: 'Save as proof' }).click();
  await expect.poll(async () => (await proofs()).map((call) => call.sure)).toEqual([false]);
});

test('a reply in the thread becomes proof by the same rules, all that the account said there at one press', async () => {
  await open('stranger');
  await page.getByRole('button', { name: 'Save 2 replies as proof' }).click();
  await expect(page.getByText('Shared with friends only. Keep them as proof anyway?')).toBeVisible();
  expect(await proofs()).toEqual([]);
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page.getByText('Saved as proof')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Their history' })).toHaveAttribute('href', '/customer.html?id=c-fake');
  expect(await proofs()).toEqual([{ opId: expect.any(String) as unknown, proof: true, sure: true, of: 'x:brindle_help0' }]);
  await open('busy');
  await page.getByRole('button', { name: 'Save as proof' }).click();
  await expect.poll(async () => (await proofs()).map((call) => call.sure)).toEqual([false]);
});

test('one’s own words come back after the warning was taken', async () => {
  await open('impostor');
  await page.getByLabel('Your text').fill('My own words');
  await page.getByRole('button', { name: 'Use “That account is not us”' }).click();
  await expect(page.getByLabel('Your text')).toHaveValue(/^A word of care/);
  await page.getByRole('button', { name: 'Put my own text back' }).click();
  await expect(page.getByLabel('Your text')).toHaveValue('My own words');
});

test('looking again changes the answer that is shown, and another post never shows this one’s', async () => {
  await open('mara');
  await expect(page.getByText(/^No answer seen/)).toBeVisible();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { looks: number }).looks)).toBe(2);
  await page.evaluate(() => (globalThis as unknown as { choose(name: string): void }).choose('stranger'));
  await expect(page.getByText(/^Another customer answered/)).toBeVisible();
  await expect(page.getByText(/^No answer seen/)).toHaveCount(0);
  await expect(page.getByText(/others wrote this/)).toHaveCount(0);
});
