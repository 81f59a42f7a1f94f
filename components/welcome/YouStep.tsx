import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { Settings } from '../../lib/model/settings';
import { USUAL_HOURS } from '../../lib/settings/hours';
import { threeWay } from '../../lib/settings/three-way';
import { Hours } from '../options/Hours';
import { withHours } from '../options/hours-change';
import { theirWords } from '../options/their-words';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';
import { Onward } from './Step';

/** Initials and team hours, kept together. */
export function YouStep({ settings, onward, skip }: { settings: Settings; onward: () => void; skip: () => void }) {
  /** As the step was opened with them: what another tab changed since is not written over unseen. */
  const [was, setWas] = useState(settings);
  const [conflict, setConflict] = useState<{ next: Settings; theirs: Settings; fields: string[] } | null>(null);
  const [initials, setInitials] = useState(settings.initials);
  const [hours, setHours] = useState(settings.hours ?? USUAL_HOURS);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (next: Settings, found: Settings): Promise<void> => {
    setFailed(null);
    const answer = await send('settings.save', { settings: next, was: found });
    if (!answer.ok) return setFailed(answer.message);
    if (answer.value) return setConflict({ next, ...answer.value });
    onward();
  };
  const typed = (): Settings => {
    const mine = { ...was, initials: initials.trim() };
    return hours === was.hours ? mine : withHours(mine, hours);
  };
  /** Goes on from what stands there by now. */
  const meet = ({ theirs, fields }: NonNullable<typeof conflict>, theirsStand: boolean): void => {
    setConflict(null);
    setWas(theirs);
    // Nothing was typed here, or it gives way.
    if (initials.trim() === was.initials || (theirsStand && fields.includes('initials'))) setInitials(theirs.initials);
    if (hours === was.hours || (theirsStand && fields.includes('hours'))) setHours(theirs.hours ?? USUAL_HOURS);
  };
  return (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void save(typed(), was);
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
      {conflict ? (
        <Meanwhile
          theirs={theirWords(conflict.theirs, conflict.fields)}
          keep={() => {
            meet(conflict, false);
            void save(threeWay(was, conflict.next, conflict.theirs).row, conflict.theirs);
          }}
          take={() => meet(conflict, true)}
        />
      ) : null}
      <Onward label="Save and go on" skip={skip} />
    </form>
  );
}
