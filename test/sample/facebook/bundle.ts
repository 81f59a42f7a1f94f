/** The page's own script, bundled once per process and kept in memory. */
import { build } from 'esbuild';
import { join } from 'node:path';

const made = new Map<string, Promise<string>>();

/** The script that starts from `client/NAME.ts`, as one file for a browser. */
export function script(name: string): Promise<string> {
  const known = made.get(name);
  if (known) return known;
  const work = build({
    entryPoints: [join(import.meta.dirname, 'client', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then((result) => result.outputFiles[0]?.text ?? '');
  made.set(name, work);
  return work;
}
