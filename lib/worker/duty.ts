/** On duty or off: one key turns it, the team's hours turn it, and the toolbar icon says it. */
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { followHours, teamsOf, turns } from '../settings/hours';
import { readBrands } from '../store/read';
import { changeSettings } from '../store/write';
import { announce } from './announce';
import type { Context } from './context';
import { noteOffDuty } from './unopened';
import { syncView } from './view-sync';

/** Pages first: nothing may be read a moment longer than the switch says. */
async function change(ctx: Context, how: (settings: Settings) => Settings): Promise<Settings | null> {
  const done = await ctx.guarded(() => changeSettings(ctx.stores.strict, DEFAULT_SETTINGS, how));
  if (!done.ok) return null;
  if (!done.value.changed) return done.value.settings;
  await syncView(ctx);
  await announce(ctx);
  return done.value.settings;
}

/** Follows the hours, sets the alarm for their next turn and draws the icon. Safe to call at any time. */
export async function keepDuty(ctx: Context): Promise<void> {
  const now = ctx.host.now();
  const read = await ctx.guarded(() => readBrands(ctx.stores.strict, ctx.onDamaged));
  const brands = read.ok ? read.value : [];
  const settings = await change(ctx, (before) => followHours(before, now, brands));
  if (!settings) return;
  await ctx.host.wakeForTurn(settings.hours?.duty ? turns(teamsOf(settings.hours, brands), now).next : null).catch(() => undefined);
  // A browser without a toolbar (a phone's) has no icon to draw on.
  await ctx.host.showDuty(settings.onDuty).catch(() => undefined);
  if (!settings.onDuty) await noteOffDuty(ctx).catch(() => undefined);
}

/** The keyboard command: on becomes off, off becomes on. */
export async function toggleDuty(ctx: Context): Promise<void> {
  await change(ctx, (before) => ({ ...before, onDuty: !before.onDuty }));
  await keepDuty(ctx);
}

/** A brand's hours have changed: the turn that duty followed last belonged to the old ones. */
export async function hoursChanged(ctx: Context): Promise<void> {
  await change(ctx, (before) => {
    if (before.turned === undefined) return before;
    const { turned: _, ...rest } = before;
    return rest;
  });
  await keepDuty(ctx);
}
