/**
 * Queries against posts, JSON lines in and out (the judging form):
 *   npm run -s match < lines.jsonl             each line {"query", "post"?}
 *   npm run -s match -- 'QUERY' < posts.jsonl  each line a post
 * One line out for each line in, in order, as it comes; a line that is no JSON gets an error line.
 */
import { compileProgram, checkQuery, type Checked } from '../../lib/listening/compile';
import { hydrate, type Matcher } from '../../lib/listening/page';
import { postOf } from './lib/judged-post';
import { endQuietly, linesOf, say } from './lib/lines';

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
  if (fixed === undefined && typeof query !== 'string') return bad(line, `Line ${number} has no "query" text.`);
  const judged = fixed === undefined || (text === undefined && post !== undefined) ? post : value;
  // What is left out is "none"; what is there in another form would be matched as if it were left out.
  if (judged && (typeof judged !== 'object' || Array.isArray(judged))) return bad(line, `Line ${number}: "post" is no object.`);
  if (typeof ((judged as { text?: unknown } | null | undefined)?.text ?? '') !== 'string')
    return bad(line, `Line ${number}: the post’s "text" is no text.`);
  return judge(fixed ?? (query as string), judged);
}

const [fixed, ...more] = process.argv.slice(2);
if (more.length) {
  process.stderr.write("One query, in quotes: npm run -s match -- 'apple NOT pie' < posts.jsonl\n");
  process.exit(2);
}
endQuietly();
for await (const { text, number } of linesOf(process.stdin)) await say(answer(text, number, fixed));
