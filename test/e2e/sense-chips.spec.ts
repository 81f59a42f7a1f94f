/** What the history says of a post, in the card: several people about one lid in an hour, a first time, somebody who asks again. Sample town. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import type { CustomerRow, InteractionRow } from '../../lib/model/customer';
import { putRows, rowsOf } from '../tools/lib/own';
import { marksUntil, onScreen, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { atRest } from './lib/rest';
import { openTown, type Town } from './lib/town';

test.describe.configure({ mode: 'serial' });

const WEEK = 7 * 24 * 3_600_000;
let town: Town;
let page: Page;

/** One person wrote of a lid in this very hour of each of the last five weeks: that is what is usual. */
async function seedUsual(): Promise<void> {
  const base = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((row) => row.direction === 'in' && row.site === 'x');
  if (!base) throw new Error('The sample history is empty.');
  const rows: Record<'interactions' | 'customers' | 'authors', object[]> = { interactions: [], customers: [], authors: [] };
  for (let week = 1; week <= 5; week++) {
    const at = town.now - week * WEEK - 20 * 60_000;
    const id = `usual-${week}`;
    const customer: CustomerRow = { id, name: `Usual ${week}`, tags: [], dontContact: false, since: at, lastAt: at };
    const author = { id: `x:usual_${week}`, site: 'x', handle: `usual_${week}`, name: `Usual ${week}`, handles: [], names: [] };
    rows.customers.push(customer);
    rows.authors.push({ ...author, customerId: id, firstSeen: at, lastSeen: at, doubt: false });
    rows.interactions.push({
      ...base,
      id: `x:9${week}`,
      postId: `9${week}`,
      customerId: id,
      caseId: null,
      authorId: author.id,
      threadId: `x:9${week}`,
      at,
      time: { at, from: at, to: at },
      seenAt: at,
      text: 'My Brindle kettle lid is stuck shut again, it will not lift.',
      permalink: null,
      versions: [],
      removedAt: null,
    });
  }
  await putRows(town.own, rows);
}

test.beforeAll(async () => {
  town = await openTown();
  await seedUsual();
  page = await town.context.newPage();
});
test.afterAll(async () => town.context.close());

