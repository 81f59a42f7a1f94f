/**
 * Wall clocks of a time zone, for hours that belong to a team and not to the computer they are read on. A wall clock is a number:
 * what a clock there shows, as if it were UTC, ms. Without a zone, or with one this browser does not know, the computer's own. Pure.
 */

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let found = formats.get(zone);
  if (found === undefined) {
    try {
      found = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      found = null;
    }
    formats.set(zone, found);
  }
  return found;
}

/** The zone this computer is set to, for example `Europe/Berlin`. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a clock in the zone shows at an instant. */
export function wallOf(instant: number, zone?: string): number {
  const format = zone === undefined ? null : formatOf(zone);
  if (!format) {
    const at = new Date(instant);
    return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds(), at.getMilliseconds());
  }
  const part: Partial<Record<string, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1_000) + 1_000) % 1_000);
}

/** The instant at which it shows that: the first of two, and for a minute that is skipped as long after the gap as it stands in it. */
export function instantOf(wall: number, zone?: string): number {
  if (zone === undefined || !formatOf(zone)) {
    const at = new Date(wall);
    return new Date(
      at.getUTCFullYear(),
      at.getUTCMonth(),
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
      at.getUTCSeconds(),
      at.getUTCMilliseconds(),
    ).getTime();
  }
  // No zone turns its clock twice within two days.
  const before = wallOf(wall - DAY, zone) - (wall - DAY);
  const after = wallOf(wall + DAY, zone) - (wall + DAY);
  if (before === after) return wall - before;
  const late = wall - after;
  return wallOf(wall - before, zone) === wall || wallOf(late, zone) !== wall ? wall - before : late;
}
