/** Brands, own accounts, saved replies and switches: checked, stored, and the page view made anew. */
import type { Handler } from '../bus/server';
import { fail, ok, type Failure, type Result } from '../kit/result';
import type { AccountRole } from '../model/account';
import { DEFAULT_SETTINGS } from '../model/settings';
import * as write from '../store/write';
import { announce } from './announce';
import { checkBrand, checkTemplate } from './check';
import type { Context } from './context';
import { hoursChanged, keepDuty } from './duty';
import { keepStore } from './lost';
import { keepQuiet } from './quiet';
import { repliesChanged } from './suggest';
import { syncView } from './view-sync';

/** Stores, then tells: pages through the view, own pages by a broadcast. */
async function store<T>(ctx: Context, work: () => Promise<T>, view: boolean, refused?: Failure | null): Promise<Result<T>> {
  if (refused) return refused;
  const done = await ctx.guarded(work);
  if (!done.ok) return done;
  if (view) await syncView(ctx);
  await announce(ctx);
  return done;
}

const ROLE_WORDS: Readonly<Record<AccountRole, string>> = { brand: 'the brand’s own', colleague: 'a colleague’s', private: 'a private one' };

const nothing = (work: Promise<unknown>): Promise<null> => work.then(() => null);

export const settingsSave =
  (ctx: Context): Handler<'settings.save'> =>
  async ({ settings, was }) => {
    const db = ctx.stores.strict;
    // Right after the install a page may be quicker than what gives a new store its starter replies: one with switches counts as begun.
    await keepStore(ctx);
    const save = async () => (was ? write.swapSettings(db, settings, was, DEFAULT_SETTINGS) : (await write.saveSettings(db, settings), null));
    const done = await store(ctx, save, true);
    if (done.ok) await keepDuty(ctx);
    return done;
  };

export const brandSave =
  (ctx: Context): Handler<'brand.save'> =>
  async ({ brand, was }) => {
    const before = await ctx.guarded(() => ctx.stores.strict.brands.get(brand.id));
    const done = await store(ctx, () => write.saveBrand(ctx.stores.strict, brand, was), true, checkBrand(brand));
    const same = before.ok && JSON.stringify(before.value?.hours) === JSON.stringify(brand.hours);
    if (done.ok && !same) await hoursChanged(ctx);
    return done;
  };

export const brandRemove =
  (ctx: Context): Handler<'brand.remove'> =>
  async ({ id }) => {
    const done = await store(ctx, () => nothing(write.removeBrand(ctx.stores.strict, id, ctx.host.now())), true);
    if (done.ok) await hoursChanged(ctx);
    return done;
  };

export const accountsSave =
  (ctx: Context): Handler<'accounts.save'> =>
  async ({ accounts, was }) => {
    const done = await store(ctx, () => write.saveAccounts(ctx.stores.strict, accounts, was), true);
    if (!done.ok || !done.value) return done.ok ? ok(null) : done;
    const { handle, role } = done.value;
    return fail('bad-input', `@${handle} was added in another tab meanwhile, as ${ROLE_WORDS[role]}. Take it off the list first to change that.`);
  };

export const replySave =
  (ctx: Context): Handler<'reply.save'> =>
  ({ reply, was }) => {
    repliesChanged(ctx);
    return store(ctx, () => write.saveReply(ctx.stores.strict, reply, was), false, checkTemplate(reply));
  };

export const replyRemove =
  (ctx: Context): Handler<'reply.remove'> =>
  ({ id }) => {
    repliesChanged(ctx);
    return store(ctx, () => nothing(write.removeReply(ctx.stores.strict, id)), false);
  };

export const replyUsed =
  (ctx: Context): Handler<'reply.used'> =>
  ({ opId, id }) =>
    store(ctx, () => nothing(write.replyUsed(ctx.stores.strict, id, { opId, now: ctx.host.now() })), false);

/** A restore, or another job, met a store that took no more. */
export const storeFailed =
  (ctx: Context): Handler<'store.failed'> =>
  async () => {
    await ctx.torn.failed();
    return ok(null);
  };

/** A restore wrote the store in the jobs worker. */
export const storeChanged =
  (ctx: Context): Handler<'store.changed'> =>
  async () => {
    ctx.meaning.forget();
    repliesChanged(ctx);
    const done = await store(ctx, () => Promise.resolve(null), true);
    if (!done.ok) return done;
    // Switches, hours and what is quiet may be those of the file: the icon and the alarms are the old ones still.
    await hoursChanged(ctx);
    await keepQuiet(ctx);
    return done;
  };
