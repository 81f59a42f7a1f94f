/** A Chromium with the build, the brands' terms and the bench page under X's own host. */
import type { BrowserContext, Page } from '@playwright/test';
import type { BrandRow } from '../../../lib/model/settings';
import { houses } from '../../sample/index';
import { serveChromium, type Answer, type House } from '../../sample/town';
import { launchChromium } from '../../tools/lib/browsers';
import { call, openOwn } from '../../tools/lib/own';
import { queriesOf } from '../feed/words';
import { bundle } from './build';
import type { bench as Feed } from '../feed/main';

export type FeedWindow = typeof globalThis & { bench: typeof Feed };

export interface Stage {
  context: BrowserContext;
  /** An own page of the extension; null where the measured extension is a copy or none. */
  own: Page | null;
  /** Opens the bench page and waits for its script. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
}

export const ORIGIN = 'https://x.com';

/** The bench page beside the town's own pages and pictures. */
async function benchHouse(): Promise<House> {
  const script = await bundle('feed/main.ts');
  const town = houses().find((h) => h.hosts.includes('x.com'));
  const html = (app: boolean): string =>
    `<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/assets/page.css">${app ? '<script src="/bench.js" defer></script>' : ''}</head>` +
    '<body><main role="main"><div data-testid="primaryColumn" style="width: 600px; margin: 0 auto"></div></main></body></html>';
  const ok = (contentType: string, body: string): Answer => ({ status: 200, contentType, body });
  return {
    hosts: ['x.com'],
    answer(url, method) {
      if (url.pathname === '/bench.js') return ok('text/javascript; charset=utf-8', script);
      if (url.pathname === '/bench') return ok('text/html; charset=utf-8', html(true));
      if (url.pathname === '/bench-empty') return ok('text/html; charset=utf-8', html(false));
      return town ? town.answer(url, method) : ok('text/plain', '');
    },
  };
}

/** A brand for each query, as the options page saves it. */
export async function saveTerms(own: Page, count: number): Promise<void> {
  for (const [i, query] of queriesOf(count).entries()) {
    const brand: BrandRow = { id: `bench-${i}`, name: `Bench ${i}`, query, addressed: true, color: 'green', createdAt: i };
    await call(own, 'brand.save', { brand });
  }
}

/** `terms`: keywords in all brands; 0: none, as after an install. `extension`: another one than the build; null: none. */
export async function openStage(options: { terms?: number; extension?: string | null; args?: string[] } = {}): Promise<Stage> {
  const shipped = options.extension === undefined;
  const context = await launchChromium({
    ...(shipped ? {} : { extension: options.extension ?? null }),
    ...(options.args ? { args: options.args } : {}),
  });
  try {
    const house = await benchHouse();
    await serveChromium(context, [house]);
    const own = shipped ? await openOwn(context, 'options.html') : null;
    if (own && options.terms) await saveTerms(own, options.terms);
    return {
      context,
      own,
      open: async (path = '/bench') => {
        const page = await context.newPage();
        await page.goto(`${ORIGIN}${path}`);
        if (path === '/bench') await page.waitForFunction(() => 'bench' in globalThis);
        return page;
      },
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Waits until a post of ours is marked: then the first script is awake. @throws Error where it is not within ten seconds. */
export async function awake(page: Page, text: string): Promise<void> {
  const there = await page.evaluate((t) => (globalThis as FeedWindow).bench.probe(t), text);
  if (!there) throw new Error('The first post of ours got no mark within ten seconds.');
}
