/** `page.report`: captures of a page go into the history; mark states come back. */
import type { Handler } from '../bus/server';
import { markOfCase, markOfUnsaved } from '../customers/mark-state';
import { ok } from '../kit/result';
import type { Capture, MarkUpdate } from '../model/match';
import { readSettings } from '../store/read';
import { writeCaptures, type Outcome } from '../store/write';
import { mayRead } from './access';
import { announce, redraw } from './announce';
import type { Context } from './context';
import { decided } from './listening';
import { withoutQuiet } from './quiet';
import { noteKept } from './unkept';

export const pageReport =
  (ctx: Context): Handler<'page.report'> =>
  async (input, caller) => {
    const doc = await ctx.documents.greet(input.docId, caller);
    if (!doc.ok) return doc;
    let quiet: string[] = [];
    const outcomes = await ctx.guarded(async () => {
      const settings = await readSettings(ctx.stores.relaxed);
      if (!settings.onDuty || settings.paused.includes(caller.site) || !(await mayRead(ctx.host, caller))) return [];
      const split = await withoutQuiet(ctx, input.captures);
      quiet = split.quiet;
      return writeCaptures(ctx.stores.relaxed, await decided(ctx, split.heard), { now: ctx.host.now(), savedBy: 'rule' });
    });
    // Where nothing had to be written, nothing tells whether there is room.
    if (!outcomes.ok || outcomes.value.some((one) => one.changed)) await noteKept(ctx, outcomes);
    if (!outcomes.ok) return outcomes;
    const kept = outcomes.value.filter((one) => one.rowId !== null);
    await ctx.documents.wrote(input.docId, kept);
    ctx.meaning.soon(
      kept.flatMap((one) => (one.own || !one.rowId ? [] : [one.rowId])),
      followersOf(input.captures, kept),
    );
    // Also what else a brand took up with a post: each taught its own guesses.
    ctx.meaning.soonAnswered(kept.flatMap((one) => (((one.own && one.changed) || one.inherited) && one.case ? [one.case.id] : [])));
    const marks = [...outcomes.value.flatMap(markOf), ...quiet.map((key): MarkUpdate => ({ key, state: 'pale' }))];
    const changed = outcomes.value.filter((one) => one.changed);
    if (changed.length) {
      const cases = changed.flatMap((one) => (one.case ? [one.case.id] : []));
      await redraw(ctx, cases, { docId: input.docId, keys: new Set(marks.map((mark) => mark.key)) });
      await announce(ctx);
    }
    return ok({ marks });
  };

/** Row id -> followers, where the page shows them. */
const followersOf = (captures: readonly Capture[], kept: readonly Outcome[]): Map<string, number | undefined> =>
  new Map(kept.map(({ key, rowId }) => [rowId ?? '', captures.find((one) => one.key === key)?.post.author.followers]));

function markOf(outcome: Outcome): MarkUpdate[] {
  const { key, why, own } = outcome;
  if (own) return [];
  // Its mark stands (the page drew it by what it knows); what only we know makes it pale.
  if (why === 'nothing') return [{ key, state: 'pale' }];
  if (outcome.case) return [{ key, state: markOfCase(outcome.case) }];
  return [{ key, state: markOfUnsaved({ needs: outcome.needs, maybe: why === 'maybe' }) }];
}
