/** Backups by the calendar: the alarm looks whether one is due, somebody with a Worker makes it, and here it goes to the downloads. */
import type { Handler } from '../bus/server';
import { ok } from '../kit/result';
import { countedFrom, holdsNothing, readBackupState, waits } from '../privacy/backup/state';
import { isBackupDue } from '../settings/backup-day';
import { saveBackupState } from '../store/bulk/backup-state';
import type { Context } from './context';

interface Unsaved {
  made: number;
  name: string;
  url: string;
}

/** Called once an hour: a computer that slept through the day makes its backup when it wakes. May run twice. */
export async function onBackupHour(ctx: Context): Promise<void> {
  const db = ctx.stores.strict;
  const wanted = await ctx.guarded(async () => {
    const state = await readBackupState(db);
    if (isBackupDue(state, countedFrom(state), ctx.host.now())) return !(await holdsNothing(db));
    // One that waits needs nobody once it may go by itself.
    return waits(state) && ((state.folder ?? null) !== null || (await ctx.host.mayDownload()));
  });
  // The page that makes it may be refused by the browser (low memory); the next hour tries again.
  if (wanted.ok && wanted.value) await ctx.host.unattended((file) => saveFile(ctx, file)).catch(() => undefined);
}

/** After an install: the first backup is a week away, not a question on the first day. An update changes nothing. */
export async function beginCounting(ctx: Context): Promise<void> {
  await ctx.guarded(async () => {
    const state = await readBackupState(ctx.stores.strict);
    if (countedFrom(state) === null) await saveBackupState(ctx.stores.strict, { since: ctx.host.now() });
    return null;
  });
}

/** To the downloads, without a question; false: the person has not allowed it, or the browser could not, and the file goes on waiting. */
async function saveFile(ctx: Context, { made, name, url }: Unsaved): Promise<boolean> {
  if (!(await ctx.host.mayDownload())) return false;
  const saved = await ctx.host.download(url, `Earshot/${name}`).catch(() => false);
  if (saved) await ctx.guarded(() => saveBackupState(ctx.stores.strict, { savedAt: Math.max(made, ctx.host.now()) }));
  return saved;
}

export const backupSave =
  (ctx: Context): Handler<'backup.save'> =>
  async (file) =>
    ok(await saveFile(ctx, file));

export const backupOver =
  (ctx: Context): Handler<'backup.over'> =>
  async () => {
    await ctx.host.closeUnattended().catch(() => undefined);
    return ok(null);
  };
