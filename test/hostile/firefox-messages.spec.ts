/** S5 in Firefox: forged messages from a page, and from a frame of ours that a page opened and nobody paired: nothing comes out, nothing changes. */
import { expect, test } from '@playwright/test';
import type { Frame } from 'puppeteer-core';
import type { CaseRow, CustomerRow } from '../../lib/model/customer';
import { BRAND_ID } from '../sample/brand';
import { callFirefox } from '../e2e/lib/town-firefox';
import { FIREFOX_UUID } from '../tools/lib/browsers';
import { forged } from './lib/forged';
import { count, say } from './lib/say';
import { openFirefoxStage, rowsFirefox, timelineFirefox } from './lib/stage-firefox';
import { SECRET } from './lib/stage';

const MESSAGES = count(300, 3_000);
const TABLES = ['brands', 'accounts', 'savedReplies', 'customers', 'authors', 'cases', 'interactions', 'damaged'];

test('no row comes out and nothing is changed by messages of the wrong senders', async () => {
  test.setTimeout(count(120_000, 600_000));
  const town = await openFirefoxStage();
  const { own, page } = town;
  await timelineFirefox(town);
  const first = async <T extends { id: string }>(table: string): Promise<string> => (await rowsFirefox<T>(own, table))[0]?.id ?? '';
  const victims = {
    docId: 'f'.repeat(36),
    tabId: 1,
    caseId: await first<CaseRow>('cases'),
    customerId: await first<CustomerRow>('customers'),
    replyId: await first('savedReplies'),
    brandId: BRAND_ID,
  };
  // What the worker derives by itself behind a capture may still come in: only what was written by hand is compared.
  const store = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        TABLES.map(async (table) => (await rowsFirefox<Record<string, unknown>>(own, table)).map(({ meaning: _m, sense: _s, ...row }) => row)),
      ),
    );
  const before = await store();
  await page.evaluate(
    (text: string) => {
      const channel = new BroadcastChannel('earshot');
      for (const message of JSON.parse(text) as unknown[]) {
        window.postMessage(message, '*');
        channel.postMessage(message);
        document.dispatchEvent(new CustomEvent('earshot', { detail: message }));
      }
      channel.close();
    },
    // As text: not every object that a forger makes can be carried by the browser's protocol.
    JSON.stringify(forged(victims, MESSAGES, 1)),
  );
  // The host is one that a page never learns; here it is given away.
  await page.evaluate((host: string) => {
    const frame = document.createElement('iframe');
    frame.src = `moz-extension://${host}/card.html#${'f'.repeat(32)}`;
    document.body.append(frame);
  }, FIREFOX_UUID);
  const strange = async (): Promise<Frame | null> => {
    for (const frame of page.frames())
      if (
        frame.url().includes('/card.html') &&
        (await frame.evaluate(() => document.body.textContent).catch(() => ''))?.includes('could not be matched')
      )
        return frame;
    return null;
  };
  await expect.poll(async () => (await strange()) !== null, { timeout: 20_000 }).toBe(true);
  const answers = await (await strange())!.evaluate(
    async (text: string) => {
      const messages = JSON.parse(text) as unknown[];
      const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(m: unknown): Promise<unknown> } } };
      const out: string[] = [];
      for (let i = 0; i < messages.length; i += 25)
        out.push(
          ...(await Promise.all(
            messages.slice(i, i + 25).map((m) =>
              browser.runtime.sendMessage(m).then(
                (a) => JSON.stringify(a) ?? 'undefined',
                (e: unknown) => `error ${String(e)}`,
              ),
            ),
          )),
        );
      return out;
    },
    JSON.stringify(forged(victims, MESSAGES, 2)),
  );
  const told = answers.filter((text) => text.includes(SECRET) || /"ok":true,"value":\{/.test(text));
  const changed = (await store()) === before ? 0 : 1;
  // The control: one of these from an own page does change something.
  await callFirefox(own, 'reply.remove', { id: victims.replyId });
  const control = (await store()) === before ? 0 : 1;
  // What is written beside the view, as a taken-over content script may, goes at once: the worker hears of it whoever writes.
  const foreign = (write: boolean): Promise<string[]> =>
    own.evaluate(async (set: boolean) => {
      const { local } = (globalThis as unknown as { browser: { storage: { local: Record<'get' | 'set', (of: unknown) => Promise<object>> } } })
        .browser.storage;
      if (set) await local.set({ 'forged-1': 'x', 'forged-2': 'y'.repeat(100_000) });
      return Object.keys(await local.get(null)).filter((key) => key.startsWith('forged'));
    }, write);
  await foreign(true);
  const left = await expect.poll(() => foreign(false)).toEqual([]).then(() => 0, async () => (await foreign(false)).length); // prettier-ignore
  await town.browser.close();
  say(
    'S5',
    `firefox of ${2 * MESSAGES} messages: rows out ${told.length}, changed ${changed}, foreign keys left ${left}, control ${control}`,
    !told.length && !changed && !left && control === 1,
  );
  expect(told).toEqual([]);
  expect([changed, left]).toEqual([0, 0]);
  expect(control).toBe(1);
});
