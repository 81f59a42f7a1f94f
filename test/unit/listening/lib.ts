/** Compiles and matches in one go, the way the extension does: through JSON and slices. */
import { compileProgram } from '../../../lib/listening/compile';
import { hydrate, type Hit, type Matcher } from '../../../lib/listening/page';
import type { Post } from '../../../lib/model/post';
import { postOf } from '../../tools/lib/judged-post';

export const NOW = 1_760_000_000_000;
export const post = (value: unknown): Post => postOf(typeof value === 'string' ? { text: value, site: 'x' } : value, NOW);

export function matcherOf(queries: readonly string[]): Matcher {
  const { program, problems } = compileProgram(queries.map((query, i) => ({ brandId: `b${i}`, query })));
  if (problems[0]) throw new Error(problems[0].error.message);
  const slices = hydrate(JSON.parse(JSON.stringify(program)) as typeof program);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

export const matchOf = (query: string, value: unknown): Hit | undefined => matcherOf([query]).match(post(value), NOW)[0];
