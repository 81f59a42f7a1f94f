import type { ReactNode, SyntheticEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { InsertQuestion } from '../../lib/model/card';
import { Notice } from '../ui/Notice';
import type { Tone } from '../ui/Notice';
import { ago } from '../ui/time-words';
import { writerWords } from '../ui/words';
import type { Inserting } from './use-insert';

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 120 ? `${flat.slice(0, 117)}…` : flat;
};

/** A question before inserting, as one sentence and the button that answers it. */
function asked(question: InsertQuestion, brand: string, now: number): { sentence: string; button: string } {
  switch (question.ask) {
    case 'account': {
      const words = writerWords(question.writer, brand);
      if (question.writer.role === 'unknown')
        return { sentence: `You are writing as ${words.who}: ${words.what}. Insert anyway?`, button: 'Insert anyway' };
      return { sentence: `You are writing as ${words.who}, ${words.what}. Insert anyway?`, button: `Insert as ${words.who}` };
    }
    case 'not-empty':
      return { sentence: `The reply box is not empty: “${short(question.text)}”. Add to it?`, button: 'Add to it' };
    case 'answered':
      return {
        sentence: `${question.by} has answered${question.at === null ? '' : ` ${ago(question.at, now)}`}: “${short(question.text)}”. Insert all the same?`,
        button: 'Insert all the same',
      };
  }
}

/** What stands between the press and the text in the box: questions, results, and the way on when it failed. */
export function InsertStep({
  inserting,
  brand,
  now,
  press,
}: {
  inserting: Inserting;
  brand: string;
  now: number;
  press: (event: SyntheticEvent, then: () => void) => void;
}) {
  const { step, yes, cancel } = inserting;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step.at === 'ask' || step.at === 'sure') box.current?.querySelector('button')?.focus();
  }, [step]);

  const choice = (tone: Tone, words: ReactNode, button: string) => (
    <div ref={box} role="group" aria-label="Before inserting">
      <Notice tone={tone} live>
        <p>{words}</p>
        <div className="row wrap">
          <button type="button" className="btn" onClick={cancel}>
            Don’t insert
          </button>
          <button type="button" className="btn main" onClick={(event) => press(event, yes)}>
            {button}
          </button>
        </div>
      </Notice>
    </div>
  );

  if (step.at === 'sure') return choice('info', 'Put this text into the reply box? You still send it yourself.', 'Yes, insert');
  if (step.at === 'ask') {
    const { sentence, button } = asked(step.question, brand, now);
    return choice(step.question.ask === 'not-empty' ? 'info' : 'warn', sentence, button);
  }
  if (step.at === 'failed') return choice('bad', step.failure.message, 'Try again');
  if (step.at === 'done')
    return (
      <Notice tone="good" live>
        It is in the reply box. Read it there, then send it yourself.
      </Notice>
    );
  if (step.at === 'copied')
    return (
      <Notice tone={step.copied ? 'good' : 'warn'} live>
        <p>
          {step.message}{' '}
          {step.copied ? 'Copied: paste it into the reply box yourself.' : 'It could not be copied: select the text below and copy it by hand.'}
        </p>
        {step.copied ? null : (
          <textarea className="input" readOnly value={step.text} aria-label="Text to copy" rows={3} onFocus={(e) => e.target.select()} />
        )}
      </Notice>
    );
  return null;
}
