import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { STARTER_EMERGENCY } from '../../lib/model/meaning';
import type { BrandRow } from '../../lib/model/settings';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';

/** What the card says where a post tells of danger: the brand's own steps and whom to call. */
export function EmergencyForm({ brand }: { brand: BrandRow }) {
  const now = brand.emergency ?? STARTER_EMERGENCY;
  /** As they stood when the form was filled: what another tab saved since is not written over unseen. */
  const [opened, setOpened] = useState(brand.emergency);
  const was = opened ?? STARTER_EMERGENCY;
  const [steps, setSteps] = useState(was.steps);
  const [contact, setContact] = useState(was.contact);
  /** Asked once a save has met them, and not while somebody types: the question takes the focus. */
  const [met, setMet] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const changed = steps.trim() !== was.steps || contact.trim() !== was.contact;
  const moved = now.steps !== was.steps || now.contact !== was.contact;
  const take = (): void => {
    setMet(false);
    setOpened(brand.emergency);
    setSteps(now.steps);
    setContact(now.contact);
  };
  const [live, setLive] = useState(brand.emergency);
  if (JSON.stringify(live) !== JSON.stringify(brand.emergency)) {
    setLive(brand.emergency);
    // Nothing was typed here: what another tab saved stands here too.
    if (!changed) take();
  }
  const save = async (before: BrandRow['emergency']): Promise<void> => {
    const { emergency: _, ...rest } = brand;
    const mine = { steps: steps.trim(), contact: contact.trim() };
    const answer = await send('brand.save', { brand: { ...rest, emergency: mine }, was: before ? { ...rest, emergency: before } : rest });
    const done = answer.ok && !answer.value;
    if (done) setOpened(mine);
    setMet(answer.ok && !done);
    setSaved(done);
    setFailed(answer.ok ? null : answer.message);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(opened);
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
      {met && moved ? (
        <Meanwhile theirs={[now.steps, now.contact].filter(Boolean).join('\n')} keep={() => void save(brand.emergency)} take={take} />
      ) : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <div className="row">
        <button type="submit" className="btn" disabled={!changed || (met && moved)}>
          Save steps
        </button>
        <span className="small quiet" role="status">
          {saved && !changed ? 'Saved.' : ''}
        </span>
      </div>
    </form>
  );
}
