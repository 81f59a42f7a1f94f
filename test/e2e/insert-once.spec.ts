/** A worker that dies while a text goes in asks for the same press again: the text does not go in a second time. */
import { expect, test } from '@playwright/test';
import { stopWorker } from '../tools/lib/own';
import { marks, marksUntil, markOf, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { openTown } from './lib/town';

test('a box closed while the worker was dead stays closed, and the card says what came of it', async () => {
  const { context, own } = await openTown();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await marksUntil(page, (seen) => seen.length === 6, 'six marks');
  const card = await openCard(page, markOf(await marks(page), 'Is anyone else’s Brindle kettle lid stuck'), 'Esme Fairholt');
  const text = 'Which two digits stand under the base?';
  await card.getByRole('textbox', { name: 'Your text' }).fill(text);
  // Told of by the page itself, so that the next steps fall into the time in which the text is looked at before it is believed.
  const there = page.evaluate(
    (words) =>
      new Promise<void>((done) => {
        const look = (): void => {
          const boxes = [...document.querySelectorAll('[role="dialog"] [data-testid="tweetTextarea_0"]')];
          if (!boxes.some((box) => box.textContent?.includes(words))) return void requestAnimationFrame(look);
          document.querySelector<HTMLElement>('[data-testid="app-bar-close"]')?.click();
          done();
        };
        look();
      }),
    text,
  );
  await pressIn(page, card, 'Insert');
  await there;
  await stopWorker(context, own);
  await expect(card.getByText('The reply box closed while the text was put in.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[role="dialog"]')).toHaveCount(0);
  await context.close();
});
