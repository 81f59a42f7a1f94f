import type { HealthReport } from '../../lib/model/health';
import { Notice } from '../ui/Notice';
import { ago } from '../ui/time-words';
import { gapWords, healthWords } from './health-words';

/** "Reading works: 14 of 14 posts", or what is wrong; the missing parts fold out. */
export function ReadingStatus({ health, url, now }: { health: HealthReport | null; url: string | null; now: number }) {
  const { tone, words } = healthWords(health, url);
  const gaps = health ? gapWords(health) : [];
  return (
    <Notice tone={tone} live>
      <p>{words}</p>
      {health?.status === 'changed' && health.lastGood !== null ? (
        <p className="quiet">It last worked {ago(health.lastGood, now)}. Nothing is guessed meanwhile.</p>
      ) : null}
      {gaps.length ? (
        <details>
          <summary>What was missing</summary>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Notice>
  );
}
