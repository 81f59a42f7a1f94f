/**
 * Queries against posts, JSON lines in and out (the judging form):
 *   npm run -s match < lines.jsonl             each line {"query", "post"?}
 *   npm run -s match -- 'QUERY' < posts.jsonl  each line a post
 * One line out for each line in, in order, as it comes; a line that is no JSON gets an error line.
 */
import { createInterface } from 'node:readline';
import { compileProgram, checkQuery, type Checked } from '../../lib/listening/compile';
import { hydrate, type Matcher } from '../../lib/listening/page';
import { postOf } from './lib/judged-post';

interface Ready {
  checked: Checked;
  matcher: Matcher | null;
}

const KEPT = 200;
const ready = new Map<string, Ready>();

function prepare(query: string): Ready {
  const kept = ready.get(query);
  if (kept) return kept;
  const checked = checkQuery(query);
  let matcher: Matcher | null = null;
  if (checked.ok) {
    // The same way as in the extension: compiled, through JSON, hydrated in slices.
    const { program } = compileProgram([{ brandId: 'judged', query }]);
    const slices = hydrate(JSON.parse(JSON.stringify(program)) as typeof program);
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    matcher = slice.value;
  }
  const made = { checked, matcher };
  if (ready.size >= KEPT) ready.delete(ready.keys().next().value ?? '');
  ready.set(query, made);
  return made;
}

function judge(query: string, post: unknown): unknown {
  const { checked, matcher } = prepare(query);
  if (!checked.ok) return { error: checked.error };
  const warnings = checked.warnings;
  if (post === undefined || post === null || !matcher) return { warnings };
  const now = Date.now();
  const [hit] = matcher.match(postOf(post, now), now);
  return { match: hit !== undefined, ...(hit?.maybe && { maybe: true }), why: hit?.words ?? [], warnings };
}

const bad = (line: string, message: string): unknown => ({ error: { start: 0, end: line.length, message } });

function answer(line: string, number: number, fixed: string | undefined): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad(line, `Line ${number} is no JSON. Each line is one object, for example {"query": "apple", "post": {"text": "…"}}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(line, `Line ${number} is no object.`);
  const { query, post, text } = value as { query?: unknown; post?: unknown; text?: unknown };
  if (fixed !== undefined) return judge(fixed, text === undefined && post !== undefined ? post : value);
  if (typeof query !== 'string') return bad(line, `Line ${number} has no "query" text.`);
  return judge(query, post);
}

const fixed = process.argv[2];
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (!line.trim()) continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line, number, fixed))}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
