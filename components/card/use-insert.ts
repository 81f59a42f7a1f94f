/** Insert, step by step: pressed, confirmed once more where needed, each question answered by itself, done or copied instead. */
import { useCallback, useState } from 'react';
import { newId } from '../../lib/kit/id';
import type { Failure } from '../../lib/kit/result';
import type { InsertQuestion } from '../../lib/model/card';
import { copyText } from '../ui/clipboard';
import type { CardSource, Question } from './source';

export interface Draft {
  text: string;
  replyId: string | null;
  /** The post it was written for: refused when another was chosen meanwhile. Absent in the popup. */
  key?: string;
}

export type InsertStep =
  | { at: 'rest' }
  /** Where true visibility cannot be measured, an insert is said again before it is done. */
  | { at: 'sure'; draft: Draft }
  | { at: 'busy' }
  | { at: 'ask'; draft: Draft; question: InsertQuestion; rest: InsertQuestion[]; confirmed: Question[] }
  | { at: 'done'; chars: number }
  /** `message`: why it is not in the box; empty where copying was all that was wanted. */
  | { at: 'copied'; message: string; copied: boolean; text: string }
  | { at: 'failed'; failure: Failure; draft: Draft; confirmed: Question[]; opId: string };

export interface Inserting {
  step: InsertStep;
  begin: (draft: Draft, confirmFirst: boolean) => void;
  yes: () => void;
  cancel: () => void;
  copy: (draft: Draft) => Promise<void>;
}

type Sender = Pick<CardSource, 'insert' | 'used'>;

export function useInsert(source: Sender): Inserting {
  const [step, setStep] = useState<InsertStep>({ at: 'rest' });

  const go = useCallback(
    async (draft: Draft, confirmed: Question[], opId: string): Promise<void> => {
      setStep({ at: 'busy' });
      const answer = await source.insert(opId, draft.text, draft.replyId, confirmed, draft.key);
      if (!answer.ok) return setStep({ at: 'failed', failure: answer, draft, confirmed, opId });
      const result = answer.value;
      if (result.kind === 'inserted') return setStep({ at: 'done', chars: result.chars });
      if (result.kind === 'copy') return setStep({ at: 'copied', message: result.message, copied: await copyText(draft.text), text: draft.text });
      const [question, ...rest] = result.questions;
      if (question) setStep({ at: 'ask', draft, question, rest, confirmed });
    },
    [source],
  );

  const yes = useCallback(() => {
    if (step.at === 'sure') return void go(step.draft, [], newId());
    if (step.at === 'failed') return void go(step.draft, step.confirmed, step.opId);
    if (step.at !== 'ask') return;
    const confirmed = [...new Set([...step.confirmed, step.question.ask])];
    const [next, ...rest] = step.rest;
    if (next) setStep({ ...step, question: next, rest, confirmed });
    else void go(step.draft, confirmed, newId());
  }, [step, go]);

  return {
    step,
    begin: (draft, confirmFirst) => (confirmFirst ? setStep({ at: 'sure', draft }) : void go(draft, [], newId())),
    yes,
    cancel: () => setStep({ at: 'rest' }),
    copy: async (draft) => {
      const copied = await copyText(draft.text);
      if (copied && draft.replyId) source.used(newId(), draft.replyId);
      setStep({ at: 'copied', message: '', copied, text: draft.text });
    },
  };
}
