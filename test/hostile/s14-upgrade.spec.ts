/** S14: stores of every old version come to the present one whole, though the browser is killed in the middle of it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { idOf } from '../bench/lib/build';
import { CHROME_BUILD, launchChromium } from '../tools/lib/browsers';
import { VERSIONS } from '../tools/lib/old-shapes';
import { buildOld, emptyExtension } from '../tools/lib/old-stores';
import { openOwn } from '../tools/lib/own';
import { killBrowser } from './lib/kill';
import { count, say } from './lib/say';

const ROWS = count(4_000, 100_000);
const KILLS = count(1, 8);

const NOW = VERSIONS.at(-1)!;

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

    for (let kill = 0; kill < KILLS; kill++) {
      context = await launchChromium({ profile });
      const page = await context.newPage();
      // The first page that opens starts the upgrade; the browser goes at any moment of it.
      void page.goto(`chrome-extension://${idOf(CHROME_BUILD)}/desk.html#customers`).catch(() => undefined);
      await new Promise((done) => setTimeout(done, Math.random() * 600));
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
    say('S14', `version ${old.number} to ${found.version / 10}, ${ROWS} entries, killed ${KILLS}, lost ${lost}`, good);
    expect([lost, found.version]).toEqual([0, NOW.inBrowser]);
    expect(found.tables).toEqual(Object.keys(NOW.tables).sort());
    await context.close();
  });
