/**
 * "Copy for ticket": the post, its address and the short history as plain text. What a customer wrote stands in quotes, each line of it, so that
 * no post can pass for a note of ours. Pure.
 */
import { addressOf } from '../../lib/customers/address';
import { inQuotes, oneLine } from '../../lib/customers/hand-over';
import { PROOF } from '../../lib/customers/proof';
import type { CardView, Entry, PersonView } from '../../lib/model/card';
import { isDoubted } from '../person/renamed';
import { at, eventWords, reasonWords, siteName } from '../ui/words';
import { ago, postAgo } from '../ui/time-words';
import { wordsAtHand } from './words-at-hand';

const LINES = 8;
const LONG = 280;
/** A line of ours. */
const LINE = 1_000;
/** A name, a handle. */
const NAME = 80;

/** What a ticket system may take for the end of a line. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const quoted = (text: string): string[] =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .split(BREAK)
    .map((one) => `> ${one}`.trimEnd());

function words({ row, author }: Entry): string {
  if (row.kind === 'event') return oneLine(eventWords(row), LONG);
  if (row.event === PROOF) return `Proof kept: ${inQuotes(row.text, LONG)}`;
  if (row.kind === 'note') return `Note${row.initials ? ` (${oneLine(row.initials, NAME)})` : ''}: ${oneLine(row.text, LONG)}`;
  return `${row.site ? `On ${siteName(row.site)}, ` : ''}${oneLine(author ?? 'Unknown', NAME)} wrote: ${inQuotes(row.text, LONG)}`;
}

function line(entry: Entry, now: number): string {
  const { row } = entry;
  return `- ${row.time ? postAgo(row.time, now) : ago(row.at, now)}: ${words(entry)}${row.removedAt ? ' (removed since)' : ''}`;
}

/** Plain text for a ticket system. `now`: ms since 1970. */
export function ticketText(view: CardView, now: number): string {
  const { post, person } = view;
  // What the card folds away, for it may be another person's, leaves by no ticket either.
  const doubted = isDoubted(person);
  const isHere = ({ site, handle }: PersonView['handles'][number]): boolean =>
    site === post.site && handle.toLowerCase() === (post.author.handle ?? '').toLowerCase();
  const told = doubted ? person.handles.filter(isHere) : person.handles;
  const handles = told.map((h) => `${oneLine(h.handle ? at(h.handle) : h.name, NAME)} on ${siteName(h.site)}`).join(', ');
  const link = addressOf(post.site, post.permalink) ?? 'no address shown';
  const here = view.history.find((entry) => entry.here)?.row;
  const { text, other } = wordsAtHand(post, here);
  const earlier = doubted ? [] : view.history.filter((entry) => !entry.here).slice(0, LINES);
  return [
    `${oneLine(person.name, NAME)}${handles ? ` (${handles})` : ''}`,
    `${siteName(post.site)}, ${postAgo(post.time, now)}: ${link}`,
    `Why: ${oneLine(view.match.reasons.map(reasonWords).join('; '), LINE)}`,
    ...(view.case?.reference ? [`Reference: ${oneLine(view.case.reference, LINE)}`] : []),
    '',
    ...quoted(text),
    ...(other === null ? [] : ['', 'Also seen with other words:', ...quoted(other)]),
    ...(earlier.length
      ? ['', `Before (${earlier.length} of ${Math.max(view.historyTotal, earlier.length)}):`, ...earlier.map((entry) => line(entry, now))]
      : []),
    ...(doubted ? ['', 'Before: left out, it may be another person’s.'] : []),
  ].join('\n');
}
