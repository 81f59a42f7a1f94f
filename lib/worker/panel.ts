/** `panel.mentions`: what all open tabs show of ours, asked of the pages themselves, so that each can be gone to. */
import type { Handler } from '../bus/server';
import type { CallOut } from '../bus/calls';
import { ok } from '../kit/result';
import { command } from './command';
import type { Context } from './context';

/** A frozen tab answers late or never, ms. */
const PATIENCE = 400;
const MOST = 50;

type Found = CallOut<'panel.mentions'>['mentions'];

async function ofTab(ctx: Context, tabId: number): Promise<Found> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  const answer = await Promise.race([command(ctx, { tabId }, 'list', {}), late]);
  return answer?.ok ? answer.value.mentions.map((mention) => ({ tabId, mention })) : [];
}

export const panelMentions =
  (ctx: Context): Handler<'panel.mentions'> =>
  async () => {
    const tabs = new Set((await Promise.all(ctx.host.contentScripts().map(({ matches }) => ctx.host.tabsOf(matches)))).flat());
    const found = (await Promise.all([...tabs].map((tabId) => ofTab(ctx, tabId)))).flat();
    const once = new Map(found.map((one) => [one.mention.key, one]));
    return ok({ mentions: [...once.values()].sort((a, b) => (b.mention.at ?? 0) - (a.mention.at ?? 0)).slice(0, MOST) });
  };
