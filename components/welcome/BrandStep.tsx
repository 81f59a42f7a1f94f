import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import { checkQuery } from '../../lib/listening/compile';
import { fromForm, toForm } from '../../lib/listening/form';
import type { BrandRow } from '../../lib/model/settings';
import { FormLines } from '../queries/FormLines';
import { formOf, linesOf, NO_LINES, type Lines } from '../queries/lines';
import { LiveHits } from '../queries/LiveHits';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Onward } from './Step';

/** The first brand: its name, how else it is written, and what is not meant. `brand` null: none yet. */
export function BrandStep({ brand, onward, skip }: { brand: BrandRow | null; onward: () => void; skip: () => void }) {
  const [name, setName] = useState(brand?.name ?? '');
  const [lines, setLines] = useState<Lines>(() => {
    const form = brand ? toForm(brand.query) : null;
    return form ? linesOf({ ...form, names: form.names.filter((entry) => entry.toLowerCase() !== brand?.name.toLowerCase()) }) : NO_LINES;
  });
  const [wrong, setWrong] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const form = formOf(lines);
  const query = fromForm({ ...form, names: [...(name.trim() ? [name.trim()] : []), ...form.names] });

  const save = async (): Promise<void> => {
    setFailed(null);
    if (!name.trim()) return setWrong('What is your brand called? Or skip this step.');
    const checked = checkQuery(query);
    if (!checked.ok) return setFailed(checked.error.message);
    const row = brand ?? { id: newId(), addressed: true, color: 'teal', createdAt: Date.now() };
    const answer = await send('brand.save', { brand: { ...row, name: name.trim(), query } });
    if (answer.ok) onward();
    else setFailed(answer.message);
  };
  // A brand whose query says more than the form is not to be flattened here.
  if (brand && !toForm(brand.query))
    return (
      <>
        <p>{brand.name} has keywords written as a query already. They stand in the options, under Brands.</p>
        <Onward label="Go on" go={onward} />
      </>
    );
  return (
    <form
      className="stack"
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <Field label="Brand name" hint="Capitals and accents do not matter." wrong={wrong}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(e) => {
              setName(e.target.value);
              setWrong(null);
            }}
          />
        )}
      </Field>
      <FormLines lines={lines} change={setLines} only={['alsoWritten', 'accountsAndTags', 'notWhen']} />
      {name.trim() ? <LiveHits query={query} name={name} /> : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <Onward label="Save and go on" skip={skip} />
    </form>
  );
}
