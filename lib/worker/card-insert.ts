/** `card.insert`: a text goes into the site's own reply box of the post at hand. A person sends it. */
import type { Handler } from '../bus/server';
import { matchOf } from '../customers/brand-of';
import { ok, type Result } from '../kit/result';
import type { InsertResult } from '../model/card';
import { readBrands, readCaseEntries } from '../store/read';
import { replyUsed } from '../store/write';
import { announce } from './announce';
import { atHand, keyOnPage, rowAtHand, type AtHand } from './at-hand';
import { answerIn } from './card-view';
import { command } from './command';
import type { Context } from './context';
import { useUpDraft } from './drafts';

export const cardInsert =
  (ctx: Context): Handler<'card.insert'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const before = await doneBefore(ctx, input.opId);
    if (before) return ok(before);
    const look = await ctx.guarded(() => meanwhile(ctx, hand.value));
    const { answered, brandId } = look.ok ? look.value : { answered: null, brandId: null };
    if (answered && !input.confirmed.includes('answered')) {
      return ok({ kind: 'ask', questions: [{ ask: 'answered', by: answered.by, text: answered.text, at: answered.at }] });
    }
    const { tabId, docId, capture } = hand.value;
    const { opId, text, confirmed } = input;
    const key = await keyOnPage(ctx, hand.value);
    const done = await command(ctx, { tabId, docId }, 'insert', { opId, docId, key, text, brandId, confirmed });
    if (done.ok && done.value.kind === 'inserted') await useUpDraft(ctx, docId, capture.key);
    return finish(ctx, input, done);
  };

type Done = Awaited<ReturnType<typeof command<'insert'>>>;

/** A page that is gone is no reason to lose the text: it is to be copied. */
export async function finish(ctx: Context, input: { opId: string; replyId: string | null }, done: Done): Promise<Result<InsertResult>> {
  if (!done.ok) return ok({ kind: 'copy', message: done.message });
  if (done.value.kind === 'inserted') {
    await ctx.host.session.set(DONE + input.opId, done.value);
    const { replyId } = input;
    if (replyId) {
      const counted = await ctx.guarded(() => replyUsed(ctx.stores.strict, replyId, { opId: input.opId, now: ctx.host.now() }));
      if (counted.ok) await announce(ctx);
    }
  }
  return ok(done.value);
}

const DONE = 'inserted:';

/** The same press sent again because the worker died after the text was in. Where it died sooner, the page knows the press (`lib/page/card/insert`). */
export async function doneBefore(ctx: Context, opId: string): Promise<InsertResult | null> {
  return ((await ctx.host.session.get(DONE + opId)) as InsertResult | undefined) ?? null;
}

/** An answer of ours that any page of ours has shown, this one or another. */
async function meanwhile(ctx: Context, hand: AtHand) {
  const row = await rowAtHand(ctx, hand);
  const said = row?.caseId ? await readCaseEntries(ctx.stores.strict, row.caseId, ctx.onDamaged) : [];
  const brands = new Set((await readBrands(ctx.stores.strict, ctx.onDamaged)).map((brand) => brand.id));
  // As the card says it: a brand that was removed is nobody to write for.
  const brandId = matchOf(hand.capture.matches, row, brands)?.brandId ?? null;
  const toThis = said.filter((one) => one.answers === row?.id);
  return { answered: row ? answerIn(toThis, row, brandId) : null, brandId };
}
