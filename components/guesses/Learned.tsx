import { useEffect, useState } from 'react';
import { send } from '../../lib/bus/client';
import { oneLine } from '../../lib/customers/hand-over';
import { newId } from '../../lib/kit/id';
import type { CorrectionRow, Kind, Mood } from '../../lib/model/meaning';
import type { BrandRow } from '../../lib/model/settings';
import { readAllCorrections } from '../../lib/store/read/meaning';
import { useRead } from '../cases/use-read';
import { Confirm } from '../ui/Confirm';
import { Empty, Loading } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { count } from '../ui/words';
import { EmergencyForm } from './EmergencyForm';
import { KIND_WORDS, MOOD_WORDS } from './words';

const SHOWN = 50;

/** "upset", "not: complaint", "not about us". */
function saidWords({ what, may }: CorrectionRow): string {
  if (what === 'ours') return may.includes('ours') ? 'about us' : 'not about us';
  const words: Readonly<Record<string, string>> = what === 'mood' ? MOOD_WORDS : KIND_WORDS;
  if (may.length === 1) return words[may[0] ?? ''] ?? '';
  return `not ${Object.keys(words)
    .filter((label) => !may.includes(label))
    .map((label) => words[label as Mood & Kind])
    .join(', ')}`;
}

/** Options, Guesses: what to do in danger, what each brand taught, and forgetting it. */
export function Learned({ brands }: { brands: readonly BrandRow[] }) {
  const said = useRead(() => readAllCorrections(db), []);
  const [missing, setMissing] = useState<readonly { head: string; why: string }[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const [clearing, setClearing] = useState<BrandRow | null>(null);
  useEffect(() => {
    let gone = false;
    void send('guesses.status', null).then((answer) => !gone && answer.ok && setMissing(answer.value.missing));
    return () => void (gone = true);
  }, []);
  const forget = async (brandId: string, ids: string[] | null): Promise<void> => {
    const answer = await send('guesses.forget', { opId: newId(), brandId, ids });
    setFailed(answer.ok ? null : answer.message);
  };
  if (!said.value) return <Loading label="Reading what was learned" />;
  return (
    <div className="stack wide">
      <p className="quiet">
        Mood, kind, urgency and danger are guesses, made on this machine from the words of a post. They are often wrong. Nothing is ever sent or
        hidden because of one.
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
        const mine = said.value?.filter((row) => row.brandId === brand.id) ?? [];
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
              <>
                <ul className="rows" aria-label={`Taught for ${brand.name}`}>
                  {mine.slice(0, SHOWN).map((row) => (
                    <li key={row.id} className="row">
                      <span className="grow small">
                        <b>{saidWords(row)}</b>: <span dir="auto">{oneLine(row.text, 120) || 'No text.'}</span>
                      </span>
                      <button
                        type="button"
                        className="btn bare icon"
                        aria-label={`Forget: ${oneLine(row.text, 40)}`}
                        onClick={() => void forget(brand.id, [row.id])}
                      >
                        <Icon name="bin" />
                      </button>
                    </li>
                  ))}
                </ul>
                {mine.length > SHOWN ? <p className="small quiet">And {count(mine.length - SHOWN, 'earlier one', 'earlier ones')}.</p> : null}
                <div>
                  <button type="button" className="btn danger" onClick={() => setClearing(brand)}>
                    Forget all for {brand.name}
                  </button>
                </div>
              </>
            ) : null}
          </section>
        );
      })}
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
          if (yes && clearing) void forget(clearing.id, null);
          setClearing(null);
        }}
      >
        <p>Guesses for {clearing?.name} go back to how Earshot comes. Posts and history stay.</p>
      </Confirm>
    </div>
  );
}
