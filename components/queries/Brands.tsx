import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import type { BrandRow } from '../../lib/model/settings';
import { Confirm } from '../ui/Confirm';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { BRAND_COLORS } from '../ui/theme';
import { BrandEditor } from './BrandEditor';
import { QueryWords } from './QueryWords';
import { QueryFile } from './QueryFile';

/** The brands listened for. `first`: the id of one that is open from the start. */
export function Brands({ brands, first = null }: { brands: readonly BrandRow[]; first?: string | null }) {
  const [editing, setEditing] = useState<{ brand: BrandRow; isNew: boolean } | null>(() => {
    const brand = brands.find((one) => one.id === first);
    return brand ? { brand, isNew: false } : null;
  });
  const [removing, setRemoving] = useState<BrandRow | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const add = (): void => {
    const free = BRAND_COLORS.find((color) => !brands.some((b) => b.color === color)) ?? BRAND_COLORS[0];
    const brand = { id: newId(), name: '', query: '', addressed: true, color: brands.length ? free : 'teal', createdAt: Date.now() };
    setEditing({ brand, isNew: true });
  };
  const remove = async (yes: boolean): Promise<void> => {
    const brand = removing;
    setRemoving(null);
    if (!yes || !brand) return;
    const answer = await send('brand.remove', { id: brand.id });
    setFailed(answer.ok ? null : answer.message);
  };

  const make = (
    <button type="button" className="btn main" onClick={add}>
      <Icon name="plus" size={16} />
      Add a brand
    </button>
  );
  if (editing) return <BrandEditor {...editing} done={() => setEditing(null)} />;
  return (
    <div className="stack">
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {brands.length ? (
        <ul className="rows" aria-label="Brands">
          {brands.map((brand) => (
            <li key={brand.id} className="row" data-color={brand.color}>
              <span className="dot" />
              <div className="grow">
                <b>{brand.name}</b>
                <QueryWords query={brand.query} />
                <p className="tiny quiet">{brand.addressed ? 'Addressed to us counts without a keyword' : 'Keywords only'}</p>
              </div>
              <button type="button" className="btn bare icon" aria-label={`Change ${brand.name}`} onClick={() => setEditing({ brand, isNew: false })}>
                <Icon name="edit" />
              </button>
              <button type="button" className="btn bare icon" aria-label={`Remove ${brand.name}`} onClick={() => setRemoving(brand)}>
                <Icon name="bin" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Empty icon="ear" title="What should Earshot listen for?">
          <p>Add your brand: its name, how people write it, and what is not meant.</p>
          {make}
        </Empty>
      )}
      {brands.length ? <div>{make}</div> : null}
      <QueryFile brands={brands} />
      <Confirm title="Remove this brand?" yes="Remove" open={removing !== null} answer={(yes) => void remove(yes)}>
        <p>Posts about {removing?.name} will not be marked any more. Their history stays.</p>
      </Confirm>
    </div>
  );
}
