/** A temporary folder of one run: profiles of browsers are some ten megabytes each, and nobody else takes them away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Playwright compiles of the tests stays where it was, for the next run. */
const COMPILED = 'PLAYWRIGHT_TRANSFORM_CACHE_DIR';

/**
 * From here on `tmpdir()` is a new folder, for this process and all that it starts; it goes when this process ends, also after a failure or
 * Ctrl-C. The name is short: browsers put sockets there, and the path of one may hold a hundred letters.
 */
export default function ownTmp(): void {
  const system = tmpdir();
  process.env[COMPILED] ??= join(system, `playwright-transform-cache-${process.geteuid?.() ?? 'own'}`);
  const folder = mkdtempSync(join(system, 'es-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // As Ctrl-C, by which Playwright closes its browsers first.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.kill(process.pid, 'SIGINT'));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      console.error(`Temporary files are left in ${folder}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
