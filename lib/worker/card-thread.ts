/**
 * `card.thread`: the thread of the post at hand as its page shows it now. Texts go through to the card and are written nowhere; what accounts
 * that look like ours replied stays in memory, so that proof can be made of it.
 */
import type { Handler } from '../bus/server';
import { looksLikeOurs } from '../customers/alike';
import { matchOf } from '../customers/brand-of';
import { fitToKeep } from '../customers/fit';
import { isProofOf } from '../customers/proof';
import { threadView, told } from '../customers/thread';
import { ok } from '../kit/result';
import type { Post } from '../model/post';
import type { ProofOffer } from '../model/sense';
import * as read from '../store/read';
import { readProofs } from '../store/read/sense';
import { atHand, keyOnPage, rowAtHand } from './at-hand';
import { command } from './command';
import type { Context } from './context';
import { warnFor } from './suggest';

export const cardThread =
  (ctx: Context): Handler<'card.thread'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const { tabId, docId, capture } = hand.value;
    const look = await command(ctx, { tabId, docId }, 'thread', { key: await keyOnPage(ctx, hand.value) });
    if (!look.ok) return look;
    const { value } = look;
    if (!value) return ok(null);
    return ctx.guarded(async () => {
      const db = ctx.stores.strict;
      const [accounts, brands, row] = await Promise.all([
        read.readAccounts(db, ctx.onDamaged),
        read.readBrands(db, ctx.onDamaged),
        rowAtHand(ctx, hand.value),
      ]);
      const { post, key } = capture;
      const alike = (author: typeof post.author) => looksLikeOurs(post.site, author, { accounts, brands });
      const ids = new Set(brands.map((one) => one.id));
      const brandId = matchOf(capture.matches, row, ids)?.brandId ?? null;
      const now = ctx.host.now();
      const fit = { ...value, replies: value.replies.map((reply) => fitToKeep(reply, now)) };
      const seen = threadView({ key, asked: post, look: fit, accounts, brandId, alike, at: now });
      const offers = await offersOf(ctx, await ctx.posers.saw(hand.value, seen.alikes));
      const alikes = seen.alikes.flatMap(({ replies, ...one }, i) => {
        const proof = offers[i];
        return proof ? [{ ...one, more: replies.slice(1).map(({ text }) => told(text)), proof }] : [];
      });
      const view = { ...seen, alikes };
      const brand = alikes.length ? brands.find((one) => one.id === brandId) : null;
      if (!brand) return { ...view, warn: null };
      const [settings, replies] = await Promise.all([read.readSettings(db), read.readReplies(db, ctx.onDamaged)]);
      return { ...view, warn: warnFor({ post, brand, accounts, replies, settings, case: null, now }) };
    });
  };

/** Who may read what was read of each account, and whether proof of all of it is kept. */
function offersOf(ctx: Context, read: readonly { of: string; posts: Post[] }[]): Promise<ProofOffer[]> {
  return Promise.all(
    read.map(async ({ of, posts }) => {
      const proofs = await readProofs(ctx.stores.strict, of);
      const found = posts.map((post) => proofs.find((row) => isProofOf(row, post)));
      const kept = found.every((row) => row) ? (found[0]?.customerId ?? null) : null;
      const audience = (['limited', 'unknown'] as const).find((one) => posts.some((post) => post.audience === one)) ?? 'public';
      return { of, audience, kept };
    }),
  );
}
