/** Every request of the main job on both sites and of the own pages: none goes anywhere but to the sites themselves, and none of ours goes there either. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Request } from '@playwright/test';
import { marksUntil, openCard } from '../e2e/lib/eyes';
import { pressIn } from '../e2e/lib/hand';
import { openTown } from '../e2e/lib/town';
import { knownSince } from '../sample/known';
import { openOwn } from '../tools/lib/own';
import { say } from './lib/say';
import { KNOWN, LID, markOf } from './lib/stage';

const OWN = ['popup.html', 'customer.html', 'desk.html', 'sidepanel.html'];
/** What Chromium itself looks up at its start, with or without an extension; the last for the words of its spelling check. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;
const SITES = new Set(['x.com', 'www.facebook.com']);

test('the main job asks nothing of anybody but the two sites, and our parts ask nothing of these', async () => {
  const log = join(mkdtempSync(join(tmpdir(), 'earshot-net-')), 'net.json');
  // What a worker asks is not surely told to the test's own ears: the browser itself writes down what it is asked for.
  const { context } = await openTown({ args: [`--log-net-log=${log}`] });
  const seen: { url: URL; from: string }[] = [];
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (!/^(?:https?|wss?):$/.test(url.protocol)) return;
    seen.push({ url, from: request.serviceWorker()?.url() ?? request.frame().url() });
  });
  const page = await context.newPage();
  await page.goto('https://x.com/esmefairholt');
  const profile = await marksUntil(page, (m) => m.some((one) => one.post.includes(LID)), 'a mark on the profile');
  const card = await openCard(page, markOf(profile, LID), KNOWN);
  await card.getByRole('textbox', { name: 'Your text' }).fill('Which two digits stand under the base?');
  await pressIn(page, card, 'Insert');
  await expect(page.locator('[data-testid="tweetTextarea_0"]').last()).toContainText('two digits');
  await page.goto('https://www.facebook.com/');
  const third = 'Third week. Still nothing.';
  const all = await marksUntil(page, (m) => m.some((one) => one.post.includes(third)), 'the mark of the post on Facebook');
  await openCard(page, markOf(all, third), knownSince('mara'));
  for (const file of OWN) {
    const own = await openOwn(context, file);
    await expect(own.locator('#root > *').first()).toBeAttached();
    await own.close();
  }
  const before = seen.length;
  const stray = seen.filter(({ url, from }) => !SITES.has(url.hostname) || from.startsWith('chrome-extension:'));
  // The control: one picture from elsewhere is heard.
  await page.evaluate(() => (new Image().src = 'https://elsewhere.example/pixel.gif'));
  await expect.poll(() => seen.slice(before).some(({ url }) => url.hostname === 'elsewhere.example')).toBe(true);
  await context.close();
  const asked = new Set(
    [...readFileSync(log, 'utf8').matchAll(/"url":"((?:https?|wss?):\/\/[^"]+)"/g)].map(([, url]) => new URL(url ?? '').hostname),
  );
  const elsewhere = [...asked].filter((host) => !SITES.has(host) && !BROWSERS_OWN.test(host));
  say(
    'requests',
    `of ${before} elsewhere or by our parts ${stray.length}, further hosts in the browser's own log ${elsewhere.length}`,
    !stray.length && !elsewhere.length,
  );
  expect(stray.map(({ url, from }) => `${url.href} from ${from}`)).toEqual([]);
  expect([...asked]).toEqual(expect.arrayContaining([...SITES]));
  expect(elsewhere).toEqual([]);
});
