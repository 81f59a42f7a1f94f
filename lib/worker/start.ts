/** What happens when the extension is installed or updated, when the worker wakes, and when a tab closes. Each may run twice. */
import { dropExpired, forgetStrangers, noteClock, recount } from '../store/write';
import { mendFlip } from '../store/bulk/mend';
import { beginCounting } from './backup';
import { command } from './command';
import type { Context } from './context';
import { keepDuty, toggleDuty } from './duty';
import { onInsertKey } from './insert-key';
import { keepStore, watchStore } from './lost';
import { keepQuiet } from './quiet';
import { SECOND_SCRIPT, SWEEP_SCRIPT } from './page-second';
import { noteOpened } from './unopened';
import { clearForeign, syncView } from './view-sync';

/** First start or update: what is left in open tabs goes; switches and starter replies, the view, and scripts for those tabs. */
export async function onInstalled(ctx: Context): Promise<void> {
  const swept = sweepTabs(ctx);
  await keepStore(ctx);
  // An older version may have kept switches and counted no days.
  await beginCounting(ctx);
  await syncView(ctx);
  await keepDuty(ctx);
  await keepQuiet(ctx);
  await swept;
  await takeIn(ctx);
  // An update may bring other models.
  ctx.meaning.soonOpen(null);
}

/** In session storage while open tabs are being cleared: a worker that ends meanwhile leaves the rest to the next. */
const SWEEPING = 'sweeping';

/** Clears at once what the version before left in open tabs: of Firefox's old scripts, which cannot clear up themselves. */
async function sweepTabs(ctx: Context): Promise<void> {
  await ctx.host.session.set(SWEEPING, true);
  const tabs = await Promise.all(ctx.host.contentScripts().map(({ matches }) => ctx.host.tabsOf(matches)));
  await Promise.all(tabs.flat().map((tabId) => ctx.host.inject(tabId, [SWEEP_SCRIPT]).catch(() => undefined)));
  await ctx.host.session.remove([SWEEPING]);
}

/** Goes on where a worker ended in the middle of it. */
export async function sweepOn(ctx: Context): Promise<void> {
  if ((await ctx.host.session.get(SWEEPING)) !== undefined) await sweepTabs(ctx);
}

/** The tabs that are open already on sites we may read: after an install, an update, and when a site is turned on. */
export async function takeIn(ctx: Context): Promise<void> {
  for (const { matches, files } of ctx.host.contentScripts()) {
    for (const tabId of await ctx.host.tabsOf(matches)) {
      // A tab that may not be touched (not granted, still loading, an error page) gets its script with its next load.
      await ctx.host.inject(tabId, [SWEEP_SCRIPT, ...files]).catch(() => undefined);
    }
  }
}

/** The browser lets us in somewhere, or no longer (a site taken away, or on a click alone): open pages rest at once, or begin. */
export async function onAccess(ctx: Context, given: boolean): Promise<void> {
  await syncView(ctx);
  if (given) await takeIn(ctx);
}

/** How long a woken worker first answers what it was woken for, ms: deriving the view costs a compilation. */
const FIRST_THINGS_FIRST = 1_000;

export function onWake(ctx: Context): void {
  void ctx.guarded(() => mendFlip(ctx.stores.strict));
  void sweepOn(ctx);
  const look = async (): Promise<void> => {
    // First: it may be what leaves no room for the rest.
    await clearForeign(ctx).catch(() => undefined);
    await ctx.torn.woken();
    await keepStore(ctx);
    await syncView(ctx);
    await keepDuty(ctx);
    await keepQuiet(ctx);
    await ctx.meaning.goOn();
  };
  setTimeout(() => void look(), FIRST_THINGS_FIRST);
  watchStore(ctx, () => void look());
}

/** Once a day: rows that have had their time, and people we never dealt with, in short steps so that a capture need not wait long. */
export async function onDay(ctx: Context): Promise<void> {
  const clock = await ctx.guarded(() => noteClock(ctx.stores.strict, ctx.host.now()));
  if (!clock.ok || !clock.value) return;
  for (let skip = 0; ;) {
    const from = skip;
    const step = await ctx.guarded(() => forgetStrangers(ctx.stores.strict, ctx.host.now(), from));
    if (!step.ok || !step.value.more) break;
    skip += step.value.kept;
  }
  await ctx.guarded(() => dropExpired(ctx.stores.strict, ctx.host.now()));
  await ctx.guarded(() => recount(ctx.stores.strict));
  // What a worker that was stopped left without guesses, and what was learned from people who are forgotten now.
  ctx.meaning.forget();
}

export async function onTabClosed(ctx: Context, tabId: number): Promise<void> {
  // It may have been in the middle of a restore.
  await ctx.guarded(() => mendFlip(ctx.stores.strict));
  await ctx.documents.forget(tabId);
  await ctx.pairing.forget(tabId);
  await ctx.posers.forget(tabId);
  await noteOpened(ctx, tabId);
}

/** A key of the manifest's `commands`. `tabId`: the tab in front, where there is one. */
export async function onCommand(ctx: Context, name: string, tabId: number | undefined): Promise<void> {
  if (name === 'duty') return toggleDuty(ctx);
  if (tabId === undefined) return;
  if (name === 'insert') return onInsertKey(ctx, tabId);
  if (name === 'open-card') await command(ctx, { tabId }, 'openCard', {});
  if (name !== 'next-mention') return;
  // The answering part comes with the second script, which the page may not have yet.
  await ctx.host.inject(tabId, [SECOND_SCRIPT]).catch(() => undefined);
  await command(ctx, { tabId }, 'next', {});
}
