/** S14: stores of every old version come to the present one whole, though the browser is killed in the middle of it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { idOf } from '../bench/lib/build';
import { CHROME_BUILD, launchChromium } from '../tools/lib/browsers';
import { VERSIONS } from '../tools/lib/old-shapes';
import { buildOld, emptyExtension } from '../tools/lib/old-stores';
import { openOwn } from '../tools/lib/own';
import { manifestOf, variant } from './lib/builds';
import { killBrowser } from './lib/kill';
import { count, say } from './lib/say';

const ROWS = count(4_000, 100_000);
const KILLS = count(1, 8);

const NOW = VERSIONS.at(-1)!;

const SLOW = '0.0.2';
/**
 * Set before all else of the worker: an upgrade that has begun is given one request after another, and so does not end by itself. The browser
 * starts this worker once more under the version after it, before that one's own takes over: there it holds nothing.
 */
const HOLD = `if (chrome.runtime.getManifest().version === '${SLOW}') {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...how) {
    const asked = open.apply(this, how);
    asked.addEventListener('upgradeneeded', () => {
      let turns = 0;
      const hold = () => {
        globalThis.upgrading = [turns += 1, asked.result.objectStoreNames.length];
        asked.transaction.objectStore('interactions').getKey('x:0').onsuccess = hold;
      };
      hold();
    });
    return asked;
  };
}
`;
/** The shipped build, with that, as a version before it. */
function holding(): string {
  const folder = variant((manifest) => (manifest.version = SLOW));
  const file = join(folder, (manifestOf(folder).background as { service_worker: string }).service_worker);
  writeFileSync(file, HOLD + readFileSync(file, 'utf8'));
  return folder;
}

/** Waits until the upgrade is under way and has made its tables, though nothing of it is written yet. */
async function inMidUpgrade(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tables = Object.keys(NOW.tables).length;
  const under = (): Promise<number[]> => worker.evaluate(() => (globalThis as unknown as { upgrading?: number[] }).upgrading ?? [0, 0]);
  await expect.poll(under, { timeout: 60_000 }).toEqual([expect.any(Number), tables]);
  return `in mid-upgrade, request ${(await under())[0]}`;
}

for (const old of VERSIONS.slice(0, -1))
  test(`a store of version ${old.number} with ${ROWS} entries`, async () => {
    test.setTimeout(count(120_000, 1_800_000));
    const profile = mkdtempSync(join(tmpdir(), 'earshot-old-'));
    const empty = emptyExtension();
    let context = await launchChromium({ profile, extension: empty });
    const blank = await context.newPage();
    await blank.goto(`chrome-extension://${idOf(empty)}/blank.html`);
    await buildOld(blank, old, ROWS);
    await context.close();

    const slow = holding();
    const moments: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      // Half of the kills come surely in the middle of the upgrade, which leaves the store an old one for the next; the others at any moment.
      const sure = kill < KILLS / 2;
      context = await launchChromium({ profile, ...(sure ? { extension: slow } : {}) });
      if (sure) moments.push(await inMidUpgrade(context));
      else {
        const page = await context.newPage();
        // The first page that opens starts the upgrade, where the worker has not.
        void page.goto(`chrome-extension://${idOf(CHROME_BUILD)}/desk.html#customers`).catch(() => undefined);
        const ms = Math.random() * 600;
        await new Promise((done) => setTimeout(done, ms));
        moments.push(`after ${Math.round(ms)} ms`);
      }
      await killBrowser(profile);
      await context.close().catch(() => undefined);
    }

    context = await launchChromium({ profile });
    const own = await openOwn(context, 'customer.html?id=c7');
    await own.getByText('Person 140').first().waitFor();
    await own.getByText('Brindle, entry 159').first().waitFor();
    const found = await own.evaluate(
      () =>
        new Promise<{ version: number; rows: number; people: number; tables: string[] }>((done, failed) => {
          const open = indexedDB.open('earshot');
          open.onerror = () => failed(new Error(String(open.error)));
          open.onsuccess = () => {
            const db = open.result;
            const read = db.transaction(['interactions', 'customers']);
            const [rows, people] = [read.objectStore('interactions').count(), read.objectStore('customers').count()];
            read.oncomplete = () => {
              done({ version: db.version, rows: rows.result, people: people.result, tables: [...db.objectStoreNames] });
              db.close();
            };
          };
        }),
    );
    const lost = ROWS - found.rows + ROWS / 20 - found.people;
    const good = lost === 0 && found.version === NOW.inBrowser;
    say('S14', `version ${old.number} to ${found.version / 10}, ${ROWS} entries, killed ${KILLS} (${moments.join(', ')}), lost ${lost}`, good);
    expect([lost, found.version]).toEqual([0, NOW.inBrowser]);
    expect(found.tables).toEqual(Object.keys(NOW.tables).sort());
    await context.close();
  });
