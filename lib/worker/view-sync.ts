/** Keeps the page view under its key as the store says it must be, whoever else wrote there. */
import type { Result } from '../kit/result';
import { serial } from '../kit/serial';
import { VIEW_KEY } from '../model/view';
import { deriveView, sameView } from '../settings/view';
import { readAccounts, readBrands, readSettings } from '../store/read';
import { readQuiet, standing } from '../store/read/quiet';
import { forgetLost } from '../store/write';
import { withheldSites } from './access';
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
      // Not noted in the settings: given back, a site is read again as they say.
      const paused = [...settings.paused, ...(await withheldSites(ctx.host))];
      const kept = await ctx.host.local.get(VIEW_KEY);
      const proven = await standingProgram(ctx.host, brands, kept);
      const view = deriveView(brands, accounts, { ...settings, paused }, proven ?? programOf(brands), standing(quiet, ctx.host.now()));
      const same = sameView(kept, view);
      if (!same) await ctx.host.local.set(VIEW_KEY, view);
      // What stands may have its fields in another order than what was made.
      if (!proven) await noteProgram(ctx.host, brands, (same ? (kept as typeof view) : view).program);
      if (brands.length) await forgetLost(db);
      return !same;
    }),
  );
}

/** Called for every change in storage.local: content scripts may write there too, so what is not ours goes, and the view is put right. */
export async function onLocalChange(ctx: Context, keys: readonly string[]): Promise<void> {
  const foreign = keys.filter((key) => key !== VIEW_KEY);
  // What is told here may be our own taking out of before: once more takes out nothing.
  if (foreign.length) await ctx.host.local.remove(foreign);
  if (keys.includes(VIEW_KEY)) await syncView(ctx);
}

/**
 * Takes out what stands in storage.local beside the view, which is all we keep there. It has no limit of its own: filled by a page, it leaves
 * no room on the disk for what is ours, and nobody else would ever clear it.
 */
export async function clearForeign({ host: { local } }: Context): Promise<void> {
  const keys = await local.keys();
  const foreign = keys?.filter((key) => key !== VIEW_KEY);
  if (!foreign) {
    const view = await local.get(VIEW_KEY);
    await local.clear();
    if (view !== undefined) await local.set(VIEW_KEY, view);
  } else if (foreign.length) await local.remove(foreign);
}
