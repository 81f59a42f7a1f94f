/**
 * What the shipped build reads on a saved page: `npm run -s read-page -- --url https://x.com/home FILE.html`.
 * Chromium loads the built extension (built first where it is missing), FILE is served at that address and every other
 * address refused; the extension's own content script reads. One JSON object a line, in document order.
 * Exit code 2 and one sentence where it cannot be done. The page's scripts do not run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import type { Post } from '../../lib/model/post';
import { SITES, isExcluded, siteOfHost } from '../../lib/sites/hosts';
import { CHROME_BUILD, ROOT, extensionId, launchChromium } from './lib/browsers';
import { asItems } from './lib/items';
import ownTmp from './lib/own-tmp';

const USAGE = 'Usage: npm run -s read-page -- --url https://x.com/home FILE.html';
/** How long the content script may take to be ready, and the page to load, ms. */
const PATIENCE = 180_000;

class Refusal extends Error {}

function input(): { url: URL; file: string } {
  let parsed: { values: { url?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [name, ...more] = positionals;
  if (!values.url || !name || more.length) throw new Refusal(`One address and one file are needed. ${USAGE}`);
  if (!URL.canParse(values.url)) throw new Refusal(`"${values.url}" is not an address. ${USAGE}`);
  const url = new URL(values.url);
  const hosts = Object.values(SITES).flatMap((site) => [...site.hosts]);
  if (url.protocol !== 'https:' || !siteOfHost(url.hostname)) {
    throw new Refusal(`Earshot does not read ${url.origin === 'null' ? url.href : url.origin}. It reads https on: ${hosts.join(', ')}.`);
  }
  if (isExcluded(url))
    throw new Refusal(`${url.hostname}${url.pathname} is a page that Earshot never reads (messages, settings, login, payment, ads).`);
  // npm runs scripts in the project's folder; the file is meant from where the person stands.
  const file = [resolve(process.env.INIT_CWD ?? '.', name), resolve(name)].find((path) => existsSync(path));
  if (!file) throw new Refusal(`There is no file "${name}".`);
  if (!statSync(file).isFile()) throw new Refusal(`"${name}" is not a file.`);
  return { url, file };
}

function build(): void {
  if (existsSync(CHROME_BUILD)) return;
  process.stderr.write('No build yet: building the extension.\n');
  const done = spawnSync(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Refusal('The extension could not be built; see the messages above.');
}

/** Evaluates in the extension's own world of the page, where `globalThis.earshot` is; waits until `ready` says so there. */
async function inOwnWorld<T>(page: Page, extension: string, ready: string, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { frameId?: string; type?: string } | undefined;
    if (aux?.type === 'isolated' && context.origin === `chrome-extension://${extension}`) worlds.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  await session.send('Runtime.enable');
  const evaluate = async (contextId: number, code: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression: code, returnByValue: true });
    if (exceptionDetails) throw new Refusal(`The content script failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as unknown;
  };
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const world of worlds) {
      const is = await evaluate(world, ready).catch((error: unknown) => {
        // A world that went away with its document; another failure is the script's own.
        if (error instanceof Refusal) throw error;
        worlds.delete(world);
        return false;
      });
      if (is === true) return (await evaluate(world, expression)) as T;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Refusal(`The extension's content script was not ready to read within ${PATIENCE / 1000} seconds.`);
}

/** Serves `file` at `url` and returns the posts that the build in `context` reads there. */
export async function readPage(context: BrowserContext, url: URL, file: string): Promise<Post[]> {
  const extension = await extensionId(context);
  const body = readFileSync(file);
  await context.route('**/*', (route) => {
    const asked = new URL(route.request().url());
    const isPage = route.request().isNavigationRequest() && asked.origin === url.origin && asked.pathname === url.pathname;
    return isPage
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" } })
      : route.abort();
  });
  const page = await context.newPage();
  await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  return inOwnWorld<Post[]>(page, extension, 'Boolean(globalThis.earshot?.view())', 'globalThis.earshot.readAll()');
}

async function main(): Promise<void> {
  const { url, file } = input();
  build();
  ownTmp();
  const context = await launchChromium();
  try {
    for (const item of asItems(await readPage(context, url, file))) process.stdout.write(`${JSON.stringify(item)}\n`);
  } finally {
    await context.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Refusal ? error.message : `Could not read the page: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}\n`,
  );
  process.exitCode = 2;
});
