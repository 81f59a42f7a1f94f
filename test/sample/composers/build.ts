/** Builds the composer pages and a small extension whose content script is the shipped composing code. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FIREFOX_UUID, GECKO_ID } from '../../tools/lib/browsers';

const HERE = import.meta.dirname;
const REACT_17 = { react: 'react17', 'react-dom': 'react-dom17' };

/** Path on the served site -> which bundle it loads. */
export const ENGINES = {
  draft: 'react17',
  'field-react17': 'react17',
  'field-react19': 'react19',
  'lexical-plain': 'lexical',
  'lexical-rich': 'lexical',
} as const;
export type EngineName = keyof typeof ENGINES;

export interface Served {
  body: string;
  contentType: string;
  headers: Record<string, string>;
}

/** As strict as the sites themselves: no inline script, frames of their own only. */
const CSP = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; img-src data:";

async function bundle(entry: string, alias: Record<string, string> = {}): Promise<string> {
  const made = await build({
    entryPoints: [join(HERE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return made.outputFiles[0]?.text ?? '';
}

/** Answers any address under the intercepted hosts: a script, `/compose/ENGINE` (one box), else the site's page with posts. */
export async function buildPages(): Promise<(url: URL) => Served> {
  const scripts: Record<string, string> = {
    react17: await bundle('react17-page.ts', REACT_17),
    react19: await bundle('react19-page.ts'),
    lexical: await bundle('lexical-page.ts'),
    x: await bundle('x-page.ts', REACT_17),
    facebook: await bundle('facebook-page.ts'),
  };
  return (url) => {
    const script = /^\/script\/(\w+)\.js$/.exec(url.pathname)?.[1];
    if (script) return { body: scripts[script] ?? '', contentType: 'text/javascript', headers: {} };
    const engine = url.pathname.split('/').pop() ?? '';
    const site = url.hostname === 'x.com' ? 'x' : 'facebook';
    const name = engine in ENGINES ? ENGINES[engine as EngineName] : site;
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${engine}</title><body><script src="/script/${name}.js"></script></body></html>`;
    return { body, contentType: 'text/html', headers: { 'content-security-policy': CSP } };
  };
}

/** Writes the test extension for one browser to a new temporary folder and answers with its path. */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `earshot-compose-${browser}-`));
  mkdirSync(folder, { recursive: true });
  const background =
    "(globalThis.browser ?? chrome).runtime.onMessage.addListener((m) => { (globalThis.browser ?? chrome).windows.create({ url: 'card.html', type: 'popup', width: 400, height: 300 }); });";
  const manifest = {
    manifest_version: 3,
    name: 'Composer bench',
    version: '1',
    content_scripts: [{ matches: ['https://x.com/*', 'https://www.facebook.com/*'], js: ['content.js'], run_at: 'document_idle' }],
    host_permissions: ['https://x.com/*', 'https://www.facebook.com/*'],
    web_accessible_resources: [{ resources: ['card.html'], matches: ['https://x.com/*', 'https://www.facebook.com/*'] }],
    ...(browser === 'firefox'
      ? { background: { scripts: ['background.js'] }, browser_specific_settings: { gecko: { id: GECKO_ID } } }
      : { background: { service_worker: 'background.js' } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(
    join(folder, 'card.html'),
    '<!doctype html><meta charset="utf-8"><title>card</title><input id="note" style="width:280px;height:80px" autofocus>',
  );
  writeFileSync(join(folder, 'content.js'), await bundle('content.ts'));
  return folder;
}

export { FIREFOX_UUID };
