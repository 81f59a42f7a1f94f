/**
 * `npm start`: builds, then shows the main job on the sample town. With a display the browser stays open for you to try;
 * without one the same tour runs headless and its pictures are kept. `--live` opens the real sites instead,
 * `--pictures` renews the pictures of the docs.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium, ROOT } from './lib/browsers';
import ownTmp from './lib/own-tmp';
import { walk } from './tour';

const flags = new Set(process.argv.slice(2));
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = flags.has('--headless') || !display;

function build(): void {
  const done = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The extension could not be built.\n${done.stdout}${done.stderr}`);
}

const closed = (context: { once(event: 'close', then: () => void): unknown }): Promise<void> => new Promise((done) => context.once('close', done));

async function main(): Promise<void> {
  console.log('Building the extension …');
  build();
  if (flags.has('--live')) {
    if (headless) throw new Error('The real sites need a display: run this on your desktop.');
    const context = await launchChromium({ headless: false, profile: join(ROOT, '.cache/live-profile'), args: ['--host-resolver-rules='] });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('https://x.com/');
    console.log('Earshot is loaded. Name your brand in its options. Close the window to end.');
    return closed(context);
  }
  ownTmp();
  const docs = flags.has('--pictures');
  const folder = join(ROOT, docs ? 'docs/pictures' : '.cache/pictures');
  const themes = docs || headless ? (['light', 'dark'] as const) : (['light'] as const);
  for (const theme of themes) {
    console.log(`\nThe tour, ${theme}`);
    const { town, pictures } = await walk({ headless: docs || headless, theme, folder, say: (line) => console.log(line) });
    console.log(`  ${pictures.length} pictures in ${folder}`);
    if (!headless && !docs) {
      console.log('\nThe town is yours: try x.com and www.facebook.com in this window. Close it to end.');
      await closed(town.context);
    } else await town.context.close();
  }
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
