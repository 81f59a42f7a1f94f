import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { Settings } from '../../lib/model/settings';
import { USUAL_HOURS } from '../../lib/settings/hours';
import { Hours } from '../options/Hours';
import { withHours } from '../options/hours-change';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Onward } from './Step';

/** Initials and team hours, kept together. */
export function YouStep({ settings, onward, skip }: { settings: Settings; onward: () => void; skip: () => void }) {
  const [initials, setInitials] = useState(settings.initials);
  const [hours, setHours] = useState(settings.hours ?? USUAL_HOURS);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const answer = await send('settings.save', { settings: withHours({ ...settings, initials: initials.trim() }, hours) });
    if (answer.ok) onward();
    else setFailed(answer.message);
  };
  return (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <Field label="Your initials" hint="Stand beside what you do, so that colleagues see who did it.">
        {(wiring) => (
          <input
            {...wiring}
            className="input short"
            maxLength={10}
            autoComplete="off"
            value={initials}
            onChange={(e) => setInitials(e.target.value)}
          />
        )}
      </Field>
      <Hours hours={hours} change={setHours} />
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <Onward label="Save and go on" skip={skip} />
    </form>
  );
}
