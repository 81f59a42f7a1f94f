/** What stands around a post, in the card: who answered on the page, who only looks like us, and what the history says. Sample town. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { InteractionRow } from '../../lib/model/customer';
import { postOf, xId } from '../sample/story/index';
import { call, rowsOf } from '../tools/lib/own';
import { marksUntil, onScreen, openCard, type SeenMark } from './lib/eyes';
import { pressIn } from './lib/hand';
import { atRest } from './lib/rest';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

let town: Town;
let page: Page;
test.beforeAll(async () => {
  town = await openTown();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

const thread = (key: string, handle: string): string => `https://x.com/${handle}/status/${xId(postOf(key))}?reset`;
const markOf = (seen: SeenMark[], text: string): SeenMark => {
  const mark = seen.find((m) => m.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return mark;
};
async function cardOf(text: string, name: string): Promise<Frame> {
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes(text)), `the mark beside “${text}”`);
  return openCard(page, markOf(seen, text), name);
}
async function scrollTo(text: string): Promise<void> {
  const seen = await marksUntil(page, (m) => m.some((one) => one.post.includes(text)), `the mark beside “${text}”`);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, markOf(seen, text).y - 300);
  await marksUntil(page, (m) => onScreen(page, m).some((one) => one.post.includes(text)), `the mark beside “${text}” on screen`);
}
/** Everything the extension has written to disk, as text. */
async function onDisk(): Promise<string> {
  const tables = await Promise.all(['interactions', 'authors', 'customers', 'cases', 'damaged'].map((table) => rowsOf(town.own, table)));
  const areas = await town.own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> } }).chrome;
    return [await storage.local.get(null), await storage.session.get(null)];
  });
  return JSON.stringify([tables, areas]);
}

const proofs = async (): Promise<InteractionRow[]> => (await rowsOf<InteractionRow>(town.own, 'interactions')).filter((row) => row.event === 'proof');

test('X: a colleague answered four minutes ago, with who it was and the words on demand', async () => {
  await page.goto(thread('x-answered', 'pstrnadek'));
  const card = await cardOf('two notes', 'Pavel Strnadek');
  await expect(card.getByText(/^A colleague answered \d+ min ago/)).toBeVisible();
  await expect(card.getByText('@jonas_weidtal').first()).toBeVisible();
  const words = card.locator('.sense-text').getByText(/turn the ring a quarter/);
  await expect(words).toBeHidden();
  await card.getByText('Show what was said').first().click();
  await expect(words).toBeVisible();
  await expect(card.getByText(/^Seen on the page \(looked \d\d:\d\d, 1 of 1 reply shown\)$/)).toBeVisible();
});

test('X: another customer answered and was thanked; who only poses as us is told apart; none of their words is written down', async () => {
  await page.goto(thread('x-burn', 'hollisredf'));
  const card = await cardOf('burnt my hand', 'Hollis Redfearn');
  await expect(card.getByText(/^Another customer answered \d+ min ago/)).toBeVisible();
  await expect(card.getByText(/and Hollis Redfearn said thanks/)).toBeVisible();
  await expect(card.getByText('@Brindle_Help0 replied here. Not on your list: looks like you.')).toBeVisible();
  await expect(card.getByText('It reads as “Brindle” with “help” added.')).toBeVisible();
  await expect(card.getByText(/A colleague answered/)).toHaveCount(0);
  await expect(card.getByText(/looked \d\d:\d\d, 2 of 2 replies shown/)).toBeVisible();
  await card.getByText('Show what was said').first().click();
  await expect(card.getByText(/Cool running water/)).toBeVisible();
  const disk = await atRest(onDisk);
  expect(disk).toContain('burnt my hand');
  expect(disk).not.toContain('Cool running water');
  // The warning goes the usual way: into the card's own text box first.
  await card.getByRole('button', { name: 'Use “That account is not us”' }).first().click();
  await expect(card.getByRole('textbox', { name: 'Your text' })).toHaveValue(/@Brindle_Help0 is not us/);
  await pressIn(page, card, 'Insert');
  await expect(page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: '@Brindle_Help0 is not us' })).toHaveCount(1);
});

test('X: the false account’s own card warns, and keeps proof with text, handle, link and time', async () => {
  await page.goto(thread('x-burn', 'hollisredf'));
  const card = await cardOf('refund team', 'Brindle Helpdesk');
  await expect(card.getByText('Not on your list: looks like you.', { exact: true })).toBeVisible();
  await pressIn(page, card, 'Save as proof');
  await expect(card.getByText('Saved as proof')).toBeVisible();
  await expect(card.getByText('Proof', { exact: true })).toBeVisible();
  const [kept, ...more] = await proofs();
  expect(more).toEqual([]);
  const id = xId(postOf('x-burn-fake'));
  expect(kept).toMatchObject({ kind: 'note', site: 'x', authorId: 'x:brindle_help0', permalink: `/Brindle_Help0/status/${id}`, initials: 'IV' });
  expect(kept?.text).toMatch(
    new RegExp(
      `^@Brindle_Help0 \\(Brindle Helpdesk\\) on X, \\d{4}-\\d\\d-\\d\\dT[\\d:]+Z\nhttps://x\\.com/Brindle_Help0/status/${id}\n\nDear costumer`,
    ),
  );
});

