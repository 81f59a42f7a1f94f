/** `card.proof`: a false account's post is kept as proof. Public ones at one press; others only after a person said yes to it. */
import type { Handler } from '../bus/server';
import { authorId, saveSentence } from '../customers/identity';
import { fail, ok, type Failure } from '../kit/result';
import { readAuthor, readSettings } from '../store/read';
import { writeCaptures, writeProof } from '../store/write';
import { announce } from './announce';
import { atHand, rowAtHand } from './at-hand';
import type { Context } from './context';

export const cardProof =
  (ctx: Context): Handler<'card.proof'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const { capture, docId } = hand.value;
    const { post } = capture;
    if (post.audience !== 'public' && !input.sure) return fail('not-allowed', saveSentence(post));
    const done = await ctx.guarded<Failure | null>(async () => {
      const db = ctx.stores.strict;
      const now = ctx.host.now();
      let row = await rowAtHand(ctx, hand.value);
      if (!row) {
        // Proof is of a post and a person: both come into the history by this same press.
        const [outcome] = await writeCaptures(db, [capture], { now, savedBy: 'person', opId: `${input.opId}-save` });
        if (outcome?.rowId) await ctx.documents.remember(docId, new Map([[capture.key, outcome.rowId]]));
        row = await rowAtHand(ctx, hand.value);
      }
      const customerId = row?.customerId ?? (await readAuthor(db, authorId(post.site, post.author), ctx.onDamaged))?.customerId;
      if (!customerId) return fail('bad-input', 'The page does not show who wrote this, so it cannot be kept as proof.');
      const { initials } = await readSettings(db);
      await writeProof(db, { customerId, caseId: row?.caseId ?? null, brandId: row?.brandId ?? null, post }, { opId: input.opId, now, initials });
      return null;
    });
    if (!done.ok) return done;
    if (done.value) return done.value;
    await announce(ctx);
    return ok(null);
  };
