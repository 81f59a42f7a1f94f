/** `card.act`: one act of a person on the post at hand. Done once for each `opId`, however often it is sent. */
import type { Handler } from '../bus/server';
import { authorId } from '../customers/identity';
import { fail, ok, type Failure } from '../kit/result';
import type { CardAction } from '../model/card';
import type { InteractionRow } from '../model/customer';
import { readAuthor, readSettings } from '../store/read';
import { saveInitials, saySamePerson, takeUp, writeAct, writeCaptures } from '../store/write';
import { announce, redraw } from './announce';
import { atHand, rowAtHand, type AtHand } from './at-hand';
import { cardView } from './card-view';
import type { Context } from './context';
import { aboutUs, correct, relearnCase } from './correct';
import { noteKept } from './unkept';

export const cardAct =
  (ctx: Context): Handler<'card.act'> =>
  async (input, caller) => {
    const hand = await atHand(ctx, caller, input);
    if (!hand.ok) return hand;
    const done = await ctx.guarded(() => act(ctx, hand.value, input.opId, input.action));
    if (!done.ok) return done;
    if (done.value) return done.value;
    await announce(ctx);
    return ctx.guarded(() => cardView(ctx, hand.value, { more: 0, whole: true }));
  };

const SAVE_FIRST = fail('not-allowed', 'Save this post first: only then can it have a state.');
/** Nothing of them was ever saved, or what was kept was taken away while the card stood open. */
const NOBODY = fail('not-allowed', 'Nothing is kept about this person yet. Save this post first, then try again.');

/** Null: done. */
async function act(ctx: Context, hand: AtHand, opId: string, action: CardAction): Promise<Failure | null> {
  const db = ctx.stores.strict;
  const now = ctx.host.now();
  if (action.do === 'save') return save(ctx, hand, opId);
  const settings = await readSettings(db);
  if (action.do === 'correct') return correct(ctx, await rowActedOn(ctx, hand), action, { opId, now, initials: settings.initials });
  if (action.do === 'initials') {
    await saveInitials(db, action.initials.trim(), settings, { opId, now });
    return null;
  }
  const row = await rowActedOn(ctx, hand);
  const { post } = hand.capture;
  const author = authorId(post.site, post.author);
  const customerId = row?.customerId ?? (await readAuthor(db, author, ctx.onDamaged))?.customerId;
  if (action.do === 'same-person') {
    const shown = { authorId: author, name: post.author.name };
    return customerId && (await saySamePerson(db, customerId, shown, { opId, now })) ? null : NOBODY;
  }
  const onPerson = action.do === 'note' || action.do === 'tag' || action.do === 'dont-contact';
  if (!customerId || (!onPerson && !row?.caseId)) return onPerson ? NOBODY : SAVE_FIRST;
  const result = await writeAct(db, { customerId, caseId: row?.caseId ?? null }, action, { opId, now, initials: settings.initials });
  if (!result.found) return fail('not-found', 'This person or conversation is no longer in the history.');
  if (result.caseId && aboutUs(action)) await relearnCase(ctx, result.caseId);
  if (!onPerson && result.caseId) await redraw(ctx, [result.caseId]);
  return null;
}

async function rowActedOn(ctx: Context, hand: AtHand): Promise<InteractionRow | null> {
  const row = await rowAtHand(ctx, hand);
  return row && takeUp(ctx.stores.strict, row.id, hand.capture.matches, ctx.host.now());
}

async function save(ctx: Context, { capture, docId }: AtHand, opId: string): Promise<Failure | null> {
  const [outcome] = await writeCaptures(ctx.stores.strict, [capture], { now: ctx.host.now(), savedBy: 'person', opId });
  // No outcome: this very press was done before.
  if (!outcome) return null;
  if (!outcome.rowId) return fail('bad-input', 'The page does not show who wrote this, so it cannot be saved to a person.');
  // A post that was written now tells that there is room again.
  if (outcome.changed) await noteKept(ctx, ok(null));
  await ctx.documents.wrote(docId, [outcome]);
  if (outcome.case) await redraw(ctx, [outcome.case.id]);
  return null;
}
