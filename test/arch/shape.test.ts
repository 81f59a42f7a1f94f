/** The house's law that no linter knows. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '../../lib/sites/hosts';
import { ROOT } from '../tools/lib/browsers';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(join(ROOT, file)));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lines = (file: string): number => read(file).split('\n').length - 1;
const code = files.filter((file) => /^(lib|components|entrypoints)\/.*\.(ts|tsx|css)$/.test(file));

describe('the shape of the house', () => {
  it('keeps files short, so that each is one thing', () => {
    expect(code.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    expect(code.filter((file) => /^entrypoints\/.*\.tsx?$/.test(file) && lines(file) > 60)).toEqual([]);
  });

  it('has no attic', () => {
    expect(files.filter((file) => /\/(utils|helpers|misc|common)(\/|\.ts)/.test(file))).toEqual([]);
  });

  it('gives every site an adapter, selectors and a composer, and an entrypoint', () => {
    for (const id of SITE_IDS) {
      for (const part of [`lib/sites/${id}/adapter.ts`, `lib/sites/${id}/selectors.ts`, `lib/sites/${id}/composer.ts`, `entrypoints/page-${id}.ts`]) {
        expect(files, part).toContain(part);
      }
    }
  });

  it('loosens no type and no rule in shipped code', () => {
    const loose = /@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable|\bas any\b|: any\b|<any>/;
    expect(code.filter((file) => loose.test(read(file)))).toEqual([]);
  });

  it('skips no test and singles none out', () => {
    const tests = files.filter((file) => /^test\/.*\.(test|spec)\.tsx?$/.test(file) && !file.startsWith('test/arch/'));
    expect(tests.filter((file) => /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fixme|fails)\b/.test(read(file)))).toEqual([]);
  });

  it('leaves no work behind its date', () => {
    const today = new Date().toISOString().slice(0, 10);
    const late = code.flatMap((file) =>
      [...read(file).matchAll(/TODO \[(\d{4}-\d{2}-\d{2})\]/g)].filter((m) => (m[1] ?? '') < today).map((m) => `${file} ${m[0]}`),
    );
    expect(late).toEqual([]);
  });

  it('speaks of the project alone', () => {
    const foreign = files.filter(
      (file) => /\.(ts|tsx|md|json|mjs|css|html)$/.test(file) && file !== 'package-lock.json' && !file.startsWith('test/arch/'),
    );
    expect(foreign.filter((file) => /(^|[\s"'`(])\/work\/|\/root\/|\/tmp\/h/.test(read(file)))).toEqual([]);
  });
});
