import type { Spot } from '../../lib/listening/ast';

/** A text with the stretches that made it a hit set off. `spots` in order, not overlapping. */
export function HitText({ text, spots }: { text: string; spots: readonly Spot[] }) {
  return (
    <>
      {spots.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(spots[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spots[spots.length - 1]?.end ?? 0)}
    </>
  );
}
