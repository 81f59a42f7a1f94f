/** A page of x.com with markup of the attacker's, for attacks that need no more of the town than a post or two. */
import type { Frame, Page } from '@playwright/test';
import { marksUntil, openCard } from '../../e2e/lib/eyes';
import { serveChromium } from '../../sample/town';
import { postsHouse } from './posts';
import type { Stage } from './stage';

export const POSTS = [{ text: 'Is the Brindle kettle lid stuck again?' }, { text: 'A walk in the rain.' }];

export interface Attacked {
  /** At the head's start. */
  head?: string;
  /** After the timeline. */
  foot?: string;
  headers?: Record<string, string>;
  /** Further files, by path: scripts. */
  files?: Readonly<Record<string, string>>;
}

/** Opens the page in a tab of its own and waits for its one mark. */
export async function visit({ context }: Stage, { head = '', foot = '', headers = {}, files = {} }: Attacked = {}): Promise<Page> {
  const house = postsHouse(() => POSTS, { head, foot });
  await serveChromium(context, [
    {
      hosts: house.hosts,
      async answer(url, method) {
        const file = files[url.pathname];
        return file === undefined ? { ...(await house.answer(url, method)), headers } : { status: 200, contentType: 'text/javascript', body: file };
      },
    },
  ]);
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 1, 'one mark');
  return page;
}

/** Opens the card of the one mark. */
export const cardOn = async (page: Page): Promise<Frame> =>
  openCard(page, (await marksUntil(page, (m) => m.length === 1, 'one mark'))[0]!, 'Maud Ferrin');
