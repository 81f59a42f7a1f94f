/** The keyword editor's calls: what stands on open pages now, and a file of keywords taken in as one act. */
import type { Handler } from '../bus/server';
import { MOST_SEEN } from '../bus/keyword-calls';
import { fail, ok } from '../kit/result';
import type { Post } from '../model/post';
import { SITES } from '../sites/hosts';
import { readBrands } from '../store/read';
import * as write from '../store/write';
import { announce } from './announce';
import { checkQuery } from './check';
import { command } from './command';
import type { Context } from './context';
import { hoursChanged } from './duty';
import { SECOND_SCRIPT } from './page-second';
import { syncView } from './view-sync';

/** Asks every open page of a known site; one that does not answer counts as not there. Nothing of it is kept. */
export const keywordsSeen =
  (ctx: Context): Handler<'keywords.seen'> =>
  async () => {
    const tabs = await ctx.host.tabsOf(Object.values(SITES).flatMap((site) => [...site.matches])).catch(() => []);
    const answers = await Promise.all(
      tabs.map(async (tabId) => {
        await ctx.host.inject(tabId, [SECOND_SCRIPT]).catch(() => undefined);
        return command(ctx, { tabId }, 'posts', {});
      }),
    );
    const posts = new Map<string, Post>();
    let pages = 0;
    for (const answer of answers) {
      if (!answer.ok) continue;
      pages++;
      for (const post of answer.value.posts)
        posts.set(post.id ? `${post.site}:${post.id}` : `${post.site} ${post.author.name ?? ''} ${post.text}`, post);
    }
    return ok({ posts: [...posts.values()].slice(0, MOST_SEEN), pages });
  };

/** Every query is checked before the first row is written. */
export const keywordsImport =
  (ctx: Context): Handler<'keywords.import'> =>
  async ({ opId, mode, brands, was }) => {
    for (const brand of brands) {
      const refused = checkQuery(brand);
      if (refused) return { ...refused, message: `${brand.name}: ${refused.message}` };
    }
    const hours = () =>
      ctx.guarded(async () => JSON.stringify((await readBrands(ctx.stores.strict)).flatMap(({ id, hours: own }) => (own ? [id, own] : []))));
    const before = await hours();
    const done = await ctx.guarded(() => write.importBrands(ctx.stores.strict, brands, mode, { opId, now: ctx.host.now() }, was));
    if (!done.ok) return done;
    if (!done.value) return fail('bad-input', 'Your brands were changed meanwhile, here or in another tab.');
    const after = await hours();
    if (before.ok && after.ok && before.value !== after.value) await hoursChanged(ctx);
    await syncView(ctx);
    await announce(ctx);
    return ok(null);
  };
