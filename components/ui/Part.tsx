import type { ReactNode } from 'react';

/** A part's heading is on its tab; who hears the page needs it in the outline too. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="sr">{name}</h2>
      {children}
    </section>
  );
}
