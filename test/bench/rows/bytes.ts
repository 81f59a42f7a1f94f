/** page.bytes, page.bytes.second (gzip -9 of the shipped files) and page.eval. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../../tools/lib/browsers';
import { withReact } from '../lib/build';
import { median, round, type Measured } from '../lib/row';
import { openStage } from '../lib/stage';
import { startTrace } from '../lib/trace';

const gz = (file: string): number => gzipSync(readFileSync(join(CHROME_BUILD, file)), { level: 9 }).length;

export function bytes(): { first: Measured; second: Measured } {
  // The engine reads a post closely and is sent for by the first one that may match; it is told apart, not added.
  const detail = { x: gz('page-x.js'), facebook: gz('page-facebook.js'), engineOnFirstNeed: gz('engine.js') };
  return { first: { value: Math.max(detail.x, detail.facebook), detail }, second: { value: gz('second.js') } };
}

const LOADS = 9;

/**
 * Compiling and running `page-x.js` as the browser's own trace tells it (EvaluateScript, thread time), ms a load, on a
 * page without a post. Every load gets a fresh tab and with it a fresh process, else V8 finds the script compiled.
 * `extension`: a copy whose `page-x.js` is something else.
 */
async function evaluations(extension: string | null): Promise<number[]> {
  const stage = await openStage(extension ? { extension } : {});
  try {
    const keeper = await stage.context.newPage();
    const loads: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      const stop = await startTrace(keeper);
      const page = await stage.open('/bench-empty');
      await page.waitForTimeout(200);
      const spans = (await stop()).filter((s) => s.name === 'EvaluateScript' && s.url.endsWith('/page-x.js'));
      await page.close();
      const [first] = spans;
      if (first) loads.push(first.cpu / 1_000);
    }
    return loads;
  } finally {
    await stage.close();
  }
}

export async function evaluation(): Promise<Measured> {
  const ours = await evaluations(null);
  const react = await evaluations(await withReact());
  if (!ours.length || !react.length) return { value: null, reason: 'The trace shows no evaluation of the first script.' };
  return { value: median(ours), baseline: median(react), detail: { loads: ours.map((n) => round(n, 2)), react: react.map((n) => round(n, 1)) } };
}
