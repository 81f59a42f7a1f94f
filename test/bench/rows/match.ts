/** match.10000: the matcher against other packages and a RegExp alternation, measured in Node by its own bench. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measured } from '../lib/row';

const FILE = resolve(import.meta.dirname, '../match.ts');

export async function match(): Promise<Measured> {
  if (!existsSync(FILE)) return { value: null, reason: 'test/bench/match.ts is not there.' };
  const module = (await import(pathToFileURL(FILE).href)) as { benchMatch?: () => Promise<Measured> | Measured };
  return module.benchMatch ? module.benchMatch() : { value: null, reason: 'test/bench/match.ts exports no benchMatch.' };
}
