import { useMemo } from 'react';
import { readAccounts } from '../../lib/store/read';
import { useRead } from '../cases/use-read';
import { db } from '../ui/store';
import { breaks, startersFor, withStarter } from './starters';

/** Parts to begin with, one press each; Ctrl+Z in the editor takes one back. */
export function Starters({ query, name, change }: { query: string; name: string; change: (query: string) => void }) {
  const { value: accounts } = useRead(() => readAccounts(db), []);
  const starters = useMemo(() => {
    const staff = (accounts ?? []).filter(({ role }) => role !== 'brand').map(({ handle }) => handle);
    return startersFor(name, [...new Set(staff)].slice(0, 40));
  }, [name, accounts]);
  return (
    <div className="row wrap" role="group" aria-label="Ready parts">
      <span className="small quiet">Add:</span>
      {starters.map((starter) => (
        <button key={starter.id} type="button" className="btn" disabled={breaks(query, starter)} onClick={() => change(withStarter(query, starter))}>
          {starter.label}
        </button>
      ))}
    </div>
  );
}
