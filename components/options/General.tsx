import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { Settings } from '../../lib/model/settings';
import { SITE_IDS, SITES } from '../../lib/sites/hosts';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { Hours } from './Hours';
import { withHours } from './hours-change';
import { SiteTurnOn } from './SiteTurnOn';

const MOST_DAYS = 3_650;

/** The few switches. Each is kept at once; a field when it is left. */
export function General({ settings }: { settings: Settings }) {
  const [initials, setInitials] = useState(settings.initials);
  const [days, setDays] = useState(String(settings.maxAgeDays));
  const [wrong, setWrong] = useState<string | null>(null);
  const [told, setTold] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null);

  const save = (part: Partial<Settings>): Promise<void> => saveAll({ ...settings, ...part });
  const saveAll = async (next: Settings): Promise<void> => {
    const answer = await send('settings.save', { settings: next });
    setTold(answer.ok ? { tone: 'good', words: 'Saved.' } : { tone: 'bad', words: answer.message });
  };
  const leaveDays = (): void => {
    const n = Number(days);
    const fits = Number.isInteger(n) && n >= 1 && n <= MOST_DAYS;
    setWrong(fits ? null : `A whole number of days from 1 to ${MOST_DAYS.toLocaleString('en')}. It stays at ${settings.maxAgeDays}.`);
    if (fits && n !== settings.maxAgeDays) void save({ maxAgeDays: n });
  };

  return (
    <div className="stack wide">
      <section className="sheet stack">
        <h2>You</h2>
        <Field label="Your initials" hint="Stand beside what you do, so that colleagues see who did it.">
          {(wiring) => (
            <input
              {...wiring}
              className="input short"
              maxLength={10}
              autoComplete="off"
              value={initials}
              onChange={(e) => setInitials(e.target.value)}
              onBlur={() => initials.trim() !== settings.initials && void save({ initials: initials.trim() })}
            />
          )}
        </Field>
        <Switch label="On duty" hint="Off duty nothing is read, marked or kept." on={settings.onDuty} onChange={(onDuty) => void save({ onDuty })} />
        <Hours hours={settings.hours} change={(hours) => void saveAll(withHours(settings, hours))} />
      </section>
      <section className="sheet stack">
        <h2>Sites</h2>
        <ul className="rows">
          {SITE_IDS.map((id) => (
            <SiteTurnOn key={id} site={id} />
          ))}
        </ul>
        {SITE_IDS.map((id) => (
          <Switch
            key={id}
            label={`Read ${SITES[id].name}`}
            hint={SITES[id].hosts.join(', ')}
            on={!settings.paused.includes(id)}
            onChange={(on) => void save({ paused: on ? settings.paused.filter((p) => p !== id) : [...settings.paused, id] })}
          />
        ))}
        <Field label="Mark posts up to this many days old" hint="What is addressed to you is marked whatever its age." wrong={wrong}>
          {(wiring) => (
            <input
              {...wiring}
              className="input short"
              inputMode="numeric"
              value={days}
              onChange={(e) => setDays(e.target.value)}
              onBlur={leaveDays}
            />
          )}
        </Field>
      </section>
      <section className="sheet stack">
        <h2>What Earshot does and never does</h2>
        <p>
          It looks only at posts on these sites, keeps only those about you, sends nothing anywhere, and never posts for you. Private messages are
          never read.
        </p>
      </section>
      {told ? (
        <Notice tone={told.tone} live>
          {told.words}
        </Notice>
      ) : null}
    </div>
  );
}
