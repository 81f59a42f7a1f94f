/** S7: hostile texts as post, author, bio, alternative text, address and saved reply: no script runs, no node comes from text, what was written is what is kept. */
import { expect, test } from '@playwright/test';
import type { InteractionRow } from '../../lib/model/customer';
import { cardFrame, marks, marksUntil } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { call, openOwn, rowsOf, tabOf } from '../tools/lib/own';
import { random, SCRIPTS } from './lib/corpus';
import { traces, writeCarelessly } from './lib/nodes-of-text';
import { ownWorld } from './lib/own-world';
import { idAt, notKept, postsHouse, type Written } from './lib/posts';
import { count, say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { seen, showsOne } from './lib/seen';

const TEXTS = [...SCRIPTS, ...random(count(20, 600), 7)];
const CARDS = count(4, 40);
/** ms that reading a post may take. */
const MOST = 5;
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

test('no script runs, no node comes from text, and the words are kept as they were', async () => {
  test.slow();
  const { context, own, page } = stage;
  const posts: Written[] = TEXTS.map((text) => ({ text: `Brindle kettle ${text}`, name: text, alt: text, url: text, bio: text }));
  await serveChromium(context, [postsHouse(() => posts)]);
  let alerts = 0;
  // Of every page from its first moment on.
  context.on('dialog', (d) => ((alerts += 1), void d.dismiss()));
  await page.goto('https://x.com/home');
  const kept = async (): Promise<Map<string, InteractionRow>> =>
    new Map((await rowsOf<InteractionRow>(own, 'interactions')).map((row) => [row.id, row]));
  // Every one: they come in batches, in no order that the test could count on.
  await expect.poll(async () => notKept(TEXTS, await kept()), { timeout: 60_000, message: 'not kept' }).toEqual([]);
  const world = await ownWorld(page);
  const times = await world.run<number[]>(
    `[1,2,3].map(() => { const t = performance.now(); globalThis.earshot.readAll(); return (performance.now() - t) / ${TEXTS.length}; })`,
  );
  const perPost = Math.min(...times);
  const rows = await kept();
  const unlike = TEXTS.flatMap((text, i) => {
    const row = rows.get(`x:${idAt(i)}`);
    const is = row ? row.text.replace(/\s+/g, ' ').trim() : null;
    return is === null || is === seen(`Brindle kettle ${text} link`) ? [] : [`${JSON.stringify(text)} kept as ${JSON.stringify(is)}`];
  });
  const missing = notKept(TEXTS, rows).length;
  const found: string[] = (await page.evaluate(traces)).filter((one) => one === 'a script ran');

  // Saved replies of the same texts: kept or refused, never run.
  let replies = 0;
  for (const [i, text] of SCRIPTS.entries())
    await call(own, 'reply.save', {
      reply: {
        id: `bad-${i}`,
        title: text.slice(0, 200),
        text,
        aim: 'answer',
        tags: [],
        language: 'en',
        brandId: null,
        samples: [`Brindle kettle ${text}`],
        used: 0,
        lastUsed: null,
        starter: false,
        updatedAt: Date.now(),
      },
    }).then(
      () => (replies += 1),
      () => null,
    );

  await page.evaluate(() => scrollTo(0, 0));
  const atHand = async (): Promise<string> =>
    (await cardFrame(page)
      ?.evaluate(() => document.querySelector('.at-hand')?.textContent)
      .catch(() => '')) ?? '';
  let [last, before, cards] = ['', '', 0];
  for (let i = 0; i < CARDS; i += 1) {
    const all = await marksUntil(page, (m) => m.length > CARDS, 'marks beside hostile posts');
    const key = all[Math.floor((i * all.length) / CARDS)];
    if (!key) continue;
    const tab = await tabOf(own, 'https://x.com/*');
    const { mentions } = await call(own, 'popup.page', { tabId: tab });
    const { key: shown } = mentions[Math.floor((i * mentions.length) / CARDS)]!;
    if (shown === last) continue;
    await call(own, 'popup.show', { tabId: tab, key: shown });
    // Another post than the one before.
    await expect.poll(async () => ((await atHand()) || before) !== before).toBe(true);
    [last, before] = [shown, await atHand()];
    await expect(cardFrame(page)!.locator('.bone')).toHaveCount(0);
    found.push(...(await cardFrame(page)!.evaluate(traces)));
    cards += 1;
  }
  const tab = await tabOf(own, 'https://x.com/*');
  const customer = rows.get(`x:${idAt(0)}`)?.customerId ?? '';
  for (const file of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`, 'desk.html', `customer.html?id=${customer}`, 'options.html#replies']) {
    const view = await openOwn(context, file);
    await expect(view.locator('#root > *').first()).toBeAttached();
    await expect(view.locator('.bone')).toHaveCount(0);
    await expect.poll(async () => showsOne(await view.locator('body').textContent(), TEXTS), `a hostile text is in ${file}`).toBe(true);
    await view.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250))));
    found.push(...(await view.evaluate(traces)).map((one) => `${file}: ${one}`));
    await view.close();
  }
  // The control: a page that writes the same texts as markup.
  const weak = await context.newPage();
  await weak.goto('https://x.com/home');
  const bare = await weak.evaluate(traces);
  await weak.evaluate(writeCarelessly, SCRIPTS);
  await expect.poll(() => weak.evaluate(traces)).toContain('a script ran');
  const control = (await weak.evaluate(traces)).filter((one) => !bare.includes(one)).length;
  const good = !found.length && !alerts && !unlike.length;
  say(
    'S7',
    `of ${TEXTS.length} texts: scripts and nodes ${found.length + alerts}, kept otherwise ${unlike.length}, not kept ${missing}, ${perPost.toFixed(2)} ms a post (${perPost <= MOST ? 'within' : 'over'} ${MOST}), ${replies} saved replies, ${cards} cards, weak page ${control}`,
    good,
  );
  expect(unlike).toEqual([]);
  expect(found).toEqual([]);
  expect(alerts).toBe(0);
  expect(missing).toBe(0);
  expect(replies).toBeGreaterThan(SCRIPTS.length / 2);
  expect(cards).toBeGreaterThan(CARDS / 2);
  expect(control).toBeGreaterThan(10);
  // The mark is said in the line; a machine busy with other work is no fault, reading without bounds is.
  expect(perPost).toBeLessThan(20 * MOST);
  expect((await marks(page)).length).toBeGreaterThan(0);
});
