/** New team hours among the switches: the turn that duty followed last belonged to the old ones. Hours are the team's, wherever this computer goes. */
import { ownZone } from '../../lib/kit/zone';
import type { Settings, TeamHours } from '../../lib/model/settings';

export function withHours(settings: Settings, hours: TeamHours): Settings {
  const { turned: _, ...rest } = settings;
  return { ...rest, hours: { zone: ownZone(), ...hours } };
}
