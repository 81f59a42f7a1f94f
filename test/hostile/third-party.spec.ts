/** What ships from others: listed as it is, under licences that allow it, and nothing installs itself beyond what is allowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../tools/lib/browsers';
import { EXCEPTIONS, page, PERMISSIVE, shipped } from '../tools/lib/third-party';
import { say } from './lib/say';

const cells = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*-/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('docs/third-party.md tells what the shipped files hold, all of it under permissive licences', () => {
  const parts = shipped();
  const told = cells(readFileSync(join(ROOT, 'docs/third-party.md'), 'utf8'));
  const strict = parts
    .filter(({ name, licence }) => !PERMISSIVE.has(licence) && EXCEPTIONS[name]?.licence !== licence)
    .map(({ name, licence }) => `${name}: ${licence}`);
  say(
    'third parties',
    `${parts.length} packages listed, not permissive ${strict.length} besides ${Object.keys(EXCEPTIONS).length} with its reason`,
    !strict.length,
  );
  expect(told, 'run “npm run third-party”').toEqual(cells(page(parts)));
  expect(strict).toEqual([]);
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'dexie', 'zod']));
});

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; hasInstallScript?: true; link?: true }>;
}

test('every package is pinned by the lockfile, and install scripts are those allowed or refused by name', () => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
  const { packages } = read<Lock>('package-lock.json');
  const { allowScripts, dependencies, devDependencies } = read<Record<string, Record<string, string>>>('package.json');
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const loose = locked.filter(
    ([, one]) => !one.link && (!one.integrity?.startsWith('sha512-') || (one.resolved !== undefined && !one.resolved.startsWith('https://'))),
  );
  const named = new Set(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, '')));
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(version));
  say('lockfile', `${locked.length} packages, without a hash ${loose.length}, as a range ${ranges.length}, with install scripts ${named.size}`, true);
  expect(loose).toEqual([]);
  expect(ranges).toEqual([]);
  expect([...named].sort()).toEqual(Object.keys(allowScripts ?? {}).sort());
});
