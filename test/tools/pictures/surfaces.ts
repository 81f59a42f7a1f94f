/** Every own page and every part of it, each with the way there. */
import type { Page } from '@playwright/test';
import { OPTIONS } from './surfaces-options';
import type { StoreName } from './stores';

export interface Places {
  /** Number of the tab that shows the sample town's X. */
  tab: number;
  /** A customer with a history. */
  person: string;
}

export interface Surface {
  name: string;
  /** The page's file with its address. */
  file: (places: Places) => string;
  /** From the page as it opens to what the picture is of. */
  go?: (page: Page) => Promise<void>;
  /** Stores over which it is looked at. */
  stores: readonly StoreName[];
}

const ALL: readonly StoreName[] = ['sample', 'empty', 'odd', 'many'];
const FULL: readonly StoreName[] = ['sample', 'odd'];
const ONE: readonly StoreName[] = ['sample'];
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const tab = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

async function chosenCase(page: Page): Promise<void> {
  await page.locator('[data-head]').first().click();
}
const skip =
  (times: number) =>
  async (page: Page): Promise<void> => {
    for (let i = 0; i < times; i++) await press(page, (await page.getByRole('button', { name: 'Skip' }).count()) ? 'Skip' : 'Go on');
  };

export const SURFACES: readonly Surface[] = [
  { name: 'popup-page', file: ({ tab: at }) => `popup.html?tab=${at}`, stores: ALL },
  {
    name: 'popup-drawer-legend',
    file: ({ tab: at }) => `popup.html?tab=${at}`,
    go: async (page) => {
      await page.getByText('What the marks say').click();
      for (const one of await page.locator('details.drawer summary').all()) await one.click();
    },
    stores: ONE,
  },
  {
    name: 'popup-replies',
    file: ({ tab: at }) => `popup.html?tab=${at}`,
    go: (page) => tab(page, 'Saved replies'),
    stores: FULL,
  },
  {
    name: 'popup-reply',
    file: ({ tab: at }) => `popup.html?tab=${at}`,
    go: async (page) => {
      await tab(page, 'Saved replies');
      await page.locator('[role=tabpanel] li button').first().click();
    },
    stores: FULL,
  },
  { name: 'popup-no-site', file: () => 'popup.html', stores: ['sample', 'empty'] },
  { name: 'panel', file: ({ tab: at }) => `sidepanel.html?tab=${at}`, stores: ALL },
  { name: 'panel-no-site', file: () => 'sidepanel.html', stores: ['sample', 'empty'] },
  { name: 'desk-open', file: () => 'desk.html', stores: ALL },
  { name: 'desk-case', file: () => 'desk.html', go: chosenCase, stores: FULL },
  {
    name: 'desk-no-reply',
    file: () => 'desk.html',
    go: async (page) => {
      await chosenCase(page);
      await key(page, 'n');
    },
    stores: ONE,
  },
  {
    name: 'desk-pass',
    file: () => 'desk.html',
    go: async (page) => {
      await chosenCase(page);
      await press(page, /^Pass (to…|on)/);
    },
    stores: ONE,
  },
  {
    name: 'desk-quiet',
    file: () => 'desk.html',
    go: async (page) => {
      await chosenCase(page);
      await key(page, 'q');
    },
    stores: ONE,
  },
  {
    name: 'desk-reference',
    file: () => 'desk.html',
    go: async (page) => {
      await chosenCase(page);
      await key(page, 'r');
    },
    stores: ONE,
  },
  {
    name: 'desk-undo',
    file: () => 'desk.html',
    go: async (page) => {
      await chosenCase(page);
      await key(page, 't');
      await page.locator('.undo-bar').waitFor();
    },
    stores: ONE,
  },
  {
    name: 'desk-not-ours',
    file: () => 'desk.html',
    go: async (page) => {
      for (const one of await page.locator('details.not-ours summary').all()) await one.click();
    },
    stores: ONE,
  },
  { name: 'desk-customers', file: () => 'desk.html#customers', stores: ALL },
  {
    name: 'desk-customers-none',
    file: () => 'desk.html#customers',
    go: (page) => page.getByLabel('Search customers').fill('zzzz nobody'),
    stores: ONE,
  },
  { name: 'desk-week', file: () => 'desk.html#week', stores: ALL },
  { name: 'desk-hand-over', file: () => 'desk.html#hand-over', stores: ALL },
  {
    name: 'desk-find',
    file: () => 'desk.html',
    go: async (page) => {
      await page.getByRole('button', { name: /^Find/ }).waitFor();
      await key(page, 'Control+k');
      await page.getByRole('listbox', { name: 'Found' }).getByRole('option').first().waitFor();
    },
    stores: ['sample', 'empty', 'odd'],
  },
  {
    name: 'desk-find-none',
    file: () => 'desk.html',
    go: async (page) => {
      await page.getByRole('button', { name: /^Find/ }).waitFor();
      await key(page, 'Control+k');
      await page.keyboard.type('zzzz nothing');
    },
    stores: ONE,
  },
  { name: 'customer', file: ({ person }) => `customer.html?id=${person}`, stores: FULL },
  { name: 'customer-nobody', file: () => 'customer.html?id=nobody', stores: ['empty'] },
  ...OPTIONS,
  { name: 'welcome-1', file: () => 'welcome.html', stores: ['empty', 'odd'] },
  {
    name: 'welcome-1-typed',
    file: () => 'welcome.html',
    go: async (page) => {
      await page.getByLabel('Brand name').fill('Brindle');
      await page.getByText(/ of 12/).waitFor();
    },
    stores: ['empty'],
  },
  { name: 'welcome-2', file: () => 'welcome.html', go: skip(1), stores: ['empty', 'odd'] },
  { name: 'welcome-3', file: () => 'welcome.html', go: skip(2), stores: ['empty'] },
  { name: 'welcome-4', file: () => 'welcome.html', go: skip(3), stores: ['empty'] },
  { name: 'welcome-5', file: () => 'welcome.html', go: skip(4), stores: ['empty'] },
  {
    name: 'welcome-end',
    file: () => 'welcome.html',
    go: async (page) => {
      await skip(4)(page);
      await press(page, 'Finish');
    },
    stores: ['sample', 'empty', 'odd'],
  },
  { name: 'street', file: () => 'street.html', stores: ['sample', 'empty', 'odd'] },
  {
    name: 'street-card',
    file: () => 'street.html',
    go: async (page) => {
      await press(page, /open card/);
      await page.getByRole('dialog', { name: 'Card' }).waitFor();
    },
    stores: ['sample', 'empty', 'odd'],
  },
];
