import { useState } from 'react';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import type { QuietLength, QuietRow } from '../../lib/model/quiet';
import { readQuiet, standing } from '../../lib/store/read/quiet';
import { Empty, Loading } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { ago } from '../ui/time-words';
import { useMinute } from '../ui/use-minute';
import { QuietForm } from './QuietForm';
import { quietName, untilWords } from './words';
import { useLive } from '../ui/use-live';

const NOBODY = { author: null, thread: null };

/** Everything that is quiet, each with the way back; and a word made quiet from here. */
export function QuietList() {
  const now = useMinute();
  const list = useLive(() => readQuiet(db), []);
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [gone, setGone] = useState<QuietRow | null>(null);
  if (!list) return <Loading label="Reading the quiet list" />;
  const rows = standing(list, now);

  const add = async (what: QuietWhat, length: QuietLength): Promise<void> => {
    const answer = await send('quiet.add', { opId: newId(), what, length });
    setFailed(answer.ok ? null : answer.message);
    if (answer.ok) setAdding(false);
    setGone(null);
  };
  const listen = async (row: QuietRow): Promise<void> => {
    const answer = await send('quiet.remove', { opId: newId(), id: row.id });
    setFailed(answer.ok ? null : answer.message);
    if (answer.ok) setGone(row);
  };

  const make = (
    <button type="button" className="btn main" onClick={() => setAdding(true)}>
      Make a word quiet
    </button>
  );
  return (
    <div className="stack wide">
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {gone ? (
        <Notice tone="good" live>
          Listening again to {quietName(gone)}.
        </Notice>
      ) : null}
      {rows.length ? (
        <ul className="rows" aria-label="Quiet">
          {rows.map((row) => (
            <li key={row.id} className="row wrap">
              <span className="grow">
                <b>
                  <bdi>{quietName(row)}</bdi>
                </b>
                <span className="small quiet">
                  {' '}
                  {untilWords(row)}, since {ago(row.since, now)}
                </span>
              </span>
              <button type="button" className="btn" aria-label={`Undo: listen again to ${quietName(row)}`} onClick={() => void listen(row)}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Empty icon="ear" title="Nothing is quiet">
          <p>An account, a thread or a word that only makes noise can be made quiet, from its card or the desk, for a day or for good.</p>
          {adding ? null : make}
        </Empty>
      )}
      {adding ? (
        <QuietForm about={NOBODY} busy={false} add={(what, length) => void add(what, length)} close={() => setAdding(false)} />
      ) : rows.length ? (
        <div>{make}</div>
      ) : null}
    </div>
  );
}
