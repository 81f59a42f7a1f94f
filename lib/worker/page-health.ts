/** `page.health`: how reading goes on a page; kept so that a changed site is told even when its page is closed. */
import type { Handler } from '../bus/server';
import { ok } from '../kit/result';
import { saveHealth } from '../store/write';
import type { Context } from './context';
import { noteOpened } from './unopened';

export const pageHealth =
  (ctx: Context): Handler<'page.health'> =>
  async (input, caller) => {
    const doc = await ctx.documents.greet(input.docId, caller);
    if (!doc.ok) return doc;
    await noteOpened(ctx, caller.tabId, input.docId);
    const saved = await ctx.guarded(() => saveHealth(ctx.stores.relaxed, input.health));
    return saved.ok ? ok(null) : saved;
  };
