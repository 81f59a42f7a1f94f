/** `person.act`: one act on a customer from their page. Acts on a case mean the newest one. `person.erase`: nothing of them is left. */
import type { Handler } from '../bus/server';
import { authorId } from '../customers/identity';
import { fail, ok, type Failure } from '../kit/result';
import { readAuthors, readSettings } from '../store/read';
import { erasePerson, saveInitials, writeAct } from '../store/write';
import { announce, redraw } from './announce';
import { aboutUs, relearnCase } from './correct';
import type { Context } from './context';

export const personAct =
  (ctx: Context): Handler<'person.act'> =>
  async (input) => {
    const { opId, customerId, action } = input;
    const done = await ctx.guarded<Failure | null>(async () => {
      const db = ctx.stores.strict;
      const settings = await readSettings(db);
      const by = { opId, now: ctx.host.now(), initials: settings.initials };
      if (action.do === 'save' || action.do === 'correct' || action.do === 'same-person')
        return fail('bad-input', 'This is done from the card of a post.');
      if (action.do === 'initials') {
        await saveInitials(db, action.initials.trim(), settings, by);
        return null;
      }
      const result = await writeAct(db, { customerId, caseId: null }, action, by);
      if (!result.found) return fail('not-found', 'This person, or a conversation with them, is not in the history.');
      if (result.caseId && aboutUs(action)) await relearnCase(ctx, result.caseId);
      if (result.caseId) await redraw(ctx, [result.caseId]);
      return null;
    });
    if (!done.ok) return done;
    if (done.value) return done.value;
    await announce(ctx);
    return ok(null);
  };

export const personErase =
  (ctx: Context): Handler<'person.erase'> =>
  async ({ opId, customerId }) => {
    const done = await ctx.guarded(async () => {
      const accounts = new Set((await readAuthors(ctx.stores.strict, customerId, ctx.onDamaged)).map(({ id }) => id));
      // First: what is being typed to them in an open card must not come back behind the erasing.
      await ctx.pairing.erased(({ post }) => accounts.has(authorId(post.site, post.author)));
      return erasePerson(ctx.stores.strict, customerId, { opId, now: ctx.host.now() });
    });
    if (!done.ok) return done;
    if (!done.value) return fail('not-found', 'This person is not in the history any more.');
    // What their posts taught goes with the corrections.
    ctx.meaning.forget();
    await announce(ctx);
    return ok(null);
  };
