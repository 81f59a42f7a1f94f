/**
 * "This week": what this browser saw, counted. Medians only where there are enough, with their n; nothing per colleague. Pure.
 * Source of every figure: the history's own rows of the span; a deleted post of theirs was still said, an answer taken back was not given.
 * Sites show rough times ("1 h", "2 d"): an answer counts where it surely is one (`order`), a median says between what it lies.
 */
import type { CaseRow, CustomerRow, InteractionRow } from '../model/customer';
import { needsAnswer } from './needs';
import { coveredBy, earliest, isAnswer, latest, surelyBefore } from './order';
import { teamTime, type Hours } from './team-hours';
import { responseTime } from './time';

/** Fewer than this and a median says nothing. */
export const LEAST = 5;

export interface Span {
  /** ms, from inclusive, to exclusive. */
  from: number;
  to: number;
}

/** null `ms`: refused, because n is below `LEAST`. `about`: one of the times was rough; the true median lies from `least` to `most`, ms. */
export interface Median {
  ms: number | null;
  n: number;
  about: boolean;
  least: number | null;
  most: number | null;
}

export interface Report {
  /** Posts of theirs about us in the span; those set aside as not about us are left out. */
  aboutUs: number;
  /** Those of them that may have been said before or after the span: the site showed their time too roughly. */
  otherDays: number;
  /** Conversations with such posts, and those of them in which one asked for an answer. */
  conversations: number;
  needed: number;
  /** Each needed conversation is in exactly one of these four. */
  seen: number;
  elsewhere: number;
  noReply: number;
  open: number;
  /** Of the open ones: an answer is there, but may be older than what was asked. */
  doubtful: number;
  /** First answer of the team after the first post of the span that asked for one, by the clock and in team hours. */
  response: Median;
  teamResponse: Median;
  /** Answers whose times were too rough for a median. */
  coarse: number;
  newPeople: number;
  knownPeople: number;
}

export interface ReportInput {
  span: Span;
  /** The hours that count for a brand, by its id. */
  hours: (brandId: string | null) => Hours;
  /** All posts and events of every case that has a post in the span, also from outside it. */
  rows: readonly InteractionRow[];
  cases: readonly CaseRow[];
  customers: readonly Pick<CustomerRow, 'id' | 'since'>[];
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const inbound = (row: InteractionRow): boolean => row.kind === 'post' && row.direction === 'in';
const asks = (row: InteractionRow): boolean => needsAnswer({ text: row.text, reasons: row.reasons, isRepost: false, own: false }).needs;

type Fate = 'seen' | 'elsewhere' | 'noReply' | 'open';

interface Talk {
  fate: Fate;
  first: InteractionRow;
  /** The first that surely answers it. */
  answer: InteractionRow | null;
  /** No answer came earlier than so, ms. */
  notBefore: number;
  doubtful: boolean;
}

/** What became of a conversation that asked at `first`. `rows`: the whole case. Another brand of ours answers for itself alone. */
function fateOf(found: CaseRow | undefined, rows: readonly InteractionRow[], first: InteractionRow): Talk {
  const ours = (row: InteractionRow): boolean => row.brandId === null || first.brandId === null || row.brandId === first.brandId;
  const answers = rows.filter((row) => isAnswer(row) && ours(row) && !surelyBefore(row, first)).sort((a, b) => a.at - b.at);
  const answer = answers.find((row) => coveredBy(row, rows).includes(first)) ?? null;
  const talk = { first, answer, notBefore: Math.min(...answers.map(earliest)), doubtful: false };
  if (answer) return { ...talk, fate: 'seen' };
  const elsewhere = found?.closed?.how === 'elsewhere';
  const noReply = found?.state === 'done' || found?.state === 'waiting';
  const fate = elsewhere ? 'elsewhere' : noReply ? 'noReply' : 'open';
  return { ...talk, fate, doubtful: fate === 'open' && answers.length > 0 };
}

export function report({ span, hours, rows, cases, customers }: ReportInput): Report {
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  const within = (row: InteractionRow): boolean => row.at >= span.from && row.at < span.to;
  const setAside = (row: InteractionRow): boolean => (row.caseId ? caseOf.get(row.caseId)?.closed?.how === 'not-about-us' : false);
  const theirs = rows.filter((row) => inbound(row) && within(row) && !setAside(row));

  const byCase = new Map<string, InteractionRow[]>();
  for (const row of rows) if (row.caseId) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
  const firstAsk = new Map<string, InteractionRow>();
  for (const row of [...theirs].sort((a, b) => a.at - b.at)) if (row.caseId && !firstAsk.has(row.caseId) && asks(row)) firstAsk.set(row.caseId, row);
  const talks = [...firstAsk].map(([id, first]) => fateOf(caseOf.get(id), byCase.get(id) ?? [], first));
  const fates = (fate: Fate): number => talks.filter((talk) => talk.fate === fate).length;

  const people = new Set(theirs.flatMap((row) => (row.customerId ? [row.customerId] : [])));
  const since = new Map(customers.map((row) => [row.id, row.since]));
  const newPeople = [...people].filter((id) => (since.get(id) ?? span.from) >= span.from).length;
  return {
    aboutUs: theirs.length,
    otherDays: theirs.filter((row) => earliest(row) < span.from || latest(row) >= span.to).length,
    conversations: new Set(theirs.flatMap((row) => (row.caseId ? [row.caseId] : []))).size,
    needed: talks.length,
    seen: fates('seen'),
    elsewhere: fates('elsewhere'),
    noReply: fates('noReply'),
    open: fates('open'),
    doubtful: talks.filter(({ doubtful }) => doubtful).length,
    ...responses(talks, hours),
    newPeople,
    knownPeople: people.size - newPeople,
  };
}

/** Of one answer, ms: by the middles, and between what the truth lies. */
interface Took {
  ms: number;
  least: number;
  most: number;
}

function responses(talks: readonly Talk[], hours: ReportInput['hours']): Pick<Report, 'response' | 'teamResponse' | 'coarse'> {
  const answered = talks.flatMap(({ first, answer, notBefore }) => (answer ? [{ first, answer, notBefore }] : []));
  const fine = answered.flatMap(({ first, answer, notBefore }) => {
    const took = responseTime(first.time, answer.time);
    if (!took || took.roughness === 'coarse') return [];
    const team = (from: number, to: number): number => teamTime(hours(first.brandId), from, to);
    const [from, by] = [earliest(first), latest(first)];
    return [
      {
        clock: { ms: took.ms, least: Math.max(0, notBefore - by), most: Math.max(0, latest(answer) - from) },
        team: { ms: team(first.at, answer.at), least: team(by, notBefore), most: team(from, latest(answer)) },
      },
    ];
  });
  const about = fine.some(({ clock }) => clock.least < clock.most);
  const of = (values: readonly Took[]): Median => {
    const mid = (each: keyof Took): number | null => (values.length < LEAST ? null : median(values.map((one) => one[each])));
    return { ms: mid('ms'), n: values.length, about, least: mid('least'), most: mid('most') };
  };
  return { response: of(fine.map(({ clock }) => clock)), teamResponse: of(fine.map(({ team }) => team)), coarse: answered.length - fine.length };
}
