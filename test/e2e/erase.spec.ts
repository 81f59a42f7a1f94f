/** A person is erased from their page: after a question, from every table, and nobody else with them. */
import { expect, test } from '@playwright/test';
import type { CustomerRow } from '../../lib/model/customer';
import type { DraftRow } from '../../lib/model/draft';
import type { CorrectionRow } from '../../lib/model/meaning';
import { BRAND_ID } from '../sample/brand';
import { openOwn, putRows, rowsOf } from '../tools/lib/own';
import { openTown } from './lib/town';

const TABLES = ['customers', 'authors', 'interactions', 'cases', 'drafts', 'corrections', 'damaged', 'staged'];

/** What the sample store has none of: a text begun, a word on a guess, a row set aside as damaged, and what a restore could take back. */
function more({ id: customerId, name }: CustomerRow, at: number): Record<string, unknown[]> {
  const of = 'x:1';
  const row = { id: of, customerId, text: `Said by ${name}` };
  return {
    drafts: [{ id: of, customerId, at, text: 'Dear', replyId: null, note: '' } satisfies DraftRow],
    corrections: [
      {
        ...{ id: `${of} mood`, what: 'mood', may: ['negative'], of, text: row.text },
        ...{ brandId: BRAND_ID, customerId, at, initials: 'IV', op: 'said-before' },
      } satisfies CorrectionRow,
    ],
    damaged: [{ id: `interactions:${of}`, table: 'interactions', at, row, problem: 'at: missing' }],
    staged: [{ job: 'undo:before', t: 'interactions', k: '0', at, r: [{ k: of, r: row }] }],
  };
}

test('one question, then nothing of the person is left and everybody else stays', async () => {
  const { context, own, now } = await openTown();
  const people = await rowsOf<CustomerRow>(own, 'customers');
  const mara = people.find((row) => row.name === 'Mara Lindqual')!;
  await putRows(own, more(mara, now));
  /** How many rows of each table name her. */
  const naming = async (): Promise<number[]> =>
    Promise.all(TABLES.map(async (table) => (await rowsOf<object>(own, table)).filter((row) => JSON.stringify(row).includes(mara.id)).length));
  const before = await naming();
  expect(before.filter((count) => count === 0)).toEqual([]);

  const page = await openOwn(context, `customer.html?id=${mara.id}`);
  await page.getByRole('button', { name: 'Erase this person' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Erase this person?' });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  expect(await naming()).toEqual(before);

  await page.getByRole('button', { name: 'Erase this person' }).click();
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Nobody here')).toBeVisible();
  expect(await naming()).toEqual(TABLES.map(() => 0));
  const left = await rowsOf<CustomerRow>(own, 'customers');
  expect(left.map(({ id }) => id).sort()).toEqual(
    people
      .map(({ id }) => id)
      .filter((id) => id !== mara.id)
      .sort(),
  );
  await context.close();
});
