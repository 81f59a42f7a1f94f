/** Team hours on the team's clock: whether the team is there, and when that turns. Pure; a changed clock or zone is read anew each time. */
import { instantOf, wallOf } from '../kit/zone';
import type { BrandHours, BrandRow, Settings, TeamHours } from '../model/settings';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Two weeks hold every turn there can be, with the days a change of summer time moves. */
const REACH_DAYS = 14;

/** A usual week, for somebody who has said nothing yet. */
export const USUAL_HOURS: TeamHours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60, duty: false };

/** One shift's start and end in ms since 1970, for the day `offset` days after `now`'s; null on a free day. */
function shift(hours: BrandHours, now: number, offset: number): { start: number; end: number } | null {
  // By days of the wall clock and not by adding 24 h: a day of summer time has 23 or 25.
  const day = Math.floor(wallOf(now, hours.zone) / DAY) + offset;
  if (!hours.days.includes(new Date(day * DAY).getUTCDay())) return null;
  const at = (days: number, minute: number): number => instantOf((day + days) * DAY + minute * MINUTE, hours.zone);
  return { start: at(0, hours.from), end: at(hours.to <= hours.from ? 1 : 0, hours.to) };
}

/** One team's hours, or those of several teams: somebody is there as long as one of them is. */
export type Teams = BrandHours | readonly BrandHours[];
const listOf = (teams: Teams): readonly BrandHours[] => ('days' in teams ? [teams] : teams);

/** The hours that count: each brand's own or the general ones; without a brand the general ones alone. */
export function teamsOf(general: BrandHours, brands: readonly Pick<BrandRow, 'hours'>[]): readonly BrandHours[] {
  return brands.length ? brands.map((brand) => brand.hours ?? general) : [general];
}

function shifts(teams: Teams, now: number): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  const all: { start: number; end: number }[] = [];
  for (let offset = -REACH_DAYS; offset <= REACH_DAYS; offset++) {
    for (const hours of listOf(teams)) {
      const one = shift(hours, now, offset);
      if (one) all.push(one);
    }
  }
  for (const next of all.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    // Shifts that touch are one: nobody goes off duty for no time at all.
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else joined.push(next);
  }
  return joined;
}

/** Whether a team is there at `now` (ms since 1970). */
export const isWithin = (teams: Teams, now: number): boolean => shifts(teams, now).some(({ start, end }) => start <= now && now < end);

/** The last turn at or before `now` and the next after it, ms since 1970; null where the hours never turn (no day, or all of them). */
export function turns(teams: Teams, now: number): { last: number | null; next: number | null } {
  const edge = REACH_DAYS * DAY * 0.9;
  const all = shifts(teams, now)
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => Math.abs(at - now) < edge);
  return { last: all.findLast((at) => at <= now) ?? null, next: all.find((at) => at > now) ?? null };
}

/**
 * The switches as the hours want them at `now`: duty follows a turn once, so what a person pressed after it stands.
 * With brands that have hours of their own, we are on duty while any of their teams is there. The first look only remembers the turn that was. The very same object: nothing to change.
 */
export function followHours(settings: Settings, now: number, brands: readonly Pick<BrandRow, 'hours'>[] = []): Settings {
  if (!settings.hours?.duty) return settings;
  const hours = teamsOf(settings.hours, brands);
  const { last } = turns(hours, now);
  if (last === null || settings.turned === last) return settings;
  const first = settings.turned === undefined;
  return { ...settings, turned: last, onDuty: first ? settings.onDuty : isWithin(hours, now) };
}

/** `9:05` of minutes after midnight, and back; null where it is no time of day. */
export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
export function minuteOf(clock: string): number | null {
  const read = /^(\d{1,2}):(\d{2})/.exec(clock);
  const [hour, minute] = [Number(read?.[1]), Number(read?.[2])];
  return read && hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
