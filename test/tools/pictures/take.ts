/** Opens a surface and takes its pictures in every look; what is measured wrong is told beside them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serveChromium } from '../../sample/town';
import { houses } from '../../sample/index';
import { SETTINGS } from '../../sample/brand';
import { marksUntil } from '../../e2e/lib/eyes';
import { extensionId, launchChromium } from '../lib/browsers';
import { call, openOwn, putRows, rowsOf, tabOf } from '../lib/own';
import type { CaseRow } from '../../../lib/model/customer';
import { faults } from './faults';
import { rowsFor, type StoreName } from './stores';
import type { Places, Surface } from './surfaces';

export interface Look {
  name: string;
  width: number;
  height?: number;
  theme?: 'light' | 'dark';
  forced?: boolean;
  /** Mirrored, as for those who read from right to left. */
  rtl?: boolean;
  print?: boolean;
}

const THEMES = ['light', 'dark'] as const;
export const GRID: readonly Look[] = [360, 420, 1280].flatMap((width) => THEMES.map((theme) => ({ name: `${width}-${theme}`, width, theme })));
export const STATES: readonly Look[] = [
  { name: '420-forced', width: 420, forced: true },
  { name: '420-rtl', width: 420, rtl: true },
  { name: '320-zoom', width: 320, height: 400 },
];

/** On paper, A4 upright. */
export const PRINT: readonly Look[] = [{ name: '794-print', width: 794, print: true }];
/** As for who has set the browser's letters to twice their size. */
export const LARGE: readonly Look[] = [{ name: '640-large', width: 640 }];
function largeLetters(): string {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-large-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }));
  return profile;
}

/** A Chromium with the shipped build over a filled store, the town's X in a tab. `large`: the browser's letters at twice their size. */
export async function openPlaces(store: StoreName, large = false): Promise<{ context: BrowserContext; places: Places }> {
  const now = Date.now();
  const context = await launchChromium(large ? { profile: largeLetters() } : {});
  await serveChromium(
    context,
    houses(() => now),
  );
  const own = await openOwn(context, 'options.html');
  const rows = await rowsFor(store, now);
  let person = 'nobody';
  if (rows) {
    await call(own, 'settings.save', { settings: SETTINGS });
    await putRows(own, rows);
    await call(own, 'settings.save', { settings: SETTINGS });
    const asks = (await rowsOf<CaseRow>(own, 'cases')).find((row) => row.owner) ?? (await rowsOf<CaseRow>(own, 'cases'))[0];
    person = asks?.customerId ?? person;
  }
  const x = await context.newPage();
  await x.goto('https://x.com/home');
  if (rows && store !== 'odd') await marksUntil(x, (seen) => seen.length >= 3, 'marks on X');
  return { context, places: { person, tab: await tabOf(own, 'https://x.com/*') } };
}

/** Waits until nothing is read any more, at most `patience` ms, and nothing moves. */
export async function still(page: Page, patience = 8_000): Promise<void> {
  await page
    .waitForFunction(() => document.body.innerText.trim() !== '' && !document.querySelector('.bone'), undefined, { timeout: patience })
    .catch(() => undefined);
  // Long lists measure their rows anew when these change size: at rest is what stands the same for ten frames.
  await page.evaluate(async () => {
    // Grey bars breathe without end.
    const ending = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
    let same = 0;
    for (let was = '', turn = 0; same < 10 && turn < 200; turn++) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = [...document.querySelectorAll('li, button, h2')]
        .slice(0, 200)
        .map((one) => Math.round(one.getBoundingClientRect().top))
        .join();
      same = now === was ? same + 1 : 0;
      was = now;
    }
  });
}

/** Sets a look; the page re-lays itself. */
export async function wear(page: Page, look: Look, patience?: number): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.theme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    media: look.print ? 'print' : 'screen',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width: look.width, height: look.height ?? 800 });
  await page.evaluate((dir) => void (document.documentElement.dir = dir), look.rtl ? 'rtl' : 'ltr');
  await still(page, patience);
}

export interface Taken {
  name: string;
  faults: string[];
}

/** One surface in these looks. `folder` null: measured only. */
export async function take(
  { context, places }: { context: BrowserContext; places: Places },
  surface: Surface,
  {
    looks,
    folder,
    store,
    before,
    after,
  }: {
    looks: readonly Look[];
    folder: string | null;
    store: string;
    before?: (page: Page) => Promise<void>;
    /** Judges the page once it is there. */
    after?: (page: Page) => Promise<void>;
  },
): Promise<Taken[]> {
  const taken: Taken[] = [];
  // A store that never answers is not waited for.
  const patience = store === 'slow' ? 500 : 8_000;
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  try {
    await before?.(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: looks[0]?.width ?? 1280, height: 800 });
    await page.goto(`chrome-extension://${await extensionId(context)}/${surface.file(places)}`);
    await still(page, patience);
    await surface.go?.(page);
    await after?.(page);
    for (const look of looks) {
      await wear(page, look, patience);
      const name = `${store}-${surface.name}-${look.name}`;
      taken.push({ name, faults: await faults(page) });
      // A popup is never taller than what the browser gives it, and its last line sticks to the window.
      const whole = !surface.name.startsWith('popup') && store !== 'many';
      if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
    }
  } catch (error) {
    taken.push({ name: `${store}-${surface.name}`, faults: [`not reached: ${String(error).split('\n')[0]}`] });
    if (folder) await page.screenshot({ path: join(folder, `${store}-${surface.name}-lost.png`) }).catch(() => undefined);
  } finally {
    await page.close();
  }
  return taken;
}
