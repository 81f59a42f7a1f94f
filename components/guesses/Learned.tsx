import { useEffect, useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import type { CorrectionRow } from '../../lib/model/meaning';
import type { BrandRow } from '../../lib/model/settings';
import { readAllCorrections } from '../../lib/store/read/meaning';
import { useRead } from '../cases/use-read';
import { Confirm } from '../ui/Confirm';
import { Empty, Loading } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { count } from '../ui/words';
import { EmergencyForm } from './EmergencyForm';
import { byBrand } from './taught';
import { TaughtRows } from './TaughtRows';

const REMOVED = 'brands since removed';

/** Options, Guesses: what to do in danger, what each brand taught, and forgetting it. */
export function Learned({ brands }: { brands: readonly BrandRow[] }) {
  const said = useRead(() => readAllCorrections(db), []);
  const [missing, setMissing] = useState<readonly { head: string; why: string }[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const [clearing, setClearing] = useState<{ name: string; brandIds: readonly string[] } | null>(null);
  useEffect(() => {
    let gone = false;
    void send('guesses.status', null).then((answer) => !gone && answer.ok && setMissing(answer.value.missing));
    return () => void (gone = true);
  }, []);
  const forget = async (brandIds: readonly string[], ids: string[] | null): Promise<void> => {
    for (const brandId of brandIds) {
      const answer = await send('guesses.forget', { opId: newId(), brandId, ids });
      setFailed(answer.ok ? null : answer.message);
      if (!answer.ok) return;
    }
  };
  const forgetOne = (row: CorrectionRow): void => void forget([row.brandId], [row.id]);
  if (!said.value) return <Loading label="Reading what was learned" />;
  const taught = byBrand(said.value, brands);
  return (
    <div className="stack wide">
      <p className="quiet">
        Mood, kind, urgency and danger are guesses, made on this machine from the words of a post. They are often wrong. Nothing is ever sent because
        of one. What is probably not about you waits in a list of its own on the desk.
      </p>
      {missing.length ? (
        <Notice tone="warn">
          Not available: {missing.map(({ head, why }) => `${head} (${why.replace(/\.$/, '')})`).join(', ')}. Everything else works. Installing Earshot
          again brings it back.
        </Notice>
      ) : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {brands.map((brand) => {
        const mine = taught.of(brand.id);
        const of = (what: CorrectionRow['what']): number => mine.filter((row) => row.what === what).length;
        return (
          <section key={brand.id} className="sheet stack" data-color={brand.color} aria-label={brand.name}>
            <h2 className="row">
              <span className="dot" /> {brand.name}
            </h2>
            <EmergencyForm brand={brand} />
            <h3>What you taught</h3>
            <p className="small">
              {mine.length
                ? `${count(of('mood'), 'mood', 'moods')}, ${count(of('kind'), 'kind', 'kinds')} and ${count(of('ours'), 'word', 'words')} on what is about you were set right. Guesses for ${brand.name} follow them.`
                : 'Nothing yet. Set a guess right in a card, or press “Not about us”: guesses for this brand learn from it.'}
            </p>
            {mine.length ? (
              <TaughtRows
                name={brand.name}
                rows={mine}
                forget={forgetOne}
                forgetAll={() => setClearing({ name: brand.name, brandIds: [brand.id] })}
              />
            ) : null}
          </section>
        );
      })}
      {taught.removed.length ? (
        <section className="sheet stack" aria-label="Brands since removed">
          <h2>Brands since removed</h2>
          <p className="small">What you taught for them stays, in backups too, until you forget it.</p>
          <TaughtRows
            name={REMOVED}
            rows={taught.removed}
            forget={forgetOne}
            forgetAll={() => setClearing({ name: REMOVED, brandIds: [...new Set(taught.removed.map((row) => row.brandId))] })}
          />
        </section>
      ) : null}
      {brands.length ? null : (
        <Empty icon="ear" title="No brand yet">
          <p>Once Earshot listens for a brand, its steps in danger and what you taught it stand here.</p>
          <a className="btn main" href="#brands">
            Go to brands
          </a>
        </Empty>
      )}
      <Confirm
        title="Forget what you taught?"
        yes="Forget"
        open={clearing !== null}
        answer={(yes) => {
          if (yes && clearing) void forget(clearing.brandIds, null);
          setClearing(null);
        }}
      >
        <p>Guesses for {clearing?.name} go back to how Earshot comes. Posts and history stay.</p>
      </Confirm>
    </div>
  );
}
