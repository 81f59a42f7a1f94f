/** S5: forged and random messages from a page, a taken-over content script, another tab and a frame that was never paired; foreign writes to storage.local. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { PAGE_LIMITS } from '../../lib/bus/limits';
import { VIEW_KEY } from '../../lib/model/view-key';
import type { CaseRow, CustomerRow } from '../../lib/model/customer';
import { BRAND_ID } from '../sample/brand';
import { call, rowsOf, tabOf } from '../tools/lib/own';
import { compare, refusedOf, snapshotOf, tooMuch, unexplained, type Row, type Rows } from './lib/aftermath';
import { capture, forged, type Victims } from './lib/forged';
import { ownWorld, type OwnWorld } from './lib/own-world';
import { count, say } from './lib/say';
import { openStage, timeline, type Stage } from './lib/stage';

const MESSAGES = count(1_500, 10_000);
/** Reports that come all at once: more than a tab may send in one burst and in the seconds that they take. */
const FLOOD = 400;
/** Number of its first post. */
const FLOODED = 700_000;
const PAGE_LEARNS = ['marks', 'token', 'delivered'];
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

const snapshot = (own: Page): Promise<Rows> => snapshotOf((table) => rowsOf<Row>(own, table));

const SEND = `async (messages, lot) => {
  const out = [];
  for (let i = 0; i < messages.length; i += lot)
    out.push(...await Promise.all(messages.slice(i, i + lot).map((m) => chrome.runtime.sendMessage(m).then((a) => JSON.stringify(a) ?? 'undefined', (e) => 'error ' + e.message))));
  return out;
}`;
const sendFrom = async (world: OwnWorld, messages: unknown[], lot = 25): Promise<string[]> => {
  const answers: string[] = [];
  for (let i = 0; i < messages.length; i += 500)
    answers.push(...(await world.run<string[]>(`(${SEND})(${JSON.stringify(messages.slice(i, i + 500))}, ${lot})`)));
  return answers;
};

