/** A backup that is due in Firefox, and the alarm that has it made. */
import type { Page } from 'puppeteer-core';
import { putRowsFirefox, rowsFirefox } from './town-firefox';

interface State {
  every: number;
  madeAt: number | null;
  savedAt: number | null;
}

export const backupState = async (own: Page): Promise<State | null> =>
  (await rowsFirefox<{ key: string; value: State }>(own, 'settings')).find((row) => row.key === 'backup')?.value ?? null;

/** How long a backup of the sample's store may take before its alarm counts as lost, and how often it is rung, ms. */
const PATIENCE = 10_000;
const MOST = 6;

/**
 * Makes a backup due (long here, and never backed up: on a fresh install the first week counts from the install) and rings the alarm
 * until it is made: one that meets the event page just as it is put to sleep is lost, and the next hour's comes instead.
 */
export async function makeDue(own: Page): Promise<void> {
  await putRowsFirefox(own, { settings: [{ key: 'backup', value: { every: 7, madeAt: null, savedAt: null } }] });
  for (let turn = 0; turn < MOST; turn++) {
    await own.evaluate(() =>
      (globalThis as unknown as { browser: { alarms: { create(name: string, when: object): void } } }).browser.alarms.create('backup', {
        when: Date.now(),
      }),
    );
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      if ((await backupState(own))?.madeAt) return;
      await new Promise((next) => setTimeout(next, 200));
    }
  }
  throw new Error('The alarm made no backup.');
}
