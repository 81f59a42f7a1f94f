import { useDeferredValue, useMemo, useState } from 'react';
import { oneLine } from '../../lib/customers/hand-over';
import { insultIn } from '../../lib/listening/insults';
import { readPeople, RECENT } from '../../lib/store/read/people';
import { SaveCsv } from '../backup/SaveCsv';
import { Broken } from '../ui/Broken';
import { useRead } from '../cases/use-read';
import { Empty, Loading } from '../ui/Empty';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { HIDDEN } from '../ui/Insult';
import { customerPage } from '../ui/links';
import { db } from '../ui/store';
import { ago } from '../ui/time-words';
import { useLong } from '../ui/use-long';
import { at, count, siteName } from '../ui/words';
import { findable, findPeople, type Found } from './find';

/** Everybody, found by any words; one press opens the person's own page. */
export function Customers({ now }: { now: number }) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const people = useRead(() => readPeople(db), []);
  const ready = useMemo(() => people.value?.map(findable), [people.value]);
  const found = useMemo(() => ready && findPeople(ready, wanted), [ready, wanted]);
  if (people.failed) return <Broken />;
  if (!found || !ready) return <Loading label="Reading the customers" lines={6} />;
  if (!ready.length)
    return (
      <Empty icon="people" title="Nobody yet">
        <p>Whoever writes about you and is seen by someone with Earshot on duty appears here, with all they said.</p>
      </Empty>
    );
  return (
    <div className="stack">
      <Field label="Search customers" hint={`Name, handle, tag, reference, or words of the latest ${RECENT.toLocaleString('en')} entries.`}>
        {(wiring) => (
          <input
            {...wiring}
            type="search"
            className="input"
            autoComplete="off"
            placeholder="Any words"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      <div className="row wrap apart">
        <p className="small quiet" role="status">
          {count(found.length, 'customer', 'customers')}
        </p>
        <SaveCsv />
      </div>
      {found.length ? <People found={found} now={now} /> : <p className="quiet">Nobody fits all of these words. Try fewer.</p>}
    </div>
  );
}

const GUESS = 64;

function People({ found, now }: { found: readonly Found[]; now: number }) {
  const { list, items, style, measure } = useLong({ count: found.length, guess: GUESS, keyOf: (i) => found[i]?.someone.customer.id ?? i });
  return (
    <ol ref={list} className="long people" style={style} aria-label="Customers">
      {items.map((item) => {
        const one = found[item.index];
        return one ? (
          <li key={item.key} ref={measure} data-index={item.index} aria-setsize={found.length} aria-posinset={item.index + 1}>
            <Person found={one} now={now} />
          </li>
        ) : null;
      })}
    </ol>
  );
}

function Person({ found, now }: { found: Found; now: number }) {
  const { customer, authors, references } = found.someone;
  const said = found.text ?? found.someone.texts[0];
  return (
    <a className="someone" href={customerPage(customer.id)} target="_blank" rel="noreferrer">
      <span className="case-line">
        <b>
          <bdi>{customer.name || 'Without a name'}</bdi>
        </b>
        <span className="quiet small">
          {authors.map((author, i) => (
            <span key={author.id}>
              {i ? ', ' : null}
              <bdi>{author.handle ? at(author.handle) : author.name}</bdi> on {siteName(author.site)}
            </span>
          ))}
        </span>
        {[...customer.tags, ...references].map((tag) => (
          <span key={tag} className="chip">
            <bdi>{tag}</bdi>
          </span>
        ))}
        {customer.dontContact ? (
          <span className="chip" data-tone="bad">
            <Icon name="stop" size={12} />
            Please don’t contact
          </span>
        ) : null}
      </span>
      <span className="small quiet">{ago(customer.lastAt, now)}</span>
      {said ? (
        <span className="small quiet said" dir="auto">
          {insultIn(said) ? HIDDEN : oneLine(said, 240)}
        </span>
      ) : null}
    </a>
  );
}
