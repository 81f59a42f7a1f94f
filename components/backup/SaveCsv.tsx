import { useEffect, useRef, useState } from 'react';
import { openJobs, type Jobs } from '../../lib/jobs/client';
import { Notice } from '../ui/Notice';
import { count } from '../ui/words';
import type { Told } from './save';
import { download } from './words';

/** All customers as a table for other tools: one press, and the file is in the downloads. */
export function SaveCsv() {
  const [part, setPart] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const jobs = useRef<Jobs | null>(null);
  useEffect(() => () => jobs.current?.end(), []);
  const save = async (): Promise<void> => {
    const work = (jobs.current = openJobs());
    setTold(null);
    setPart(0);
    const made = await work.run({ do: 'customers-csv' }, setPart);
    work.end();
    jobs.current = null;
    setPart(null);
    if (!made.ok) return setTold({ tone: 'bad', words: made.message });
    const { file, rows, left } = made.value;
    const name = `earshot-customers-${new Date().toLocaleDateString('sv-SE')}.csv`;
    download(new File([file], name, { type: 'text/csv' }));
    const without = left ? ` ${count(left, 'damaged entry was', 'damaged entries were')} left out.` : '';
    setTold({ tone: left ? 'bad' : 'good', words: `Saved ${count(rows, 'customer', 'customers')} as ${name}.${without}` });
  };
  return (
    <>
      {part === null ? (
        <button type="button" className="btn" onClick={() => void save()}>
          Save as CSV
        </button>
      ) : (
        <span className="row">
          <progress aria-label="Saving the customers" value={part} max={1} />
          <button type="button" className="btn" onClick={() => jobs.current?.cancel()}>
            Cancel
          </button>
        </span>
      )}
      {told ? (
        <Notice tone={told.tone} live>
          {told.words}
        </Notice>
      ) : null}
    </>
  );
}
