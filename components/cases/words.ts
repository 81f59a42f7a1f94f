/** An open case in words: for its row, for the hand-over list. Pure. */
import { addressOf } from '../../lib/customers/address';
import { oneLine, type HandOverLine } from '../../lib/customers/hand-over';
import { calledAt } from '../../lib/customers/identity';
import { referenceUrl } from '../../lib/customers/reference';
import { asWritten } from '../../lib/listening/as-written';
import { insultIn } from '../../lib/listening/insults';
import type { Urgency } from '../../lib/listening/urgency';
import type { CaseRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import type { CaseWords } from '../../lib/store/read/desk';
import { quotedWhy } from '../guesses/words';
import type { QuietAbout } from '../quiet/QuietForm';
import { day } from '../ui/time-words';
import { at, CASE_WORDS, reasonWords, siteName } from '../ui/words';
import { waitingFrom } from './order';

const MIN = 60_000;
const HOUR = 60 * MIN;
/** A rough time is one known no better than this, ms. */
const SHARP = 2 * MIN;

/** Now, ms, and the time from a moment until now in the hours of a brand's team. */
export interface Clock {
  now: number;
  wait: (since: number, brandId: string | null) => number;
  /** Nobody has set hours: every minute counts. */
  always?: boolean;
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
  const ms = wait(from, row.brandId);
  if (ms === 0) return 'waiting since team hours ended';
  return `waiting ${ms > LONG ? `since ${about ? 'about ' : ''}${day(from, now)}` : teamSpan(ms, about)}`;
}

export const stateWords = (row: CaseRow): string => (row.state === 'new' && row.needsAnswer ? 'Needs an answer' : CASE_WORDS[row.state]);

export const linkOf = ({ last }: CaseWords): string | null => (last?.site ? addressOf(last.site, last.permalink) : null);

export const whyWords = ({ last }: CaseWords): string => last?.reasons.map(reasonWords).join(', ') ?? '';

export const personName = (words: CaseWords | undefined): string => calledAt(words?.customer, words?.author, words?.last?.seenAt ?? 0) || 'Someone';

/**
 * What of a case can be made quiet. A thread whose id its page never showed bears a name of ours: by that no page tells its posts from others,
 * and they would go on being marked.
 */
export function quietAbout(row: CaseRow, words: CaseWords | undefined): QuietAbout {
  const handle = words?.author?.handle;
  const [site, id = ''] = row.threadId.split(/:(.*)/s);
  const shown = site === row.site && id !== '' && !id.startsWith('~');
  return {
    author: handle ? { site: row.site, handle } : null,
    thread: shown ? { thread: row.threadId, label: oneLine(words?.last?.text ?? '', 60) || personName(words) } : null,
  };
}

const URGENT: Readonly<Record<string, string>> = {
  danger: 'danger',
  outage: 'does not work',
  legal: 'law',
  refund: 'money back',
  waiting: 'waits long',
  repeated: 'asked before',
  reach: 'many followers',
  anger: 'said loudly',
};
/** Less than this is not worth a word. */
const WORTH = 20;

/**
 * `Urgent: money back, said loudly`, and the words it was read from; null: not urgent. A guess by rules.
 * `dangerTold`: danger stands beside it in its own words and is not said twice. `said`: the post to quote from.
 */
export function urgentWords(urgency: Urgency | undefined, dangerTold = false, said = ''): { short: string; long: string } | null {
  if (!urgency || urgency.score < WORTH) return null;
  const why = urgency.why.filter(({ reason }) => !(dangerTold && reason === 'danger'));
  if (!why.length) return null;
  return {
    short: `Urgent (guess): ${why
      .slice(0, 2)
      .map(({ reason }) => URGENT[reason] ?? reason)
      .join(', ')}`,
    long: why.map((one) => `${URGENT[one.reason] ?? one.reason}: ${quotedWhy({ ...one, words: asWritten(said, one.words) })}`).join('; '),
  };
}

export function handOverOf(row: CaseRow, words: CaseWords, brands: readonly BrandRow[], clock: Clock): HandOverLine {
  const site = siteName(row.site);
  const brand = brands.find((one) => one.id === row.brandId);
  return {
    person: personName(words),
    where: words.author?.handle ? `${at(words.author.handle)} on ${site}` : site,
    brand: brand?.name ?? 'a brand since removed',
    state: stateWords(row),
    waiting: waitingWords(row, clock),
    words: insultIn(words.last?.text ?? '') ? '(insult left out)' : (words.last?.text ?? ''),
    why: whyWords(words),
    owner: row.owner,
    reference: row.reference,
    referenceUrl: referenceUrl(brand?.referenceLink, row.reference),
    link: linkOf(words),
  };
}
