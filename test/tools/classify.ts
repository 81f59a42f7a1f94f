/**
 * What the models say of texts, JSON lines in and out: `npm run -s classify -- TASK [--weights shipped|research] [--examples FILE]`.
 * TASK sentiment, feedback, urgency, language, spam, relevance. In `{text}` (relevance `{text, brand}`), out `{label, p}`; urgency `{label, score, why}`, both the same number.
 * Research weights are trained when first asked for, into .cache/models, and never shipped; where the training sets are not beside the
 * project, one sentence says so.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { asWritten } from '../../lib/listening/as-written';
import { SCRIPT_LANGUAGES } from '../../lib/listening/models/language';
import { loadMeaning, type Meaning } from '../../lib/listening/models/read';
import type { Relevance, RelevanceLabel } from '../../lib/listening/models/relevance';
import { decoded, endQuietly, linesOf, parsed, say, type Line } from './lib/lines';
import { eachTrained, lexiconBytes, lexiconFile, lexiconOf, recipesFor } from './train/recipe';
import { best } from './train/score';
import { packSecond, secondOf, SecondOpinion, unpackSecond } from './train/second';
import { dataThere, LANGUAGES } from './train/sets';
import { recipeStamp } from './train/stamp';

const TASKS = ['sentiment', 'feedback', 'urgency', 'language', 'spam', 'relevance'] as const;
type Task = (typeof TASKS)[number];
const USAGE = `Usage: npm run -s classify -- ${TASKS.join('|')} [--weights shipped|research] [--examples FILE] < lines.jsonl`;
/** Below it the second opinion is none. */
const SURE = 0.5;
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
    const [asked = '', ...more] = positionals;
    const task = TASKS.find((each) => each === asked) ?? fail(`"${asked}" is no task. ${USAGE}`);
    if (more.length) fail(`One task at a time: "${more.join(' ')}" is one too many. ${USAGE}`);
    if (!['shipped', 'research'].includes(values.weights)) fail(`There are no weights "${values.weights}". ${USAGE}`);
    return { task, research: values.weights === 'research', examples: values.examples };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

/** Renamed when whole: an interrupted training leaves no half file behind. */
function kept(folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, `${file}.bin`);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** What research weights have beside the linear head for feedback. */
const SECOND = 'second';

/** Folder of the research weights of one task, trained now where they are not there. */
function research(task: Task): string {
  // The language says which mood head is asked, and relevance looks at it.
  const needed: Partial<Record<Task, RegExp>> = {
    sentiment: /^(?:language|sentiment)/,
    relevance: /^(?:language|relevance)/,
  };
  const wanted = recipesFor('research').filter(({ file }) => needed[task]?.test(file) ?? file === task);
  const words = lexiconBytes();
  // Weights of other recipes or features lie in a folder of their own, so that none is taken for these.
  const folder = join(ROOT, '.cache/models', recipeStamp());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lexicon.bin'), lexiconFile(words));
  const there = (file: string): Uint8Array | null => {
    const path = join(folder, `${file}.bin`);
    if (existsSync(path)) return readFileSync(path);
    if (!dataThere()) fail('Research weights need the training sets beside the project (../shared/data), and they are not there.');
    process.stderr.write(`Training ${file}: some seconds, once.\n`);
    return null;
  };
  for (const [file, bytes] of eachTrained(wanted, 'research', lexiconOf(words), there)) kept(folder, file, bytes);
  if (task === 'feedback' && !there(SECOND)) kept(folder, SECOND, packSecond(secondOf(lexiconOf(words))));
  return folder;
}

function examplesOf(name: string | undefined): RelevanceLabel[] {
  if (name === undefined) return [];
  const path = [resolve(process.env.INIT_CWD ?? '.', name), resolve(name)].find((each) => existsSync(each)) ?? fail(`There is no file "${name}".`);
  if (!statSync(path).isFile()) fail(`"${name}" is no file but a folder. Name the file with the examples in it.`);
  const labels: RelevanceLabel[] = [];
  for (const [i, line] of decoded(readFileSync(path)).split('\n').entries()) {
    if (!line.trim()) continue;
    const read = parsed(Example, line);
    if (typeof read === 'string') process.stderr.write(`${name}, line ${i + 1}: left out, ${read}.\n`);
    else labels.push(read);
  }
  return labels;
}

const { task, research: forResearch, examples } = options();
const folder = forResearch && task !== 'urgency' ? research(task) : join(ROOT, 'public/models');
const meaning: Meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(folder, path.replace('models/', '')))));
const labels = examplesOf(examples);
const second =
  forResearch && task === 'feedback' ? new SecondOpinion(unpackSecond(readFileSync(join(folder, `${SECOND}.bin`))), lexiconOf(lexiconBytes())) : null;
/** None, for the languages a text is surely not in: a script tells of one only. */
const everyLanguage = Object.fromEntries([...LANGUAGES, ...SCRIPT_LANGUAGES, 'und'].map((label) => [label, 0]));
const brands = new Map<string, Relevance>();
/** All posts of a brand that are asked about: their language says what the brand's is, where no example does. */
const seen = new Map<string, string[]>();

function relevance(text: string, brand: string): unknown {
  const known = brands.get(brand) ?? meaning.relevanceFor(brand, labels, seen.get(brand));
  if (!known) return { error: 'Relevance is not available: its model file is missing and there are no examples.' };
  brands.set(brand, known);
  const { label, p } = known.of(text);
  return { label, p };
}

function answer({ text, brand = '', language = null }: z.infer<typeof Asked>): unknown {
  if (task === 'relevance') return relevance(text, brand);
  const read = meaning.meaningOf(text, language);
  if (task === 'urgency') {
    const { score, why } = read.urgency;
    return { label: score, score, why: why.map((each) => ({ ...each, words: asWritten(text, each.words) })) };
  }
  const said = read[task];
  if (said && second) {
    const p = second.of(text, said.p);
    const label = best(p);
    return { label: (p[label] ?? 0) >= SURE ? label : 'unsure', p };
  }
  if (said && task === 'language') return { label: said.label, p: { ...everyLanguage, ...said.p } };
  if (said) return { label: said.label, p: said.p };
  return task === 'language' && /\p{L}/u.test(text) === false ? { label: 'unsure', p: { und: 1 } } : { error: `${task} is not available.` };
}

function told({ text: line, number }: Line): unknown {
  const asked = parsed(Asked, line);
  if (typeof asked === 'string') return { error: `Line ${number}: ${asked}.` };
  return { ...(asked.id === undefined ? {} : { id: asked.id }), ...(answer(asked) as object) };
}

/** Relevance is asked of a brand's posts together, as the history has them; every other task answers line by line. */
const held: Line[] = [];
endQuietly();
for await (const line of linesOf(process.stdin)) {
  if (task !== 'relevance') {
    await say(told(line));
    continue;
  }
  held.push(line);
  const asked = parsed(Asked, line.text);
  if (typeof asked === 'string') continue;
  const { brand = '', text } = asked;
  const posts = seen.get(brand);
  if (posts) posts.push(text);
  else seen.set(brand, [text]);
}
for (const line of held) await say(told(line));
