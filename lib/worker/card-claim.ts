/** `card.claim`: a frame redeems its token and gets the card of the post chosen, if one was. */
import type { PanelMessage } from '../bus/envelope';
import type { Handler } from '../bus/server';
import { ok } from '../kit/result';
import { cardView } from './card-view';
import type { Context } from './context';

export const cardClaim =
  (ctx: Context): Handler<'card.claim'> =>
  async (input, caller) => {
    const pair = await ctx.pairing.redeem(input.token, caller);
    if (!pair.ok) return pair;
    const { capture, tabId } = pair.value;
    const beside: PanelMessage = { earshot: 1, panel: 'chosen', tabId };
    if (capture) void ctx.host.broadcast(beside);
    if (!capture) return ok({ view: null });
    const view = await ctx.guarded(() => cardView(ctx, { ...pair.value, capture }, { more: 0, whole: false }));
    return view.ok ? ok({ view: view.value }) : view;
  };
