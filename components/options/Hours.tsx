import type { BrandHours, TeamHours } from '../../lib/model/settings';
import { clockOf, minuteOf, USUAL_HOURS } from '../../lib/settings/hours';
import { ownZone } from '../../lib/kit/zone';
import { Field } from '../ui/Field';
import { Switch } from '../ui/Switch';

/** Monday first; the numbers are Date.getDay()'s. */
const DAYS: readonly { id: number; short: string; name: string }[] = [
  { id: 1, short: 'Mo', name: 'Monday' },
  { id: 2, short: 'Tu', name: 'Tuesday' },
  { id: 3, short: 'We', name: 'Wednesday' },
  { id: 4, short: 'Th', name: 'Thursday' },
  { id: 5, short: 'Fr', name: 'Friday' },
  { id: 6, short: 'Sa', name: 'Saturday' },
  { id: 0, short: 'Su', name: 'Sunday' },
];

/**
 * When the team is there. `hours` undefined: not said yet, and then every minute counts; the first change starts from a usual week.
 * `noDuty`: a brand's own hours, which have no switch of their own.
 */
export function Hours({
  hours,
  change,
  noDuty = false,
}: {
  hours: (BrandHours & { duty?: boolean | undefined }) | undefined;
  change: (hours: TeamHours) => void;
  noDuty?: boolean;
}) {
  const now: TeamHours = { ...USUAL_HOURS, ...hours, duty: hours?.duty ?? false };
  const time = (which: 'from' | 'to', clock: string): void => {
    const minute = minuteOf(clock);
    // A field that is being emptied is no time yet; the last whole one stays.
    if (minute !== null) change({ ...now, [which]: minute });
  };
  return (
    <div className="stack">
      <fieldset>
        <legend className="label">Team hours</legend>
        <div className="row wrap days">
          {DAYS.map(({ id, short, name }) => (
            <label key={id} className="swatch">
              <input
                type="checkbox"
                aria-label={name}
                checked={now.days.includes(id)}
                onChange={(e) => change({ ...now, days: e.target.checked ? [...now.days, id] : now.days.filter((day) => day !== id) })}
              />
              {short}
            </label>
          ))}
        </div>
      </fieldset>
      {hours ? null : <p className="small quiet">Not set yet: waiting counts round the clock. A usual week is shown; change anything to set it.</p>}
      <div className="row wrap">
        <Field label="From">
          {(wiring) => (
            <input
              {...wiring}
              type="time"
              className="input short"
              required
              value={clockOf(now.from)}
              onChange={(e) => time('from', e.target.value)}
            />
          )}
        </Field>
        <Field label="To">
          {(wiring) => (
            <input {...wiring} type="time" className="input short" required value={clockOf(now.to)} onChange={(e) => time('to', e.target.value)} />
          )}
        </Field>
      </div>
      {now.zone && now.zone !== ownZone() ? (
        <p className="small quiet">
          By the clock of {now.zone.replaceAll('_', ' ')}, the team’s.{' '}
          <button type="button" className="btn link" onClick={() => change({ ...now, zone: ownZone() })}>
            Use this computer’s clock
          </button>
        </p>
      ) : null}
      {noDuty ? null : (
        <Switch
          label="Go on and off duty by these hours"
          hint="Off duty nothing is read, marked or kept. A click on the switch holds until the next change."
          on={now.duty}
          onChange={(duty) => change({ ...now, duty })}
        />
      )}
    </div>
  );
}
