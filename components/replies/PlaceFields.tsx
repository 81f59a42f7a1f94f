import type { Ref } from 'react';
import type { Places } from './use-places';

/** Small fields for what could not be filled by itself. */
export function PlaceFields({ places, ref }: { places: Places; ref?: Ref<HTMLDivElement> }) {
  const { labels, values, asked, fill } = places;
  if (!labels.length) return null;
  const empty = (label: string): boolean => !values[label]?.trim();
  return (
    <div ref={ref} className="places" role="group" aria-label="To fill in">
      <p className="small" role={asked ? 'alert' : undefined}>
        {asked && labels.some(empty) ? 'Fill this in first:' : 'To fill in:'}
      </p>
      {labels.map((label) => (
        <label key={label} className="small">
          {label}
          <input
            className="input"
            data-place={label}
            value={values[label] ?? ''}
            aria-invalid={(asked && empty(label)) || undefined}
            onChange={(e) => fill(label, e.target.value)}
          />
        </label>
      ))}
    </div>
  );
}
