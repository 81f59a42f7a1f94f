/** Does what was chosen in the palette, and says how it went. */
import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { openJobs } from '../../lib/jobs/client';
import { readSettings } from '../../lib/store/read';
import { saveNewest, type Told } from '../backup/save';
import { db } from '../ui/store';
import type { Deed } from './commands';

async function duty(on: boolean): Promise<Told> {
  const was = await readSettings(db);
  const answer = await send('settings.save', { settings: { ...was, onDuty: on }, was });
  if (!answer.ok) return { tone: 'bad', words: answer.message };
  return { tone: 'good', words: on ? 'On duty.' : 'Off duty: nothing is read, marked or kept.' };
}

async function backUp(): Promise<Told> {
  const jobs = openJobs();
  const made = await jobs.run({ do: 'backup' });
  jobs.end();
  return made.ok ? saveNewest(made.value.file) : { tone: 'bad', words: made.message };
}

export function useDeed(): { told: Told | null; run: (deed: Deed) => void; forget: () => void } {
  const [told, setTold] = useState<Told | null>(null);
  const run = (deed: Deed): void => {
    setTold(null);
    if ('go' in deed) location.assign(deed.go);
    else void (deed.do === 'duty' ? duty(deed.on) : backUp()).then(setTold);
  };
  return { told, run, forget: () => setTold(null) };
}
