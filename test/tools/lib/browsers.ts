/** Finds installed browsers and starts them with the built extension. No display, no network beyond the served pages. */
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';

export const ROOT = resolve(import.meta.dirname, '../../..');
/** Where `wxt build` puts its work; several builds may live side by side through EARSHOT_OUT. */
export const OUT = resolve(ROOT, process.env.EARSHOT_OUT ?? '.output');
export const CHROME_BUILD = join(OUT, 'chrome-mv3');
export const FIREFOX_BUILD = join(OUT, 'firefox-mv3');
/** Firefox gives every installed extension a random host; the tests fix it. */
export const FIREFOX_UUID = '2c9f1f0e-6a58-4d0b-9b57-6f3a1d2e4c5b';
export const GECKO_ID = 'earshot@earshot.example';

const CHROMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chrome-for-testing',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of a Chromium that loads unpacked extensions, or null. */
export function findChromium(): string | null {
  const own = (() => {
    try {
      return chromium.executablePath();
    } catch {
      return '';
    }
  })();
  return [process.env.CHROME_PATH ?? '', ...CHROMES, own].find((p) => p && existsSync(p)) ?? null;
}

/** Path of a Firefox, or null. */
export function findFirefox(): string | null {
  return [process.env.FIREFOX_PATH ?? '', ...FIREFOXES].find((p) => p && existsSync(p)) ?? null;
}

export interface ChromiumOptions {
  /** Unpacked extension, default the shipped build; null: none. */
  extension?: string | null;
  /** Profile folder; default a new temporary one. */
  profile?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  args?: string[];
  /** Switches of the test tool's own list to be left out: its browser has, for one, no back/forward cache. */
  without?: string[];
}

// Playwright's own list holds ThirdPartyStoragePartitioning, which breaks storage in an extension frame inside a page.
// The two popups of the address bar would each be a page of the browser's own: a quarter of what a start costs.
const FEATURES =
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AcceptCHFrame,AutoExpandDetailsElement,CertificateTransparencyComponentUpdater,DestroyProfileOnBrowserClose,HttpsUpgrades,LensOverlay,PaintHolding,ExtensionManifestV2Unsupported,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Chromium with the extension loaded; close the context when done. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install the package "chromium", or set CHROME_PATH.');
  const asked = options.extension === undefined ? CHROME_BUILD : options.extension;
  const extension = asked && withoutComma(asked);
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  return chromium.launchPersistentContext(options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-chrome-')), {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-component-extensions-with-background-pages', ...(options.without ?? [])],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      FEATURES,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...load,
      ...(options.args ?? []),
    ],
  });
}

/** Chromium parts several extensions by commas, and a project may lie in a folder that has one in its name. */
function withoutComma(folder: string): string {
  if (!folder.includes(',')) return folder;
  const link = join(mkdtempSync(join(tmpdir(), 'earshot-link-')), 'extension');
  symlinkSync(folder, link, 'junction');
  return link;
}

/** Id of the loaded extension (fixed by the manifest key). */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
  return new URL(worker.url()).host;
}

/** Firefox with the extension installed; close the browser when done. */
export async function launchFirefox(
  options: { extension?: string | null; profile?: string; prefs?: Record<string, unknown> } = {},
): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install the package "firefox-esr", or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'network.dns.disabled': false,
      'ui.systemUsesDarkTheme': 0,
      // A finger that rests longer than 300 ms does not tap; on a busy machine as much lies between the two halves of a driven tap.
      'apz.max_tap_time': 60_000,
      ...options.prefs,
    },
  });
  const extension = options.extension === undefined ? FIREFOX_BUILD : options.extension;
  if (extension) await browser.installExtension(extension);
  return browser;
}
