/** The popup's calls: what is on the page in front, show one of it, put a text into the box last in focus. */
import type { Handler } from '../bus/server';
import { fail, ok } from '../kit/result';
import { doneBefore, finish } from './card-insert';
import { command } from './command';
import type { Context } from './context';
import { SECOND_SCRIPT } from './page-second';
import { whyUnkept } from './unkept';
import { whyUnopened } from './unopened';

export const popupPage =
  (ctx: Context): Handler<'popup.page'> =>
  async (input) => {
    // The answering part comes with the second script, which a page without a mention does not have yet.
    await ctx.host.inject(input.tabId, [SECOND_SCRIPT]).catch(() => undefined);
    const told = await command(ctx, { tabId: input.tabId }, 'list', {});
    // The page itself has no word in this.
    return told.ok ? ok({ ...told.value, unkept: await whyUnkept(ctx), unopened: await whyUnopened(ctx, input.tabId) }) : told;
  };

export const popupShow =
  (ctx: Context): Handler<'popup.show'> =>
  async (input) => {
    const shown = await command(ctx, { tabId: input.tabId }, 'show', { key: input.key });
    if (!shown.ok) return shown;
    // Sites take posts out of the page when they are scrolled away.
    return shown.value ? ok(null) : fail('not-found', 'That post has scrolled away. Scroll to it, or open it from the desk.');
  };

export const popupInsert =
  (ctx: Context): Handler<'popup.insert'> =>
  async (input) => {
    const before = await doneBefore(ctx, input.opId);
    if (before) return ok(before);
    const done = await command(ctx, { tabId: input.tabId }, 'insert', {
      opId: input.opId,
      docId: null,
      key: null,
      text: input.text,
      brandId: null,
      confirmed: input.confirmed,
    });
    return finish(ctx, input, done);
  };
