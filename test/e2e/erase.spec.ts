/** A person is erased from their page: after a question, from every table, and nobody else with them. */
import { expect, test } from '@playwright/test';
import type { CustomerRow } from '../../lib/model/customer';
import { openOwn, rowsOf } from '../tools/lib/own';
import { openTown } from './lib/town';

const TABLES = ['customers', 'authors', 'interactions', 'cases', 'drafts', 'corrections', 'staged'];

test('one question, then nothing of the person is left and everybody else stays', async () => {
  const { context, own } = await openTown();
  const people = await rowsOf<CustomerRow>(own, 'customers');
  const mara = people.find((row) => row.name === 'Mara Lindqual');
  const naming = async (): Promise<number> => {
    const rows = (await Promise.all(TABLES.map((table) => rowsOf<object>(own, table)))).flat();
    return rows.filter((row) => JSON.stringify(row).includes(mara?.id ?? '?')).length;
  };
  expect(await naming()).toBeGreaterThan(5);

  const page = await openOwn(context, `customer.html?id=${mara?.id ?? ''}`);
  await page.getByRole('button', { name: 'Erase this person' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Erase this person?' });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  expect(await naming()).toBeGreaterThan(5);

  await page.getByRole('button', { name: 'Erase this person' }).click();
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Nobody here')).toBeVisible();
  expect(await naming()).toBe(0);
  const left = await rowsOf<CustomerRow>(own, 'customers');
  expect(left.map(({ id }) => id).sort()).toEqual(
    people
      .map(({ id }) => id)
      .filter((id) => id !== mara?.id)
      .sort(),
  );
  await context.close();
});
