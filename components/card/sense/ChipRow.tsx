import { useId, useState } from 'react';
import { addressOf } from '../../../lib/customers/address';
import type { CardView } from '../../../lib/model/card';
import type { SameVoice } from '../../../lib/model/sense';
import { Icon } from '../../ui/Icon';
import { customerPage } from '../../ui/links';
import { ago } from '../../ui/time-words';
import { siteName } from '../../ui/words';
import type { SenseSource } from './source';
import { useLook } from './use-look';
import { moodWords, sameWords } from './words';

/** What the history says of this post, in a few words each. */
export function ChipRow({ view, sense, now }: { view: CardView; sense: SenseSource; now: number }) {
  const { seen } = useLook(view.key, `${view.key} ${view.historyTotal} ${view.saved}`, (key) => sense.chips(key));
  const [openKey, setOpenKey] = useState<string | null>(null);
  const id = useId();
  if (!(seen && (seen.firstTime || seen.again || seen.mood || seen.same))) return null;
  const open = openKey === view.key;
  return (
    <section className="stack tight" aria-label="From the history">
      <div className="row wrap sense-chips">
        {seen?.firstTime ? (
          <span className="chip" data-tone="line">
            first time
          </span>
        ) : null}
        {seen?.again ? (
          <span className="chip" data-tone="warn" title={seen.again.text}>
            asks again: first {ago(seen.again.at, now)}, {seen.again.why}
          </span>
        ) : null}
        {seen?.mood ? (
          <span className="chip" data-tone="info">
            {moodWords(seen.mood, now)}
          </span>
        ) : null}
        {seen?.same ? (
          <button
            type="button"
            className="chip sense-same"
            data-tone="warn"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpenKey(open ? null : view.key)}
          >
            <bdi>{sameWords(seen.same)}</bdi>
            <Icon name="down" size={12} />
          </button>
        ) : null}
      </div>
      {seen?.same && open ? (
        <ul id={id} className="sense-voices">
          {seen.same.list.map((voice) => (
            <li key={voice.customerId}>
              <Voice voice={voice} now={now} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Voice({ voice, now }: { voice: SameVoice; now: number }) {
  const link = addressOf(voice.site, voice.permalink);
  return (
    <>
      <p className="entry-head">
        <a href={customerPage(voice.customerId)} target="_blank" rel="noreferrer">
          <bdi>{voice.name}</bdi>
        </a>
        <span className="quiet">
          {' '}
          · {siteName(voice.site)} · {ago(voice.at, now)}
        </span>
      </p>
      <p className="words small" dir="auto">
        {voice.text}
      </p>
      <p className="tiny quiet">
        {voice.why}
        {link ? (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noreferrer">
              Open on {siteName(voice.site)}
            </a>
          </>
        ) : null}
      </p>
    </>
  );
}
