import { toForm } from '../../lib/listening/form';
import { LINES } from './lines';

/** Entries of a line shown before the rest is only counted. */
const FEW = 8;

/** A brand's keywords as a person reads them: the form's lines, or the start of a query that says more than the form. */
export function QueryWords({ query }: { query: string }) {
  if (!query.trim()) return <p className="small quiet">No keywords yet</p>;
  const form = toForm(query);
  if (!form)
    return (
      <p className="small query-start">
        <span className="quiet">A query: </span>
        <span dir="auto">{query}</span>
      </p>
    );
  return (
    <dl className="query-words small">
      {LINES.filter(({ id }) => form[id].length).map(({ id, label }) => (
        <div key={id}>
          <dt className="quiet">{label}</dt>
          <dd>
            <bdi>{form[id].slice(0, FEW).join(', ')}</bdi>
            {form[id].length > FEW ? <span className="quiet"> and {form[id].length - FEW} more</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
