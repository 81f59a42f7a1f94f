/** `card.read`: the card of the post chosen last in the caller's tab. */
import type { Handler } from '../bus/server';
import { fail, ok, type Failure } from '../kit/result';
import { readLost } from '../store/read/lost';
import { pairOf } from './at-hand';
import { cardView } from './card-view';
import type { Context } from './context';

export const cardRead =
  (ctx: Context): Handler<'card.read'> =>
  async (input, caller) => {
    const pair = await pairOf(ctx, caller, input.tabId);
    const capture = pair?.capture;
    if (!pair || !capture) return ok(null);
    const read = await ctx.guarded(() => cardView(ctx, { ...pair, capture }, { more: input.more ?? 0, whole: input.whole === true }));
    return read.ok && !read.value ? nothingLeft(ctx) : read;
  };

/** A post was chosen and its brand is no longer there. A failure, so that an open card keeps what it shows and the text begun in it. */
async function nothingLeft(ctx: Context): Promise<Failure> {
  const lost = await ctx.guarded(() => readLost(ctx.stores.strict));
  return lost.ok && lost.value !== null
    ? fail('storage-broken', 'What Earshot kept here is gone. Choose your latest backup file in the options, and what is in it is back.')
    : fail('not-found', 'The brand of this post was removed, so nothing more can be done here. Copy your text if you still need it.');
}
