/** `page.card`: someone pressed a mark (or a frame is to be warmed). A paired frame is told to show the post; else a token is given. */
import { SHOW, type PanelMessage } from '../bus/envelope';
import type { Handler } from '../bus/server';
import { fail, ok } from '../kit/result';
import { mayRead } from './access';
import type { Context } from './context';
import { noteOpened } from './unopened';

const WITHHELD = fail(
  'not-found',
  'The browser does not let Earshot read this site any more. Turn it on again in the options, then reload the page.',
);

export const pageCard =
  (ctx: Context): Handler<'page.card'> =>
  async (input, caller) => {
    if (!(await mayRead(ctx.host, caller))) return WITHHELD;
    const doc = await ctx.documents.greet(input.docId, caller);
    if (!doc.ok) return doc;
    const chosen = { capture: input.capture, whoami: input.whoami };
    const token = await ctx.pairing.mint(caller, input.docId, chosen);
    if (!input.capture) return ok({ token, delivered: false });
    await noteOpened(ctx, caller.tabId);
    const pair = await ctx.pairing.choose(caller, input.docId, chosen);
    const beside: PanelMessage = { earshot: 1, panel: 'chosen', tabId: caller.tabId };
    if (pair) void ctx.host.broadcast(beside);
    if (!pair) return ok({ token, delivered: false });
    try {
      await ctx.host.sendToFrame(pair.tabId, pair.frameId, SHOW, pair.frameDocumentId);
      return ok({ token, delivered: true });
    } catch {
      // The frame is gone; a new one comes with the token.
      return ok({ token, delivered: false });
    }
  };
