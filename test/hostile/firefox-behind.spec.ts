/** A tab that nobody has looked at yet: nothing is read, kept or marked in it until somebody does. Firefox, because a driven Chromium calls every tab visible. */
import { expect, test } from '@playwright/test';
import type { InteractionRow } from '../../lib/model/customer';
import { markPlace } from '../e2e/lib/town-firefox';
import { serveFirefox } from '../sample/town';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { aside, openFirefoxStage, rowsFirefox, served } from './lib/stage-firefox';

const TEXT = 'Is the Brindle kettle lid stuck again?';
const FRONT = 'My Brindle kettle sings.';

test('a page in a tab behind is neither read nor marked until somebody looks at it', async () => {
  const { browser, own, page: front } = await openFirefoxStage();
  const house = postsHouse(() => [{ text: TEXT }]);
  const page = await browser.newPage({ type: 'tab', background: true });
  await serveFirefox(page, [house]);
  await front.bringToFront();
  await page.goto('https://x.com/home');
  const kept = async (text = TEXT): Promise<number> =>
    (await rowsFirefox<InteractionRow>(own, 'interactions')).filter((row) => row.text === text).length;
  const marked = async (): Promise<boolean> => (await markPlace(aside(page), 'lid stuck again')) !== null;
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  // Longer than a page in front takes that was opened after it.
  const beside = await served({ browser }, [postsHouse(() => [{ text: FRONT }])]);
  await beside.goto('https://x.com/home');
  await expect.poll(() => markPlace(aside(beside), 'kettle sings')).not.toBeNull();
  await expect.poll(() => kept(FRONT)).toBe(1);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  const behind = [await kept(), Number(await marked())];
  await page.bringToFront();
  await expect.poll(marked).toBe(true);
  await expect.poll(() => kept()).toBe(1);
  await browser.close();
  say('Attacks', `firefox rows and marks of a tab behind: ${behind.join(', ')}; looked at 1, 1`, !behind[0] && !behind[1]);
  expect(behind).toEqual([0, 0]);
});
