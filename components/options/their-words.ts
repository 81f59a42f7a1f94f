import type { Settings } from '../../lib/model/settings';
import { clockOf } from '../../lib/settings/hours';

/** What somebody else set, for the fields that both changed. */
export const theirWords = (theirs: Settings, fields: readonly string[]): string =>
  [
    ...(fields.includes('initials') ? [`Your initials: ${theirs.initials || 'none'}`] : []),
    ...(fields.includes('maxAgeDays') ? [`Posts up to ${theirs.maxAgeDays} days old`] : []),
    ...(fields.includes('paused') ? [`Sites not read: ${theirs.paused.join(', ') || 'none'}`] : []),
    ...(fields.includes('hours') && theirs.hours ? [`Team hours: ${clockOf(theirs.hours.from)} to ${clockOf(theirs.hours.to)}`] : []),
  ].join(' · ');
