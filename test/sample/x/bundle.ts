/** The page's own script, made on first use and kept in memory. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../../..');
let made: Promise<string> | null = null;

/**
 * One classic script. Draft.js 0.11.7 wants React of its time: "react" and "react-dom" are led to version 17,
 * `global` to the window, and setImmediate comes from a file put first.
 * @throws esbuild's BuildFailure where a source file is broken.
 */
export function appScript(): Promise<string> {
  made ??= build({
    entryPoints: [resolve(import.meta.dirname, 'client/main.ts')],
    inject: [resolve(import.meta.dirname, 'client/immediate.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: false,
    legalComments: 'none',
    alias: {
      'town-draft': resolve(ROOT, 'node_modules/draft-js'),
      react: resolve(ROOT, 'node_modules/react17'),
      'react-dom': resolve(ROOT, 'node_modules/react-dom17'),
    },
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return made;
}
