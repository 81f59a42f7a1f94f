/** The build that is measured, and the test-only copies of it that stand for "the same thing done otherwise". */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { CHROME_BUILD, ROOT } from '../../tools/lib/browsers';

/** Copies, kept profiles and bundles of the bench; not in version control. */
export const CACHE = join(ROOT, '.cache/bench');

/** Builds the extension where no build stands (EARSHOT_OUT is respected). */
export function ensureBuild(): void {
  if (existsSync(join(CHROME_BUILD, 'manifest.json'))) return;
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Bundles one file of the bench for a browser. @throws esbuild's BuildFailure. */
export async function bundle(file: string, minify = false): Promise<string> {
  const result = await build({
    entryPoints: [resolve(import.meta.dirname, '..', file)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify,
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

interface Manifest {
  key?: string;
  content_scripts: { matches: string[]; js: string[] }[];
  background: { service_worker: string; type?: string };
  [field: string]: unknown;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Chromium's id of an unpacked extension: from its key, else from its folder. */
export function idOf(folder: string): string {
  const { key } = manifestOf(folder);
  const hash = createHash('sha256')
    .update(key ? Buffer.from(key, 'base64') : folder)
    .digest('hex')
    .slice(0, 32);
  return [...hash].map((c) => String.fromCharCode(97 + Number.parseInt(c, 16))).join('');
}

function copy(name: string): string {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  cpSync(CHROME_BUILD, folder, { recursive: true });
  return folder;
}

/** The shipped build with React and ReactDOM (production, minified as a bundler would) in the place of the first script on X. */
export async function withReact(): Promise<string> {
  const folder = copy('react-page');
  writeFileSync(join(folder, 'page-x.js'), await bundle('lib/react-page.ts', true));
  return folder;
}

/** An extension of the same manifest whose worker holds nothing but an echo. */
export function echoWorker(): string {
  const folder = copy('echo-worker');
  const { key: _key, content_scripts: _scripts, ...rest } = manifestOf(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...rest, background: { service_worker: 'echo.js' } }));
  writeFileSync(
    join(folder, 'echo.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true, value: message }));\n',
  );
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Echo</title>');
  return folder;
}
