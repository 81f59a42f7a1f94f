/** The key for Insert: what stands in the open card goes the way of its Insert button; with no card open, the card opens first. */
import { INSERT, type PanelMessage } from '../bus/envelope';
import { command } from './command';
import type { Context } from './context';

/** Nothing goes in unseen: only a card that shows its post takes the key, and asks whatever its button would ask. */
export async function onInsertKey(ctx: Context, tabId: number): Promise<void> {
  const pair = await ctx.pairing.of(tabId);
  const inPage = pair
    ? await ctx.host.sendToFrame(pair.tabId, pair.frameId, INSERT, pair.frameDocumentId).then(
        (did) => did === true,
        () => false,
      )
    : false;
  if (inPage) return;
  const beside: PanelMessage = { earshot: 1, panel: 'insert', tabId };
  if ((await ctx.host.broadcast(beside)) === true) return;
  await command(ctx, { tabId }, 'openCard', {});
}
