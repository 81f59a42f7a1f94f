/** Brands, own accounts, saved replies and switches: checked, stored, and the page view made anew. */
import type { Handler } from '../bus/server';
import { ok, type Failure, type Result } from '../kit/result';
import * as write from '../store/write';
import { announce } from './announce';
import { checkQuery, checkTemplate } from './check';
import type { Context } from './context';
import { keepDuty } from './duty';
import { syncView } from './view-sync';

/** Stores, then tells: pages through the view, own pages by a broadcast. */
async function store(ctx: Context, work: () => Promise<unknown>, view: boolean, refused?: Failure | null): Promise<Result<null>> {
  if (refused) return refused;
  const done = await ctx.guarded(work);
  if (!done.ok) return done;
  if (view) await syncView(ctx);
  await announce(ctx);
  return ok(null);
}

export const settingsSave =
  (ctx: Context): Handler<'settings.save'> =>
  async ({ settings }) => {
    const done = await store(ctx, () => write.saveSettings(ctx.stores.strict, settings), true);
    if (done.ok) await keepDuty(ctx);
    return done;
  };

export const brandSave =
  (ctx: Context): Handler<'brand.save'> =>
  ({ brand }) =>
    store(ctx, () => write.saveBrand(ctx.stores.strict, brand), true, checkQuery(brand));

export const brandRemove =
  (ctx: Context): Handler<'brand.remove'> =>
  ({ id }) =>
    store(ctx, () => write.removeBrand(ctx.stores.strict, id), true);

export const accountsSave =
  (ctx: Context): Handler<'accounts.save'> =>
  ({ accounts }) =>
    store(ctx, () => write.saveAccounts(ctx.stores.strict, accounts), true);

export const replySave =
  (ctx: Context): Handler<'reply.save'> =>
  ({ reply }) =>
    store(ctx, () => write.saveReply(ctx.stores.strict, reply), false, checkTemplate(reply));

export const replyRemove =
  (ctx: Context): Handler<'reply.remove'> =>
  ({ id }) =>
    store(ctx, () => write.removeReply(ctx.stores.strict, id), false);

export const replyUsed =
  (ctx: Context): Handler<'reply.used'> =>
  ({ opId, id }) =>
    store(ctx, () => write.replyUsed(ctx.stores.strict, id, { opId, now: ctx.host.now() }), false);

/** A restore wrote the store in the jobs worker. */
export const storeChanged =
  (ctx: Context): Handler<'store.changed'> =>
  () =>
    store(ctx, () => Promise.resolve(), true);
