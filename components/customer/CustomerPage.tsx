import { useCallback, useState } from 'react';
import { send } from '../../lib/bus/client';
import { nameAt } from '../../lib/customers/identity';
import { newId } from '../../lib/kit/id';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow, CustomerRow, InteractionRow } from '../../lib/model/customer';
import { countHistory, readAuthors, readCases, readCustomer, readHistory } from '../../lib/store/read';
import { NoteBox } from '../card/SmallForms';
import { PersonHead } from '../person/PersonHead';
import { Tags } from '../person/Tags';
import { LongTimeline } from '../timeline/LongTimeline';
import { Empty, Loading } from '../ui/Empty';
import { MarkGlyph } from '../ui/MarkGlyph';
import { Notice } from '../ui/Notice';
import { db } from '../ui/store';
import { Switch } from '../ui/Switch';
import { ago } from '../ui/time-words';
import { useMinute } from '../ui/use-minute';
import { CASE_WORDS, count, siteName } from '../ui/words';
import { Erase } from './Erase';
import { personView } from './person-view';
import { useLive } from '../ui/use-live';

const STEP = 200;

/** One customer: who they are and everything said, on all sites. */
export function CustomerPage({ id }: { id: string }) {
  const customer = useLive(async () => ({ row: await readCustomer(db, id) }), [id]);
  if (!customer) return <Loading label="Reading the history" lines={6} />;
  if (!customer.row)
    return (
      <Empty icon="person" title="Nobody here" level={1}>
        <p>This person is not in the history: never saved, or erased since.</p>
        <a className="btn" href="/desk.html#customers">
          All customers
        </a>
      </Empty>
    );
  return <Known customer={customer.row} />;
}

function Known({ customer }: { customer: CustomerRow }) {
  const now = useMinute();
  const { id } = customer;
  const [limit, setLimit] = useState(STEP);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const authors = useLive(() => readAuthors(db, id), [id]);
  const rows = useLive(() => readHistory(db, id, limit), [id, limit]);
  const total = useLive(() => countHistory(db, id), [id]);
  const cases = useLive(() => readCases(db, id), [id]);
  const more = useCallback(() => setLimit((n) => n + STEP), []);

  const act = async (action: CardAction): Promise<boolean> => {
    setBusy(true);
    const answer = await send('person.act', { opId: newId(), customerId: id, action });
    setBusy(false);
    setFailed(answer.ok ? null : answer.message);
    return answer.ok;
  };
  const go = (action: CardAction): void => void act(action);
  const known = new Map(authors?.map((author) => [author.id, author]));
  const writer = (row: InteractionRow): string | null => {
    const author = row.authorId ? known.get(row.authorId) : undefined;
    return author ? nameAt(author, row.seenAt) : null;
  };
  const entries = rows?.map((row) => ({ row, author: writer(row), here: false }));

  return (
    <>
      <PersonHead person={personView(customer, authors ?? [])} now={now} level={1} />
      <div className="row wrap apart">
        <Tags tags={customer.tags} disabled={busy} change={(tag, on) => act({ do: 'tag', tag, on })} />
        <Switch label="Please don’t contact" on={customer.dontContact} disabled={busy} onChange={(on) => go({ do: 'dont-contact', on })} />
      </div>
      {customer.dontContact ? (
        <Notice tone="bad" icon="stop">
          <b>Please don’t contact.</b> This person asked to be left alone.
        </Notice>
      ) : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {cases?.length ? <Cases cases={cases} now={now} /> : null}
      <section className="stack">
        <NoteBox busy={busy} save={(text) => act({ do: 'note', text })} />
      </section>
      <section className="stack">
        <h2>
          History <span className="quiet small">{total === undefined ? '' : count(total, 'entry', 'entries')}</span>
        </h2>
        {!entries ? (
          <Loading label="Reading the history" lines={6} />
        ) : entries.length ? (
          <LongTimeline entries={entries} total={total ?? entries.length} now={now} more={more} />
        ) : (
          <p className="quiet">Nothing yet.</p>
        )}
      </section>
      <Erase id={id} name={customer.name} />
    </>
  );
}

function Cases({ cases, now }: { cases: readonly CaseRow[]; now: number }) {
  return (
    <section className="stack">
      <h2>Cases</h2>
      <ul className="rows">
        {cases.slice(0, 5).map((one) => (
          <li key={one.id} className="row">
            <MarkGlyph state={one.state === 'new' && one.needsAnswer ? 'needs-you' : one.state} />
            <span className="grow">
              {one.state === 'new' && one.needsAnswer ? 'Needs an answer' : CASE_WORDS[one.state]}
              {one.owner ? ` by ${one.owner}` : ''} <span className="quiet">on {siteName(one.site)}</span>
            </span>
            <span className="small quiet">{ago(one.lastAt, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
