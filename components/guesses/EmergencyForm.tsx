import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { STARTER_EMERGENCY } from '../../lib/model/meaning';
import type { BrandRow } from '../../lib/model/settings';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';

/** What the card says where a post tells of danger: the brand's own steps and whom to call. */
export function EmergencyForm({ brand }: { brand: BrandRow }) {
  const now = brand.emergency ?? STARTER_EMERGENCY;
  const [steps, setSteps] = useState(now.steps);
  const [contact, setContact] = useState(now.contact);
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const changed = steps.trim() !== now.steps || contact.trim() !== now.contact;
  const save = async (): Promise<void> => {
    const answer = await send('brand.save', { brand: { ...brand, emergency: { steps: steps.trim(), contact: contact.trim() } } });
    setSaved(answer.ok);
    setFailed(answer.ok ? null : answer.message);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>In danger</h3>
      <Field
        label="Steps, one a line"
        hint="Shown in the card where a post seems to tell of a threat, self-harm or an unsafe product. No reply is suggested then."
      >
        {(wiring) => <textarea {...wiring} className="input" rows={6} maxLength={4_000} value={steps} onChange={(e) => setSteps(e.target.value)} />}
      </Field>
      <Field label="Contact" hint="Who must know at once, and how to reach them.">
        {(wiring) => (
          <input {...wiring} className="input" maxLength={300} autoComplete="off" value={contact} onChange={(e) => setContact(e.target.value)} />
        )}
      </Field>
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <div className="row">
        <button type="submit" className="btn" disabled={!changed}>
          Save steps
        </button>
        <span className="small quiet" role="status">
          {saved && !changed ? 'Saved.' : ''}
        </span>
      </div>
    </form>
  );
}
