/** What the worker is woken for by the clock. */
import { onBackupHour } from './backup';
import type { Context } from './context';
import { keepDuty } from './duty';
import { onQuietEnd } from './quiet';
import { onDay } from './start';

/** The alarm at the next turn of the team's hours. */
export const TURN_ALARM = 'turn';
/** The alarm at the next end of a quiet line. */
export const QUIET_ALARM = 'quiet';

/** Alarms that come again and again, minutes between. */
export const REPEATED: Readonly<Record<string, number>> = { daily: 1_440, backup: 60 };

/** Does what an alarm of this name is for; a name of an older version does nothing. */
export async function onAlarm(ctx: Context, name: string): Promise<void> {
  if (name === 'daily') await onDay(ctx);
  else if (name === 'backup') await onBackupHour(ctx);
  else if (name === TURN_ALARM) await keepDuty(ctx);
  else if (name === QUIET_ALARM) await onQuietEnd(ctx);
}