test('no row comes out and nothing of ours is changed by messages of the wrong senders', async () => {
  const { page, own, context } = stage;
  await timeline(page);
  const other = await context.newPage();
  await timeline(other);
  const [world, elsewhere] = [await ownWorld(page), await ownWorld(other)];
  const at = (row: { id: string } | undefined): string => row?.id ?? '';
  const victims: Victims = {
    docId: await world.run<string>('globalThis.earshot.docId'),
    tabId: await tabOf(own, 'https://x.com/*'),
    caseId: at((await rowsOf<CaseRow>(own, 'cases'))[0]),
    customerId: at((await rowsOf<CustomerRow>(own, 'customers'))[0]),
    replyId: at((await rowsOf<{ id: string }>(own, 'savedReplies'))[0]),
    brandId: BRAND_ID,
  };
  const before = await snapshot(own);

  // The page itself has no door: what it posts, dispatches or broadcasts reaches nobody.
  await page.evaluate(
    (messages) => {
      const channel = new BroadcastChannel('earshot');
      for (const message of messages) {
        window.postMessage(message, '*');
        channel.postMessage(message);
        document.dispatchEvent(new CustomEvent('earshot', { detail: message }));
      }
    },
    forged(victims, Math.round(MESSAGES / 5), 1) as never[],
  );
  const script = await sendFrom(world, forged(victims, Math.round(MESSAGES * 0.4), 2));
  // Another tab speaks with the first one's document id.
  const foreign = await sendFrom(elsewhere, forged(victims, Math.round(MESSAGES * 0.2), 3));
  // A frame of ours that nobody paired, made by a taken-over script.
  await world.run(
    `(() => { const f = document.createElement('iframe'); f.src = chrome.runtime.getURL('card.html') + '#' + 'f'.repeat(32); document.body.append(f); })()`,
  );
  await expect.poll(() => page.frames().filter((f) => f.url().includes('/card.html')).length).toBe(2);
  const refused = async (): Promise<Frame | null> => {
    for (const f of page.frames())
      if (f.url().includes('/card.html') && (await f.evaluate(() => document.body.textContent).catch(() => '')).includes('could not be matched'))
        return f;
    return null;
  };
  // It has to be loaded and refused first.
  await expect.poll(refused, 'the frame that was not let in says so').not.toBeNull();
  const unpaired = await refused();
  const inFrame = await context.newCDPSession(unpaired!);
  const frame = await sendFrom(
    {
      run: async <T>(expression: string) =>
        (await inFrame.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value as T,
    },
    forged(victims, Math.round(MESSAGES * 0.2), 4),
  );

  // Reports in their right shape, far more at once than a page may send: what is kept of them is capped.
  const docId = await elsewhere.run<string>('globalThis.earshot.docId');
  const one = (i: number): unknown => ({ earshot: 1, call: 'page.report', input: { docId, site: 'x', captures: [capture(FLOODED + i)] } });
  const began = Date.now();
  const flood = await sendFrom(
    elsewhere,
    Array.from({ length: FLOOD }, (_, i) => one(i)),
    FLOOD,
  );
  const cap = Math.ceil(PAGE_LIMITS.calls + ((Date.now() - began) / 1_000) * PAGE_LIMITS.callsPerSecond);
  const limited = flood.filter((text) => text.includes('"too-much"')).length;

  const out = [...tooMuch([...script, ...foreign, ...flood], PAGE_LEARNS), ...tooMuch(frame, [])];
  const after = await snapshot(own);
  const { changed, fresh } = compare(before, after);
  const strange = unexplained(fresh);
  const posts = fresh.filter((row) => row.table === 'interactions');
  const flooded = posts.filter((row) => /^Forged post 7\d{5} /.test(String(row.text))).length;
  const captured = posts.length - flooded;
  interface Session {
    chrome: { storage: { session: { get(k: string): Promise<Record<string, Record<string, number>>> } } };
  }
  const counted = (): Promise<Record<string, number>> =>
    own.evaluate(async () => (await (globalThis as unknown as Session).chrome.storage.session.get('refusals')).refusals ?? {});
  // The worker writes them down once a second: they are whole when they stay.
  let refusals: Record<string, number> = {};
  const stay = async (): Promise<boolean> => {
    const before = JSON.stringify(refusals);
    refusals = await counted();
    return before !== '{}' && before === JSON.stringify(refusals);
  };
  await expect.poll(stay, { intervals: [1_200] }).toBe(true);
  const session = await world.run<string>(`chrome.storage.session ? chrome.storage.session.get(null).then(() => 'open', () => 'shut') : 'shut'`);
  expect(await page.evaluate(() => (Object.prototype as Record<string, unknown>).polluted)).toBeUndefined();

  // The control: some of these very messages from an own page do something, and tell something, and the same looks see it.
  const still = await snapshot(own);
  await call(own, 'reply.remove', { id: victims.replyId });
  await call(own, 'person.act', { opId: 'forged-control-note', customerId: victims.customerId, action: { do: 'note', text: 'forged note' } });
  await call(own, 'quiet.add', { opId: 'forged-control-word', what: { kind: 'word', word: 'forged' }, length: 'good' });
  const told = { ok: true, value: await call(own, 'panel.mentions', null) };
  const done = compare(still, await snapshot(own));
  const control = [
    ...done.changed.filter((line) => line.startsWith(`savedReplies ${victims.replyId}`)).map(() => 'reply'),
    ...unexplained(done.fresh).map(({ table, kind, key }) => String(kind ?? key ?? table)),
    ...tooMuch([JSON.stringify(told)], PAGE_LEARNS).map(() => 'told'),
  ];
  const heard = [script, foreign, frame].map(refusedOf);
  const sent = Math.round(MESSAGES / 5) + script.length + foreign.length + frame.length + flood.length;
  const good = !out.length && !changed.length && !strange.length && !(refusals.crash ?? 0) && flooded <= cap && session === 'shut';
  say(
    'S5',
    `of ${sent} messages (refused ${heard.join(', ')}): rows out ${out.length}, changed ${changed.length}, added otherwise than as posts of the own site ${strange.length}, captures ${captured}, of a flood of ${FLOOD} ${flooded} (cap ${cap}, too much ${limited}), crashes ${refusals.crash ?? 0}, control ${control.join(' ')}`,
    good,
  );
  expect(out).toEqual([]);
  expect(changed).toEqual([]);
  expect(strange).toEqual([]);
  expect(refusals.crash ?? 0).toBe(0);
  expect(refusals.output ?? 0).toBe(0);
  expect(Object.values(refusals).reduce((a, b) => a + b, 0)).toBeGreaterThan(50);
  // Who was not heard at all could do nothing, and that would say nothing.
  expect(heard[0]).toBeGreaterThan(script.length / 2);
  expect(heard[1]).toBeGreaterThan(foreign.length / 2);
  expect(heard[2]).toBeGreaterThan(frame.length / 2);
  expect(captured, 'posts of its own site are kept').toBeGreaterThan(0);
  expect(flooded).toBeGreaterThan(0);
  expect(flooded).toBeLessThanOrEqual(cap);
  expect(limited, 'the flood was more than a tab may send').toBeGreaterThan(0);
  expect(session).toBe('shut');
  expect([...new Set(control)].sort()).toEqual(['note', 'ops', 'quiet', 'reply', 'told']);
});

test('foreign writes to storage.local: the view is put right, and no page is misled', async () => {
  const { page } = stage;
  await timeline(page);
  const world = await ownWorld(page);
  const writes = count(30, 300);
  const GET = `chrome.storage.local.get('${VIEW_KEY}').then((v) => JSON.stringify(v['${VIEW_KEY}'], (k, x) => x && typeof x === 'object' && !Array.isArray(x) ? Object.fromEntries(Object.entries(x).sort()) : x))`;
  const get = (): Promise<string> => world.run<string>(GET);
  const right = await get();
  let [wrong, landed] = [0, 0];
  for (let i = 0; i < writes; i += 1) {
    const value = ['null', '{"version":99}', '"text"', '{"version":1,"onDuty":false}', '[]', '{"__proto__":{"onDuty":true}}', '1e308'][i % 7];
    const set = `chrome.storage.local.set({ '${VIEW_KEY}': JSON.parse('${value}'), 'forged-${i}': 'x' })`;
    // The control: right behind the write the same look sees a wrong view, unless the worker was quicker.
    if ((await world.run<string>(`${set}.then(() => ${GET})`)) !== right) landed += 1;
    await expect
      .poll(get, { timeout: 10_000 })
      .toBe(right)
      .catch(() => (wrong += 1));
  }
  // What a page writes beside the view would lie there for ever, and has no limit: it goes.
  const others = (): Promise<string[]> =>
    world.run<string[]>(`chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key !== '${VIEW_KEY}'))`);
  const left = await expect.poll(others).toEqual([]).then(() => 0, async () => (await others()).length); // prettier-ignore
  say(
    'S5',
    `storage.local writes ${writes}, seen wrong at first ${landed}, view wrong afterwards ${wrong}, foreign keys left ${left}`,
    wrong + left === 0,
  );
  expect([wrong, left]).toEqual([0, 0]);
  expect(landed).toBeGreaterThan(0);
  await timeline(page);
});
