/** S5 in Firefox: forged messages from a page, and from a frame of ours that a page opened and nobody paired: nothing comes out, nothing changes. */
import { expect, test } from '@playwright/test';
import type { Frame } from 'puppeteer-core';
import type { CaseRow, CustomerRow } from '../../lib/model/customer';
import { BRAND_ID } from '../sample/brand';
import { callFirefox } from '../e2e/lib/town-firefox';
import { FIREFOX_UUID } from '../tools/lib/browsers';
import { compare, refusedOf, snapshotOf, tooMuch, type Row, type Rows } from './lib/aftermath';
import { forged } from './lib/forged';
import { count, say } from './lib/say';
import { openFirefoxStage, rowsFirefox, timelineFirefox } from './lib/stage-firefox';

const MESSAGES = count(300, 3_000);

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
  const store = (): Promise<Rows> => snapshotOf((table) => rowsFirefox<Row>(own, table));
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
  const told = tooMuch(answers, []);
  const after = await store();
  const { changed, fresh } = compare(before, after);
  // The control: some of these from an own page do something, and tell something, and the same looks see it.
  await callFirefox(own, 'reply.remove', { id: victims.replyId });
  await callFirefox(own, 'person.act', { opId: 'forged-control-note', customerId: victims.customerId, action: { do: 'note', text: 'forged note' } });
  await callFirefox(own, 'quiet.add', { opId: 'forged-control-word', what: { kind: 'word', word: 'forged' }, length: 'good' });
  const mentions = { ok: true, value: await callFirefox(own, 'panel.mentions', null) };
  const done = compare(after, await store());
  const control = [
    ...done.changed.filter((line) => line.startsWith(`savedReplies ${victims.replyId}`)).map(() => 'reply'),
    ...done.fresh.map(({ table, kind, key }) => String(kind ?? key ?? table)),
    ...tooMuch([JSON.stringify(mentions)], []).map(() => 'told'),
  ];
  // What is written beside the view, as a taken-over content script may, goes at once: the worker hears of it whoever writes.
  const foreign = (write: boolean): Promise<string[]> =>
    own.evaluate(async (set: boolean) => {
      const { local } = (globalThis as unknown as { browser: { storage: { local: Record<'get' | 'set', (of: unknown) => Promise<object>> } } })
        .browser.storage;
      if (set) await local.set({ 'forged-1': 'x', 'forged-2': 'y'.repeat(100_000) });
      return Object.keys(await local.get(null)).filter((key) => key.startsWith('forged'));
    }, write);
  const seen = (await foreign(true)).length;
  const left = await expect.poll(() => foreign(false)).toEqual([]).then(() => 0, async () => (await foreign(false)).length); // prettier-ignore
  await town.browser.close();
  const refused = refusedOf(answers);
  say(
    'S5',
    `firefox of ${2 * MESSAGES} messages (refused ${refused} of a frame’s ${answers.length}): rows out ${told.length}, changed ${changed.length}, added ${fresh.length}, foreign keys ${seen}, left ${left}, control ${control.join(' ')}`,
    !told.length && !changed.length && !fresh.length && !left,
  );
  expect(told).toEqual([]);
  expect(changed).toEqual([]);
  expect(fresh).toEqual([]);
  expect(left).toBe(0);
  // Who was not heard at all could do nothing, and that would say nothing.
  expect(refused).toBeGreaterThan(answers.length / 2);
  expect([...new Set(control)].sort()).toEqual(['note', 'ops', 'quiet', 'reply', 'told']);
});
