import { useState } from 'react';
import { newId } from '../../../lib/kit/id';
import type { Failure } from '../../../lib/kit/result';
import type { CardView } from '../../../lib/model/card';
import type { WarnReply } from '../../../lib/model/sense';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import type { SenseSource } from './source';
import { NoWarning, UseWarning } from './ThreadSense';
import { alikeWords } from './words';

interface Props {
  view: CardView;
  sense: SenseSource;
  /** Whether a press may count, told by the guard; a refusal says so elsewhere. */
  allowed: (event: Event) => boolean;
  use: (reply: WarnReply) => void;
}

/** The author looks like one of ours and is not listed: warn, and keep proof. */
export function AlikeNotice({ view, sense, allowed, use }: Props) {
  if (!view.alike) return null;
  const kept = view.history.some((entry) => entry.row.event === 'proof' && entry.row.text.endsWith(`\n\n${view.post.text}`));
  return (
    <Notice tone="bad" icon="warn">
      <b>Not on your list: looks like you.</b> {alikeWords(view.alike)}
      <div className="row wrap">
        {view.alike.warn ? <UseWarning warn={view.alike.warn} use={use} /> : null}
        {kept ? (
          <span className="row sense-kept">
            <Icon name="check" size={14} /> Saved as proof
          </span>
        ) : (
          <SaveProof key={view.key} view={view} sense={sense} allowed={allowed} />
        )}
      </div>
      {view.alike.warn ? null : <NoWarning />}
    </Notice>
  );
}

/** A retry is the same act: it keeps its id until it is done. */
function SaveProof({ view, sense, allowed }: Pick<Props, 'view' | 'sense' | 'allowed'>) {
  const [opId] = useState(newId);
  const [step, setStep] = useState<'rest' | 'ask' | 'busy'>('rest');
  const [failure, setFailure] = useState<Failure | null>(null);
  const isPublic = view.post.audience === 'public';
  const save = (event: Event): void => {
    if (!allowed(event)) return;
    if (!isPublic && step !== 'ask') return setStep('ask');
    setStep('busy');
    setFailure(null);
    void sense.proof(opId, view.key, !isPublic).then((answer) => {
      setStep('rest');
      if (!answer.ok) setFailure(answer);
    });
  };
  return (
    <>
      {step === 'ask' ? (
        <p className="sense-ask">
          {view.post.audience === 'limited'
            ? 'Shared with friends only. Keep it as proof anyway?'
            : 'We cannot tell who can see this. Keep it as proof anyway?'}
        </p>
      ) : null}
      {failure ? <p className="sense-ask">{failure.message}</p> : null}
      {step === 'ask' ? (
        <button type="button" className="btn" onClick={() => setStep('rest')}>
          Don’t keep
        </button>
      ) : null}
      <button type="button" className="btn" disabled={step === 'busy'} onClick={(e) => save(e.nativeEvent)}>
        {step === 'ask' ? 'Keep it' : 'Save as proof'}
      </button>
    </>
  );
}
