import { addressOf } from '../../lib/customers/address';
import type { Entry } from '../../lib/model/card';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';
import { LongText } from '../ui/LongText';
import { ago, fullTime, postAgo, span } from '../ui/time-words';
import { eventWords, siteName } from '../ui/words';

const iconOf = ({ row }: Entry): IconName => {
  if (row.kind === 'note') return 'note';
  if (row.kind === 'event') return row.event?.startsWith('elsewhere:phone') ? 'phone' : 'check';
  return row.direction === 'out' ? 'reply' : 'person';
};

/** Who acts, for a line's head. */
function who({ row, author }: Entry): string {
  if (row.kind === 'note') return row.event === 'proof' ? 'Proof' : 'Note';
  if (row.kind === 'event') return eventWords(row);
  return author ?? (row.direction === 'out' ? 'We' : 'Someone');
}

/** Two lines of the card. */
const BRIEF = 104;

/** One line of a history: a post of theirs, our answer, a note, or something done. `brief`: of a longer text the start. */
export function EntryRow({ entry, now, brief = false }: { entry: Entry; now: number; brief?: boolean }) {
  const { row } = entry;
  const when = row.time ? postAgo(row.time, now) : ago(row.at, now);
  const link = row.site && addressOf(row.site, row.permalink);
  const opens = `Open on ${row.site ? siteName(row.site) : 'the site'}`;
  return (
    <article className="entry" data-kind={row.kind} data-way={row.direction}>
      <span className="entry-sign">
        <Icon name={iconOf(entry)} size={16} />
      </span>
      <div className="grow stack tight">
        <p className="entry-head">
          <b>
            <bdi>{who(entry)}</bdi>
          </b>
          {row.initials && row.kind !== 'post' ? <bdi className="quiet"> ^{row.initials}</bdi> : null}
          <span className="quiet">
            {row.site ? ` · ${siteName(row.site)}` : ''} · <time title={row.time ? fullTime(row.time) : undefined}>{when}</time>
            {row.response && !brief ? ` · answered after ${row.response.roughness === 'exact' ? '' : 'about '}${span(row.response.ms)}` : ''}
          </span>
          {link ? (
            <a className="entry-out" href={link} target="_blank" rel="noreferrer" aria-label={opens} title={opens}>
              <Icon name="out" size={14} />
            </a>
          ) : null}
        </p>
        {row.kind !== 'event' && row.text ? <LongText text={row.text} removed={row.removedAt !== null} {...(brief ? { brief: BRIEF } : {})} /> : null}
        {row.cut === 'see-more' ? <p className="tiny quiet">The page showed only the start of this text.</p> : null}
        {row.versions.map((version) => (
          <details key={version.seenAt} className="was-text">
            <summary>Edited. Before, seen {ago(version.seenAt, now)}:</summary>
            <LongText text={version.text} />
          </details>
        ))}
        {row.removedAt !== null ? <p className="tiny removed">Removed since; seen gone {ago(row.removedAt, now)}.</p> : null}
        <p className="row wrap tiny quiet entry-foot">
          {row.direction === 'out' && row.spokeAs === 'colleague' ? <span>from a colleague’s account</span> : null}
          {row.direction === 'out' && row.spokeAs === 'private' ? <span>from a private account</span> : null}
        </p>
      </div>
    </article>
  );
}
