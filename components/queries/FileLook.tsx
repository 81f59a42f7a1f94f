import type { FileLine } from '../../lib/listening/queryfile';
import type { BrandRow } from '../../lib/model/settings';
import { count } from '../ui/words';
import { goneBy } from './file-rows';

function said(line: FileLine): string {
  switch (line.state) {
    case 'new':
      return 'New';
    case 'same':
      return line.differs ? 'Here already, with other keywords' : 'Here already, the same';
    case 'double':
      return 'Twice in the file: the first counts';
    case 'error':
      return `Line ${line.line}, column ${line.column}: ${line.message}`;
  }
}

/** What a file holds, line by line, before anything is changed. */
export function FileLook({
  lines,
  here,
  take,
  leave,
}: {
  lines: readonly FileLine[];
  here: readonly BrandRow[];
  take: (mode: 'join' | 'replace') => void;
  leave: () => void;
}) {
  const fresh = lines.filter(({ state }) => state === 'new').length;
  const same = lines.filter(({ state }) => state === 'same').length;
  const broken = lines.filter(({ state }) => state === 'error').length;
  const gone = goneBy(lines, here).length;
  return (
    <div className="sheet stack" role="group" aria-label="What the file holds">
      <p role="status">
        <b>{count(lines.length, 'line', 'lines')}</b>: {fresh} new, {same} here already{broken ? `, ${broken} broken` : ''}. Nothing is changed yet.
      </p>
      <ul className="file-lines small">
        {lines.map((line) => (
          <li key={`${line.line} ${line.name}`} className="stack tight" data-state={line.state}>
            <b dir="auto">{line.name}</b>
            <code dir="auto">{line.query.slice(0, 160)}</code>
            <span className={line.state === 'error' ? 'wrong-words' : 'quiet'}>{said(line)}</span>
          </li>
        ))}
      </ul>
      {broken ? <p className="small">Broken lines are left out. To replace all, mend them in the file first.</p> : null}
      <div className="row wrap">
        <button type="button" className="btn main" disabled={!fresh} onClick={() => take('join')}>
          Add {count(fresh, 'new brand', 'new brands')}
        </button>
        <button type="button" className="btn danger" disabled={broken > 0 || fresh + same === 0} onClick={() => take('replace')}>
          Replace all{gone ? `: ${count(gone, 'brand goes', 'brands go')}` : ''}
        </button>
        <button type="button" className="btn" onClick={leave}>
          Leave it
        </button>
      </div>
    </div>
  );
}
