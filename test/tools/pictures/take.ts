/** Opens a surface and takes its pictures in every look; what is measured wrong is told beside them. */
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
  /** The browser's letters at twice their size. */
  large?: boolean;
  print?: boolean;
}

const THEMES = ['light', 'dark'] as const;
export const GRID: readonly Look[] = [360, 420, 1280].flatMap((width) => THEMES.map((theme) => ({ name: `${width}-${theme}`, width, theme })));
export const STATES: readonly Look[] = [
  { name: '420-forced', width: 420, forced: true },
  { name: '420-rtl', width: 420, rtl: true },
  { name: '320-zoom', width: 320, height: 400 },
  { name: '640-large', width: 640, large: true },
];

/** A Chromium with the shipped build over a filled store, the town's X in a tab. */
export async function openPlaces(store: StoreName): Promise<{ context: BrowserContext; places: Places }> {
  const now = Date.now();
  const context = await launchChromium();
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

/** Waits until nothing is read any more and nothing moves. */
export async function still(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.body.innerText.trim() !== '' && !document.querySelector('.bone'), undefined, { timeout: 8_000 })
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
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.theme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    media: look.print ? 'print' : 'screen',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width: look.width, height: look.height ?? 800 });
  await page.evaluate((dir) => void (document.documentElement.dir = dir), look.rtl ? 'rtl' : 'ltr');
  await still(page);
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
  let page = await context.newPage();
  /** To what the picture is of. Letters of another size are there from the start, as they are for who has set them so. */
  const begin = async (large: boolean): Promise<void> => {
    page.setDefaultTimeout(8_000);
    await before?.(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: looks[0]?.width ?? 1280, height: 800 });
    await page.goto(`chrome-extension://${await extensionId(context)}/${surface.file(places)}`);
    if (large) {
      // Only now does the page run in the process that is told.
      await (await context.newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.reload();
    }
    await still(page);
    await surface.go?.(page);
    await after?.(page);
  };
  let large = false;
  try {
    await begin(large);
    for (const look of looks) {
      if (large !== (look.large === true)) {
        await page.close();
        page = await context.newPage();
        large = look.large === true;
        await begin(large);
      }
      await wear(page, look);
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
