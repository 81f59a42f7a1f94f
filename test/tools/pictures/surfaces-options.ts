/** The parts of the options page, each with the way there. */
import type { Page } from '@playwright/test';
import { writeQuery } from '../../e2e/lib/hand';
import type { StoreName } from './stores';
import type { Surface } from './surfaces';

const FULL: readonly StoreName[] = ['sample', 'odd'];
const ONE: readonly StoreName[] = ['sample'];
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

async function asQuery(page: Page): Promise<void> {
  await press(page, /^Change /);
  const plain = page.getByRole('button', { name: 'Write it as a query' });
  await page
    .getByRole('button', { name: /Write it as a query|Use the plain form/ })
    .or(page.getByText('so it stays a query'))
    .first()
    .waitFor();
  if (await plain.isVisible()) await plain.click();
  await page.getByRole('textbox', { name: 'Keywords' }).waitFor();
}

export const OPTIONS: readonly Surface[] = [
  { name: 'options-brands', file: () => 'options.html#brands', stores: ['sample', 'empty', 'odd'] },
  { name: 'options-brand-form', file: () => 'options.html#brands', go: (page) => press(page, 'Add a brand'), stores: ['empty'] },
  { name: 'options-query', file: () => 'options.html#brands', go: asQuery, stores: FULL },
  {
    name: 'options-query-error',
    file: () => 'options.html#brands',
    go: async (page) => {
      await asQuery(page);
      await writeQuery(page, 'brindle AND (kettle OR "lid');
      await page.getByText(/^At character/).waitFor();
    },
    stores: ONE,
  },
  {
    name: 'options-brand-remove',
    file: () => 'options.html#brands',
    go: (page) => press(page, /^Remove /),
    stores: FULL,
  },
  { name: 'options-accounts', file: () => 'options.html#accounts', stores: ['sample', 'empty', 'odd'] },
  {
    name: 'options-accounts-wrong',
    file: () => 'options.html#accounts',
    go: async (page) => {
      await page.getByLabel('Handle or link').fill('Brindle Kettles Ltd');
      await press(page, 'Add account');
    },
    stores: ONE,
  },
  { name: 'options-replies', file: () => 'options.html#replies', stores: ['sample', 'empty', 'odd'] },
  {
    name: 'options-reply-new',
    file: () => 'options.html#replies',
    go: async (page) => {
      await press(page, 'New reply');
      await page.getByLabel('Title').fill('A title');
      await page.getByLabel('Text', { exact: true }).fill('Hi {{person.first_name');
      await press(page, 'Save reply');
    },
    stores: ['empty'],
  },
  { name: 'options-reply', file: () => 'options.html#replies', go: (page) => press(page, /^Change “/), stores: FULL },
  { name: 'options-quiet', file: () => 'options.html#quiet', stores: ['sample', 'empty'] },
  {
    name: 'options-quiet-new',
    file: () => 'options.html#quiet',
    go: (page) => press(page, /quiet|word|add/i),
    stores: ONE,
  },
  { name: 'options-guesses', file: () => 'options.html#guesses', stores: ['sample', 'empty', 'odd'] },
  { name: 'options-backup', file: () => 'options.html#backup', stores: ['sample', 'empty'] },
  {
    name: 'options-backup-broken',
    file: () => 'options.html#backup',
    go: async (page) => {
      await page
        .getByLabel('Choose your backup file')
        .setInputFiles({ name: 'photo.gz', mimeType: 'application/gzip', buffer: Buffer.from('no backup') });
      await page.getByRole('alert').waitFor();
    },
    stores: ONE,
  },
  { name: 'options-general', file: () => 'options.html#general', stores: ['sample', 'empty'] },
];
