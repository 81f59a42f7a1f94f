/**
 * The bench: one JSON line for each row of the marks to reach, measured on the shipped build in a real Chromium.
 *   npm run -s bench                    all rows
 *   npm run -s bench -- page mark       rows whose names start so
 *   npm run -s bench -- --quick history smaller stores and feeds, and the row says so
 * A missed mark is a figure, not a failure: the exit code tells only whether the bench itself worked.
 */
import ownTmp from '../tools/lib/own-tmp';
import { ensureBuild } from './lib/build';
import { MARKS, rowOf, type Measured, type RowName } from './lib/row';
import { bytes, evaluation } from './rows/bytes';
import { card } from './rows/card';
import { cost, longest } from './rows/cost';
import { batch } from './rows/batch';
import { feed } from './rows/feed';
import { history } from './rows/history';
import { importing } from './rows/import';
import { match } from './rows/match';
import { suggest } from './rows/suggest';
import { model } from './rows/model';
import { worker } from './rows/worker';

type Rows = Partial<Record<RowName, Measured>>;

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const asked = args.filter((arg) => !arg.startsWith('--'));
const wanted = (name: RowName): boolean => !asked.length || asked.some((start) => name.startsWith(start));
const unknown = asked.filter((start) => !Object.keys(MARKS).some((name) => name.startsWith(start)));

const notBuilt = (what: string): Measured => ({ value: null, reason: `Not built yet: ${what}.` });

/** Rows that are measured together, in the order they are printed. */
const GROUPS: { names: RowName[]; measure: () => Promise<Rows> | Rows }[] = [
  {
    names: ['page.bytes', 'page.bytes.second'],
    measure: () => {
      const { first, second } = bytes();
      return { 'page.bytes': first, 'page.bytes.second': second };
    },
  },
  { names: ['page.eval'], measure: async () => ({ 'page.eval': await evaluation() }) },
  {
    names: ['page.cost', 'page.layouts'],
    measure: async () => {
      const made = await cost();
      return { 'page.cost': made.cost, 'page.layouts': made.layouts };
    },
  },
  { names: ['page.longest'], measure: async () => ({ 'page.longest': await longest() }) },
  {
    names: ['mark.delay.p99', 'mark.found', 'page.memory'],
    measure: async () => {
      const { delay, found, memory } = await feed(quick);
      return { 'mark.delay.p99': delay, 'mark.found': found, 'page.memory': memory };
    },
  },
  { names: ['match.10000'], measure: async () => ({ 'match.10000': await match() }) },
  { names: ['card.warm'], measure: async () => ({ 'card.warm': await card() }) },
  { names: ['history.1m'], measure: async () => ({ 'history.1m': await history(quick) }) },
  { names: ['batch.50'], measure: async () => ({ 'batch.50': await batch() }) },
  { names: ['worker.cold'], measure: async () => ({ 'worker.cold': await worker() }) },
  { names: ['import.1m'], measure: async () => ({ 'import.1m': await importing(quick) }) },
  { names: ['search.1m'], measure: () => ({ 'search.1m': notBuilt('the full-text index') }) },
  { names: ['suggest.10000'], measure: () => ({ 'suggest.10000': suggest() }) },
  { names: ['model.post'], measure: () => ({ 'model.post': model() }) },
];

if (unknown.length) {
  process.stderr.write(`No row starts with ${unknown.map((u) => `"${u}"`).join(', ')}. Rows: ${Object.keys(MARKS).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  ensureBuild();
  ownTmp();
  for (const { names, measure } of GROUPS) {
    if (!names.some(wanted)) continue;
    let rows: Rows = {};
    let broken: string | null = null;
    try {
      rows = await measure();
    } catch (error) {
      broken = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      process.exitCode = 1;
    }
    for (const name of names.filter(wanted)) {
      const row = rowOf(name, rows[name] ?? { value: null, reason: broken ? `The measurement broke off: ${broken}` : 'Not measured.' });
      process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  }
}
