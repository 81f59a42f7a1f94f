/** S2: the page registers every tag it found in the bundle, breaks the prototypes and clobbers names: it gets no root, and Earshot goes on working. */
import { expect, test } from '@playwright/test';
import { marksUntil, openCard } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { hostileHouses } from './lib/page';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { NAMES, SCRIPT, TAGS } from './lib/traps';

let stage: Stage;
test.afterAll(async () => stage.context.close());

test('no root for a page that registers tags, breaks prototypes and clobbers names; marks and card work', async () => {
  stage = await openStage();
  const posts = [{ text: 'Is the Brindle kettle lid stuck again?' }, { text: 'A walk in the rain.' }, { text: 'My Brindle kettle sings.' }];
  await serveChromium(stage.context, [postsHouse(() => posts, { head: SCRIPT, foot: `<div hidden>${NAMES}</div>` })]);
  const { page } = stage;
  await page.goto('https://x.com/home');
  const seen = await marksUntil(page, (m) => m.length === 2, 'two marks in a page full of traps');
  const card = await openCard(page, seen[0]!, 'Maud Ferrin');
  await expect(card.getByText('Is the Brindle kettle lid stuck again?').first()).toBeVisible();
  // Through the debugger: the page has broken what a test's own evaluation stands on.
  const cdp = await stage.context.newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.got' });
  const got = String(result.value).split(' ').filter(Boolean);
  // The control: an element with a name of the page's, as careless extensions make it.
  await serveChromium(stage.context, hostileHouses([postsHouse(() => posts)]));
  await page.goto('https://x.com/home');
  const control = await page.evaluate(() =>
    (globalThis as unknown as { hostile: { control(s: string): Promise<Record<string, string[]>> } }).hostile.control('weaksecret'),
  );
  const handed = control['attachInternals on every host'] ?? [];
  say(
    'S2',
    `roots obtained ${got.length} of ${TAGS.length} tags, marks 2 of 2, card open, dashed panel ${handed.length}`,
    got.length === 0 && handed.length > 0,
  );
  expect(got).toEqual([]);
  expect(handed).toContain('dashed');
});
