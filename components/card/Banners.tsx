import { useState } from 'react';
import type { CardView } from '../../lib/model/card';
import { Notice } from '../ui/Notice';

/** What must be seen before anything is done: not to be contacted, not yet saved. */
export function Banners({ view, busy, save }: { view: CardView; busy: boolean; save: (event: Event) => void }) {
  return (
    <>
      {view.person.customer?.dontContact ? (
        <Notice tone="bad" icon="stop">
          <b>Please don’t contact.</b> This person asked to be left alone.
        </Notice>
      ) : null}
      {view.saved === 'yes' ? null : view.saved === 'ask' ? (
        <AskSave sentence={view.sentence ?? 'Not saved yet. Save it to history?'} busy={busy} save={save} key={view.key} />
      ) : null}
    </>
  );
}

/** Saving what not everyone may read takes one sentence and one more press. */
function AskSave({ sentence, busy, save }: { sentence: string; busy: boolean; save: (event: Event) => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <Notice tone={asked ? 'warn' : 'plain'} icon="lock">
      {asked ? <p>{sentence}</p> : <p>Not saved: not everyone may read this post.</p>}
      <div className="row wrap">
        {asked ? (
          <>
            <button type="button" className="btn" onClick={() => setAsked(false)}>
              Don’t save
            </button>
            <button type="button" className="btn main" disabled={busy} onClick={(e) => save(e.nativeEvent)}>
              Save anyway
            </button>
          </>
        ) : (
          <button type="button" className="btn" onClick={() => setAsked(true)}>
            Save to history
          </button>
        )}
      </div>
    </Notice>
  );
}
