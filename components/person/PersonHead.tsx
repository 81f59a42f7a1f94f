import type { ReactNode } from 'react';
import type { PersonView } from '../../lib/model/card';
import { day, month } from '../ui/time-words';
import { at, siteName } from '../ui/words';
import { isRenamed } from './renamed';

/** Who this is: name, accounts with their old handles, known since. `children`: what stands beside the name. */
export function PersonHead({ person, now, level = 2, children }: { person: PersonView; now: number; level?: 1 | 2; children?: ReactNode }) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="person">
      <span className="face" aria-hidden="true">
        {initial(person.name)}
      </span>
      <div className="grow">
        <div className="row wrap person-name">
          <Title className="name">
            <bdi>{person.name}</bdi>
          </Title>
          {children}
        </div>
        <ul className="handles">
          {person.handles.map((h) => (
            <li key={`${h.site}:${h.handle}`}>
              <bdi>{h.handle ? at(h.handle) : h.name}</bdi> on {siteName(h.site)}
              {h.was.length || h.named?.length ? (
                <span className="was">
                  {' '}
                  – was <bdi>{[...(h.named ?? []), ...h.was.map(at)].join(', ')}</bdi>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="quiet small">
          {knownSince(person, now)}
          {person.handles.some(isRenamed) ? ` · Same person? The name changed${level === 1 ? ': say so in the card of a post' : ''}` : ''}
        </p>
      </div>
    </div>
  );
}

function initial(name: string): string {
  const letter = /\p{L}|\p{N}/u.exec(name);
  return letter ? letter[0].toLocaleUpperCase() : '·';
}

const DAY = 86_400_000;

function knownSince({ customer }: PersonView, now: number): string {
  if (!customer) return 'New: nothing saved yet';
  const past = now - customer.since;
  if (past < DAY) return 'Seen for the first time';
  return past < 21 * DAY ? `Known since ${day(customer.since, now)}` : `Known since ${month(customer.since, now)}`;
}
