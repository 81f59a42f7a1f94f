/** `card.frame`: the card moves, sizes or closes its own frame, in the document it was paired with. */
import type { Handler } from '../bus/server';
import { fail } from '../kit/result';
import { command } from './command';
import type { Context } from './context';

export const cardFrame =
  (ctx: Context): Handler<'card.frame'> =>
  async (input, caller) => {
    const pair = await ctx.pairing.of(caller.tabId);
    if (!pair) return fail('not-allowed', 'This card has lost its page.');
    return command(ctx, { tabId: pair.tabId, docId: pair.docId }, 'frame', input);
  };
