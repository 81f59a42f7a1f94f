/** "Copy for ticket": the post, its address and the short history as plain text. Pure. */
import { addressOf } from '../../lib/customers/address';
import type { CardView, Entry } from '../../lib/model/card';
import { at, eventWords, reasonWords, siteName } from '../ui/words';
import { ago, postAgo } from '../ui/time-words';

const LINES = 8;
const LONG = 280;

const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONG ? `${flat.slice(0, LONG)}…` : flat;
};

function line({ row, author }: Entry, now: number): string {
  const when = row.time ? postAgo(row.time, now) : ago(row.at, now);
  const who =
    row.kind === 'event'
      ? ''
      : row.kind === 'note'
        ? `Note${row.initials ? ` (${row.initials})` : ''}: `
        : `${author ?? 'Unknown'}${row.site ? ` on ${siteName(row.site)}` : ''}: `;
  return `- ${when}: ${who}${short(row.kind === 'event' ? eventWords(row) : row.text)}${row.removedAt ? ' (removed since)' : ''}`;
}

/** Plain text for a ticket system. `now`: ms since 1970. */
export function ticketText(view: CardView, now: number): string {
  const { post, person } = view;
  const handles = person.handles.map((h) => `${at(h.handle)} on ${siteName(h.site)}`).join(', ');
  const link = addressOf(post.site, post.permalink) ?? 'no address shown';
  const earlier = view.history.filter((entry) => !entry.here).slice(0, LINES);
  return [
    `${person.name}${handles ? ` (${handles})` : ''}`,
    `${siteName(post.site)}, ${postAgo(post.time, now)}: ${link}`,
    `Why: ${view.match.reasons.map(reasonWords).join('; ')}`,
    ...(view.case?.reference ? [`Reference: ${view.case.reference}`] : []),
    '',
    post.text,
    ...(earlier.length
      ? ['', `Before (${earlier.length} of ${Math.max(view.historyTotal, earlier.length)}):`, ...earlier.map((entry) => line(entry, now))]
      : []),
  ].join('\n');
}
