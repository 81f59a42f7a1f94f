import { useState } from 'react';
import type { CardView } from '../../lib/model/card';
import { Notice } from '../ui/Notice';

/** A post that could not be saved says why; saving what not everyone may read takes one sentence and one more press. */
export function AskSave({ view, busy, save }: { view: CardView; busy: boolean; save: (event: Event) => void }) {
  const [asked, setAsked] = useState(false);
  if (view.saved === 'yes') return null;
  if (view.saved === 'no')
    return (
      <Notice tone="bad">
        <p>
          <b>This post is not saved.</b> {view.sentence}
        </p>
        <div className="row">
          <button type="button" className="btn" disabled={busy} onClick={(e) => save(e.nativeEvent)}>
            Save it now
          </button>
        </div>
      </Notice>
    );
  return asked ? (
    <Notice tone="warn" icon="lock">
      <p>{view.sentence ?? 'Not saved yet. Save it to history?'}</p>
      <div className="row wrap">
        <button type="button" className="btn" onClick={() => setAsked(false)}>
          Don’t save
        </button>
        <button type="button" className="btn main" disabled={busy} onClick={(e) => save(e.nativeEvent)}>
          Save anyway
        </button>
      </div>
    </Notice>
  ) : (
    <Notice tone="plain" icon="lock">
      <div className="row wrap apart">
        <span className="grow">Not saved: not everyone may read this post.</span>
        <button type="button" className="btn" onClick={() => setAsked(true)}>
          Save to history
        </button>
      </div>
    </Notice>
  );
}
