/** What a person does in a card or on a customer page: notes, tags and the state of a case. One transaction an act, done once. */
import type { CaseAct } from '../../customers/case';
import type { CardAction } from '../../model/card';
import type { InteractionRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { acted } from './cases';
import { sayNotStrange, sayOfCase } from './meaning';
import { count, getSound, NOT_FOUND, once, soundOrAside } from './tx';

export interface ActOn {
  customerId: string;
  /** Null: the customer's newest case. */
  caseId: string | null;
}

export interface Doer {
  opId: string;
  now: number;
  initials: string;
}

/** Acts that change the store's customer or case; saving a post and changing one's initials are not among them. */
export type StoreAct = Exclude<CardAction, { do: 'save' | 'initials' | 'correct' | 'same-person' }>;

const MAX_TAGS = 100;

/** Does it, unless done before. False: there is no such customer, or no case for an act on one. Null case: none was touched. */
export async function writeAct(db: EarshotDb, on: ActOn, action: StoreAct, by: Doer): Promise<{ found: boolean; caseId: string | null }> {
  const result = { found: true, caseId: on.caseId };
  const notFound = () => {
    result.found = false;
    return NOT_FOUND;
  };
  await once(db, by.opId, by.now, async () => {
    const customer = await getSound(db, 'customers', on.customerId, by.now);
    if (!customer) return notFound();
    const caseId = on.caseId ?? (await newestCase(db, on.customerId, by.now));
    result.caseId = caseId;
    const here = { customerId: customer.id, caseId, by };
    switch (action.do) {
      case 'note':
        return addRow(db, { ...here, kind: 'note', text: action.text, event: null });
      case 'tag': {
        const tag = action.tag.trim();
        const others = customer.tags.filter((one) => one !== tag);
        const tags = action.on && tag ? [...others, tag].slice(-MAX_TAGS) : others;
        await db.customers.put({ ...customer, tags });
        return;
      }
      case 'dont-contact':
        await db.customers.put({ ...customer, dontContact: action.on });
        return addRow(db, { ...here, kind: 'event', text: '', event: action.on ? 'dont-contact' : 'may-contact' });
      default: {
        const row = caseId ? await acted(db, caseId, caseAct(action), by) : null;
        if (!row) return notFound();
        if (action.do === 'not-about-us') await sayOfCase(db, row, { what: 'ours', may: ['not-ours'] }, by);
        if (action.do === 'reopen') await sayNotStrange(db, row.id, by.now);
        return addRow(db, { ...here, kind: 'event', text: '', event: eventOf(action), ...(action.do === 'elsewhere' ? { at: action.at } : {}) });
      }
    }
  });
  return result;
}

type CaseOnly = Exclude<StoreAct, { do: 'note' | 'tag' | 'dont-contact' }>;

function caseAct(action: CaseOnly): CaseAct {
  if (action.do === 'take') return { do: action.on ? 'take' : 'let-go' };
  return action;
}

function eventOf(action: CaseOnly): string {
  if (action.do === 'take') return action.on ? 'taken' : 'let-go';
  if (action.do === 'pass') return `passed:${action.to}`;
  if (action.do === 'elsewhere') return `elsewhere:${action.how}`;
  if (action.do === 'no-reply') return `no-reply:${action.reason}`;
  return action.do === 'reopen' ? 'reopened' : action.do;
}

async function newestCase(db: EarshotDb, customerId: string, now: number): Promise<string | null> {
  const raw = await db.cases.where('[customerId+lastAt]').between([customerId, 0], [customerId, Infinity]).reverse().limit(5).toArray();
  return (await soundOrAside(db, 'cases', raw, now))[0]?.id ?? null;
}

interface NewRow {
  customerId: string;
  caseId: string | null;
  by: Doer;
  kind: 'note' | 'event';
  text: string;
  event: string | null;
  /** When it happened, where that is not now, ms. */
  at?: number;
}

/** A line of its own in the history. Inside a write transaction. */
export async function addRow(db: EarshotDb, { customerId, caseId, by, kind, text, event, at }: NewRow): Promise<void> {
  const found = caseId ? await getSound(db, 'cases', caseId, by.now) : null;
  const row: InteractionRow = {
    id: `${kind}:${by.opId}`,
    kind,
    direction: 'none',
    customerId,
    caseId,
    brandId: found?.brandId ?? null,
    site: null,
    postId: null,
    postKind: null,
    permalink: null,
    authorId: null,
    threadId: null,
    at: at ?? by.now,
    time: null,
    seenAt: by.now,
    text,
    versions: [],
    cut: 'none',
    removedAt: null,
    audience: 'unknown',
    savedBy: 'person',
    reasons: [],
    initials: by.initials || null,
    answers: null,
    response: null,
    spokeAs: null,
    event,
  };
  await db.interactions.put(row);
  await count(db, 'interactions', 1);
}
