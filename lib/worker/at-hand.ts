/** The post a card or panel speaks of: the pair of its tab, checked against what the caller shows. */
import type { Caller } from '../bus/sender';
import { postKey } from '../customers/identity';
import { fail, ok, type Result } from '../kit/result';
import type { InteractionRow } from '../model/customer';
import type { Capture } from '../model/match';
import { readInteraction } from '../store/read';
import { command } from './command';
import type { Context } from './context';
import type { Pair } from './pairing';

export type CardOrOwn = Extract<Caller, { who: 'card' | 'own' }>;
export type AtHand = Pair & { capture: Capture };

/** The pair of a caller's tab; null where nothing was paired there. Own pages name the tab, a card is in it. */
export async function pairOf(ctx: Context, caller: CardOrOwn, tabId: number | undefined): Promise<Pair | null> {
  const tab = caller.who === 'card' ? caller.tabId : (tabId ?? caller.tabId);
  return tab === null ? null : ctx.pairing.of(tab);
}

export async function atHand(
  ctx: Context,
  caller: CardOrOwn,
  input: { tabId?: number | undefined; key?: string | undefined },
): Promise<Result<AtHand>> {
  const pair = await pairOf(ctx, caller, input.tabId);
  if (!pair?.capture) return fail('not-found', 'No post is open here. Press a mark beside a post first.');
  if (input.key !== undefined && input.key !== pair.capture.key)
    return fail('not-allowed', 'Another post was opened meanwhile. Look at the card again, then repeat.');
  return ok({ ...pair, capture: pair.capture });
}

/** The stored row of the post at hand; null: not stored. What its page noted goes before its own id. */
export async function rowAtHand(ctx: Context, { docId, capture }: AtHand): Promise<InteractionRow | null> {
  const key = postKey(capture.post.site, capture.post.id);
  const read = (id: string) => readInteraction(ctx.stores.strict, id, ctx.onDamaged);
  const [noted, row] = await Promise.all([ctx.documents.rowOf(docId, capture.key), key ? read(key) : null]);
  return (noted && noted !== key ? await read(noted) : null) ?? row;
}

/**
 * The key by which its page knows the post at hand now: a page that shows a post's id late, or draws it again without, calls it by another than
 * the mark did that was pressed.
 */
export async function keyOnPage(ctx: Context, { tabId, docId, capture: { key } }: AtHand): Promise<string> {
  const others = await ctx.documents.othersOf(docId, key);
  if (!others.length) return key;
  const look = await command(ctx, { tabId, docId }, 'list', {});
  const here = new Set(look.ok ? look.value.mentions.map((one) => one.key) : []);
  return [key, ...others].find((one) => here.has(one)) ?? key;
}
