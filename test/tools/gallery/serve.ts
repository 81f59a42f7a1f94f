/** Serves the built gallery under http://localhost without a server, by interception. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
export const GALLERY_URL = 'http://localhost:9/';

export async function serveGallery(context: BrowserContext, folder: string): Promise<void> {
  await context.route(`${GALLERY_URL}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    return route.fulfill({ body: await readFile(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
}
