import { useEffect, useRef, useState } from 'react';
import { send } from '../../lib/bus/client';
import { openJobs, type Jobs } from '../../lib/jobs/client';
import type { Look } from '../../lib/jobs/protocol';
import { holdsNothing } from '../../lib/privacy/backup/state';
import { readUndo } from '../../lib/privacy/backup/undo';
import type { Flipped } from '../../lib/store/bulk/flip';
import { Confirm } from '../ui/Confirm';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { InFile } from './InFile';
import { day, flippedWords } from './words';
import { useLive } from '../ui/use-live';

type Step = { at: 'start' } | { at: 'busy'; label: string; part: number } | { at: 'looked'; look: Look };
type Told = { tone: 'good' | 'bad'; words: string } | null;

/** Restore: looks inside the file, then joins or replaces in one step that can be taken back. */
export function Restore() {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [told, setTold] = useState<Told>(null);
  const [sure, setSure] = useState(false);
  const empty = useLive(() => holdsNothing(db), []);
  const last = useLive(() => readUndo(db), []);
  const jobs = useRef<Jobs | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => jobs.current?.end(), []);

  const close = (say: Told): void => {
    jobs.current?.end();
    jobs.current = null;
    setTold(say);
    setStep({ at: 'start' });
    if (input.current) input.current.value = '';
  };
  const busy = (label: string) => (part: number) => setStep({ at: 'busy', label, part });
  const finish = async (answer: { ok: true; value: Flipped } | { ok: false; message: string }): Promise<void> => {
    if (answer.ok) await send('store.changed', null);
    close(answer.ok ? { tone: 'good', words: flippedWords(answer.value) } : { tone: 'bad', words: answer.message });
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setTold(null);
    const work = (jobs.current = openJobs());
    const tell = busy('Looking inside');
    tell(0);
    const found = await work.run({ do: 'look', file }, tell);
    if (found.ok) setStep({ at: 'looked', look: found.value });
    else close({ tone: 'bad', words: found.message });
  };
  const take = async (mode: 'join' | 'replace'): Promise<void> => {
    const work = jobs.current;
    if (!work) return;
    const tell = busy(mode === 'join' ? 'Joining' : 'Replacing');
    tell(0);
    await finish(await work.run({ do: 'restore', mode }, tell));
  };
  const takeBack = async (): Promise<void> => {
    const work = (jobs.current = openJobs());
    busy('Taking back')(0);
    await finish(await work.run({ do: 'undo' }));
  };

  return (
    <section className="sheet stack">
      <h2>Restore</h2>
      <p>
        {empty
          ? 'Used Earshot before? Choose your backup file and everything is back.'
          : 'Take in a backup of yours or of a colleague. First you see what is in it.'}
      </p>
      <input
        ref={input}
        id="backup-file"
        className="input"
        type="file"
        accept=".gz,.ndjson"
        aria-label="Choose your backup file"
        hidden={step.at !== 'start'}
        onChange={(e) => void choose(e.target.files?.[0])}
      />
      {step.at === 'busy' ? (
        <div className="row wrap" role="status">
          <span>{step.label}</span>
          <progress aria-label={step.label} value={step.part} max={1} />
          <button type="button" className="btn" onClick={() => jobs.current?.cancel()}>
            Cancel
          </button>
        </div>
      ) : null}
      {step.at === 'looked' ? (
        <div className="stack">
          <InFile look={step.look} />
          {step.look.foreign.length ? (
            <Notice tone="warn" live>
              This backup is about {step.look.foreign.map((one) => `${one.name} (line ${one.line})`).join(', ')}, which you do not listen for here. Is
              it the file you meant? Nothing was changed yet.
            </Notice>
          ) : null}
          <p className="quiet small">
            {empty
              ? 'Its switches become yours; you can change them afterwards.'
              : 'Joining adds what is missing; the later edit of the same thing stands; your switches and what you keep quiet stay. Replacing takes its switches too, and takes out what is not in the file.'}
          </p>
          <div className="row wrap">
            <button type="button" className="btn main" onClick={() => void take(empty ? 'replace' : 'join')}>
              {empty ? 'Restore' : step.look.foreign.length ? 'Join all the same' : 'Join'}
            </button>
            {empty ? null : (
              <button type="button" className="btn danger" onClick={() => setSure(true)}>
                Replace all
              </button>
            )}
            <button type="button" className="btn bare" onClick={() => close(null)}>
              Not now
            </button>
          </div>
        </div>
      ) : null}
      <Confirm
        title="Replace everything here?"
        yes="Replace all"
        open={sure}
        answer={(yes) => {
          setSure(false);
          if (yes) void take('replace');
        }}
      >
        What is here and not in the file is taken out. You can take that back afterwards.
      </Confirm>
      {told ? (
        <Notice tone={told.tone} live>
          {told.words}
        </Notice>
      ) : null}
      {last && step.at === 'start' ? (
        <div className="row wrap apart">
          <span className="quiet small">
            {last.mode === 'undo' ? 'Taken back' : 'Restored'} {day(last.at)}.
          </span>
          <button type="button" className="btn" onClick={() => void takeBack()}>
            {last.mode === 'undo' ? 'Restore it again' : 'Undo the restore'}
          </button>
        </div>
      ) : null}
    </section>
  );
}
