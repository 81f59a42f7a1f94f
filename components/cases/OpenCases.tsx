import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { AskInitials } from '../card/SmallForms';
import { NotOurs } from '../guesses/NotOurs';
import { Empty, Loading } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Restoring } from '../ui/Restoring';
import { count } from '../ui/words';
import { CaseList } from './CaseList';
import { Filters } from './Filters';
import { fits, NO_FILTERS } from './order';
import { Broken } from '../ui/Broken';
import { useActs } from './use-acts';
import type { Open } from './use-open';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && Boolean(target.closest('input, textarea, [contenteditable]'));

/** Open: every open case of all sites, what to answer first on top. */
export function OpenCases({ open }: { open: Open }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const acts = useActs(open.settings);
  const { brands, silent } = open;
  const [quietToo, setQuietToo] = useState(false);
  const rows = quietToo ? open.all : open.rows;
  const shown = useMemo(() => rows?.filter((row) => fits(row, filters)), [rows, filters]);
  const undoByKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || typing(event.target)) return;
    event.preventDefault();
    void acts.undo();
  });
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('keydown', (event) => undoByKey(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  if (open.failed) return <Broken />;
  if (!rows || !shown || !brands) return <Loading label="Reading the open cases" lines={6} />;
  if (!rows.length && !silent.size)
    return (
      <>
        <Empty icon="check" title="Nothing is open">
          <p>
            {brands.length
              ? 'New mentions appear here as soon as someone sees them on X or Facebook with Earshot on duty.'
              : 'Earshot does not know yet what to listen for. Name your brand first.'}
          </p>
          {brands.length ? null : (
            <a className="btn main" href="/options.html#brands">
              Add your brand
            </a>
          )}
        </Empty>
        <NotOurs rows={open.strange} />
      </>
    );
  const needing = shown.filter((row) => row.needsAnswer).length;
  return (
    <div className="stack">
      <Filters rows={rows} brands={brands} chosen={filters} choose={setFilters} />
      <div className="row wrap apart">
        <p className="small quiet" role="status">
          {count(shown.length, 'case', 'cases')}, {needing.toLocaleString('en')} to answer.{' '}
          {open.clock?.always ? 'Waiting counts round the clock: no team hours are set.' : 'Waiting counts team hours.'}
        </p>
        <p className="tiny quiet keys">
          In a row: <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>T</kbd> take, <kbd>P</kbd> pass on, <kbd>W</kbd> waiting, <kbd>N</kbd> no reply needed,{' '}
          <kbd>D</kbd> done, <kbd>Q</kbd> quiet, <kbd>Z</kbd> undo
        </p>
      </div>
      {silent.size ? (
        <p className="row wrap small quiet">
          {count(silent.size, 'open case is', 'open cases are')} quiet.
          <button type="button" className="btn link small fold" aria-pressed={quietToo} onClick={() => setQuietToo(!quietToo)}>
            {quietToo ? 'Leave them out' : 'Show them too'}
          </button>
        </p>
      ) : null}
      {acts.busy ? <Restoring /> : null}
      {acts.failed ? (
        <div className="told-above">
          <Notice tone="bad" live>
            {acts.failed}
          </Notice>
        </div>
      ) : null}
      {acts.waiting ? <AskInitials busy={acts.busy} give={(initials) => void acts.giveInitials(initials)} cancel={acts.drop} /> : null}
      {shown.length ? (
        <CaseList rows={shown} open={open} acts={acts} />
      ) : (
        <Empty icon="search" title="No open case fits">
          <button type="button" className="btn" onClick={() => setFilters(NO_FILTERS)}>
            Show all open cases
          </button>
        </Empty>
      )}
      <NotOurs rows={open.strange} />
      <div className="undo" role="status">
        {acts.last || acts.undone ? (
          <div className="undo-bar">
            <span>{acts.undone ? `Taken back: ${acts.undone}` : acts.last}</span>
            {acts.last ? (
              <button type="button" className="btn" disabled={acts.busy} onClick={() => void acts.undo()}>
                {acts.undone ? `Also undo: ${acts.last}` : 'Undo'} <kbd>Z</kbd>
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
