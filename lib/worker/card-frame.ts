/** `card.frame`: the card moves, sizes or closes its own frame, in the document it was paired with. */
import type { Handler } from '../bus/server';
import { fail } from '../kit/result';
import { command } from './command';
import type { Context } from './context';

export const cardFrame =
  (ctx: Context): Handler<'card.frame'> =>
  async (input, caller) => {
    const pair = (await ctx.pairing.holds(caller)) ? await ctx.pairing.of(caller.tabId) : null;
    if (pair) return command(ctx, { tabId: pair.tabId, docId: pair.docId }, 'frame', input);
    // One that was not matched says so and must go by Esc all the same; the document it stands in is whichever its tab shows.
    if (input.do === 'close') return command(ctx, { tabId: caller.tabId }, 'frame', { do: 'close' });
    return fail('not-allowed', 'This card has lost its page.');
  };
