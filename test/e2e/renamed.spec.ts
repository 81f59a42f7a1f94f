/** A handle that shows another name entirely: the history may be somebody else's. Asked in the card, answered there once. Sample town. */
import { expect, test } from '@playwright/test';
import type { AuthorRow, CustomerRow, InteractionRow } from '../../lib/model/customer';
import { putRows, rowsOf } from '../tools/lib/own';
import { marksUntil, onScreen, openCard } from './lib/eyes';
import { pressIn } from './lib/hand';
import { openTown, type Town } from './lib/town';

const DAY = 86_400_000;
let town: Town;
test.beforeAll(async () => {
  town = await openTown();
});
test.afterAll(async () => town.context.close());

/** Whoever had Hollis Redfearn's handle before, with a word of theirs. */
async function seedBefore(): Promise<void> {
  const base = (await rowsOf<InteractionRow>(town.own, 'interactions')).find((row) => row.direction === 'in' && row.site === 'x');
  if (!base) throw new Error('The sample history is empty.');
  const at = town.now - 90 * DAY;
  const name = 'Zorbo Quillmark';
  const customer: CustomerRow = { id: 'before', name, tags: ['vip'], dontContact: false, since: at, lastAt: at };
  const seen = (value: string) => [{ value, from: at, to: at }];
  const author: AuthorRow = {
    ...{ id: 'x:hollisredf', site: 'x', handle: 'hollisredf', name, customerId: 'before' },
    ...{ handles: seen('hollisredf'), names: seen(name), firstSeen: at, lastSeen: at, doubt: false },
  };
  const row = { ...base, id: 'x:90', postId: '90', customerId: 'before', caseId: null, authorId: author.id, threadId: 'x:90', at, seenAt: at };
  await putRows(town.own, {
    customers: [customer],
    authors: [author],
    interactions: [
      { ...row, time: { at, from: at, to: at }, text: 'My Brindle kettle came with two lids.', permalink: null, versions: [], removedAt: null },
    ],
  });
}

test('asks whose history it is, shows it on demand, and is answered once', async () => {
  await seedBefore();
  const page = await town.context.newPage();
  await page.goto('https://x.com/home?reset');
  const isHis = (one: { post: string }): boolean => one.post.includes('burnt my hand');
  const seen = await marksUntil(page, (m) => onScreen(page, m).some((one) => isHis(one) && one.y > 60), 'the mark of Hollis Redfearn');
  const mark = onScreen(page, seen).find(isHis);
  if (!mark) throw new Error('The mark went.');
  const card = await openCard(page, mark, 'Hollis Redfearn');
  await expect(card.getByText('Same person?', { exact: true })).toBeVisible();
  await expect(card.getByText('Zorbo Quillmark')).toBeVisible();
  await expect(card.getByText('two lids')).toHaveCount(0);
  await pressIn(page, card, 'Show the earlier history');
  await expect(card.getByText('two lids')).toBeVisible();
  // Under the name it was written by.
  await expect(card.getByRole('region', { name: 'History' }).getByText('Zorbo Quillmark')).toBeVisible();
  // Looking is no answer: it can still be given.
  await pressIn(page, card, 'Same person');
  await expect(card.getByText('Same person?', { exact: true })).toHaveCount(0);
  await expect(card.getByText('two lids')).toBeVisible();
  const author = (await rowsOf<AuthorRow>(town.own, 'authors')).find((row) => row.id === 'x:hollisredf');
  expect([author?.doubt, author?.customerId]).toEqual([false, 'before']);
});
