/** `page.removed`: stored posts that are gone from an otherwise unchanged thread. */
import type { Handler } from '../bus/server';
import { ok } from '../kit/result';
import { writeRemoved } from '../store/write';
import { announce, redraw } from './announce';
import type { Context } from './context';

export const pageRemoved =
  (ctx: Context): Handler<'page.removed'> =>
  async (input, caller) => {
    const doc = await ctx.documents.greet(input.docId, caller);
    if (!doc.ok) return doc;
    const cases = await ctx.guarded(() => writeRemoved(ctx.stores.strict, caller.site, input.ids, ctx.host.now()));
    if (!cases.ok) return cases;
    if (cases.value.length) {
      ctx.meaning.soonCases(cases.value);
      await redraw(ctx, cases.value);
      await announce(ctx);
    }
    return ok(null);
  };