test('from another’s card the false account’s reply is kept as proof: on X though it is gone from the page by then, and on Facebook', async () => {
  // Kept already by the press before: nothing more to do.
  await page.goto(thread('x-burn', 'hollisredf'));
  let card = await cardOf('burnt my hand', 'Hollis Redfearn');
  await expect(card.getByText('Saved as proof')).toBeVisible();
  const before = await proofs();
  await expect(card.getByRole('link', { name: 'Their history' })).toHaveAttribute('href', `/customer.html?id=${before[0]?.customerId ?? ''}`);
  await call(town.own, 'person.erase', { opId: 'erase-the-false-account', customerId: before[0]?.customerId ?? '' });
  expect(await proofs()).toEqual([]);
  await page.goto(thread('x-burn', 'hollisredf'));
  card = await cardOf('burnt my hand', 'Hollis Redfearn');
  await expect(card.getByRole('button', { name: 'Save as proof' })).toBeVisible();
  const reply = page.locator('article').filter({ hasText: 'Dear costumer' });
  await reply.evaluate((article) => article.remove());
  await pressIn(page, card, 'Save as proof');
  await expect(card.getByText('Saved as proof')).toBeVisible();
  const id = xId(postOf('x-burn-fake'));
  const [onX] = await proofs();
  expect(onX).toMatchObject({
    postId: id,
    authorId: 'x:brindle_help0',
    permalink: `/Brindle_Help0/status/${id}`,
    initials: 'IV',
    audience: 'public',
  });
  expect(onX?.text).toMatch(
    /^@Brindle_Help0 \(Brindle Helpdesk\) on X, [-\dT:]+Z\nhttps:.*\n\nDear costumer we are Brindle kettle refund team\. .*\/claim/,
  );

  await page.goto('https://www.facebook.com/brindlekettles?reset');
  await scrollTo('Your handle came off');
  card = await cardOf('Your handle came off', 'Hollis Redfearn');
  await expect(card.getByText('@brindle.help0 replied here. Not on your list: looks like you.')).toBeVisible();
  await pressIn(page, card, 'Save as proof');
  await expect(card.getByText('Saved as proof')).toBeVisible();
  const [onFacebook, ...more] = (await proofs()).filter((row) => row.site === 'facebook');
  expect(more).toEqual([]);
  expect(onFacebook).toMatchObject({ kind: 'note', postKind: 'comment', authorId: 'facebook:brindle.help0' });
  expect(onFacebook?.text).toMatch(
    /^@brindle\.help0 \(Brindle Helpdesk\) on Facebook, between .*\nhttps:\/\/www\.facebook\.com\/.*comment_id=\d+\n\nHello dear costumer, .*today\.$/s,
  );
});

test('X: no answer seen is said with what was looked at, also where nothing of the thread is shown', async () => {
  await page.goto('https://x.com/home?reset');
  const card = await cardOf('burnt my hand', 'Hollis Redfearn');
  await expect(card.getByText(/^No answer seen \(looked \d\d:\d\d, 0 of 2 replies shown\)$/)).toBeVisible();
  // A third reply comes, which only the site's own number tells of: it is said as soon as somebody looks again.
  await page
    .locator('article')
    .filter({ hasText: 'burnt my hand' })
    .getByTestId('reply')
    .evaluate((button) => {
      button.setAttribute('aria-label', (button.getAttribute('aria-label') ?? '').replace(/\d+/, '3'));
      const walk = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text; text = walk.nextNode()) text.textContent = (text.textContent ?? '').replace(/\d+/, '3');
    });
  await card.getByRole('button', { name: 'Look again' }).click();
  await expect(card.getByText(/^No answer seen \(looked \d\d:\d\d, 0 of 3 replies shown\)$/)).toBeVisible();
});

test('X: a customer who is wrong has been put right by another customer', async () => {
  await page.goto(thread('x-wrong', 'gtolliverpeake'));
  const card = await cardOf('aluminium under the enamel', 'Graham Tolliver-Peake');
  await expect(card.getByText(/^Another customer answered \d+ min ago/)).toBeVisible();
  await expect(card.getByText(/Kwabena Osterley/).first()).toBeVisible();
  await expect(card.getByText(/no thanks seen/)).toBeVisible();
});

test('Facebook comments: a colleague’s answer below one, none below another, a customer’s tip below a post', async () => {
  await page.goto('https://www.facebook.com/?reset');
  let card = await cardOf('7702 here', 'Pavel Strnadek');
  await expect(card.getByText(/^A colleague answered (about )?\d+ min ago$/)).toBeVisible();
  await expect(card.getByText('@jonas.weidtal.brindle').first()).toBeVisible();
  await expect(card.getByText(/^Seen on the page \(looked \d\d:\d\d, 1 reply shown\)$/)).toBeVisible();
  card = await cardOf('Third week. Still nothing.', 'Mara Lindqual');
  await expect(card.getByText(/^No answer seen \(looked \d\d:\d\d, 0 replies shown\)$/)).toBeVisible();
  await scrollTo('Wendeline Oort');
  card = await cardOf('Wendeline Oort', 'Wendeline Oort');
  await expect(card.getByText(/^Another customer answered (about )?\d+ min ago/)).toBeVisible();
  await expect(card.getByText(/Priya Mandrekar-Voss/).first()).toBeVisible();
  await expect(card.getByText(/looked \d\d:\d\d, 2 of 2 replies shown/)).toBeVisible();
});
