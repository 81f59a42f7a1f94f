/**
 * What the models say of texts, JSON lines in and out: `npm run -s classify -- TASK [--weights shipped|research] [--examples FILE]`.
 * TASK sentiment, feedback, urgency, language, spam, relevance. In `{text}` (relevance `{text, brand}`), out `{label, p}`; urgency `{score, why}`.
 * Research weights are trained when first asked for, into .cache/models, and never shipped; where the training sets are not beside the
 * project, one sentence says so.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadMeaning, type Meaning } from '../../lib/listening/models/read';
import type { Relevance, RelevanceLabel } from '../../lib/listening/models/relevance';
import { lexiconBytes, lexiconFile, lexiconOf, RECIPES, trained } from './train/recipe';
import { dataThere } from './train/sets';
import { recipeStamp } from './train/stamp';

const TASKS = ['sentiment', 'feedback', 'urgency', 'language', 'spam', 'relevance'] as const;
type Task = (typeof TASKS)[number];
const USAGE = `Usage: npm run -s classify -- ${TASKS.join('|')} [--weights shipped|research] [--examples FILE] < lines.jsonl`;
const ROOT = resolve(import.meta.dirname, '../..');
const Asked = z.object({ id: z.unknown().optional(), text: z.string(), brand: z.string().optional(), language: z.string().nullish() });
const Example = z.object({
  text: z.string(),
  brand: z.string().default(''),
  relevant: z.union([z.boolean(), z.enum(['true', 'false']).transform((each) => each === 'true')]),
});

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

function options(): { task: Task; research: boolean; examples: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { weights: { type: 'string', default: 'shipped' }, examples: { type: 'string' } },
    });
    const task = TASKS.find((each) => each === positionals[0]) ?? fail(`"${positionals[0] ?? ''}" is no task. ${USAGE}`);
    if (!['shipped', 'research'].includes(values.weights)) fail(`There are no weights "${values.weights}". ${USAGE}`);
    return { task, research: values.weights === 'research', examples: values.examples };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

function parse<T>(schema: z.ZodType<T>, line: string): T | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const read = schema.safeParse(value);
  return read.success ? read.data : read.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ');
}

/** Folder of the research weights of one task, trained now where they are not there. */
function research(task: Task): string {
  // The language says which mood head is asked, and is part of what relevance looks at.
  const wanted = RECIPES.filter(({ file }) => file.startsWith(task) || (['sentiment', 'relevance'].includes(task) && file === 'language'));
  const words = lexiconBytes();
  // Weights of other recipes or features lie in a folder of their own, so that none is taken for these.
  const folder = join(ROOT, '.cache/models', recipeStamp());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lexicon.bin'), lexiconFile(words));
  for (const recipe of wanted) {
    const path = join(folder, `${recipe.file}.bin`);
    if (existsSync(path)) continue;
    if (!dataThere()) fail('Research weights need the training sets beside the project (../shared/data), and they are not there.');
    process.stderr.write(`Training ${recipe.file}: some seconds, once.\n`);
    // Renamed when whole: an interrupted training leaves no half file behind.
    writeFileSync(`${path}.part`, trained(recipe, recipe.lessons('research'), lexiconOf(words)));
    renameSync(`${path}.part`, path);
  }
  return folder;
}

function examplesOf(name: string | undefined): RelevanceLabel[] {
  if (name === undefined) return [];
  const path = [resolve(process.env.INIT_CWD ?? '.', name), resolve(name)].find((each) => existsSync(each)) ?? fail(`There is no file "${name}".`);
  const labels: RelevanceLabel[] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue;
    const read = parse(Example, line);
    if (typeof read === 'string') process.stderr.write(`${name}, line ${i + 1}: left out, ${read}.\n`);
    else labels.push(read);
  }
  return labels;
}

const { task, research: forResearch, examples } = options();
const folder = forResearch && task !== 'urgency' ? research(task) : join(ROOT, 'public/models');
const meaning: Meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(folder, path.replace('models/', '')))));
const labels = examplesOf(examples);
const brands = new Map<string, Relevance>();

function relevance(text: string, brand: string): unknown {
  const known = brands.get(brand) ?? meaning.relevanceFor(brand, labels);
  if (!known) return { error: 'Relevance is not available: its model file is missing and there are no examples.' };
  brands.set(brand, known);
  const { label, p } = known.of(text);
  return { label, p };
}

function answer({ text, brand = '', language = null }: z.infer<typeof Asked>): unknown {
  if (task === 'relevance') return relevance(text, brand);
  const read = meaning.meaningOf(text, language);
  if (task === 'urgency') return read.urgency;
  const said = read[task];
  if (said) return { label: said.label, p: said.p };
  return task === 'language' && /\p{L}/u.test(text) === false ? { label: 'unsure', p: { und: 1 } } : { error: `${task} is not available.` };
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (!line.trim()) continue;
  const asked = parse(Asked, line);
  const out =
    typeof asked === 'string'
      ? { error: `Line ${number}: ${asked}.` }
      : { ...(asked.id === undefined ? {} : { id: asked.id }), ...(answer(asked) as object) };
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
