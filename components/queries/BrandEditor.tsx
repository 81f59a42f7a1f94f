import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { checkQuery } from '../../lib/listening/compile';
import { fromForm } from '../../lib/listening/form';
import type { BrandRow } from '../../lib/model/settings';
import { BrandMore, brandMoreFits } from '../brand/BrandMore';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { BRAND_COLORS } from '../ui/theme';
import { useSwap } from '../ui/use-swap';
import { brandWords } from './brand-words';
import { formOf, NO_LINES } from './lines';
import { Keywords } from './Keywords';

const queryOfName = (name: string): string => fromForm({ ...formOf(NO_LINES), names: name.trim() ? [name] : [] });

/** One brand: name, colour, keywords, and whether what is addressed to it counts by itself. */
export function BrandEditor({ brand, isNew, done }: { brand: BrandRow; isNew: boolean; done: () => void }) {
  const [row, setRow] = useState(brand);
  const [tried, setTried] = useState(false);
  const swap = useSwap(isNew ? null : brand, { save: (next, was) => send('brand.save', { brand: next, was }), done, show: setRow });
  const set = (part: Partial<BrandRow>): void => setRow({ ...row, ...part });
  // Until somebody writes keywords, the name is the keyword.
  const rename = (name: string): void => set(isNew && row.query === queryOfName(row.name) ? { name, query: queryOfName(name) } : { name });
  const invalid = row.query.trim() !== '' && !checkQuery(row.query).ok;
  const nothing = row.query.trim() === '' && !row.addressed;

  const more = brandMoreFits(row);

  const save = async (): Promise<void> => {
    setTried(true);
    if (!row.name.trim() || invalid || nothing || !more) return;
    await swap.put({ ...row, name: row.name.trim() });
  };

  return (
    <form
      className="sheet stack"
      data-color={row.color}
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <Field label="Name" wrong={tried && !row.name.trim() ? 'A brand needs a name.' : null}>
        {(wiring) => (
          <input {...wiring} className="input" maxLength={200} autoFocus={isNew} value={row.name} onChange={(e) => rename(e.target.value)} />
        )}
      </Field>
      <fieldset>
        <legend className="label">Colour</legend>
        <div className="row wrap swatches">
          {BRAND_COLORS.map((color) => (
            <label key={color} data-color={color} className="swatch">
              <input type="radio" name="color" value={color} checked={row.color === color} onChange={() => set({ color })} />
              <span className="dot" />
              {color}
            </label>
          ))}
        </div>
      </fieldset>
      <Keywords query={row.query} name={row.name} change={(query) => set({ query })} />
      <Switch
        label="Addressed to us counts without a keyword"
        hint="Comments under our posts, replies to us, posts on our Page, and further posts in our conversations. Needs the brand’s accounts in the list of own accounts."
        on={row.addressed}
        onChange={(addressed) => set({ addressed })}
      />
      <BrandMore row={row} change={setRow} />
      {tried && invalid ? <Notice tone="bad">Mend the keywords first.{isNew ? '' : ' The old ones stay in use until then.'}</Notice> : null}
      {tried && nothing ? <Notice tone="bad">With neither keywords nor “addressed to us” nothing would ever be found.</Notice> : null}
      {swap.failed ? (
        <Notice tone="bad" live>
          {swap.failed}
        </Notice>
      ) : null}
      {swap.conflict ? <Meanwhile theirs={swap.conflict.theirs && brandWords(swap.conflict.theirs)} keep={swap.keep} take={swap.take} /> : null}
      <div className="row">
        <button type="submit" className="btn main">
          Save brand
        </button>
        <button type="button" className="btn" onClick={done}>
          Cancel
        </button>
      </div>
    </form>
  );
}
