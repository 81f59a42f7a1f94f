/** Serves the gallery under http://localhost without a server, by interception. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../lib/browsers';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
export const GALLERY_URL = 'http://localhost:9/';

let built: Promise<string> | undefined;

/** Once for each process and into a folder of its own: another process may be serving while this one builds. */
async function make(): Promise<string> {
  const folder = join(ROOT, 'test-results', 'gallery', String(process.pid));
  await build({ configFile: join(ROOT, 'test/tools/gallery/vite.config.ts'), logLevel: 'error', build: { outDir: folder } });
  return folder;
}

export async function serveGallery(context: BrowserContext): Promise<void> {
  const folder = await (built ??= make());
  await context.route(`${GALLERY_URL}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    return route.fulfill({ body: await readFile(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
}
