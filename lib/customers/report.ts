/**
 * "This week": what this browser saw, counted. Medians only where there are enough, with their n; nothing per colleague. Pure.
 * Source of every figure: the history's own rows of the span; a deleted post of theirs was still said, an answer taken back was not given.
 */
import type { CaseRow, CustomerRow, InteractionRow } from '../model/customer';
import { needsAnswer } from './needs';
import { teamTime, type Hours } from './team-hours';
import { responseTime } from './time';

/** Fewer than this and a median says nothing. */
export const LEAST = 5;

export interface Span {
  /** ms, from inclusive, to exclusive. */
  from: number;
  to: number;
}

/** null `ms`: refused, because n is below `LEAST`. `about`: one of the times was rough. */
export interface Median {
  ms: number | null;
  n: number;
  about: boolean;
}

export interface Report {
  /** Posts of theirs about us in the span; those set aside as not about us are left out. */
  aboutUs: number;
  /** Conversations with such posts, and those of them in which one asked for an answer. */
  conversations: number;
  needed: number;
  /** Each needed conversation is in exactly one of these four. */
  seen: number;
  elsewhere: number;
  noReply: number;
  open: number;
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
const ours = (row: InteractionRow): boolean => row.direction === 'out' && row.spokeAs !== 'private' && row.removedAt === null;
const asks = (row: InteractionRow): boolean => needsAnswer({ text: row.text, reasons: row.reasons, isRepost: false, own: false }).needs;

type Fate = 'seen' | 'elsewhere' | 'noReply' | 'open';

interface Talk {
  fate: Fate;
  first: InteractionRow;
  answer: InteractionRow | null;
}

/** What became of a conversation that asked at `first`. `rows`: the whole case. */
function fateOf(found: CaseRow | undefined, rows: readonly InteractionRow[], first: InteractionRow): Talk {
  const answers = rows.filter((row) => ours(row) && row.at >= first.at).sort((a, b) => a.at - b.at);
  const [answer] = answers;
  if (answer) return { fate: 'seen', first, answer };
  const elsewhere = found?.closed?.how === 'elsewhere';
  const noReply = found?.state === 'done' || found?.state === 'waiting';
  return { fate: elsewhere ? 'elsewhere' : noReply ? 'noReply' : 'open', first, answer: null };
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
    conversations: new Set(theirs.flatMap((row) => (row.caseId ? [row.caseId] : []))).size,
    needed: talks.length,
    seen: fates('seen'),
    elsewhere: fates('elsewhere'),
    noReply: fates('noReply'),
    open: fates('open'),
    ...responses(talks, hours),
    newPeople,
    knownPeople: people.size - newPeople,
  };
}

function responses(talks: readonly Talk[], hours: ReportInput['hours']): Pick<Report, 'response' | 'teamResponse' | 'coarse'> {
  const times = talks.flatMap(({ first, answer }) => {
    const took = answer ? responseTime(first.time, answer.time) : null;
    return answer ? [{ took, team: teamTime(hours(first.brandId), first.at, answer.at) }] : [];
  });
  const fine = times.flatMap(({ took, team }) => (took && took.roughness !== 'coarse' ? [{ ...took, team }] : []));
  const about = fine.some((one) => one.roughness === 'about');
  const of = (values: readonly number[]): Median => ({ ms: values.length < LEAST ? null : median(values), n: values.length, about });
  return { response: of(fine.map((one) => one.ms)), teamResponse: of(fine.map((one) => one.team)), coarse: times.length - fine.length };
}
