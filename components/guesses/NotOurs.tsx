import { useEffect, useState } from 'react';
import { send } from '../../lib/bus/client';
import { oneLine } from '../../lib/customers/hand-over';
import { newId } from '../../lib/kit/id';
import type { CaseRow } from '../../lib/model/customer';
import { readCaseWords } from '../../lib/store/read/desk';
import { useRead } from '../cases/use-read';
import { personName } from '../cases/words';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { count, siteName } from '../ui/words';
import { because } from './words';
import './guesses.css';

const SHOWN = 50;

/** Open cases that are probably not about the brand: out of the way, never out of sight. One press puts each where it belongs. */
export function NotOurs({ rows }: { rows: readonly CaseRow[] }) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const some = rows.slice(0, SHOWN);
  const words = useRead(() => readCaseWords(db, open ? some : []), [open, some.map((row) => row.id).join(' ')]).value;
  useEffect(() => void send('guesses.refresh', null), []);
  if (!rows.length) return null;
  const say = async (caseId: string, ours: boolean): Promise<void> => {
    setBusy(true);
    const opId = newId();
    const answer = ours ? await send('case.ours', { opId, caseId }) : await send('case.act', { opId, caseId, action: { do: 'not-about-us' } });
    setBusy(false);
    setFailed(answer.ok ? null : answer.message);
  };
  return (
    <details className="not-ours" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Probably not us ({rows.length.toLocaleString('en')})</summary>
      <div className="stack">
        <p className="small quiet">Guessed from what you said is, and is not, about you. Nothing is lost: it stays here until you say so.</p>
        {failed ? (
          <Notice tone="bad" live>
            {failed}
          </Notice>
        ) : null}
        <ul className="rows" aria-label="Probably not us">
          {some.map((row) => {
            const its = words?.get(row.id);
            return (
              <li key={row.id} className="row wrap">
                <span className="grow">
                  <b>
                    <bdi>{personName(its)}</bdi>
                  </b>{' '}
                  <span className="quiet small">on {siteName(row.site)}</span>
                  <span className="case-words" dir="auto">
                    {its?.last?.text ? oneLine(its.last.text, 220) : ' '}
                  </span>
                  <span className="tiny quiet">{because(row.sense?.notOurs ?? [])}</span>
                </span>
                <button type="button" className="btn" disabled={busy} onClick={() => void say(row.id, true)}>
                  It is about us
                </button>
                <button type="button" className="btn" disabled={busy} onClick={() => void say(row.id, false)}>
                  Not about us
                </button>
              </li>
            );
          })}
        </ul>
        {rows.length > SHOWN ? <p className="small quiet">And {count(rows.length - SHOWN, 'more case', 'more cases')}.</p> : null}
      </div>
    </details>
  );
}
