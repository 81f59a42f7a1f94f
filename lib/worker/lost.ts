/**
 * A store that was taken away: the browser's data cleared, a profile mended, a disk that gave up. Earshot then starts as after an install, and
 * own pages say what happened and ask for a backup. Brings nothing back by itself.
 */
import { VIEW_KEY } from '../model/view';
import { DEFAULT_SETTINGS } from '../model/settings';
import { starterReplies } from '../replies/starter';
import { seedSettings } from '../store/write';
import { beginCounting } from './backup';
import type { Context } from './context';

/** Seeds a store that is new although a page view tells that there was one. Own pages read it live; a card keeps what it shows. Safe to call at any time. */
export async function keepStore(ctx: Context): Promise<void> {
  const lost = await ctx.guarded(async () => {
    // Written once the first store was there, and not beside it: it goes with the extension alone. Before an install there is none.
    if ((await ctx.host.local.get(VIEW_KEY)) === undefined) return false;
    const now = ctx.host.now();
    return seedSettings(ctx.stores.strict, DEFAULT_SETTINGS, starterReplies(now), now);
  });
  if (lost.ok && lost.value) await beginCounting(ctx);
}

/** Calls `gone` when the store is taken away while the worker is awake. */
export function watchStore({ stores: { strict } }: Context, gone: () => void): void {
  strict.on('close', gone);
  strict.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) gone();
  });
}
