/** The main job in Firefox with the shipped build, on both sites, by coordinates and keys as a person has them. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Frame } from 'puppeteer-core';
import { knownSince } from '../sample/known';
import { confirmIfAsked, openCard, pressIn } from './lib/card-firefox';
import { atRest } from './lib/rest';
import { mentions, openFirefoxTown, type FirefoxTown } from './lib/town-firefox';

test.describe.configure({ mode: 'serial' });

let town: FirefoxTown;
let profile: string;
test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'earshot-firefox-'));
  town = await openFirefoxTown(profile);
});
test.afterAll(async () => town.browser.close());

const LID = 'Is anyone else’s Brindle kettle lid stuck';

test('X: the same six posts are marked and two need an answer', async () => {
  await town.page.bringToFront();
  await town.page.goto('https://x.com/home');
  await expect
    .poll(async () =>
      (await mentions(town.own, 'https://x.com/*'))
        .map((m) => m.state)
        .sort()
        .join(' '),
    )
    .toBe('answered done needs-you needs-you new taken');
});

async function write(frame: Frame, text: string): Promise<void> {
  const focused = (): Promise<boolean> =>
    frame.evaluate(() => {
      const field = [...document.querySelectorAll('textarea')].find((t) => t.placeholder.startsWith('Choose a reply'));
      field?.focus();
      return field !== undefined && document.activeElement === field;
    });
  await expect.poll(focused).toBe(true);
  for (const [i, line] of text.split('\n').entries()) {
    if (i) {
      await town.page.keyboard.down('Shift');
      await town.page.keyboard.press('Enter');
      await town.page.keyboard.up('Shift');
    }
    await town.page.keyboard.type(line);
  }
}

test('X: the card takes a text, asks once more, and puts it into the site’s box; the person sends; the answer is seen', async () => {
  const { page } = town;
  await page.goto('https://x.com/esmefairholt');
  const frame = await openCard(town.page, LID, knownSince('esme'));
  const text = 'Hello Esme\n\nthat is batch 44, and our fault.';
  await write(frame, text);
  await pressIn(town.page, frame, 'Insert');
  await expect.poll(() => frame.evaluate(() => document.body.textContent)).toContain('Put this text into the reply box?');
  const lines = (): Promise<(string | null)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-testid="tweetTextarea_0"]')]
        .slice(-1)
        .flatMap((box) => [...box.querySelectorAll('[data-block="true"]')].map((b) => b.textContent)),
    );
  // The question stands: before it is answered the site's own box has none of it.
  expect((await lines()).join('')).toBe('');
  await confirmIfAsked(town.page, frame);
  await expect.poll(lines).toEqual(text.split('\n'));
  // The card stands until the text was read back; then it steps aside.
  await page.waitForFunction(() => [...document.querySelectorAll('div[popover]')].every((d) => getComputedStyle(d).visibility === 'hidden'));
  await page.waitForSelector('[data-testid="tweetButton"]:not([disabled]):not([aria-disabled="true"])');
  await page.click('[data-testid="tweetButton"]');
  await page.waitForFunction(() => !document.querySelector('[data-testid="tweetButton"]'));
  await page.click('article time');
  await page.waitForFunction(
    (words: string) => [...document.querySelectorAll('article')].some((a) => a.textContent?.includes(words)),
    {},
    'and our fault',
  );
  await expect.poll(async () => (await mentions(town.own, 'https://x.com/*')).find((m) => m.text.includes('lid stuck shut'))?.state).toBe('answered');
});

test('Facebook: “Third week. Still nothing.” is ours, and the reply goes into its own box', async () => {
  const { page } = town;
  await page.goto('https://www.facebook.com/?reset');
  const frame = await openCard(town.page, 'Third week. Still nothing.', knownSince('mara'));
  const text = 'Mara, we promised you a call by Friday.\nI am calling you at ten.';
  await write(frame, text);
  await pressIn(town.page, frame, 'Insert');
  await confirmIfAsked(town.page, frame);
  const boxes = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-lexical-editor="true"]')]
        .map((box) => box.innerText.replace(/\n+/g, '\n').trim())
        .filter((t) => t.includes('calling you')),
    );
  await expect.poll(boxes).toEqual([text]);
  expect(await page.evaluate(() => sessionStorage.getItem('town.untrusted'))).toBeNull();
});

test('after a restart of the browser the mark still says answered, and the answer stands in the history once', async () => {
  await town.browser.close();
  town = await openFirefoxTown(profile, { seed: false });
  await town.page.goto('https://x.com/home?reset');
  await expect.poll(async () => (await mentions(town.own, 'https://x.com/*')).find((m) => m.text.includes('lid stuck shut'))?.state).toBe('answered');
  const frame = await openCard(town.page, LID, knownSince('esme'));
  // Once in the history; the notice that it was answered holds the words only on demand.
  const entries = await atRest(() => frame.evaluate(() => document.body.textContent?.split('and our fault').length ?? 0));
  expect(entries - 1).toBe(1);
});
