/** One way to drive the composer pages in both browsers. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, launchChromium, launchFirefox } from '../../tools/lib/browsers';
import { buildExtension, buildPages } from './build';

const HOSTS = ['https://x.com', 'https://www.facebook.com'];
const READY = "document.documentElement.dataset.composeReady === 'yes'";

export interface Answer {
  ok: boolean;
  why?: string;
}

/** A composer page in a real browser with the test extension's content script in it. */
export interface Driver {
  open(url: string): Promise<void>;
  /** Runs an expression in the page's own world. */
  see<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Clicks at a place in the window (CSS pixels): the way into a frame of the extension. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real key presses by the browser driver. */
  type(text: string): Promise<void>;
  press(key: 'Home' | 'z', withControl?: boolean): Promise<void>;
  /** Lets the page know that another window has the focus . */
  loseFocus(): Promise<void>;
  close(): Promise<void>;
}

export async function driveChromium(): Promise<Driver> {
  const [serve, extension] = [await buildPages(), await buildExtension('chromium')];
  const context = await launchChromium({ extension });
  for (const host of HOSTS)
    await context.route(`${host}/**`, (route) => {
      const { body, contentType, headers } = serve(new URL(route.request().url()));
      return route.fulfill({ body, contentType, headers });
    });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async open(url) {
      await page.goto(url);
      await page.waitForFunction(READY);
    },
    see: <T>(expression: string) => page.evaluate<T>(expression),
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key, withControl = false) => page.keyboard.press(withControl ? `Control+${key}` : key),
    loseFocus: () => Promise.reject(new Error('Playwright tells every page that it has the focus. Use driveChromiumTabs.')),
    close: () => context.close(),
  };
}

/** Chromium as it tells a page of its focus: it is lost to another tab. */
export async function driveChromiumTabs(): Promise<Driver> {
  const extension = await buildExtension('chromium');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install the package "chromium", or set CHROME_PATH.');
  const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: [extension], args });
  return tabs(browser, async () => {
    const other = await browser.newPage();
    await other.bringToFront();
  });
}

/** Firefox; the focus is lost to a window of the extension. */
export async function driveFirefox(): Promise<Driver> {
  const browser = await launchFirefox({ extension: await buildExtension('firefox') });
  return tabs(browser, async (driver) => {
    await order(driver, { do: 'window' });
  });
}

async function tabs(browser: Browser, loseFocus: (driver: Driver) => Promise<void>): Promise<Driver> {
  const serve = await buildPages();
  // The page Firefox starts with never gets the focus under automation; a new one does.
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!HOSTS.includes(url.origin)) return void request.continue().catch(() => undefined);
    const { body, contentType, headers } = serve(url);
    return void request.respond({ status: 200, body, contentType, headers }).catch(() => undefined);
  });
  const driver: Driver = {
    async open(url) {
      for (const other of await browser.pages()) if (other !== page) await other.close().catch(() => undefined);
      await page.bringToFront();
      await page.goto(url);
      await page.waitForFunction(READY);
    },
    see: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async press(key, withControl = false) {
      if (withControl) await page.keyboard.down('Control');
      await page.keyboard.press(key);
      if (withControl) await page.keyboard.up('Control');
    },
    loseFocus: () => loseFocus(driver),
    close: () => browser.close(),
  };
  return driver;
}

/** Gives the content script an order and waits for its answer. */
export function order<T>(driver: Driver, what: Record<string, unknown>): Promise<T> {
  const id = Math.floor(Math.random() * 1e9);
  return driver.see<T>(`new Promise((done) => {
    document.addEventListener('compose-answer', function hear(event) {
      const { id, answer } = JSON.parse(event.detail);
      if (id !== ${id}) return;
      document.removeEventListener('compose-answer', hear);
      done(answer);
    });
    document.dispatchEvent(new CustomEvent('compose-order', { detail: ${JSON.stringify(JSON.stringify({ id, ...what }))} }));
  })`);
}
