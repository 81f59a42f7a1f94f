/**
 * A case: one customer's conversation in one thread for one brand. Pure: a case and what happened in, a case out.
 *
 *   from \ what   their new post   our answer seen   answer lost   take   let go   waiting   elsewhere   no reply   not about us   settled   reopen
 *   (none)        new              -                 -             -      -        -         -           -          -              -         -
 *   new           new              answered          new           taken  new      waiting   answered    done       done           done      new
 *   taken         taken            answered          taken         taken  new      waiting   answered    done       done           done      taken
 *   answered      new              answered          new           taken  answered waiting   answered    done       done           done      new
 *   waiting       new              answered          waiting       taken  new      waiting   answered    done       done           done      new
 *   done          new              done              done          taken  done     waiting   answered    done       done           done      new
 *
 * "their new post": may be newer than all that whoever closed the case could know; an older post found by scrolling back changes nothing.
 * "our answer seen" leaves the case open while a post stands that no answer surely covers (`order`).
 * "pass" is "take" by a colleague, but what waits for the customer goes on waiting.
 * A private account's reply is not an answer. Closing quiets every mark of the case.
 */
import type { CaseRow } from '../model/customer';
import type { PostTime } from '../model/post';

/** Silence after which the same thread is a new conversation, ms. */
export const SILENCE = 24 * 3_600_000;

/** One of the customer's posts, as a case sees it. `at`: sort key, ms. */
export interface Said {
  at: number;
  time: PostTime | null;
  needs: boolean;
}

/** The case a post at `at` belongs to: the one whose span it touches with less than a day of silence between. */
export function caseFor(cases: readonly CaseRow[], at: number): CaseRow | null {
  const gap = (one: CaseRow): number => Math.max(0, one.openedAt - at, at - one.lastAt);
  const near = cases.filter((one) => gap(one) < SILENCE).sort((a, b) => gap(a) - gap(b) || b.lastAt - a.lastAt);
  return near[0] ?? null;
}

export function openCase(base: Pick<CaseRow, 'id' | 'customerId' | 'brandId' | 'site' | 'threadId'>, said: Said): CaseRow {
  return {
    ...base,
    state: 'new',
    needsAnswer: said.needs,
    owner: null,
    openedAt: said.at,
    waitingSince: said.time,
    lastInAt: said.at,
    lastAt: said.at,
    closed: null,
    reference: null,
  };
}

const isOpen = (row: CaseRow): boolean => row.state === 'new' || row.state === 'taken';

function earlier(a: PostTime | null, b: PostTime | null): PostTime | null {
  if (!a || !b) return a ?? b;
  return a.from <= b.from ? a : b;
}

/** A post now stands at `at`: new, or its rough time is known better. */
export function onMoved(row: CaseRow, at: number, isTheirs: boolean): CaseRow {
  const lastAt = Math.max(row.lastAt, at);
  return isTheirs ? { ...row, openedAt: Math.min(row.openedAt, at), lastInAt: Math.max(row.lastInAt, at), lastAt } : { ...row, lastAt };
}

/** Whether a post may be newer than what was known when a person closed the case. */
const mayBeNews = (row: CaseRow, { at, time }: Said): boolean =>
  at > row.lastInAt || (time !== null && time.at === null && time.to > (row.closed?.at ?? row.lastInAt));

/** A post of the customer, seen for the first time. `covered`: an answer of ours in the case surely covers it. */
export function onPost(row: CaseRow, said: Said, covered: boolean): CaseRow {
  const span = onMoved(row, said.at, true);
  if (covered) return span;
  if (isOpen(row)) return { ...span, needsAnswer: row.needsAnswer || said.needs, waitingSince: earlier(row.waitingSince, said.time) };
  if (row.closed?.how !== 'seen' && !mayBeNews(row, said)) return span;
  return { ...span, state: 'new', needsAnswer: said.needs, waitingSince: said.time, closed: null };
}

/** A stored post now reads as asking for an answer (edited, unfolded, or first seen as a repost). */
export function onMoreNeed(row: CaseRow, needs: boolean): CaseRow {
  return needs && isOpen(row) && !row.needsAnswer ? { ...row, needsAnswer: true } : row;
}

