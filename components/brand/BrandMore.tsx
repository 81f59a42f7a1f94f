import { wrongReferenceLink } from '../../lib/customers/reference';
import type { BrandRow } from '../../lib/model/settings';
import { USUAL_HOURS } from '../../lib/settings/hours';
import { Hours } from '../options/Hours';
import { Field } from '../ui/Field';
import { Switch } from '../ui/Switch';

/** What a brand may have of its own beside its keywords: where its references lead, and its team's hours. */
export function BrandMore({ row, change }: { row: BrandRow; change: (row: BrandRow) => void }) {
  const { hours, referenceLink: _, ...rest } = row;
  const link = (text: string): void => {
    const next = hours ? { ...rest, hours } : rest;
    change(text ? { ...next, referenceLink: text } : next);
  };
  const own = (on: boolean): void => {
    const next = row.referenceLink ? { ...rest, referenceLink: row.referenceLink } : rest;
    const { duty: __, ...usual } = USUAL_HOURS;
    change(on ? { ...next, hours: usual } : next);
  };
  return (
    <>
      <Field
        label="Link for references"
        hint="Makes a case’s ticket or order number a link, for example https://tickets.example/{{reference}}. Leave it empty for none."
        wrong={wrongReferenceLink(row.referenceLink ?? '')}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={500}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={row.referenceLink ?? ''}
            onChange={(e) => link(e.target.value)}
          />
        )}
      </Field>
      <Switch
        label="Its team has hours of its own"
        hint="Else the general team hours count, on the desk and for duty."
        on={Boolean(hours)}
        onChange={own}
      />
      {hours ? <Hours hours={hours} change={({ duty: _duty, ...own }) => change({ ...row, hours: own })} noDuty /> : null}
    </>
  );
}

/** Whether a brand with this may be saved. */
export const brandMoreFits = (row: BrandRow): boolean => wrongReferenceLink(row.referenceLink ?? '') === null;
