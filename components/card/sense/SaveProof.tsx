import { useState } from 'react';
import { newId } from '../../../lib/kit/id';
import type { Failure, Result } from '../../../lib/kit/result';
import type { Post } from '../../../lib/model/post';
import { Icon } from '../../ui/Icon';
import { customerPage } from '../../ui/links';

interface Props {
  audience: Post['audience'];
  /** How many replies are kept at once; one post: 1. */
  count?: number;
  /** In whose history it is already; null: it is not. */
  kept: string | null;
  /** Where that history stands away from this card. */
  elsewhere?: boolean;
  /** Whether a press may count, told by the guard; a refusal says so elsewhere. */
  allowed: (event: Event) => boolean;
  save: (opId: string, sure: boolean) => Promise<Result<{ customerId: string }>>;
}

/** Keeps proof, after a question where not everyone may read it. A retry is the same act: it keeps its id until it is done. */
export function SaveProof({ audience, count = 1, kept, elsewhere = false, allowed, save }: Props) {
  const [opId] = useState(newId);
  const [step, setStep] = useState<'rest' | 'ask' | 'busy'>('rest');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const isPublic = audience === 'public';
  const it = count > 1 ? 'them' : 'it';
  const history = kept ?? done;
  const asks = !history && step === 'ask';
  const press = (event: Event): void => {
    if (!allowed(event)) return;
    if (!isPublic && step !== 'ask') return setStep('ask');
    setStep('busy');
    setFailure(null);
    void save(opId, !isPublic).then((answer) => {
      setStep('rest');
      if (answer.ok) setDone(answer.value.customerId);
      else setFailure(answer);
    });
  };
  return (
    <>
      {/* Stands there before it has words: what comes into it is read aloud. */}
      <span className="sense-told" data-asks={asks || undefined} role="status">
        {asks ? (
          audience === 'limited' ? (
            `Shared with friends only. Keep ${it} as proof anyway?`
          ) : (
            `We cannot tell who can see this. Keep ${it} as proof anyway?`
          )
        ) : history ? (
          <>
            <Icon name="check" size={14} /> Saved as proof
          </>
        ) : null}
      </span>
      {history && elsewhere ? (
        <a className="small" href={customerPage(history)} target="_blank" rel="noreferrer">
          Their history
        </a>
      ) : null}
      {failure && !history ? (
        <p className="sense-ask" role="alert">
          {failure.message}
        </p>
      ) : null}
      {asks ? (
        <button type="button" className="btn" onClick={() => setStep('rest')}>
          Don’t keep
        </button>
      ) : null}
      {history ? null : (
        <button type="button" className="btn" disabled={step === 'busy'} onClick={(e) => press(e.nativeEvent)}>
          {asks ? `Keep ${it}` : count > 1 ? `Save ${count} replies as proof` : 'Save as proof'}
        </button>
      )}
    </>
  );
}