/** Opens the card of the post with this text, which stands on the first screen or is waited for there. */
async function cardOf(text: string, name: string): Promise<Frame> {
  const seen = await marksUntil(
    page,
    (m) => onScreen(page, m).some((one) => one.post.includes(text) && one.y > 60),
    `the mark beside “${text}” on screen`,
  );
  const mark = onScreen(page, seen).find((one) => one.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return openCard(page, mark, name);
}
const rowWith = async (text: string): Promise<number> =>
  (await rowsOf<InteractionRow>(town.own, 'interactions')).filter((row) => row.text.includes(text)).length;

test('the lid: others who surely wrote in the last hour are counted by person, against what is usual, with the list behind', async () => {
  await page.goto('https://www.facebook.com/?reset');
  await marksUntil(page, (m) => m.some((one) => one.post.includes('Wendeline Oort')), 'Facebook’s marks');
  await expect.poll(() => rowWith('does your lid still open')).toBe(1);
  await page.goto('https://x.com/home?reset');
  await marksUntil(page, (m) => m.some((one) => one.post.includes('lid stuck shut')), 'X’s marks');
  for (const words of ['The lid has decided', 'klemmt komplett', 'Le couvercle', 'a lid that does not open', 'La tapa']) {
    await page.mouse.move(600, 500);
    const post = page.locator('article').filter({ hasText: words }).first();
    const kept = (): Promise<number> => rowWith(words.replace('The lid', 'the lid'));
    await expect(async () => {
      // Once it is there it stays in sight until it is read: a wheel that only turns may be faster than a busy reader.
      if (await post.count()) {
        await post.scrollIntoViewIfNeeded({ timeout: 1_000 }).catch(() => undefined);
        for (const end = Date.now() + 1_000; Date.now() < end && (await kept()) !== 1;) await page.waitForTimeout(100);
      }
      if ((await kept()) !== 1) await page.mouse.wheel(0, 700);
      expect(await kept()).toBe(1);
    }).toPass({ intervals: [100], timeout: 40_000 });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const card = await cardOf('lid stuck shut', 'Esme Fairholt');
  const chip = card.getByRole('button', { name: /others wrote this in the last hour, usual 1$/ });
  await expect(chip).toBeVisible();
  await pressIn(page, card, /others wrote this in the last hour/);
  for (const name of ['Teodor Bramvik', 'Lotte Hakenbrink', 'Amadou Kessibe', 'Oona Sarvela', 'Rosalba Quintavera'])
    await expect(card.getByRole('link', { name })).toBeVisible();
  // Facebook's feed hides when she wrote: it may have been long ago.
  await expect(card.getByRole('link', { name: 'Wendeline Oort' })).toHaveCount(0);
  await expect(async () => {
    const others = Number(/^\d+/.exec((await chip.textContent()) ?? '')?.[0]);
    expect(await card.locator('.sense-voices > li').count()).toBe(others);
  }).toPass({ timeout: 20_000 });
  await expect(
    card
      .locator('.sense-voices')
      .getByText(/the same answer fits: “(Lid stuck, batch 44|Deckel klemmt, Charge 44)”/)
      .first(),
  ).toBeVisible();
  await expect(card.locator('.sense-voices').getByText(/Graham|skidge|Pavel|Hollis/)).toHaveCount(0);
  const opened = town.context.waitForEvent('page');
  await card.getByRole('link', { name: 'Oona Sarvela' }).click();
  const person = await opened;
  await expect(person.getByRole('heading', { name: 'Oona Sarvela' })).toBeVisible();
  await person.close();
});

test('a first time is said once, and never of somebody the team knows', async () => {
  const card = await cardOf('burnt my hand', 'Hollis Redfearn');
  await expect(card.getByText('first time', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const known = await cardOf('lid stuck shut', 'Esme Fairholt');
  await expect(known.getByRole('button', { name: /others wrote this/ })).toBeVisible();
  await expect(known.getByText('first time', { exact: true })).toHaveCount(0);
});

test('asks again: a second question in the same conversation without an answer in between, on Facebook too', async () => {
  await expect.poll(() => rowWith('Third week. Still nothing.')).toBeGreaterThan(0);
  const rows = await rowsOf<InteractionRow>(town.own, 'interactions');
  const third = rows.find((row) => row.text === 'Third week. Still nothing.');
  if (!third) throw new Error('Mara’s comment was not stored.');
  const at = third.at - 40 * 60_000;
  const earlier: InteractionRow = {
    ...third,
    id: 'facebook:711',
    postId: '711',
    at,
    time: { at: null, from: at, to: at },
    text: 'Where is my order? It was promised for the first week.',
  };
  await putRows(town.own, { interactions: [earlier] });
  await page.goto('https://www.facebook.com/?reset');
  await marksUntil(page, (m) => m.some((one) => one.post.includes('Third week')), 'Mara’s mark');
  const card = await cardOf('Third week. Still nothing.', 'Mara Lindqual');
  await expect(card.getByText(/^asks again: first .*, in the same conversation$/)).toBeVisible();
});

test('mood changed: told by the moods stored beside what they wrote, and as no guess where somebody has set it', async () => {
  // The guesses are stored a moment after the post.
  const rows = await atRest(() => rowsOf<InteractionRow>(town.own, 'interactions'));
  const third = rows.find((row) => row.text === 'Third week. Still nothing.');
  const earlier = rows.find((row) => row.id === 'facebook:711');
  if (!third?.meaning || !earlier) throw new Error('Mara’s comments were not stored with their guesses.');
  const felt = (row: InteractionRow, label: 'negative' | 'positive'): InteractionRow => ({
    ...row,
    ...(third.meaning && { meaning: { ...third.meaning, mood: { label, p: 1, by: 'person', why: [] } } }),
  });
  await putRows(town.own, { interactions: [felt(third, 'negative'), felt(earlier, 'positive')] });
  await page.goto('https://www.facebook.com/?reset');
  await marksUntil(page, (m) => m.some((one) => one.post.includes('Third week')), 'Mara’s mark');
  const card = await cardOf('Third week. Still nothing.', 'Mara Lindqual');
  await expect(card.getByText(/^mood changed: sounds upset, was pleased/)).toBeVisible();
});
