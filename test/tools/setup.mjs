/** What both commands need on a fresh machine that has only Node: packages and browsers. Plain Node, no packages yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the project's folder with its output shown; its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options, env: { ...process.env, ...options.env } });
  return done.status ?? 1;
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old. Install Node 20.19 or newer, then run this again.`);
}

function installPackages() {
  const stamp = join(ROOT, 'node_modules/.earshot-lock');
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // A developer's own newer install is as good as ours.
  const inner = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(inner) || statSync(inner).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs - 5_000) {
    console.log('Installing packages (about a minute) …');
    if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) stop('The packages could not be installed. Check the network and run this again.');
  }
  writeFileSync(stamp, lock);
}

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/chrome-for-testing',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const found = (name) => [process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'], ...PLACES[name]].some((p) => p && existsSync(p));

function playwrightHas() {
  const ask = spawnSync(
    process.execPath,
    ['-e', "const {chromium}=require('@playwright/test');process.exit(require('fs').existsSync(chromium.executablePath())?0:1)"],
    { cwd: ROOT },
  );
  return ask.status === 0;
}

/** Installs the browsers that are missing; says what to install by hand where that cannot be done. */
function installBrowsers(names) {
  const missing = names.filter((name) => !found(name) && !(name === 'chromium' && playwrightHas()));
  if (!missing.length) return;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    console.log(`Installing ${packages.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', ...packages, 'fonts-noto-color-emoji', 'fonts-noto-cjk'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } else if (missing.includes('chromium')) {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const still = missing.filter((name) => !found(name) && !(name === 'chromium' && playwrightHas()));
  if (still.length)
    stop(
      `No ${still.join(' and no ')} found. Install it (Debian: apt-get install chromium firefox-esr), or name it in CHROME_PATH and FIREFOX_PATH, then run this again.`,
    );
}

/** Everything a fresh machine lacks; ends the process with a clear sentence where it cannot be had. */
export function setUp({ browsers }) {
  checkNode();
  installPackages();
  installBrowsers(browsers);
}
