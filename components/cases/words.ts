/** An open case in words: for its row, for the hand-over list. Pure. */
import type { HandOverLine } from '../../lib/customers/hand-over';
import type { CaseRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import { SITES } from '../../lib/sites/hosts';
import type { CaseWords } from '../../lib/store/read/desk';
import { day } from '../ui/time-words';
import { at, CASE_WORDS, reasonWords, siteName } from '../ui/words';
import { waitingFrom } from './order';

const MIN = 60_000;
const HOUR = 60 * MIN;
/** A rough time is one known no better than this, ms. */
const SHARP = 2 * MIN;

/** Now, ms, and the team time from a moment until now. */
export interface Clock {
  now: number;
  wait: (since: number) => number;
}

/** `12 min`, `about 3 h`: team time in minutes, then in whole hours, for a working day has no one length. */
export function teamSpan(ms: number, about: boolean): string {
  if (ms < MIN) return 'under a minute';
  return `${about ? 'about ' : ''}${ms < HOUR ? `${Math.round(ms / MIN)} min` : `${Math.round(ms / HOUR).toLocaleString('en')} h`}`;
}

/** Beyond a working week, a date says more than a sum of hours, ms. */
const LONG = 40 * HOUR;

/** `waiting about 3 h`; empty where nobody waits for us. */
export function waitingWords(row: CaseRow, { wait, now }: Clock): string {
  if (!row.needsAnswer || row.state === 'waiting') return '';
  const { waitingSince: since } = row;
  const about = !since || (since.at === null && since.to - since.from > SHARP);
  const from = waitingFrom(row);
  const ms = wait(from);
  if (ms === 0) return 'waiting since team hours ended';
  return `waiting ${ms > LONG ? `since ${about ? 'about ' : ''}${day(from, now)}` : teamSpan(ms, about)}`;
}

export const stateWords = (row: CaseRow): string => (row.state === 'new' && row.needsAnswer ? 'Needs an answer' : CASE_WORDS[row.state]);

export const linkOf = ({ last }: CaseWords): string | null =>
  last?.site && last.permalink ? new URL(last.permalink, SITES[last.site].home).href : null;

export const whyWords = ({ last }: CaseWords): string => last?.reasons.map(reasonWords).join(', ') ?? '';

export const personName = (words: CaseWords | undefined): string => words?.customer?.name || words?.author?.name || 'Someone';

export function handOverOf(row: CaseRow, words: CaseWords, brands: readonly BrandRow[], clock: Clock): HandOverLine {
  const site = siteName(row.site);
  return {
    person: personName(words),
    where: words.author?.handle ? `${at(words.author.handle)} on ${site}` : site,
    brand: brands.find((brand) => brand.id === row.brandId)?.name ?? 'a brand since removed',
    state: stateWords(row),
    waiting: waitingWords(row, clock),
    words: words.last?.text ?? '',
    why: whyWords(words),
    owner: row.owner,
    reference: row.reference,
    link: linkOf(words),
  };
}
