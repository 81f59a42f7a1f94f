/**
 * worker.cold: the worker is stopped; an own page asks for a card and gets it with the whole history. Against it, in the
 * same browser and in turns, an extension whose worker holds nothing but an echo.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { CHROME_BUILD } from '../../tools/lib/browsers';
import { echoWorker, idOf } from '../lib/build';
import { captureOf, knownPeople } from '../lib/people';
import { launchRaw, type Raw, type RawPage } from '../lib/raw';
import { median, round, type Measured } from '../lib/row';
import { queriesOf } from '../feed/words';

const TURNS = 15;
const TAB = 987_654;

/** Opens a page of an extension that is still being installed. */
async function ownPage(raw: Raw, url: string): Promise<RawPage> {
  for (let turn = 0; ; turn++) {
    const page = await raw.open(url);
    const ready = await page
      .evaluate<boolean>(
        `new Promise((done) => (document.readyState === 'complete' ? done() : addEventListener('load', done))).then(() => Boolean(globalThis.chrome?.runtime?.id))`,
      )
      .catch(() => false);
    if (ready) return page;
    if (turn > 40) throw new Error(`${url} does not open.`);
    await wait(250);
  }
}

/** Puts a brand, known customers and a post at hand for the tab number that the questions name. */
async function seed(page: RawPage): Promise<void> {
  const brand = { id: 'bench-0', name: 'Bench', query: queriesOf(10)[0] ?? '', addressed: true, color: 'green', createdAt: 1 };
  const pair = {
    tabId: TAB,
    docId: 'bench-document',
    documentId: null,
    frameId: 1,
    frameDocumentId: null,
    capture: captureOf(3, Date.now() - 60_000),
    whoami: { handle: null, name: null },
  };
  await page.evaluate(`(async () => {
    const saved = await chrome.runtime.sendMessage(${JSON.stringify({ earshot: 1, call: 'brand.save', input: { brand } })});
    if (!saved?.ok) throw new Error(saved?.message ?? 'brand.save: no answer');
    const tables = ${JSON.stringify(knownPeople(20))};
    await new Promise((done, failed) => {
      const open = indexedDB.open('earshot');
      open.onsuccess = () => {
        const write = open.result.transaction(Object.keys(tables), 'readwrite');
        for (const [table, rows] of Object.entries(tables)) for (const row of rows) write.objectStore(table).put(row);
        write.oncomplete = () => { open.result.close(); done(); };
        write.onerror = () => failed(write.error);
      };
    });
    await chrome.storage.session.set(${JSON.stringify({ [`pair:${TAB}`]: pair })});
  })()`);
}

/** Stops all workers, waits until they are gone, asks; ms until the answer. */
async function ask(raw: Raw, page: RawPage, message: object, good: string): Promise<number> {
  await page.send('ServiceWorker.enable');
  await page.send('ServiceWorker.stopAllWorkers');
  await page.send('ServiceWorker.disable');
  const end = Date.now() + 5_000;
  while ((await raw.workers()).length && Date.now() < end) await wait(20);
  await wait(100);
  return page.evaluate<number>(`(async () => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
    const ms = performance.now() - start;
    if (!(${good})) throw new Error('Not the answer asked for: ' + JSON.stringify(answer).slice(0, 200));
    return ms;
  })()`);
}

export async function worker(): Promise<Measured> {
  const echo = echoWorker();
  const raw = launchRaw([CHROME_BUILD, echo]);
  try {
    const own = await ownPage(raw, `chrome-extension://${idOf(CHROME_BUILD)}/options.html`);
    const other = await ownPage(raw, `chrome-extension://${idOf(echo)}/blank.html`);
    await seed(own);
    const card = { earshot: 1, call: 'card.read', input: { tabId: TAB } };
    const ours: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i <= TURNS; i++) {
      const a = await ask(raw, own, card, 'answer?.ok && answer.value.history.length === 20');
      const b = await ask(raw, other, { echo: i }, 'answer?.ok');
      // The first of each warms the disk.
      if (i) {
        ours.push(a);
        bare.push(b);
      }
    }
    return {
      value: median(ours),
      baseline: median(bare),
      detail: { turns: TURNS, best: round(Math.min(...ours)), bestEcho: round(Math.min(...bare)) },
    };
  } finally {
    await raw.close();
  }
}
