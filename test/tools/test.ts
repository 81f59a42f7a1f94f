/**
 * Runs lint, types, lanes, unit and architecture tests, recorded pages (where they are), and end to end and the hostile suite in both browsers.
 * One check that fails does not stop the others. Last line: `N passed, N failed`.
 * Arguments: names of steps to run only those, for example `npm test -- unit browsers`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/browsers';

interface Counts {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  command: string[];
  /** Needs nothing of the other quiet steps and gives them nothing: runs beside them (the longest first), its words are shown once it ended. */
  quiet?: boolean;
  /** File with the runner's own counts; without it the step counts as one test. */
  report?: { file: string; read(json: never): Counts };
}

const REPORTS = join(ROOT, '.cache/reports');
const vitest = {
  file: join(REPORTS, 'vitest.json'),
  read: (r: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => ({
    passed: r.numPassedTests,
    failed: Math.max(r.numFailedTests, r.numFailedTestSuites > 0 ? 1 : 0),
  }),
};
const playwright = {
  file: join(REPORTS, 'playwright.json'),
  read: (r: { stats: { expected: number; unexpected: number; flaky: number }; errors?: unknown[] }) => ({
    passed: r.stats.expected,
    failed: r.stats.unexpected + r.stats.flaky + (r.errors?.length ?? 0),
  }),
};

const LANES = ['pure', 'page', 'worker', 'own', 'test'];

/** The native compiler, where there is one for this machine: it asks the same in a third of the time. */
const NATIVE = join(ROOT, 'node_modules/typescript-native/bin/tsc');
const TSC = spawnSync(process.execPath, [NATIVE, '--version']).status === 0 ? [process.execPath, NATIVE] : ['npx', 'tsc'];

const STEPS: Step[] = [
  { name: 'prepare', command: ['npx', 'wxt', 'prepare'] },
  { name: 'lint', quiet: true, command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'format', quiet: true, command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  ...LANES.map((lane) => ({ name: `types:${lane}`, quiet: true, command: [...TSC, '-p', `tsconfig.${lane}.json`] })),
  {
    name: 'lanes',
    quiet: true,
    command: ['npx', 'depcruise', 'lib', 'components', 'entrypoints', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  },
  { name: 'build', quiet: true, command: ['npm', 'run', '-s', 'build'] },
  {
    name: 'unit',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest.file}`],
    report: vitest,
  },
  { name: 'browsers', command: ['npx', 'playwright', 'test', '-c', 'test', '--reporter=list,json'], report: playwright },
];

/** Quiet steps at a time: two cores. */
const BESIDE = 2;

/** Runs one step: its exit code, and for a quiet one what it said. */
function perform(step: Step): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const [command = '', ...args] = step.command;
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', step.quiet ? 'pipe' : 'inherit', step.quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwright.file, FORCE_COLOR: '0' },
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part.toString()));
    child.on('close', (code) => done({ code: code ?? 1, said: said.join('') }));
  });
}

const only = process.argv.slice(2);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];

async function count(step: Step): Promise<void> {
  if (!step.quiet) console.log(`\n== ${step.name}`);
  const begun = Date.now();
  const { code, said } = await perform(step);
  if (step.quiet) console.log(`\n== ${step.name}\n${said.trimEnd()}`);
  let counts: Counts = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (step.report && existsSync(step.report.file)) counts = step.report.read(JSON.parse(readFileSync(step.report.file, 'utf8')) as never);
  // A runner that fails without naming a test has failed all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  lines.push(
    `${counts.failed ? 'FAILED' : 'ok    '} ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
}

const means = (one: string, name: string): boolean => name === one || name.startsWith(`${one}:`);
const unknown = only.filter((one) => !STEPS.some(({ name }) => means(one, name)));
if (unknown.length) {
  console.error(`No step is called ${unknown.join(' or ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const asked = STEPS.filter(({ name }) => !only.length || only.some((one) => means(one, name)));
while (asked.length) {
  const loud = asked.findIndex((step) => !step.quiet);
  const quiet = asked.splice(0, loud < 0 ? asked.length : loud);
  if (!quiet.length) await count(asked.shift()!);
  await Promise.all(
    Array.from({ length: BESIDE }, async () => {
      for (let step = quiet.shift(); step; step = quiet.shift()) await count(step);
    }),
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
