/** What may go wrong under a page, put there before its first script: a store that does not open, one that never answers, a worker that refuses. */
import type { Page } from '@playwright/test';
import type { Surface } from './surfaces';

export type Trouble = 'broken' | 'slow' | 'refused';

/** `refused`: every call that changes something is answered as a full disk answers. */
export async function trouble(page: Page, kind: Trouble): Promise<void> {
  await page.addInitScript((what) => {
    if (what === 'broken')
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    if (what === 'slow') IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    if (what === 'refused') {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown, ...more: unknown[]): unknown } } }).chrome;
      const send = runtime.sendMessage.bind(runtime);
      const changes = /\.(save|remove|act|add|forget|reference)$/;
      runtime.sendMessage = (message, ...more) =>
        changes.test((message as { call?: string }).call ?? '')
          ? Promise.resolve({
              ok: false,
              code: 'storage-full',
              message: 'The disk is full, so nothing new was saved. What was saved before is still there. Free some space and try again.',
            })
          : send(message, ...more);
    }
  }, kind);
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const said = (page: Page): Promise<void> => page.getByText('The disk is full').first().waitFor();

/** Surfaces looked at while the store does not open or never answers. */
export const READING: readonly string[] = [
  'popup-no-site',
  'desk-open',
  'desk-customers',
  'desk-week',
  'desk-hand-over',
  'customer',
  'options-brands',
  'options-accounts',
  'options-replies',
  'options-quiet',
  'options-guesses',
  'options-backup',
  'options-general',
  'welcome-1',
  'street',
];

/** Surfaces on which something is to be saved and the disk is full. */
export const REFUSED: readonly Surface[] = [
  {
    name: 'options-brand',
    file: () => 'options.html',
    go: async (page) => {
      await press(page, /^Change /);
      await press(page, 'Save brand');
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'options-account',
    file: () => 'options.html#accounts',
    go: async (page) => {
      await page.getByLabel('Handle or link').fill('@brindle_tea');
      await press(page, 'Add account');
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'options-reply',
    file: () => 'options.html#replies',
    go: async (page) => {
      await press(page, /^Change “/);
      await page.getByLabel('Title').fill('Another title');
      await press(page, 'Save reply');
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'options-general',
    file: () => 'options.html#general',
    go: async (page) => {
      await page.getByRole('switch', { name: 'On duty' }).click();
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'desk-case',
    file: () => 'desk.html',
    go: async (page) => {
      await page.locator('[data-head]').first().click();
      await page.keyboard.press('t');
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'customer',
    file: ({ person }) => `customer.html?id=${person}`,
    go: async (page) => {
      await page.getByLabel('Note for colleagues').fill('Likes to be called after six.');
      await press(page, 'Save note');
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'popup',
    file: ({ tab }) => `popup.html?tab=${tab}`,
    go: async (page) => {
      await page.getByRole('switch', { name: 'On duty' }).click();
      await said(page);
    },
    stores: ['sample'],
  },
  {
    name: 'welcome',
    file: () => 'welcome.html',
    go: async (page) => {
      await press(page, 'Go on');
      await page.getByLabel('Handle or link').fill('@brindle_tea');
      await press(page, 'Add account');
      await said(page);
    },
    stores: ['sample'],
  },
];
