/** `card.read`: the card of the post chosen last in the caller's tab. */
import type { Handler } from '../bus/server';
import { ok } from '../kit/result';
import { pairOf } from './at-hand';
import { cardView } from './card-view';
import type { Context } from './context';

export const cardRead =
  (ctx: Context): Handler<'card.read'> =>
  async (input, caller) => {
    const pair = await pairOf(ctx, caller, input.tabId);
    const capture = pair?.capture;
    if (!pair || !capture) return ok(null);
    return ctx.guarded(() => cardView(ctx, { ...pair, capture }, { more: input.more ?? 0, whole: input.whole === true }));
  };
