/**
 * Trains the shipped weights: `npm run train`. Writes public/models, the table of telling words and docs/models/card.md,
 * the same bytes each time.
 * `-- --research` measures what the same heads reach with every set; those weights are written nowhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { card } from './train/card';
import { measured } from './train/measure';
import { dataThere, set, type Kind } from './train/sets';
import { sensesFile } from './train/senses';
import { stampFile } from './train/stamp';
import { tellingFile, tellingOf } from './train/telling';
import { eachTrained, lexiconBytes, lexiconFile, lexiconOf, recipesFor } from './train/recipe';

const kind: Kind = process.argv.includes('--research') ? 'research' : 'shipped';
if (!dataThere()) {
  process.stderr.write('The training sets are not beside the project (../shared/data). The weights in public/models stay as they are.\n');
  process.exit(2);
}
const words = lexiconBytes();
const lexicon = lexiconOf(words);
const files = new Map<string, Uint8Array>([['lexicon', lexiconFile(words)]]);
for (const [file, bytes] of eachTrained(recipesFor(kind), kind, lexicon)) {
  files.set(file, bytes);
  process.stdout.write(`${file}: ${Math.round(bytes.length / 1024)} KB\n`);
}
const root = resolve(import.meta.dirname, '../..');
if (kind === 'shipped') {
  mkdirSync(join(root, 'public/models'), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(root, `public/models/${name}.bin`), bytes);
  writeFileSync(join(root, 'lib/listening/models/stamp.ts'), stampFile(files));
  const asked = [set('intent-banking.train', kind), set('intent-general.train', kind).filter(({ label }) => label !== 'oos')];
  writeFileSync(join(root, 'lib/replies/telling.ts'), tellingFile(tellingOf(asked)));
  writeFileSync(join(root, 'public/models/senses.bin'), sensesFile(asked.flat().map(({ text }) => text)));
}
const scores = measured(kind, files, lexicon);
for (const { name, measure, value, rows } of scores) process.stdout.write(`${name}: ${value} (${measure}, ${rows} rows)\n`);
if (kind === 'shipped') writeFileSync(join(root, 'docs/models/card.md'), card(files, scores));
