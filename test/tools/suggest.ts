/**
 * Ranks saved replies against posts: `npm run -s suggest -- --saved SAVED.jsonl < POSTS.jsonl`.
 * SAVED lines `{id, text?, language?, examples?: []}`, in `{id?, text, language?}`, out `{id?, ranked: [{id, score}]}`; empty when it declines.
 * A line that cannot be read stops nothing: its answer is `{error}` with the line's number.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ReplyIndex } from '../../lib/replies/rank';
import { Senses } from '../../lib/replies/senses';
import { decoded, endQuietly, linesOf, parsed, say } from './lib/lines';

const USAGE = 'Usage: npm run -s suggest -- --saved SAVED.jsonl < POSTS.jsonl';
const Saved = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string().nullish(),
  language: z.string().nullish(),
  examples: z.array(z.string()).nullish(),
});
const Asked = z.object({ id: z.unknown().optional(), text: z.string(), language: z.string().nullish() });
/** Replies told per post. */
const SHOWN = 10;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

function arguments_(): string {
  try {
    const { values } = parseArgs({ options: { saved: { type: 'string' } } });
    if (values.saved) return values.saved;
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
  return fail(`A file of saved replies is needed. ${USAGE}`);
}

const name = arguments_();
const path = [resolve(process.env.INIT_CWD ?? '.', name), resolve(name)].find((each) => existsSync(each)) ?? fail(`There is no file "${name}".`);
const index = new ReplyIndex();
const senses = Senses.read(new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../public/models/senses.bin'))));
if (senses) index.learn(senses);
const languages = new Map<string, string>();
for (const [number, line] of decoded(readFileSync(path)).split('\n').entries()) {
  if (!line.trim()) continue;
  const reply = parsed(Saved, line);
  if (typeof reply === 'string') {
    process.stderr.write(`${name}, line ${number + 1}: left out, ${reply}.\n`);
    continue;
  }
  if (reply.language) languages.set(reply.id, reply.language.toLowerCase().split('-')[0] ?? '');
  const examples = (reply.examples ?? []).map((text) => ({ text, weight: 1 }));
  // A reply's own words say less than the questions it answered; alone, they are all there is.
  index.set(
    reply.id,
    [...examples, { text: reply.text ?? '', weight: examples.length ? 0.4 : 1 }].filter(({ text }) => text.trim()),
  );
}

endQuietly();
for await (const { text, number } of linesOf(process.stdin)) {
  const post = parsed(Asked, text);
  if (typeof post === 'string') {
    await say({ error: `Line ${number}: ${post}.` });
    continue;
  }
  const language = post.language?.toLowerCase().split('-')[0];
  const allowed = (id: string): boolean => !language || !languages.has(id) || languages.get(id) === language;
  const ranked = index.rank(post.text, { allowed, limit: SHOWN });
  const kept = ranked.some(({ fits }) => fits) ? ranked.map(({ id, score }) => ({ id, score: Math.round(score * 1e4) / 1e4 })) : [];
  await say({ ...(post.id === undefined ? {} : { id: post.id }), ranked: kept });
}