/** Our answer was seen. `open`: posts of the case that no answer surely covers, oldest first. */
export function onAnswer(row: CaseRow, answer: { at: number; by: string }, open: readonly Said[]): CaseRow {
  const lastAt = Math.max(row.lastAt, answer.at);
  if (row.state === 'done') return { ...row, lastAt };
  const [first] = open;
  if (first) {
    return {
      ...row,
      lastAt,
      state: isOpen(row) ? row.state : 'new',
      needsAnswer: open.some((said) => said.needs),
      waitingSince: first.time,
      closed: null,
    };
  }
  return {
    ...row,
    lastAt,
    state: 'answered',
    needsAnswer: false,
    waitingSince: null,
    closed: { at: answer.at, how: 'seen', detail: answer.by.slice(0, 100), initials: row.owner },
  };
}

/** Times were seen anew. `was`, `open`: posts that no answer surely covered before, and does now. An answer that covers more now may close the case. */
export function onNarrowed(row: CaseRow, latest: { at: number; by: string } | null, was: readonly Said[], open: readonly Said[]): CaseRow {
  const doubted = row.state === 'answered' && row.closed?.how === 'seen' && open.length > 0;
  return latest && (doubted || (isOpen(row) && open.length < was.length)) ? onAnswer(row, latest, open) : row;
}

/** Our answer was edited or is gone: someone must look again. `open`: posts now without an answer, oldest first. */
export function onAnswerLost(row: CaseRow, open: readonly Said[]): CaseRow {
  if (row.state !== 'answered' || row.closed?.how !== 'seen') return row;
  return { ...row, state: 'new', needsAnswer: true, waitingSince: open[0]?.time ?? row.waitingSince, closed: null };
}

export type CaseAct =
  | { do: 'take' }
  | { do: 'let-go' }
  /** The case is a colleague's now; what waits for the customer goes on waiting. */
  | { do: 'pass'; to: string }
  | { do: 'waiting' }
  | { do: 'elsewhere'; how: string; at: number }
  | { do: 'no-reply'; reason: string }
  | { do: 'not-about-us' }
  /** Nothing more to do: the customer is helped, or a word only to be read was read. */
  | { do: 'settled' }
  | { do: 'reopen' };

/** An act of a person. `now` ms; `initials` of whoever acts, '' where none are set. `open`: posts without an answer of ours. */
export function onAct(row: CaseRow, act: CaseAct, by: { now: number; initials: string }, open: readonly Said[]): CaseRow {
  const initials = by.initials || null;
  const quiet = { needsAnswer: false, waitingSince: null };
  const since = open[0]?.time ?? row.waitingSince;
  switch (act.do) {
    case 'take':
      return {
        ...row,
        state: 'taken',
        owner: initials,
        needsAnswer: row.needsAnswer || open.some((said) => said.needs),
        waitingSince: since,
        closed: null,
      };
    case 'pass':
      if (row.state === 'waiting') return { ...row, owner: act.to };
      return { ...onAct(row, { do: 'take' }, by, open), owner: act.to };
    case 'let-go':
      return { ...row, owner: null, state: row.state === 'taken' || row.state === 'waiting' ? 'new' : row.state };
    case 'waiting':
      return { ...row, ...quiet, state: 'waiting', owner: row.owner ?? initials, closed: null };
    case 'elsewhere':
      return { ...row, ...quiet, state: 'answered', closed: { at: act.at, how: 'elsewhere', detail: act.how, initials } };
    case 'no-reply':
      return { ...row, ...quiet, state: 'done', closed: { at: by.now, how: 'no-reply', detail: act.reason, initials } };
    case 'not-about-us':
      return { ...row, ...quiet, state: 'done', closed: { at: by.now, how: 'not-about-us', detail: null, initials } };
    case 'settled':
      return { ...row, ...quiet, state: 'done', closed: { at: by.now, how: 'settled', detail: null, initials } };
    case 'reopen':
      return isOpen(row) ? row : { ...row, state: 'new', needsAnswer: open.some((said) => said.needs), waitingSince: since, closed: null };
  }
}
