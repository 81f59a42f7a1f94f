/** `page.second`: injects the second script (card frame, reply boxes) or the engine (close reading) into a document that needs it first. */
import type { Handler } from '../bus/server';
import { fail, ok } from '../kit/result';
import type { Context } from './context';

/** Built from `entrypoints/second.ts`; one for all sites. */
export const SECOND_SCRIPT = 'second.js';
/** Built from `entrypoints/engine.ts`; one for all sites. */
const ENGINE_SCRIPT = 'engine.js';
/** Built from `entrypoints/sweep.ts`: clears what the version before left in an open tab. */
export const SWEEP_SCRIPT = 'sweep.js';

export const pageSecond =
  (ctx: Context): Handler<'page.second'> =>
  async (input, caller) => {
    const doc = await ctx.documents.greet(input.docId, caller);
    if (!doc.ok) return doc;
    try {
      await ctx.host.inject(caller.tabId, [input.engine ? ENGINE_SCRIPT : SECOND_SCRIPT]);
      return ok(null);
    } catch {
      return fail('page-gone', 'The page was closed or reloaded meanwhile.');
    }
  };
