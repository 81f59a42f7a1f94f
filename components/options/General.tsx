import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { Settings } from '../../lib/model/settings';
import { threeWay } from '../../lib/settings/three-way';
import { SITE_IDS, SITES } from '../../lib/sites/hosts';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { Hours } from './Hours';
import { withHours } from './hours-change';
import { Keys } from './Keys';
import { SiteTurnOn } from './SiteTurnOn';
import { theirWords } from './their-words';

const MOST_DAYS = 3_650;

interface Typed {
  initials?: string | undefined;
  days?: string | undefined;
  was: Settings;
}
/** Without one of the two; null: nothing is being typed. */
function without(what: 'initials' | 'days', typed: Typed | null): Typed | null {
  const left = typed && { ...typed, [what]: undefined };
  return left?.initials === undefined && left?.days === undefined ? null : left;
}

/** The few switches. Each is kept at once; a field when it is left. */
export function General({ settings }: { settings: Settings }) {
  // What is being typed, and the switches as they were when that began; null: the field shows what is stored.
  const [draft, setDraft] = useState<Typed | null>(null);
  const [conflict, setConflict] = useState<{ was: Settings; next: Settings; theirs: Settings; fields: string[] } | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [told, setTold] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null);

  const save = (part: Partial<Settings>, was = settings): Promise<boolean> => saveAll({ ...was, ...part }, was);
  /** False: it was not kept. */
  const saveAll = async (next: Settings, was = settings): Promise<boolean> => {
    const answer = await send('settings.save', { settings: next, was });
    if (answer.ok) setConflict(answer.value && { was, next, ...answer.value });
    setTold(answer.ok ? (answer.value ? null : { tone: 'good', words: 'Saved.' }) : { tone: 'bad', words: answer.message });
    return answer.ok;
  };
  const type = (part: { initials?: string; days?: string }): void => setDraft({ was: settings, ...draft, ...part });
  /** What could not be kept, or was typed meanwhile, stays in its field. */
  const keep = async (what: 'initials' | 'days', part: Partial<Settings>, { was, [what]: typed }: Typed): Promise<void> => {
    if (await save(part, was)) setDraft((now) => (now?.[what] === typed ? without(what, now) : now));
  };
  const leaveInitials = (): void => {
    if (draft?.initials === undefined) return;
    const initials = draft.initials.trim();
    if (initials === draft.was.initials) setDraft(without('initials', draft));
    else void keep('initials', { initials }, draft);
  };
  const leaveDays = (): void => {
    if (draft?.days === undefined) return;
    const n = Number(draft.days);
    const fits = Number.isInteger(n) && n >= 1 && n <= MOST_DAYS;
    setWrong(fits ? null : `A whole number of days from 1 to ${MOST_DAYS.toLocaleString('en')}. It stays at ${settings.maxAgeDays}.`);
    if (fits && n === draft.was.maxAgeDays) setDraft(without('days', draft));
    else if (fits) void keep('days', { maxAgeDays: n }, draft);
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
              value={draft?.initials ?? settings.initials}
              onChange={(e) => type({ initials: e.target.value })}
              onBlur={leaveInitials}
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
              value={draft?.days ?? String(settings.maxAgeDays)}
              onChange={(e) => type({ days: e.target.value })}
              onBlur={leaveDays}
            />
          )}
        </Field>
      </section>
      <Keys />
      <section className="sheet stack">
        <h2>What Earshot does and never does</h2>
        <p>
          It looks only at posts on these sites, keeps only those about you, sends nothing anywhere, and never posts for you. Private messages are
          never read.
        </p>
        <p className="row wrap links">
          <a href="/welcome.html">First steps again</a>
          <a href="/street.html">The sample street</a>
        </p>
      </section>
      <div className="told-below stack">
        {conflict ? (
          <Meanwhile
            theirs={theirWords(conflict.theirs, conflict.fields)}
            keep={() => void saveAll(threeWay(conflict.was, conflict.next, conflict.theirs).row, conflict.theirs)}
            take={() => setConflict(null)}
          />
        ) : null}
        {told ? (
          <Notice tone={told.tone} live>
            {told.words}
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
