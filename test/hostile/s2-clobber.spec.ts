/** S2: the page registers every tag it found in the bundle, breaks the prototypes and clobbers names: it gets no root, and Earshot goes on working. */
import { expect, test } from '@playwright/test';
import { marksUntil, openCard } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { CARELESS, careless, NAMES, SCRIPT, TAGS } from './lib/traps';

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
  const run = async (expression: string, contextId?: number): Promise<unknown> =>
    (await cdp.send('Runtime.evaluate', { expression, ...(contextId === undefined ? {} : { contextId }) })).result.value;
  const look = async (): Promise<string[]> => [
    ...new Set(
      String(await run('look()'))
        .split(' ')
        .filter(Boolean),
    ),
  ];
  const got = await look();
  // The control, by the same look: what an extension makes with a name of the page's, and what passes through the page's own functions.
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await run(`(${careless.toString()})()`, executionContextId);
  await run('careless()');
  const control = await look();
  say(
    'S2',
    `roots obtained ${got.length} of ${TAGS.length} tags, marks 2 of 2, card open, careless panels ${control.length} of ${CARELESS.length}`,
    got.length === 0 && control.length === CARELESS.length,
  );
  expect(got).toEqual([]);
  expect(control.sort()).toEqual(CARELESS);
});
