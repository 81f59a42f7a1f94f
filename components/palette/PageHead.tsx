import type { ReactNode } from 'react';
import { Palette } from './Palette';

const PLACES = [
  { id: 'desk', label: 'Desk', href: '/desk.html' },
  { id: 'options', label: 'Options', href: '/options.html' },
] as const;

/** The head of a page in a tab: its name, the way to the others, and Find. `at`: which of them it is. */
export function PageHead({ title, at, children }: { title: ReactNode; at: (typeof PLACES)[number]['id'] | null; children?: ReactNode }) {
  return (
    <header className="stack tight">
      <div className="row apart wrap">
        <div className="grow">{title}</div>
        <nav className="row" aria-label="Earshot">
          {PLACES.map(({ id, label, href }) =>
            id === at ? null : (
              <a key={id} className="btn bare" href={href}>
                {label}
              </a>
            ),
          )}
          <Palette />
        </nav>
      </div>
      {children}
    </header>
  );
}
