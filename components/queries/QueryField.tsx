import { lazy, Suspense, useId, useMemo } from 'react';
import { checkQuery } from '../../lib/listening/compile';
import type { QueryError, Warning } from '../../lib/listening/compile';
import { readKnown, type Known } from '../../lib/store/read/keywords';
import { useRead } from '../cases/use-read';
import { Loading } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';

export type Checked = ReturnType<typeof checkQuery>;

/** The editor is only fetched where a query is written. */
const CodeEditor = lazy(() => import('./editor/CodeEditor'));
const NOBODY: Known = { tags: [], handles: [], hashtags: [] };

const AROUND = 24;
const MOST_HINTS = 4;

/** A brand's keywords, checked as they are typed: each error at its place, with the fix where there is one. */
export function QueryField({ query, change }: { query: string; change: (query: string) => void }) {
  const id = useId();
  const { value: known } = useRead(() => readKnown(db), []);
  const checked = useMemo(() => (query.trim() ? checkQuery(query) : null), [query]);
  const mend = (spot: { start: number; end: number; fix?: string }): void => {
    if (spot.fix !== undefined) change(query.slice(0, spot.start) + spot.fix + query.slice(spot.end));
  };
  const wrong = checked !== null && !checked.ok;
  return (
    <div className="stack tight">
      <div className="field">
        <span className="label" id={`${id}l`}>
          Keywords
        </span>
        <Suspense fallback={<Loading label="Opening the editor" lines={2} />}>
          <CodeEditor
            query={query}
            change={change}
            known={known ?? NOBODY}
            labelledBy={`${id}l`}
            describedBy={wrong ? `${id}w ${id}h` : `${id}h`}
            wrong={wrong}
          />
        </Suspense>
        {checked && !checked.ok ? (
          <div className="wrong" id={`${id}w`} role="alert">
            <Trouble query={query} error={checked.error} mend={mend} close={() => change(`${query})`)} />
          </div>
        ) : null}
        <div className="hint" id={`${id}h`}>
          Words, <code>"whole phrases"</code>, <code>AND</code>, <code>OR</code>, <code>NOT</code>, brackets, <code>#tag</code>, <code>@account</code>
          . Capitals and accents do not matter. <span className="keys">Ctrl+Space offers words, F8 goes to the next mark, Alt+Enter mends it.</span>
        </div>
      </div>
      {checked?.ok ? <Hints query={query} warnings={checked.warnings} mend={mend} /> : null}
    </div>
  );
}

/** A piece of the query with the spot marked. */
function Spot({ query, start, end }: { query: string; start: number; end: number }) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(query.length, end + AROUND);
  return (
    <code className="spot" dir="auto">
      {from > 0 ? '…' : ''}
      {query.slice(from, start)}
      <mark>{query.slice(start, end) || '▁'}</mark>
      {query.slice(end, to)}
      {to < query.length ? '…' : ''}
    </code>
  );
}

function Trouble({ query, error, mend, close }: { query: string; error: QueryError; mend: (spot: QueryError) => void; close: () => void }) {
  return (
    <>
      <p>
        At character {error.start + 1}: {error.message}
      </p>
      <div className="row wrap">
        <Spot query={query} start={error.start} end={error.end} />
        {error.expected === '“)”' && error.fix === undefined ? (
          <button type="button" className="btn" onClick={close}>
            Close it at the end
          </button>
        ) : null}
        {error.fix === undefined ? null : (
          <button type="button" className="btn" onClick={() => mend(error)}>
            {error.fix ? (
              <>
                Write <code>{error.fix}</code> there
              </>
            ) : (
              'Take it out'
            )}
          </button>
        )}
      </div>
    </>
  );
}

function Hints({ query, warnings, mend }: { query: string; warnings: readonly Warning[]; mend: (spot: Warning) => void }) {
  if (!warnings.length) return null;
  return (
    <Notice tone="info">
      <ul className="stack tight">
        {warnings.slice(0, MOST_HINTS).map((warning) => (
          <li key={`${warning.kind}${warning.start}`}>
            {warning.message} <Spot query={query} start={warning.start} end={warning.end} />
            {warning.fix === undefined ? null : (
              <button type="button" className="btn link" onClick={() => mend(warning)}>
                {warning.fix ? `Write ${warning.fix}` : 'Take it out'}
              </button>
            )}
          </li>
        ))}
        {warnings.length > MOST_HINTS ? <li>{warnings.length - MOST_HINTS} more hints.</li> : null}
      </ul>
    </Notice>
  );
}
