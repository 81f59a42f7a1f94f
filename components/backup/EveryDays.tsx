import { useState } from 'react';
import type { BackupState } from '../../lib/privacy/backup/state';
import { MOST_BACKUP_DAYS, WEEKLY_DAYS } from '../../lib/settings/backup-day';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { keepState } from './save';

/** How often a backup is made by itself. The switch keeps at once, the field when it is left. */
export function EveryDays({ state }: { state: BackupState }) {
  const [days, setDays] = useState(String(state.every || WEEKLY_DAYS));
  const [wrong, setWrong] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const keep = async (every: number): Promise<void> => {
    const kept = await keepState({ every });
    setFailed(kept.ok ? null : kept.message);
  };
  const leave = (): void => {
    const n = Number(days);
    const fits = Number.isInteger(n) && n >= 1 && n <= MOST_BACKUP_DAYS;
    setWrong(fits ? null : `A whole number of days from 1 to ${MOST_BACKUP_DAYS}. It stays at ${state.every}.`);
    if (fits && n !== state.every) void keep(n);
  };
  return (
    <div className="stack">
      <Switch
        label="Make backups by itself"
        hint="Also while no page of Earshot is open."
        on={state.every > 0}
        onChange={(on) => void keep(on ? Number(days) || WEEKLY_DAYS : 0)}
      />
      {state.every ? (
        <Field label="Days between backups" wrong={wrong}>
          {(wiring) => (
            <input {...wiring} className="input short" inputMode="numeric" value={days} onChange={(e) => setDays(e.target.value)} onBlur={leave} />
          )}
        </Field>
      ) : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
    </div>
  );
}
