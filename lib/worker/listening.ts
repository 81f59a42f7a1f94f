/** The worker's use of listening: queries checked and compiled, and what a page could not decide decided with what only we know. */
import { authorId } from '../customers/identity';
import { fail, type Failure } from '../kit/result';
import { checkQuery as check, compileProgram } from '../listening/compile';
import { hydrate, type Facts, type Hit, type Matcher } from '../listening/page';
import type { Program } from '../listening/program';
import type { Capture, Match } from '../model/match';
import type { BrandRow } from '../model/settings';
import { readAuthor, readBrands, readCustomer } from '../store/read';
import type { Context } from './context';

/** Queries with an error are left out: they were refused when saved, so such a row came from elsewhere. */
export const programOf = (brands: readonly BrandRow[]): Program => compileProgram(brands.map(({ id, query }) => ({ brandId: id, query }))).program;

/** Null: may be saved. A brand without keywords is fine: what is addressed to it still counts. */
export function checkQuery(brand: Pick<BrandRow, 'query'>): Failure | null {
  if (!brand.query.trim()) return null;
  const read = check(brand.query);
  if (read.ok) return null;
  const { error } = read;
  const mend = error.fix === undefined ? '' : ` Try “${error.fix}”.`;
  return fail('bad-input', `At character ${error.start + 1}: ${error.message}${mend} The old keywords stay until this is mended.`);
}

let last: { of: string; matcher: Matcher } | null = null;

/** Made again only when a query has changed; lost with the worker, which costs one compilation. */
function matcherFor(brands: readonly BrandRow[]): Matcher {
  const of = JSON.stringify(brands.map(({ id, query }) => [id, query]));
  if (last?.of === of) return last.matcher;
  const steps = hydrate(programOf(brands));
  let step = steps.next();
  while (!step.done) step = steps.next();
  last = { of, matcher: step.value };
  return step.value;
}

/** What the store knows of a post's author: person: and tag: in a query ask for it. */
async function factsOf(ctx: Context, capture: Capture): Promise<Facts> {
  const db = ctx.stores.relaxed;
  const author = await readAuthor(db, authorId(capture.post.site, capture.post.author), ctx.onDamaged);
  const customer = author && (await readCustomer(db, author.customerId, ctx.onDamaged));
  const tags = customer?.tags ?? [];
  const vip = tags.some((tag) => tag.toLowerCase() === 'vip');
  return { person: [customer ? 'known' : 'new', ...(vip ? (['vip'] as const) : [])], tags };
}

/**
 * The captures with every "maybe" decided that can be: sure, taken out, or still a maybe. Models are asked only where a query still
 * hangs on a language or a mood, so that no other report waits for them.
 */
export async function decided(ctx: Context, captures: readonly Capture[]): Promise<Capture[]> {
  if (!captures.some((capture) => capture.matches.some((match) => match.maybe))) return [...captures];
  const matcher = matcherFor(await readBrands(ctx.stores.relaxed, ctx.onDamaged));
  const now = ctx.host.now();
  return Promise.all(
    captures.map(async (capture) => {
      if (!capture.matches.some((match) => match.maybe)) return capture;
      const { post } = capture;
      const facts = await factsOf(ctx, capture);
      const hits = matcher.match(post, now, facts);
      const matches: Match[] = [];
      for (const match of capture.matches) {
        const fits = (one: Hit): boolean => one.brandId === match.brandId;
        let hit = match.maybe ? hits.find(fits) : match;
        // Each brand taught its own moods.
        if (match.maybe && hit?.maybe) hit = matcher.match(post, now, { ...facts, ...(await ctx.meaning.ofQuery(post, match.brandId)) }).find(fits);
        if (hit) matches.push({ ...match, maybe: hit.maybe });
      }
      return { ...capture, matches };
    }),
  );
}
