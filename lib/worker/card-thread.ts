/** `card.thread`: the thread of the post at hand as its page shows it now. Texts go through to the card and are written nowhere. */
import type { Handler } from '../bus/server';
import { looksLikeOurs } from '../customers/alike';
import { threadView } from '../customers/thread';
import { ok } from '../kit/result';
import * as read from '../store/read';
import { atHand, rowAtHand } from './at-hand';
import { matchOf } from './card-view';
import { command } from './command';
import type { Context } from './context';
import { warnFor } from './suggest';

export const cardThread =
  (ctx: Context): Handler<'card.thread'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const { tabId, docId, capture } = hand.value;
    const look = await command(ctx, { tabId, docId }, 'thread', { key: capture.key });
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
      const view = threadView({ key, asked: post, look: value, accounts, brandId, alike, at: ctx.host.now() });
      const brand = view.alikes.length ? brands.find((one) => one.id === brandId) : null;
      if (!brand) return { ...view, warn: null };
      const [settings, replies] = await Promise.all([read.readSettings(db), read.readReplies(db, ctx.onDamaged)]);
      return { ...view, warn: warnFor({ post, brand, accounts, replies, settings, case: null, now: view.at }) };
    });
  };
