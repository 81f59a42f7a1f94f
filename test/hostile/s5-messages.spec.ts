/** S5: forged and random messages from a page, a taken-over content script, another tab and a frame that was never paired; foreign writes to storage.local. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { PAGE_LIMITS } from '../../lib/bus/limits';
import { VIEW_KEY } from '../../lib/model/view-key';
import type { CaseRow, CustomerRow, InteractionRow } from '../../lib/model/customer';
import { BRAND_ID } from '../sample/brand';
import { call, rowsOf, tabOf } from '../tools/lib/own';
import { forged, type Victims } from './lib/forged';
import { ownWorld, type OwnWorld } from './lib/own-world';
import { count, say } from './lib/say';
import { openStage, SECRET, timeline, type Stage } from './lib/stage';

const MESSAGES = count(1_500, 10_000);
const TABLES = [
  'brands',
  'accounts',
  'savedReplies',
  'settings',
  'customers',
  'authors',
  'cases',
  'interactions',
  'damaged',
  'drafts',
  'corrections',
] as const;
type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

const snapshot = async (own: Page): Promise<Rows> =>
  Object.fromEntries(await Promise.all(TABLES.map(async (t) => [t, await rowsOf<Row>(own, t)] as const)));
// How reading goes is the page's own to say, and rows of that change by themselves; so does what the worker derives behind every capture.
const keyed = (rows: Row[]): Map<string, string> =>
  new Map(
    rows
      .filter((row) => !String(row.key).startsWith('health:'))
      .map(({ meaning: _guess, sense: _weight, ...row }) => [String(row.id ?? row.key), JSON.stringify(row)]),
  );

/** Rows that were there and are gone or otherwise now; rows that are new. */
function compare(before: Rows, after: Rows): { changed: string[]; fresh: Row[] } {
  const changed: string[] = [];
  const fresh: Row[] = [];
  for (const table of TABLES) {
    const [was, is] = [keyed(before[table] ?? []), keyed(after[table] ?? [])];
    for (const [id, row] of was) if (is.get(id) !== row) changed.push(`${table} ${id}: ${row} -> ${is.get(id)}`);
    for (const [id, row] of is) if (!was.has(id)) fresh.push({ table, ...(JSON.parse(row) as Row) });
  }
  return { changed, fresh };
}

const SEND = `async (messages) => {
  const out = [];
  for (let i = 0; i < messages.length; i += 25)
    out.push(...await Promise.all(messages.slice(i, i + 25).map((m) => chrome.runtime.sendMessage(m).then((a) => JSON.stringify(a) ?? 'undefined', (e) => 'error ' + e.message))));
  return out;
}`;
const sendFrom = async (world: OwnWorld, messages: unknown[]): Promise<string[]> => {
  const answers: string[] = [];
  for (let i = 0; i < messages.length; i += 500)
    answers.push(...(await world.run<string[]>(`(${SEND})(${JSON.stringify(messages.slice(i, i + 500))})`)));
  return answers;
};

/** Answers that hold more than a page may learn: mark states, a token for its own frame, or nothing. */
function tooMuch(answers: string[], allowed: readonly string[]): string[] {
  return answers.filter((text) => {
    if (text.includes(SECRET) || /Esme Fairholt|Mara Lindqual/.test(text)) return true;
    const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as { ok?: boolean; value?: unknown };
    if (answer.ok !== true || answer.value === null) return false;
    return Object.keys(answer.value as object).some((name) => !allowed.includes(name));
  });
}

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
  const began = Date.now();
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

  const out = [...tooMuch([...script, ...foreign], ['marks', 'token', 'delivered']), ...tooMuch(frame, [])];
  const after = await snapshot(own);
  const { changed, fresh } = compare(before, after);
  const foreignRows = fresh.filter(
    (row) => !JSON.stringify(row).includes('forged') && !JSON.stringify(row).includes('Forged') && row.table !== 'customers' && row.table !== 'cases',
  );
  const captured = fresh.filter((row) => row.table === 'interactions') as unknown as InteractionRow[];
  const otherSite = fresh.filter((row) => String(row.id).startsWith('facebook:') || (row as { site?: string }).site === 'facebook');
  const cap = 2 * (PAGE_LIMITS.calls + ((Date.now() - began) / 1_000) * PAGE_LIMITS.callsPerSecond) * 50;
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

  // The control: one of these very messages from an own page does change something, and the comparison sees it.
  await call(own, 'reply.remove', { id: victims.replyId });
  const control = compare(after, await snapshot(own)).changed.length;
  const sent = Math.round(MESSAGES / 5) + script.length + foreign.length + frame.length;
  const good =
    !out.length &&
    !changed.length &&
    !otherSite.length &&
    !foreignRows.length &&
    !(refusals.crash ?? 0) &&
    captured.length <= cap &&
    session === 'shut';
  say(
    'S5',
    `of ${sent} messages: rows out ${out.length}, changed ${changed.length}, captures ${captured.length} (cap ${Math.round(cap)}), of another site ${otherSite.length}, crashes ${refusals.crash ?? 0}, control ${control}`,
    good && control === 1,
  );
  expect(out).toEqual([]);
  expect(changed).toEqual([]);
  expect(otherSite).toEqual([]);
  expect(foreignRows).toEqual([]);
  expect(refusals.crash ?? 0).toBe(0);
  expect(refusals.output ?? 0).toBe(0);
  expect(Object.values(refusals).reduce((a, b) => a + b, 0)).toBeGreaterThan(50);
  expect(captured.length).toBeLessThanOrEqual(cap);
  expect(session).toBe('shut');
  expect(control).toBe(1);
});

test('foreign writes to storage.local: the view is put right, and no page is misled', async () => {
  const { page } = stage;
  await timeline(page);
  const world = await ownWorld(page);
  const writes = count(30, 300);
  const get = (): Promise<string> =>
    world.run<string>(
      `chrome.storage.local.get('${VIEW_KEY}').then((v) => JSON.stringify(v['${VIEW_KEY}'], (k, x) => x && typeof x === 'object' && !Array.isArray(x) ? Object.fromEntries(Object.entries(x).sort()) : x))`,
    );
  const right = await get();
  let wrong = 0;
  for (let i = 0; i < writes; i += 1) {
    const value = ['null', '{"version":99}', '"text"', '{"version":1,"onDuty":false}', '[]', '{"__proto__":{"onDuty":true}}', '1e308'][i % 7];
    await world.run(`chrome.storage.local.set({ '${VIEW_KEY}': JSON.parse('${value}'), 'forged-${i}': 'x' }).catch(() => 0)`);
    await expect
      .poll(get, { timeout: 10_000 })
      .toBe(right)
      .catch(() => (wrong += 1));
  }
  // What a page writes beside the view would lie there for ever, and has no limit: it goes.
  const others = (): Promise<string[]> =>
    world.run<string[]>(`chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key !== '${VIEW_KEY}'))`);
  const left = await expect.poll(others).toEqual([]).then(() => 0, async () => (await others()).length); // prettier-ignore
  say('S5', `storage.local writes ${writes}, view wrong afterwards ${wrong}, foreign keys left ${left}`, wrong + left === 0);
  expect([wrong, left]).toEqual([0, 0]);
  await timeline(page);
});
