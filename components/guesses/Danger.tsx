import type { Emergency, MeaningRow } from '../../lib/model/meaning';
import { Notice } from '../ui/Notice';
import { DANGER_WORDS } from './words';

/** What the brand wants done where a post tells of danger. Nothing is suggested then; a person decides. */
export function Danger({ danger, emergency }: { danger: NonNullable<MeaningRow['danger']>; emergency: Emergency | undefined }) {
  const steps = emergency?.steps.split('\n').filter((line) => line.trim()) ?? [];
  return (
    <Notice tone="bad" live>
      <p>
        <b>Danger (guess): {DANGER_WORDS[danger.kind]}</b> Read from <q dir="auto">{danger.why}</q>.
      </p>
      <p>
        <b>Contact:</b>{' '}
        {emergency?.contact ? (
          emergency.contact
        ) : (
          <>
            none is set.{' '}
            <a href="/options.html#guesses" target="_blank" rel="noreferrer">
              Name one in Options
            </a>
          </>
        )}
      </p>
      {steps.length ? (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
    </Notice>
  );
}
