/**
 * The sample town's door: what every served host answers. Tests, `npm start` and the bench all come through here,
 * in Chromium (Playwright routes) and Firefox (puppeteer interception).
 */
import type { BrowserContext } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';

export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** One host of the town. Stateless: what a visitor posts lives in the page until it is reloaded, as `?seed` state in sessionStorage. */
export interface House {
  hosts: readonly string[];
  answer(url: URL, method: string): Promise<Answer> | Answer;
}

/** Serve houses in a Chromium context; every other address fails as without a network. */
export async function serveChromium(context: BrowserContext, houses: readonly House[]): Promise<void> {
  await context.route(/^https?:\/\//, async (route) => {
    const url = new URL(route.request().url());
    const house = houses.find((h) => h.hosts.includes(url.hostname));
    if (!house) return route.abort('internetdisconnected');
    const a = await house.answer(url, route.request().method());
    return route.fulfill({
      status: a.status,
      contentType: a.contentType,
      body: a.body,
      ...(a.headers ? { headers: { ...a.headers, 'content-type': a.contentType } } : {}),
    });
  });
}

/** The same for one Firefox page. */
export async function serveFirefox(page: FirefoxPage, houses: readonly House[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return void request.continue();
    const house = houses.find((h) => h.hosts.includes(url.hostname));
    if (!house) return void request.abort('internetdisconnected');
    // A page that has gone on meanwhile takes no answer any more; a house that breaks is said in the page.
    void answerOf(house, url, request.method())
      .then((a) => request.respond({ status: a.status, contentType: a.contentType, body: a.body, ...(a.headers ? { headers: a.headers } : {}) }))
      .catch(() => undefined);
  });
}

async function answerOf(house: House, url: URL, method: string): Promise<Answer> {
  try {
    return await house.answer(url, method);
  } catch (error) {
    return { status: 500, contentType: 'text/plain; charset=utf-8', body: `The sample town broke: ${String(error)}` };
  }
}
