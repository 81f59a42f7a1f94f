import { useState } from 'react';
import { openJobs } from '../../lib/jobs/client';
import { readDamaged } from '../../lib/store/read/damaged';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { count } from '../ui/words';
import type { Told } from './save';
import { download } from './words';
import { useLive } from '../ui/use-live';

/** Rows that were set aside because they are damaged: how many, a copy of them as a file, and a look at all rows. */
export function Damaged() {
  const rows = useLive(() => readDamaged(db), []);
  const [part, setPart] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const check = async (): Promise<void> => {
    const jobs = openJobs();
    setTold(null);
    setPart(0);
    const done = await jobs.run({ do: 'check' }, setPart);
    jobs.end();
    setPart(null);
    if (!done.ok) return setTold({ tone: 'bad', words: done.message });
    const { looked, aside } = done.value;
    const found = aside ? `${count(aside, 'entry was', 'entries were')} damaged and set aside.` : 'All are sound.';
    setTold({ tone: 'good', words: `Looked at ${count(looked, 'entry', 'entries')}. ${found}` });
  };
  const save = (): void => {
    const text = (rows ?? []).map((row) => JSON.stringify(row)).join('\n');
    download(new File([`${text}\n`], 'earshot-set-aside.ndjson', { type: 'application/x-ndjson' }));
  };
  return (
    <section className="sheet stack">
      <h2>Is everything readable?</h2>
      {rows?.length ? (
        <Notice tone="warn">
          <div className="row wrap apart">
            <span>{count(rows.length, 'entry is', 'entries are')} set aside, damaged. The rest works without them.</span>
            <button type="button" className="btn" onClick={save}>
              Save them as a file
            </button>
          </div>
        </Notice>
      ) : (
        <p>Nothing is set aside as damaged. Earshot looks whenever it reads, and at all entries when you ask it to.</p>
      )}
      <div className="row wrap">
        <button type="button" className="btn" disabled={part !== null} onClick={() => void check()}>
          Look at all entries
        </button>
        {part === null ? null : <progress aria-label="Looking" value={part} max={1} />}
      </div>
      {told ? (
        <Notice tone={told.tone} live>
          {told.words}
        </Notice>
      ) : null}
    </section>
  );
}
