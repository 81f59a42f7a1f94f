/** What the desk reads: open cases, whose they are and what was said last, the rows of a span. Reads only, live. */
import Dexie from 'dexie';
import { needsAnswer } from '../../customers/needs';
import { isOf } from '../../listening/models/of-text';
import { urgencyOf, type Urgency } from '../../listening/urgency';
import type { AuthorRow, CaseRow, CaseState, CustomerRow, InteractionRow } from '../../model/customer';
import type { ReasonKind } from '../../model/match';
import type { EarshotDb } from '../db';
import { sound } from '../sound';

export const OPEN_STATES = ['new', 'taken', 'waiting'] as const satisfies readonly CaseState[];

/** All open cases; those of a state together. */
export async function readOpenCases(db: EarshotDb): Promise<CaseRow[]> {
  const found = await db.transaction('r', db.cases, () =>
    Promise.all(OPEN_STATES.map((state) => db.cases.where('[state+lastAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]).toArray())),
  );
  return sound('cases', found.flat()).rows;
}

const ADDRESSED: ReadonlySet<ReasonKind> = new Set(['under-our-post', 'reply-to-us', 'mentions-us', 'on-our-page', 'our-conversation']);

/** A post of theirs in the case is a question or problem said to us, and not only about us. */
const asksUs = (row: InteractionRow): boolean =>
  row.direction === 'in' &&
  row.removedAt === null &&
  row.reasons.some((reason) => ADDRESSED.has(reason.kind)) &&
  needsAnswer({ text: row.text, reasons: [], isRepost: false, own: false }).needs;

const rowsOfCase = (db: EarshotDb, id: string): Promise<InteractionRow[]> => db.interactions.where('caseId').equals(id).toArray();

/** One getAll of a stretch of history is faster than so many small ones, as long as little of it is of other cases. */
const MANY = 200;
const STRAY = 5;

/** Posts of the cases, in whatever order. */
async function rowsOfCases(db: EarshotDb, cases: readonly CaseRow[]): Promise<InteractionRow[]> {
  if (cases.length > MANY) {
    const stretch = db.interactions.where('at').between(
      cases.reduce((at, row) => Math.min(at, row.openedAt), Infinity),
      cases.reduce((at, row) => Math.max(at, row.lastAt), 0),
      true,
      true,
    );
    if ((await stretch.count()) < cases.length * STRAY) return stretch.toArray();
  }
  return (await Promise.all(cases.map((row) => rowsOfCase(db, row.id)))).flat();
}

export interface Weight {
  /** Somebody asked us in it. */
  asks: boolean;
  /** Of its most urgent post that still waits, 0 to 100, and why, weightiest first; without how long, which grows (`withWaiting`). */
  urgency: Urgency;
  /** Keys of those who wrote in it, as the quiet list names accounts. */
  authors: string[];
  /** Its texts, newest first, for the quiet list's words. */
  texts: string[];
}

const CALM: Urgency = { score: 0, why: [] };
/** Beyond this a text says nothing new about its urgency, and ten thousand cases must be weighed in a blink. */
const WEIGHED = 1_000;

/** As the card has it: with who is read by many and who asks again. By the words alone only where nothing is derived yet. */
const urgencyIn = ({ text, meaning }: InteractionRow): Urgency =>
  meaning && isOf(meaning, text) ? meaning.urgency : urgencyOf(text.slice(0, WEIGHED), { followers: meaning?.followers ?? null });

/** What each of the cases weighs on the desk. One transaction, whatever their number. */
export async function readWeights(db: EarshotDb, cases: readonly CaseRow[]): Promise<Map<string, Weight>> {
  const rows = await db.transaction('r', db.interactions, () => rowsOfCases(db, cases));
  const wanted = new Map(cases.map((row) => [row.id, row]));
  const said = new Map<string, InteractionRow[]>();
  for (const row of sound(
    'interactions',
    rows.filter((one) => one.caseId !== null && wanted.has(one.caseId)),
  ).rows)
    if (row.caseId && row.direction === 'in') said.set(row.caseId, [...(said.get(row.caseId) ?? []), row]);
  return new Map(
    cases.map((one): [string, Weight] => {
      const theirs = (said.get(one.id) ?? []).sort((a, b) => b.at - a.at);
      const waits = theirs.filter((row) => row.removedAt === null && (!one.waitingSince || row.at >= one.waitingSince.from));
      const urgency = one.needsAnswer ? waits.map(urgencyIn).reduce((most, each) => (each.score > most.score ? each : most), CALM) : CALM;
      const authors = [...new Set(theirs.flatMap((row) => row.authorId ?? []))];
      return [one.id, { asks: theirs.some(asksUs), urgency, authors, texts: theirs.map((row) => row.text) }];
    }),
  );
}

export interface CaseWords {
  customer: CustomerRow | null;
  /** Who said the last words. */
  author: AuthorRow | null;
  /** Their newest post that still stands, else their newest. */
  last: InteractionRow | null;
}

/** Person and last words of some cases, in their order. */
export function readCaseWords(db: EarshotDb, cases: readonly CaseRow[]): Promise<Map<string, CaseWords>> {
  return db.transaction('r', db.interactions, db.customers, db.authors, async () => {
    const words = await Promise.all(
      cases.map(async (one): Promise<[string, CaseWords]> => {
        const [raw, customer] = await Promise.all([rowsOfCase(db, one.id), db.customers.get(one.customerId)]);
        const theirs = sound('interactions', raw)
          .rows.filter((row) => row.direction === 'in')
          .sort((a, b) => b.at - a.at);
        const last = theirs.find((row) => row.removedAt === null) ?? theirs[0] ?? null;
        const author = last?.authorId ? sound('authors', [await db.authors.get(last.authorId)]).rows[0] : undefined;
        return [one.id, { customer: sound('customers', [customer]).rows[0] ?? null, author: author ?? null, last }];
      }),
    );
    return new Map(words);
  });
}

export interface SpanRows {
  /** Every row of each case that has a post in the span. */
  rows: InteractionRow[];
  cases: CaseRow[];
  customers: CustomerRow[];
}

/** What a report of the posts between two moments (ms, `to` exclusive) needs. */
export function readSpan(db: EarshotDb, from: number, to: number): Promise<SpanRows> {
  return db.transaction('r', db.interactions, db.cases, db.customers, async () => {
    const within = sound('interactions', await db.interactions.where('at').between(from, to).toArray()).rows.filter((row) => row.direction === 'in');
    const ids = [...new Set(within.flatMap((row) => (row.caseId ? [row.caseId] : [])))];
    const people = [...new Set(within.flatMap((row) => (row.customerId ? [row.customerId] : [])))];
    const [talks, cases, customers] = await Promise.all([
      Promise.all(ids.map((id) => rowsOfCase(db, id))),
      db.cases.bulkGet(ids),
      db.customers.bulkGet(people),
    ]);
    return {
      rows: [...sound('interactions', talks.flat()).rows, ...within.filter((row) => row.caseId === null)],
      cases: sound('cases', cases).rows,
      customers: sound('customers', customers).rows,
    };
  });
}
