/** Words on screen for the model's short names; the one place where a state, reason or aim gets its sentence. */
import type { Writer } from '../../lib/model/account';
import type { CaseState, ElsewhereHow, InteractionRow, NoReplyReason } from '../../lib/model/customer';
import type { Reason } from '../../lib/model/match';
import type { Aim } from '../../lib/model/settings';
import type { SiteId } from '../../lib/sites/hosts';
import { SITES } from '../../lib/sites/hosts';

export const siteName = (site: SiteId): string => SITES[site].name;

export const CASE_WORDS: Readonly<Record<CaseState, string>> = {
  new: 'New',
  taken: 'Taken',
  answered: 'Answered',
  waiting: 'Waiting for customer',
  done: 'Done',
};

export const NO_REPLY: Readonly<Record<NoReplyReason, string>> = {
  'not-a-customer': 'Not a customer',
  troll: 'A troll',
  'answered-by-others': 'Another customer answered',
  'cannot-help': 'We cannot help here',
  legal: 'A legal matter',
};

export const ELSEWHERE: Readonly<Record<ElsewhereHow, string>> = {
  message: 'By private message',
  phone: 'By phone',
  'other-tool': 'With another tool',
  colleague: 'By a colleague',
};

export const AIMS: Readonly<Record<Aim, string>> = {
  answer: 'Answer',
  ask: 'Ask',
  thank: 'Thank',
  apologise: 'Apologise',
  'own-up': 'Own up',
  correct: 'Correct kindly',
  decline: 'Decline',
  calm: 'Calm',
  warn: 'Warn',
};

/** Why a post is ours, in a few words: `mentions “Brindle”`, `under our post`. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'keyword':
      return reason.words.length ? `mentions ${reason.words.map((w) => `“${w}”`).join(', ')}` : 'fits your keywords';
    case 'under-our-post':
      return 'under our post';
    case 'reply-to-us':
      return 'a reply to us';
    case 'mentions-us':
      return reason.words.length ? `names ${reason.words.join(', ')}` : 'names our account';
    case 'on-our-page':
      return 'on our Page';
    case 'our-conversation':
      return 'in our conversation';
  }
}

export const at = (handle: string): string => (handle.startsWith('@') ? handle : `@${handle}`);

export interface WriterWords {
  tone: 'good' | 'info' | 'warn' | 'bad';
  /** What the account is, said in full. */
  what: string;
  /** The same where there is room for a word or two. */
  short: string;
  /** "@name", the shown name, or words for neither. */
  who: string;
}

/** "You are writing as …": who, and what that account is for the brand at hand. */
export function writerWords(writer: Writer, brand: string): WriterWords {
  const who = writer.handle ? at(writer.handle) : (writer.name ?? 'an unknown account');
  switch (writer.role) {
    case 'brand':
      return { tone: 'good', who, what: `${brand}’s own account`, short: `${brand}’s own` };
    case 'colleague':
      return { tone: 'info', who, what: 'a colleague’s account', short: 'a colleague’s' };
    case 'other-brand':
      return { tone: 'warn', who, what: `another brand’s account, not ${brand}’s`, short: `another brand’s, not ${brand}’s` };
    case 'private':
      return { tone: 'bad', who, what: 'a private account', short: 'a private account' };
    case 'unknown':
      return writer.handle || writer.name
        ? { tone: 'warn', who, what: 'not one of the accounts you listed', short: 'not on your list' }
        : { tone: 'warn', who, what: 'the page does not show which one', short: 'not shown by the page' };
  }
}

const EVENTS: Readonly<Record<string, string>> = {
  taken: 'Taken',
  'let-go': 'Given back',
  waiting: 'Waiting for the customer',
  reopened: 'Opened again',
  'not-about-us': 'Set aside: not about us',
  settled: 'Done',
  'dont-contact': 'Please don’t contact',
  'may-contact': 'May be contacted again',
};

/** What an event row says; an unknown one is shown with its own words rather than hidden. */
export function eventWords(row: Pick<InteractionRow, 'event' | 'text'>): string {
  const [kind = '', detail = ''] = (row.event ?? '').split(':');
  if (kind === 'no-reply') return `No reply needed: ${(NO_REPLY as Record<string, string>)[detail]?.toLowerCase() ?? detail}`;
  if (kind === 'elsewhere') return `Answered elsewhere: ${(ELSEWHERE as Record<string, string>)[detail]?.toLowerCase() ?? detail}`;
  if (kind === 'passed') return `Passed to ${detail}`;
  const known = EVENTS[kind];
  if (known) return detail ? `${known}: ${detail}` : known;
  return row.text || (row.event ?? '').replaceAll(/[-:]/g, ' ');
}

/** How long a reply may be, in characters, wherever it is written; the worker takes no more. */
export const REPLY_LIMIT = 10_000;

/** Said beside a field once it is as good as full: the browser leaves out the rest of what is put in without a word. Null: there is room. */
export const fullAt = (text: string, limit: number): string | null =>
  text.length > limit - 20 ? `Only ${limit.toLocaleString('en')} characters fit here. Anything after them is left out.` : null;

/** `3 entries`, `1 entry`. */
export const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
