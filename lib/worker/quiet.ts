/** `quiet.add`, `quiet.remove`, and what ends by itself. Pages hear of it through their view. */
import type { Handler } from '../bus/server';
import { fail, ok } from '../kit/result';
import { named, quieting, viewQuiet } from '../listening/quiet';
import type { Capture } from '../model/match';
import type { QuietRow } from '../model/quiet';
import { readQuiet } from '../store/read/quiet';
import { addQuiet, removeQuiet, sweepQuiet } from '../store/write/quiet';
import { announce } from './announce';
import type { Context } from './context';
import { syncView } from './view-sync';

export const QUIET_DAY = 86_400_000;

export const quietAdd =
  (ctx: Context): Handler<'quiet.add'> =>
  async ({ opId, what, length }) => {
    const found = named(what);
    if (!found) return fail('bad-input', 'A word to keep quiet needs a letter or a digit.');
    const now = ctx.host.now();
    const row: QuietRow = { ...found, id: `${found.kind}:${found.value}`, since: now, until: length === 'day' ? now + QUIET_DAY : null };
    const done = await ctx.guarded(() => addQuiet(ctx.stores.strict, row, { opId, now }));
    if (done.ok) await told(ctx);
    return done;
  };

export const quietRemove =
  (ctx: Context): Handler<'quiet.remove'> =>
  async ({ opId, id }) => {
    const done = await ctx.guarded(() => removeQuiet(ctx.stores.strict, id, { opId, now: ctx.host.now() }));
    if (!done.ok) return done;
    await told(ctx);
    return ok(null);
  };

async function told(ctx: Context): Promise<void> {
  await keepQuiet(ctx);
  await syncView(ctx);
  await announce(ctx);
}

/** Sweeps what is over and sets the alarm for what ends next. Safe to call at any time. */
export async function keepQuiet(ctx: Context): Promise<void> {
  const next = await ctx.guarded(() => sweepQuiet(ctx.stores.strict, ctx.host.now(), QUIET_DAY));
  if (next.ok) await ctx.host.wakeForQuiet(next.value).catch(() => undefined);
}

/** The alarm of an end: the list is shorter, and open pages look at their posts again. */
export const onQuietEnd = told;

/** The captures that are not quiet, and the keys of those that are: a page may hold an older view. Our own posts are never quiet. */
export async function withoutQuiet(ctx: Context, captures: readonly Capture[]): Promise<{ heard: Capture[]; quiet: string[] }> {
  const list = (await readQuiet(ctx.stores.relaxed)).map(viewQuiet);
  const now = ctx.host.now();
  const quiet = new Set(captures.filter((one) => one.own === null && quieting(one.post, list, now)));
  return { heard: captures.filter((one) => !quiet.has(one)), quiet: [...quiet].map((one) => one.key) };
}
