/** The key for Insert: what stands in the open card goes the way of its Insert button; with no card open, the card opens first. */
import { INSERT, type PanelMessage } from '../bus/envelope';
import { command } from './command';
import type { Context } from './context';
import type { Pair } from './pairing';

/** Nothing goes in unseen: only a card that is in sight and shows its post takes the key, and asks whatever its button would ask. */
export async function onInsertKey(ctx: Context, tabId: number): Promise<void> {
  const pair = await ctx.pairing.of(tabId);
  if (pair && (await taken(ctx, pair))) return;
  const beside: PanelMessage = { earshot: 1, panel: 'insert', tabId };
  if ((await ctx.host.broadcast(beside)) === true) return;
  await command(ctx, { tabId }, 'openCard', {});
}

/** The page has put the card away where something lay over it, and the frame itself cannot tell. */
async function taken(ctx: Context, { tabId, docId, frameId, frameDocumentId }: Pair): Promise<boolean> {
  const seen = await command(ctx, { tabId, docId }, 'inSight', {});
  if (!seen.ok || !seen.value) return false;
  return ctx.host.sendToFrame(tabId, frameId, INSERT, frameDocumentId).then(
    (did) => did === true,
    () => false,
  );
}
