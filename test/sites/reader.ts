/** Runs a site's adapter in a real Chromium on a page served under a real address: no script of the page, no network. */
import { build } from 'esbuild';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { inject } from 'vitest';
import type { Post } from '../../lib/model/post';
import type { OwnAccount, WhoAmI } from '../../lib/model/account';
import type { Glance } from '../../lib/sites/contract';
import type { House } from '../sample/town';
import { serveChromium } from '../sample/town';
import { ROOT } from '../tools/lib/browsers';

export interface PageReading {
  posts: Post[];
  gaps: Record<string, number>;
  units: number;
  roots: number;
  who: WhoAmI;
  /** The units that a glance was enough for. */
  glances: Glanced[];
  /** Per post read: the anchor's test id path from the unit and whether it stands in a link; null: no anchor. */
  anchors: ({ tag: string; inLink: boolean; inUnit: boolean; holdsTime: boolean } | null)[];
}

export interface Glanced {
  glance: Glance;
  /** What reading makes of the same unit. */
  post: Post | null;
}

export interface Reader {
  read(html: string, url: string, change?: string): Promise<PageReading>;
  /** Visits a page of the sample town, its own scripts running, waits for `ready` (selector), and reads it. */
  visit(house: House, url: string, ready: string): Promise<PageReading>;
  /** Evaluates an expression over `adapter` (the adapter) and `lib` (lib/sites/read) in an empty page. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** `adapter`: exported name and its path under lib/. Ms `now`: what the adapter takes for the present. */
export async function openReader(path: string, name: string, now: number, accounts: readonly OwnAccount[] = []): Promise<Reader> {
  const bundle = await build({
    stdin: {
      contents: `export { ${name} as adapter } from './${path}'; export { ${name.replace('Adapter', 'Composer')} as composer } from './${path.replace('adapter', 'composer')}'; export * as lib from './lib/sites/read';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'underTest',
    charset: 'utf8',
    write: false,
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const browser: Browser = await chromium.connect(inject('chromium'));
  const page: Page = await browser.newPage();
  let served = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          body: served,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'; img-src 'none'" },
        })
      : route.abort(),
  );
  const goto = async (html: string, url: string): Promise<void> => {
    served = html;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  const READ = `
        const gaps = {};
        const context = { now: ${now}, url: new URL(location.href), gaps: { must(name, found) { if (found == null) { gaps[name] = (gaps[name] ?? 0) + 1; return null; } return found; } } };
        const roots = adapter.roots(document);
        const units = roots.flatMap((root) => adapter.units(root));
        const posts = []; const anchors = []; const glances = []; const accounts = ${JSON.stringify(accounts)};
        for (const unit of units) {
          const glance = adapter.glance?.(unit, context.url, accounts);
          const post = adapter.read(unit, context);
          if (glance) glances.push({ glance, post });
          if (!post) continue;
          posts.push(post);
          const el = adapter.anchor(unit.element);
          anchors.push(el && { tag: el.localName, inLink: !!el.closest('a,button'), inUnit: unit.element.contains(el) && el !== unit.element, holdsTime: !!el.querySelector('a time') });
        }
        return { posts, gaps, units: units.length, roots: roots.length, who: composer.whoami(document), anchors, glances };`;
  const within = (body: string): string => `(() => { ${code}; const { adapter, composer, lib } = underTest; ${body} })()`;
  return {
    async read(html, url, change = '') {
      await goto(html, url);
      return await page.evaluate<PageReading>(within(`${change};${READ}`));
    },
    async visit(house, url, ready) {
      const town = await browser.newContext();
      try {
        await serveChromium(town, [house]);
        const place = await town.newPage();
        await place.goto(url);
        await place.locator(ready).first().waitFor();
        // The site's own script fetches its feed and draws it in steps: read once it has said all and holds still.
        await place.waitForLoadState('networkidle');
        for (let last = '', turn = 0; ; turn++) {
          const reading = await place.evaluate<PageReading>(within(READ));
          const seen = JSON.stringify(reading);
          if (reading.units > 0 && seen === last) return reading;
          if (turn > 100) throw new Error(`${url} does not come to rest: ${reading.units} units.`);
          last = seen;
          await place.waitForTimeout(100);
        }
      } finally {
        await town.close();
      }
    },
    async evaluate<T>(expression: string) {
      await goto('<!doctype html><body></body>', 'https://x.com/home');
      return await page.evaluate<T>(within(`return (${expression});`));
    },
    close: () => browser.close(),
  };
}
