import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import { checkQuery } from '../../lib/listening/compile';
import { fromForm, toForm } from '../../lib/listening/form';
import type { BrandRow } from '../../lib/model/settings';
import { readBrands } from '../../lib/store/read';
import { FormLines } from '../queries/FormLines';
import { brandWords } from '../queries/brand-words';
import { formOf, linesOf, NO_LINES, type Lines } from '../queries/lines';
import { LiveHits } from '../queries/LiveHits';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { useSwap } from '../ui/use-swap';
import { Onward } from './Step';

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What stands in the form's lines besides the name. */
function linesIn(brand: BrandRow | null): Lines {
  const form = brand && toForm(brand.query);
  return form ? linesOf({ ...form, names: form.names.filter((entry) => !sameName(entry, brand.name)) }) : NO_LINES;
}

/** The first brand: its name, how else it is written, and what is not meant. `brands` empty: none yet. */
export function BrandStep({ brands, onward, skip }: { brands: readonly BrandRow[]; onward: () => void; skip: () => void }) {
  /** As the step was opened with it: what another tab changed since is not written over unseen. */
  const [brand, setBrand] = useState(brands[0] ?? null);
  const [name, setName] = useState(brand?.name ?? '');
  const [lines, setLines] = useState<Lines>(() => linesIn(brand));
  const [id] = useState(newId);
  const standing = (): Promise<readonly BrandRow[]> => readBrands(db).catch(() => brands);
  const swap = useSwap(brand, {
    save: async (next, was) => {
      const now = (await standing()).find((one) => one.id === next.id);
      // Of what stands there by now only what this form shows is compared, and changed.
      const over = (row: BrandRow): BrandRow => ({ ...(now ?? row), name: row.name, query: row.query });
      return send('brand.save', { brand: over(next), was: was && over(was) });
    },
    done: onward,
    show: (row) => {
      setBrand(row);
      setName(row.name);
      setLines(linesIn(row));
    },
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
    // The same brand may have been made in another tab meanwhile: then there is one, and not two of a name.
    const made = brand ?? (await standing()).find((one) => sameName(one.name, name));
    const row = made ?? { id, addressed: true, color: 'teal', createdAt: Date.now() };
    await swap.put({ ...row, name: name.trim(), query });
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
      {failed || swap.failed ? (
        <Notice tone="bad" live>
          {failed ?? swap.failed}
        </Notice>
      ) : null}
      {swap.conflict ? <Meanwhile theirs={swap.conflict.theirs && brandWords(swap.conflict.theirs)} keep={swap.keep} take={swap.take} /> : null}
      <Onward label="Save and go on" skip={skip} />
    </form>
  );
}
