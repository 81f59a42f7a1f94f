/** New team hours among the switches: the turn that duty followed last belonged to the old ones. Pure. */
import type { Settings, TeamHours } from '../../lib/model/settings';

export function withHours(settings: Settings, hours: TeamHours): Settings {
  const { turned: _, ...rest } = settings;
  return { ...rest, hours };
}
