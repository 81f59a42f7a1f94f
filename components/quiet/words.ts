/** The quiet list in words. Pure. */
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import type { QuietLength, QuietRow } from '../../lib/model/quiet';
import { SITES, type SiteId } from '../../lib/sites/hosts';
import { at } from '../ui/words';

/** What quiet does, in one sentence; stands wherever something is made quiet. */
export const QUIET_SENTENCE = 'No mark, and nothing new is kept, until you listen again. What is in the history stays.';

const siteOf = (value: string): string => SITES[value.slice(0, value.indexOf(':')) as SiteId]?.name ?? '';

/** `@mara on X`, `the thread “My kettle …”`, `the word “sale”`. */
export function quietName({ kind, label, value }: Pick<QuietRow, 'kind' | 'label' | 'value'>): string {
  if (kind === 'author') return `${at(label)} on ${siteOf(value)}`;
  return kind === 'thread' ? `the thread “${label}”` : `the word “${label}”`;
}

/** The same of what is about to be quiet. */
export function whatWords(what: QuietWhat): string {
  if (what.kind === 'author') return `${at(what.handle)} on ${SITES[what.site].name}`;
  return what.kind === 'thread' ? 'this thread' : `the word “${what.word}”`;
}

export const LENGTHS: readonly { id: QuietLength; label: string }[] = [
  { id: 'day', label: 'For a day' },
  { id: 'good', label: 'For good' },
];

/** `for good`, `until Tuesday 14:05`. */
export function untilWords({ until }: Pick<QuietRow, 'until'>): string {
  if (until === null) return 'for good';
  return `until ${new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(until)}`;
}
