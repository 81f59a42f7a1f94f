/** The click guard in a real frame of a foreign page: an honest user gets through, a page that hides or moves the card does not. */
import { expect, test, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { GALLERY_URL, serveGallery } from '../tools/gallery/serve';
import { launchChromium } from '../tools/lib/browsers';

const HOST = 'http://127.0.0.1:9/';
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  context = await launchChromium({ extension: null });
  await serveGallery(context);
  await context.route(`${HOST}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><body style="margin:0"><script>
        const host = document.createElement('div');
        host.style.cssText = 'position:fixed;left:300px;top:20px;width:400px;height:700px';
        const frame = document.createElement('iframe');
        frame.src = '${GALLERY_URL}?view=mara&guard';
        frame.style.cssText = 'width:100%;height:100%;border:0';
        host.attachShadow({ mode: 'closed' }).append(frame);
        document.body.append(host);
        window.host = host;
      </script>`,
    }),
  );
});
test.afterAll(async () => context.close());

test.beforeEach(async () => {
  page = await context.newPage();
  await page.goto(HOST);
  // What the history says comes last: then nothing moves any more.
  await expect
    .poll(() =>
      card()
        ?.locator('.sense-same')
        .count()
        .catch(() => 0),
    )
    .toBe(1);
});
test.afterEach(async () => page.close());

const card = (): Frame | undefined => page.frames().find((frame) => frame.url().startsWith(GALLERY_URL));
const acts = async (): Promise<unknown[]> => {
  const calls = (await card()?.evaluate(() => (globalThis as unknown as { calls: { action?: unknown }[] }).calls)) ?? [];
  return calls.flatMap((call) => (call.action ? [call.action] : []));
};
/** Where the press goes: taking the first tag off. */
async function target(): Promise<{ x: number; y: number }> {
  const box = await card()?.getByRole('button', { name: 'Take off tag lid' }).boundingBox();
  if (!box) throw new Error('The button is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const OFF = { do: 'tag', tag: 'lid', on: false };

/** Moves there as a hand does: several moves within half a second and more. */
async function approach(x: number, y: number): Promise<void> {
  for (let step = 0; step <= 8; step += 1) {
    await page.mouse.move(x + 60 - step * 7.5, y + 40 - step * 5);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 70)));
  }
}

/** A frame too busy to see the moves, or to hear of its focus, in time asks for the press once more, as it would a person. */
const late = (): Promise<number> | undefined =>
  card()
    ?.getByText(/^Not done: the card (only just|was covered|was not in use)/)
    .count();

test('an honest mouse gets through', async () => {
  for (let turn = 0; turn === 0 || (turn < 5 && (await late())); turn++) {
    const { x, y } = await target();
    await approach(x, y);
    await page.mouse.click(x, y);
  }
  await expect.poll(acts).toEqual([OFF]);
});

test('an honest keyboard gets through', async () => {
  const button = card()?.getByRole('button', { name: 'Take off tag lid' });
  await button?.focus();
  for (let turn = 0; turn === 0 || (turn < 5 && (await late())); turn++) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 650)));
    await page.keyboard.press('Enter');
  }
  await expect.poll(acts).toEqual([OFF]);
});

const disguises: Record<string, string> = {
  faded: 'host.style.opacity = "0.02"',
  // A strip about the button stays: what is clipped away takes no press at all.
  clipped: 'host.style.clipPath = "inset(calc(AT - 40px) 0 calc(100% - AT - 40px) 0)"',
  blended: 'host.style.mixBlendMode = "multiply"',
  shrunk: 'host.style.transform = "scale(0.4)"; host.style.transformOrigin = "0 0"',
  covered:
    'const lid = document.createElement("div"); lid.style.cssText = "position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9"; document.body.append(lid)',
  'covered in the top layer':
    'const lid = document.createElement("div"); lid.popover = "manual"; lid.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;border:0"; document.body.append(lid); lid.showPopover()',
};
for (const [name, script] of Object.entries(disguises))
  test(`a card that is ${name} takes no press, and says why`, async () => {
    const whole = await target();
    await page.evaluate(script.replaceAll('AT', `${whole.y - 20}px`));
    // The shrunk frame's button lies elsewhere: corner of the host + 0.4 of the way.
    const { x, y } = name === 'shrunk' ? { x: 300 + (whole.x - 300) * 0.4, y: 20 + (whole.y - 20) * 0.4 } : whole;
    await approach(x, y);
    await page.mouse.click(x, y);
    await expect(card()?.getByText(/^Not done: the card was covered/) ?? page.locator('nothing')).toHaveCount(1);
    expect(await acts()).toEqual([]);
  });

test('a card that jumps under the pointer takes no press', async () => {
  const { x, y } = await target();
  const lay = (left: string): Promise<void> =>
    page.evaluate(async (to) => {
      (globalThis as unknown as { host: HTMLElement }).host.style.left = to;
      // Two frames, so that the press lands in the card where it is now drawn.
      for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
    }, left);
  // A press may fall on the page while the browser still moves the frame, and tells nothing then: jump anew, press once.
  await expect(async () => {
    await lay('600px');
    await approach(x, y);
    await lay('300px');
    await page.mouse.click(x, y);
    await expect(card()?.getByText(/^Not done: the card only just came to rest/) ?? page.locator('nothing')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  expect(await acts()).toEqual([]);
});

test('a card that follows the pointer takes no press', async () => {
  const { x, y } = await target();
  const local = { x: x - 300, y: y - 20 };
  // As above a press may fall on the page while the frame is on its way: follow anew, press once.
  await expect(async () => {
    for (let step = 0; step < 12; step += 1) {
      const at = { x: 200 + step * 9, y: 200 + step * 4 };
      await page.evaluate(
        ([left, top]) => {
          const { style } = (globalThis as unknown as { host: HTMLElement }).host;
          style.left = `${left}px`;
          style.top = `${top}px`;
        },
        [at.x - local.x, at.y - local.y] as const,
      );
      await page.mouse.move(at.x, at.y);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
      if (step === 11) await page.mouse.click(at.x, at.y);
    }
    await expect(card()?.getByText(/^Not done/) ?? page.locator('nothing')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  expect(await acts()).toEqual([]);
});
