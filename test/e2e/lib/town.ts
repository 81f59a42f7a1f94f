/** A Chromium with the shipped build, the sample town, and the sample brand's store on that Monday at 9:04. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { SETTINGS } from '../../sample/brand';
import { houses } from '../../sample/index';
import { sampleRows } from '../../sample/seed';
import { serveChromium } from '../../sample/town';
import { launchChromium, type ChromiumOptions } from '../../tools/lib/browsers';
import { call, openOwn, putRows } from '../../tools/lib/own';

export interface Town {
  context: BrowserContext;
  /** An own page of the extension, for calls. */
  own: Page;
  profile: string;
  now: number;
}

/** Opens the town. `seed` false: an empty store, as after an install. `profile`: an earlier visit's, then nothing is seeded. */
export async function openTown(options: ChromiumOptions & { seed?: boolean } = {}): Promise<Town> {
  const now = Date.now();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-town-'));
  const context = await launchChromium({ ...options, profile });
  await serveChromium(
    context,
    houses(() => now),
  );
  const own = await openOwn(context, 'options.html');
  if (options.seed !== false && !options.profile) {
    await call(own, 'settings.save', { settings: SETTINGS });
    await putRows(own, await sampleRows(now));
    // The worker hears of the rows by the same call that a user's change makes.
    await call(own, 'settings.save', { settings: SETTINGS });
  }
  return { context, own, profile, now };
}
