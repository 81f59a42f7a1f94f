/**
 * What pages report becomes history: one transaction a batch, safe to repeat. What matches nothing is never written,
 * and what is not public only by a person's press of Save.
 */
import { primaryMatch } from '../../customers/brand-of';
import { fitToKeep } from '../../customers/fit';
import { keptByItself, ownAccount } from '../../customers/identity';
import { needsAnswer } from '../../customers/needs';
import { middle } from '../../customers/time';
import type { AccountRole, OwnAccount } from '../../model/account';
import type { CaseRow } from '../../model/customer';
import type { Capture } from '../../model/match';
import type { EarshotDb } from '../db';
import { inherit, isFree, speaking } from './heir';
import { firstSeen, seenAgain, type Kept, type Waiting } from './inbound';
import { spokenAgain, spokenFirst, type Spoken } from './outbound';
import { findRow } from './sightings';
import { inOne, once, soundOrAside } from './tx';

export interface Outcome {
  key: string;
  /** stored; ask: only on Save; maybe: not decided whether ours; nothing: not ours, nothing kept. */
  why: 'stored' | 'ask' | 'maybe' | 'nothing';
  /** The stored row, null: none. */
  rowId: string | null;
  /** The row's id until now, where the page has only now shown the post's lasting one; null: the same. */
  was: string | null;
  case: CaseRow | null;
  needs: boolean;
  own: AccountRole | null;
  /** Something was written that a reader would see. */
  changed: boolean;
  /** Its brand was removed, and another has taken it up now. */
  inherited: boolean;
}

export interface CaptureOptions {
  /** When it was seen, ms. */
  now: number;
  /** person: someone pressed Save, which lifts the rule of audiences. */
  savedBy: 'rule' | 'person';
  /** A person's act carries one; pages' reports are the same by what they hold. */
  opId?: string;
}

export async function writeCaptures(db: EarshotDb, told: readonly Capture[], options: CaptureOptions): Promise<Outcome[]> {
  const captures = told.map((capture) => ({ ...capture, post: fitToKeep(capture.post, options.now) }));
  const outcomes = new Map<string, Outcome>();
  const work = async () => {
    outcomes.clear();
    const brands = new Set((await soundOrAside(db, 'brands', await db.brands.toArray(), options.now)).map((brand) => brand.id));
    const accounts = await speaking(db, await soundOrAside(db, 'accounts', await db.accounts.toArray(), options.now), brands);
    const taken = new Set<string>();
    const waiting: Waiting = new Map();
    const rank = (one: Capture) => (ownAccount(accounts, one.post.site, one.post.author.handle) ? 1 : 0);
    const when = (one: Capture) => middle(one.post.time, options.now);
    // Their posts first, so that an answer in the same batch finds what it answers.
    for (const capture of [...captures].sort((a, b) => rank(a) - rank(b) || when(a) - when(b))) {
      const outcome = await one(db, capture, { ...options, accounts, brands, taken, waiting });
      outcomes.set(capture.key, outcome);
      if (outcome.rowId) taken.add(outcome.rowId);
    }
    await freshen(db, outcomes);
  };
  if (options.opId) await once(db, options.opId, options.now, work);
  else await inOne(db, work);
  return captures.map((capture) => outcomes.get(capture.key)).filter((outcome) => outcome !== undefined);
}

type Scope = CaptureOptions & {
  accounts: readonly OwnAccount[];
  brands: ReadonlySet<string>;
  taken: ReadonlySet<string>;
  waiting: Waiting;
};

async function one(db: EarshotDb, capture: Capture, scope: Scope): Promise<Outcome> {
  const { post } = capture;
  const { now, savedBy, accounts } = scope;
  // The store's own list decides who is ours; a page may hold an old one.
  const account = ownAccount(accounts, post.site, post.author.handle);
  const match = primaryMatch(capture.matches, scope.brands, savedBy === 'person');
  const base = { key: capture.key, own: account?.role ?? null };
  const reasons = (match ?? capture.matches[0])?.reasons ?? [];
  const needs = needsAnswer({ text: post.text, reasons, isRepost: post.isRepost, own: account !== null }).needs;
  const nothing: Outcome = { ...base, why: 'nothing', rowId: null, was: null, case: null, needs, changed: false, inherited: false };
  if (post.isAd || post.kind === 'ad') return nothing;
  const named = Boolean(post.author.handle ?? post.author.name);
  const old = named ? await findRow(db, post, scope.taken, now) : null;
  const keep = savedBy === 'person' || keptByItself(post, accounts);
  const stored = ({ row, ...kept }: Kept): Outcome => ({
    ...base,
    why: 'stored',
    rowId: row.id,
    was: old && old.id !== row.id ? old.id : null,
    case: kept.case,
    needs,
    changed: kept.changed,
    inherited: false,
  });

  if (account) {
    if (old?.direction === 'in') return { ...nothing, why: 'stored', rowId: old.id };
    const spoken: Spoken = { post, account, brandId: match?.brandId ?? null, brands: scope.brands, keep, now };
    if (old) return stored(await spokenAgain(db, old, spoken));
    const kept = await spokenFirst(db, spoken);
    return kept ? stored(kept) : nothing;
  }
  if (old) {
    if (old.direction !== 'in') return { ...nothing, why: 'stored', rowId: old.id };
    const heir = (await isFree(db, old, scope.brands, now)) ? match : null;
    const kept = await seenAgain(db, heir ? await inherit(db, old, heir, now) : old, {
      post,
      match: match ?? { brandId: old.brandId ?? '', reasons: [], maybe: false },
      savedBy: savedBy === 'person' ? savedBy : old.savedBy,
      now,
    });
    return heir ? { ...stored(kept), changed: true, inherited: true } : stored(kept);
  }
  if (!match) return capture.matches.some((one) => scope.brands.has(one.brandId)) ? { ...nothing, why: 'maybe' } : nothing;
  if (!keep || !named) return { ...nothing, why: 'ask' };
  return stored(await firstSeen(db, { post, match, savedBy, now }, scope.waiting));
}

/** A later post of the batch may have changed the case of an earlier one. */
async function freshen(db: EarshotDb, outcomes: Map<string, Outcome>): Promise<void> {
  for (const [key, outcome] of outcomes) {
    if (!outcome.rowId) continue;
    const row = await db.interactions.get(outcome.rowId);
    const found = row?.caseId ? await db.cases.get(row.caseId) : undefined;
    outcomes.set(key, { ...outcome, case: found ?? null });
  }
}
