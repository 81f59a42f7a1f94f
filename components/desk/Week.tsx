import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { report } from '../../lib/customers/report';
import { hoursOf } from '../../lib/customers/team-hours';
import type { BrandRow, Settings } from '../../lib/model/settings';
import { readSpan } from '../../lib/store/read/desk';
import { Broken } from '../ui/Broken';
import { useRead } from '../cases/use-read';
import { teamSpan } from '../cases/words';
import { Choice, type Choosable } from '../ui/Choice';
import { Empty, Loading } from '../ui/Empty';
import { db } from '../ui/store';
import { span } from '../ui/time-words';
import { count } from '../ui/words';
import { leftOut, medianWords, openWords } from './week-words';
import { spanOf, type SpanName } from './spans';

const SPANS: readonly Choosable<SpanName>[] = [
  { id: 'seven-days', label: 'Last 7 days' },
  { id: 'week', label: 'Since Monday' },
  { id: 'last-week', label: 'Last week' },
];

/** This week: what this browser saw. No figure of any colleague, no median of too few. */
export function Week({
  now,
  settings,
  brands,
  failed,
}: {
  now: number;
  settings: Settings | undefined;
  brands: readonly BrandRow[] | undefined;
  failed: boolean;
}) {
  const [name, setName] = useState<SpanName>('seven-days');
  const { from, to } = spanOf(name, now);
  const found = useRead(() => readSpan(db, from, to), [from, to]);
  const { value } = found;
  const figures = useMemo(
    () =>
      value && settings && brands
        ? report({
            span: { from, to },
            hours: (id) =>
              hoursOf(
                settings,
                brands.find((brand) => brand.id === id),
              ),
            ...value,
          })
        : null,
    [value, settings, brands, from, to],
  );
  if (found.failed || failed) return <Broken />;
  const dates = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).formatRange(from, to - 1);
  return (
    <div className="stack">
      <div className="week-span">
        <Choice label="Days" items={SPANS} value={name} choose={setName} />
        <p className="quiet">
          <b>What this browser saw</b>, {dates}. Posts that nobody scrolled past are not in it.
        </p>
      </div>
      {!figures ? (
        <Loading label="Counting" lines={6} />
      ) : figures.aboutUs === 0 ? (
        <Empty icon="ear" title="Nothing about you was seen in these days">
          <p>Choose other days, or browse X and Facebook with Earshot on duty.</p>
        </Empty>
      ) : (
        <dl className="figures">
          <Figure
            name="Posts about you"
            figure={figures.aboutUs.toLocaleString('en')}
            more={`in ${count(figures.conversations, 'conversation', 'conversations')}`}
          />
          <Figure
            name="Needed an answer"
            figure={figures.needed.toLocaleString('en')}
            more={`of ${count(figures.conversations, 'conversation', 'conversations')}`}
          />
          <Figure
            name="Answered"
            figure={(figures.seen + figures.elsewhere).toLocaleString('en')}
            more={`${figures.seen} seen on the page, ${figures.elsewhere} elsewhere`}
          />
          <Figure
            name="Not answered"
            figure={(figures.open + figures.noReply).toLocaleString('en')}
            more={`${openWords(figures)}, ${figures.noReply} set down without an answer seen`}
          />
          <Figure name="Median first answer" {...medianWords(figures.response, span)} />
          <Figure name="Median in team hours" {...medianWords(figures.teamResponse, (ms) => teamSpan(ms, false))} />
          <Figure
            name="People"
            figure={(figures.newPeople + figures.knownPeople).toLocaleString('en')}
            more={`${figures.newPeople} new, ${figures.knownPeople} known before`}
          />
        </dl>
      )}
      {figures
        ? leftOut(figures).map((words) => (
            <p key={words} className="small quiet">
              {words}
            </p>
          ))
        : null}
    </div>
  );
}

function Figure({ name, figure, more }: { name: string; figure: ReactNode; more: string }) {
  return (
    <div className="figure sheet">
      <dt className="small quiet">{name}</dt>
      <dd className="figure-big">{figure}</dd>
      <dd className="small quiet">{more}</dd>
    </div>
  );
}
