/**
 * `card.proof`: what a false account wrote is kept as proof, its post at hand or its replies in the thread of another. Public ones at one
 * press; others only after a person said yes to it.
 */
import type { CallOut } from '../bus/calls';
import type { Handler } from '../bus/server';
import { matchOf } from '../customers/brand-of';
import { fitToKeep } from '../customers/fit';
import { authorId, saveSentence } from '../customers/identity';
import { fail, ok, type Result } from '../kit/result';
import type { Post } from '../model/post';
import { readAuthor, readBrands, readSettings } from '../store/read';
import { writeCaptures, writeProof, writeProofs } from '../store/write';
import { announce } from './announce';
import { atHand, rowAtHand, type AtHand } from './at-hand';
import type { Context } from './context';

type Done = Result<CallOut<'card.proof'>>;
const NOT_READ = fail(
  'not-found',
  'Earshot has not read this reply on the page as it is now. Press “Look again” at the foot of the card, then save it.',
);
const NOBODY = fail('bad-input', 'The page does not show who wrote this, so it cannot be kept as proof.');

export const cardProof =
  (ctx: Context): Handler<'card.proof'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const posts = input.of === undefined ? [hand.value.capture.post] : await ctx.posers.of(hand.value, input.of);
    if (!posts.length) return NOT_READ;
    const closed = posts.find((post) => post.audience !== 'public');
    if (closed && !input.sure) return fail('not-allowed', saveSentence(closed));
    const done = await ctx.guarded(() =>
      input.of === undefined ? ofPost(ctx, hand.value, input.opId) : ofReplies(ctx, hand.value, { id: input.of, posts, opId: input.opId }),
    );
    if (!done.ok || !done.value.ok) return done.ok ? done.value : done;
    await announce(ctx);
    return done.value;
  };

async function ofPost(ctx: Context, hand: AtHand, opId: string): Promise<Done> {
  const db = ctx.stores.strict;
  const now = ctx.host.now();
  const post = fitToKeep(hand.capture.post, now);
  let row = await rowAtHand(ctx, hand);
  if (!row) {
    // Proof is of a post and a person: both come into the history by this same press.
    const [outcome] = await writeCaptures(db, [hand.capture], { now, savedBy: 'person', opId: `${opId}-save` });
    if (outcome?.rowId) await ctx.documents.wrote(hand.docId, [outcome]);
    row = await rowAtHand(ctx, hand);
  }
  const customerId = row?.customerId ?? (await readAuthor(db, authorId(post.site, post.author), ctx.onDamaged))?.customerId;
  if (!customerId) return NOBODY;
  const { initials } = await readSettings(db);
  await writeProof(db, { customerId, caseId: row?.caseId ?? null, brandId: row?.brandId ?? null, post }, { opId, now, initials });
  return ok({ customerId });
}

/** The post at hand is somebody else's: nothing of it is kept by this. */
async function ofReplies(ctx: Context, hand: AtHand, { id, posts, opId }: { id: string; posts: readonly Post[]; opId: string }): Promise<Done> {
  const db = ctx.stores.strict;
  const [{ initials }, brands, row] = await Promise.all([readSettings(db), readBrands(db, ctx.onDamaged), rowAtHand(ctx, hand)]);
  const brandId = matchOf(hand.capture.matches, row, new Set(brands.map((brand) => brand.id)))?.brandId ?? null;
  await writeProofs(db, posts, brandId, { opId, now: ctx.host.now(), initials });
  const customerId = (await readAuthor(db, id, ctx.onDamaged))?.customerId;
  return customerId ? ok({ customerId }) : NOBODY;
}
