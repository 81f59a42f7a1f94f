/**
 * `npm run test:hostile`: the whole suite over the shipped build in `.output`; `-- --long` with full counts.
 * `--quick`, as within `npm test`: what takes long is left to the whole suite. Further arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../tools/lib/browsers';

const args = process.argv.slice(2);
const mode = args.includes('--long') ? 'long' : args.includes('--quick') ? 'quick' : '';
const rest = args.filter((arg) => arg !== '--long' && arg !== '--quick');
const done = spawnSync('npx', ['playwright', 'test', '-c', 'test/hostile', ...rest], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, EARSHOT_HOSTILE: mode },
});
process.exit(done.status ?? 1);
