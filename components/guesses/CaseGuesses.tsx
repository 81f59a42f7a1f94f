import type { MeaningRow } from '../../lib/model/meaning';
import { DANGER_WORDS, kindWords, moodWords, spamWords, urgencyReasons } from './words';
import './guesses.css';

/** Guesses on a case's last words, for its line on the desk; all reasons once it is chosen. */
export function CaseGuesses({ meaning, chosen }: { meaning: MeaningRow | undefined; chosen: boolean }) {
  if (!meaning) return null;
  const { danger, urgency } = meaning;
  const all = [moodWords(meaning), kindWords(meaning), spamWords(meaning)].filter((words) => words !== null);
  if (!all.length && !danger && !urgency.why.length) return null;
  return (
    <span className="case-line case-guesses tiny">
      {danger ? (
        <span className="chip" data-tone="bad">
          Danger (guess)
        </span>
      ) : null}
      {all.map((words) => (
        <span key={words} className="chip" data-tone="line">
          {words}
        </span>
      ))}
      {urgency.why.length ? (
        <span>
          Urgency {urgency.score} (guess): {urgencyReasons(urgency.why)}
        </span>
      ) : null}
      {danger && chosen ? <span>{DANGER_WORDS[danger.kind]} The card says what to do.</span> : null}
    </span>
  );
}
