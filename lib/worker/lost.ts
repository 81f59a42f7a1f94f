/**
 * A store that was taken away: the browser's data cleared, a profile mended, a disk that gave up. Earshot then starts as after an install, and
 * own pages say what happened and ask for a backup. Brings nothing back by itself.
 */
import { VIEW_KEY } from '../model/view';
import { DEFAULT_SETTINGS } from '../model/settings';
import { starterReplies } from '../replies/starter';
import { isCut } from '../store/bulk/mend';
import { seedSettings } from '../store/write';
import { announce } from './announce';
import { beginCounting } from './backup';
import type { Context } from './context';

/** The view follows the store: brands in it, and a store that is new, mean that one was taken away. Without brands nobody would miss anything. */
function namesBrands(view: unknown): boolean {
  const brands = typeof view === 'object' && view !== null && 'brands' in view ? view.brands : null;
  return Array.isArray(brands) && brands.length > 0;
}

/**
 * Gives a store that is new its switches and starter replies, and notes there whether it stands for one that was taken away. To be called
 * before the view is written: one made anew tells nothing any more. Own pages read it live; open cards are told, and keep what they show.
 * Safe at any time.
 */
export async function keepStore(ctx: Context): Promise<void> {
  const begun = await ctx.guarded(async () => {
    // What a restore has half taken in is put back first, the switches too.
    if (await isCut(ctx.stores.strict)) return false;
    const now = ctx.host.now();
    // It lies not beside the store: it goes with the extension alone.
    const lost = namesBrands(await ctx.host.local.get(VIEW_KEY)) ? now : null;
    return seedSettings(ctx.stores.strict, DEFAULT_SETTINGS, starterReplies(now), lost);
  });
  if (!begun.ok || !begun.value) return;
  await beginCounting(ctx);
  await announce(ctx);
}

/** Calls `gone` when the store is taken away while the worker is awake. */
export function watchStore({ stores: { strict } }: Context, gone: () => void): void {
  strict.on('close', gone);
  strict.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) gone();
  });
}
