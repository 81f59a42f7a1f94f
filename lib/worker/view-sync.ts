/** Keeps the page view under its key as the store says it must be, whoever else wrote there. */
import type { Result } from '../kit/result';
import { serial } from '../kit/serial';
import { VIEW_KEY } from '../model/view';
import { deriveView, sameView } from '../settings/view';
import { readAccounts, readBrands, readSettings } from '../store/read';
import { readQuiet, standing } from '../store/read/quiet';
import { forgetLost } from '../store/write';
import { noteProgram, standingProgram } from './compiled';
import type { Context } from './context';
import { programOf } from './listening';

const turn = serial();

/** Writes the view where it differs; true: it was written. Safe to call at any time. */
export function syncView(ctx: Context): Promise<Result<boolean>> {
  return turn(() =>
    ctx.guarded(async () => {
      const db = ctx.stores.strict;
      const [brands, accounts, settings, quiet] = await Promise.all([
        readBrands(db, ctx.onDamaged),
        readAccounts(db, ctx.onDamaged),
        readSettings(db),
        readQuiet(db),
      ]);
      const kept = await ctx.host.local.get(VIEW_KEY);
      const proven = await standingProgram(ctx.host, brands, kept);
      const view = deriveView(brands, accounts, settings, proven ?? programOf(brands), standing(quiet, ctx.host.now()));
      const same = sameView(kept, view);
      if (!same) await ctx.host.local.set(VIEW_KEY, view);
      // What stands may have its fields in another order than what was made.
      if (!proven) await noteProgram(ctx.host, brands, (same ? (kept as typeof view) : view).program);
      if (brands.length) await forgetLost(db);
      return !same;
    }),
  );
}

/** Called for every change in storage.local: content scripts may write there too, so what is not ours is put right. */
export async function onLocalChange(ctx: Context, keys: readonly string[]): Promise<void> {
  if (keys.includes(VIEW_KEY)) await syncView(ctx);
}
