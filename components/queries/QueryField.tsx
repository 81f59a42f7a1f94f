import { useMemo } from 'react';
import { checkQuery } from '../../lib/listening/compile';
import type { QueryError, Warning } from '../../lib/listening/compile';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';

export type Checked = ReturnType<typeof checkQuery>;

const AROUND = 24;
const MOST_HINTS = 4;

/** A brand's keywords, checked as they are typed: each error at its place, with the fix where there is one. */
export function QueryField({ query, change }: { query: string; change: (query: string) => void }) {
  const checked = useMemo(() => (query.trim() ? checkQuery(query) : null), [query]);
  const mend = (spot: { start: number; end: number; fix?: string }): void => {
    if (spot.fix !== undefined) change(query.slice(0, spot.start) + spot.fix + query.slice(spot.end));
  };
  return (
    <div className="stack tight">
      <Field
        label="Keywords"
        hint={
          <>
            Words, <code>"whole phrases"</code>, <code>AND</code>, <code>OR</code>, <code>NOT</code>, brackets, <code>#tag</code>,{' '}
            <code>@account</code>. Capitals and accents do not matter.
          </>
        }
        wrong={checked && !checked.ok ? <Trouble query={query} error={checked.error} mend={mend} /> : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            className="input code"
            dir="auto"
            rows={4}
            maxLength={4_096}
            spellCheck={false}
            placeholder={'brindle OR "brindle kettle" NOT bridle'}
            value={query}
            onChange={(e) => change(e.target.value)}
          />
        )}
      </Field>
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

function Trouble({ query, error, mend }: { query: string; error: QueryError; mend: (spot: QueryError) => void }) {
  return (
    <>
      <p>
        At character {error.start + 1}: {error.message}
      </p>
      <Spot query={query} start={error.start} end={error.end} />
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
