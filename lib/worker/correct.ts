/** A guess set right, and forgetting it again: kept in the store, learned from at once. */
import type { Handler } from '../bus/server';
import { fail, ok, type Failure } from '../kit/result';
import { missingHeads } from '../listening/meaning-row';
import type { CardAction } from '../model/card';
import type { CaseRow, InteractionRow } from '../model/customer';
import { Kind, Mood, Ours } from '../model/meaning';
import { readCase, readCaseEntries, readSettings } from '../store/read';
import { isTheirs } from '../store/read/meaning';
import { correctCase, correctPost } from '../store/write/corrections';
import { forgetCorrections, type By } from '../store/write/meaning';
import { announce, redraw } from './announce';
import type { Context } from './context';

const LABELS = { mood: Mood.options, kind: Kind.options, ours: Ours.options } as const;

/** Acts that say whether a case is about us. */
export const aboutUs = (action: Pick<CardAction, 'do'>): boolean => action.do === 'not-about-us' || action.do === 'reopen';

/** Null: done. `row`: the stored post at hand. */
export async function correct(
  ctx: Context,
  row: InteractionRow | null,
  { what, may }: Extract<CardAction, { do: 'correct' }>,
  by: By,
): Promise<Failure | null> {
  if (!row) return fail('not-allowed', 'Save this post first: what is set right is kept with it.');
  const known: readonly string[] = LABELS[what];
  if (may.some((label) => !known.includes(label))) return fail('bad-input', 'There is no such guess.');
  if (!row.brandId || !(await correctPost(ctx.stores.strict, row.id, { what, may }, by)))
    return fail('not-found', 'This post is no longer in the history, or belongs to no brand.');
  if (what !== 'ours' || !row.caseId) await ctx.meaning.learned(row.brandId, [row.id]);
  else {
    await relearnCase(ctx, row.caseId);
    await redraw(ctx, [row.caseId]);
  }
  return null;
}

/** After a case was said to be, or not to be, about us: the case as it shows then. */
export async function relearn(ctx: Context, row: CaseRow): Promise<CaseRow> {
  const said = await readCaseEntries(ctx.stores.strict, row.id, ctx.onDamaged);
  await ctx.meaning.learned(
    row.brandId,
    said.filter(isTheirs).map(({ id }) => id),
  );
  return (await readCase(ctx.stores.strict, row.id, ctx.onDamaged)) ?? row;
}

export async function relearnCase(ctx: Context, caseId: string): Promise<void> {
  const found = await readCase(ctx.stores.strict, caseId, ctx.onDamaged);
  if (found) await relearn(ctx, found);
}

const GONE = fail('not-found', 'This conversation is no longer in the history.');

export const caseOurs =
  (ctx: Context): Handler<'case.ours'> =>
  async ({ opId, caseId }) => {
    const done = await ctx.guarded(async () => {
      const { initials } = await readSettings(ctx.stores.strict);
      const found = await correctCase(ctx.stores.strict, caseId, { what: 'ours', may: ['ours'] }, { opId, now: ctx.host.now(), initials });
      if (found) await relearnCase(ctx, caseId);
      return found;
    });
    if (!done.ok) return done;
    if (!done.value) return GONE;
    await redraw(ctx, [caseId]);
    await announce(ctx);
    return ok(null);
  };

export const guessesStatus =
  (ctx: Context): Handler<'guesses.status'> =>
  async () => {
    const missing = await ctx.meaning.missing();
    return ok({ missing: missing.map((one) => ({ head: missingHeads({ missing: [one] })[0] ?? one.file, why: one.why })) });
  };

export const guessesRefresh =
  (ctx: Context): Handler<'guesses.refresh'> =>
  () => {
    ctx.meaning.soonOpen(null);
    return Promise.resolve(ok(null));
  };

export const guessesForget =
  (ctx: Context): Handler<'guesses.forget'> =>
  async ({ opId, brandId, ids }) => {
    const done = await ctx.guarded(async () => {
      const of = await forgetCorrections(ctx.stores.strict, brandId, ids, { opId, now: ctx.host.now() });
      await ctx.meaning.learned(brandId, of);
    });
    if (!done.ok) return done;
    await announce(ctx);
    return ok(null);
  };
