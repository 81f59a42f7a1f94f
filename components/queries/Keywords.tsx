import { useMemo, useState } from 'react';
import { checkQuery } from '../../lib/listening/compile';
import { fromForm, toForm } from '../../lib/listening/form';
import { Notice } from '../ui/Notice';
import { FormLines } from './FormLines';
import { LiveHits } from './LiveHits';
import { formOf, linesOf, type Lines } from './lines';
import { OtherTool } from './OtherTool';
import { QueryField } from './QueryField';
import { Starters } from './Starters';
import { Trying } from './Trying';

/** A brand's keywords: as a plain form where the query fits it, else as a query; either way what they would find stands below. */
export function Keywords({ query, name, change }: { query: string; name: string; change: (query: string) => void }) {
  const fits = useMemo(() => toForm(query), [query]);
  const [plain, setPlain] = useState(fits !== null);
  // As typed: a comma or a space at the end of a line must not vanish while somebody writes on.
  const [typed, setTyped] = useState<Lines | null>(null);
  const shown = !plain ? null : typed && fromForm(formOf(typed)) === query ? typed : fits && linesOf(fits);
  const trouble = useMemo(() => (shown && query ? checkQuery(query) : null), [shown, query]);

  const write = (next: Lines): void => {
    setTyped(next);
    change(fromForm(formOf(next)));
  };
  return (
    <div className="stack">
      {shown ? (
        <>
          <FormLines lines={shown} change={write} />
          <p className="small quiet">Put a comma between two. Several words together are found in that order.</p>
          {trouble && !trouble.ok ? (
            <Notice tone="bad" live>
              {trouble.error.message}
            </Notice>
          ) : null}
          {trouble?.ok ? trouble.warnings.slice(0, 2).map((w) => <Notice key={`${w.kind}${w.start}`}>{w.message}</Notice>) : null}
          <div>
            <button type="button" className="btn" onClick={() => setPlain(false)}>
              Write it as a query
            </button>
          </div>
        </>
      ) : (
        <>
          <QueryField query={query} change={change} />
          <Starters query={query} name={name} change={change} />
          <OtherTool take={change} />
          {fits ? (
            <div>
              <button type="button" className="btn" onClick={() => setPlain(true)}>
                Use the plain form
              </button>
            </div>
          ) : (
            <p className="small quiet">The plain form cannot show all of this query, so it stays a query.</p>
          )}
        </>
      )}
      {shown ? null : <Trying query={query} change={change} />}
      <LiveHits query={query} name={name} own />
    </div>
  );
}
