/** `case.act`, `case.reference`, `case.undo`: the desk's calls. Marks on open pages follow. */
import type { Handler } from '../bus/server';
import { fail, ok, type Failure, type Result } from '../kit/result';
import { readSettings } from '../store/read';
import { readInitials } from '../store/read/team';
import { actOnCase, referTo, undoOnCase, type CaseOnlyAct } from '../store/write/desk';
import type { CardAction } from '../model/card';
import { announce, redraw } from './announce';
import { aboutUs, relearn } from './correct';
import { atHand, rowAtHand } from './at-hand';
import type { Context } from './context';

const GONE = fail('not-found', 'This conversation is no longer in the history.');
const CHANGED = fail('not-allowed', 'This conversation has changed since, so the last act stays. Look again before you change it.');

const NOT_HERE: ReadonlySet<CardAction['do']> = new Set(['save', 'initials', 'correct', 'same-person', 'note', 'tag', 'dont-contact']);
const onlyCase = (action: CardAction): action is CaseOnlyAct => !NOT_HERE.has(action.do);

async function told<T>(ctx: Context, caseId: string, done: Result<T | Failure>): Promise<Result<T>> {
  if (!done.ok) return done;
  const { value } = done;
  if (isFailure(value)) return value;
  await redraw(ctx, [caseId]);
  await announce(ctx);
  return ok(value);
}
const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null && 'ok' in value;

export const caseAct =
  (ctx: Context): Handler<'case.act'> =>
  async ({ opId, caseId, action }) => {
    if (!onlyCase(action)) return fail('bad-input', 'This belongs to the customer’s page, not to one conversation.');
    const done = await ctx.guarded(async () => {
      const { initials } = await readSettings(ctx.stores.strict);
      return (await actOnCase(ctx.stores.strict, caseId, action, { opId, now: ctx.host.now(), initials })) ?? GONE;
    });
    if (done.ok && 'is' in done.value && aboutUs(action)) done.value.is = await relearn(ctx, done.value.is);
    return told(ctx, caseId, done);
  };

export const caseReference =
  (ctx: Context): Handler<'case.reference'> =>
  async ({ opId, caseId, reference }) =>
    told(ctx, caseId, await ctx.guarded(async () => (await referTo(ctx.stores.strict, caseId, reference, { opId, now: ctx.host.now() })) ?? GONE));

export const caseUndo =
  (ctx: Context): Handler<'case.undo'> =>
  async ({ opId, of, was, is }, caller) => {
    if (caller.who === 'card') {
      const hand = await atHand(ctx, caller, {});
      if (!hand.ok) return hand;
      if ((await rowAtHand(ctx, hand.value))?.caseId !== was.id) return fail('not-allowed', 'Another post was opened meanwhile, so this act stays.');
    }
    const done = await ctx.guarded(async () => {
      const back = await undoOnCase(ctx.stores.strict, { of, was, is }, { opId, now: ctx.host.now() });
      return back === 'gone' ? GONE : back === 'changed' ? CHANGED : back;
    });
    if (done.ok && !isFailure(done.value) && (was.closed?.how === 'not-about-us' || is.closed?.how === 'not-about-us'))
      done.value = await relearn(ctx, done.value);
    return told(ctx, was.id, done);
  };

export const teamInitials =
  (ctx: Context): Handler<'team.initials'> =>
  () =>
    ctx.guarded(async () => {
      const { initials } = await readSettings(ctx.stores.strict);
      return { initials: await readInitials(ctx.stores.strict, initials) };
    });
