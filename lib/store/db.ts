/**
 * The store's shape: one IndexedDB database in the extension's own origin.
 * Only `lib/store/write` writes; own pages read live. Every table says here how long it is kept,
 * whether it is exported and how a person's erasure reaches it (`policy.ts` loops over this).
 */
import Dexie, { type ChromeTransactionDurability, type EntityTable, type Table } from 'dexie';
import type { OwnAccount } from '../model/account';
import type { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../model/customer';
import type { DraftRow } from '../model/draft';
import type { CorrectionRow } from '../model/meaning';
import type { BrandRow, SavedReplyRow } from '../model/settings';
import type { SettingKey } from './setting-keys';

export type AccountRow = OwnAccount & { id: string };
export interface SettingRow {
  key: SettingKey;
  value: unknown;
}
/** Acts already done, by client-made id: a retry finds its answer instead of acting twice. Kept 7 days. */
export interface OpRow {
  id: string;
  at: number;
}
/** A row that no longer fits its schema: set aside, shown, exportable, never silently dropped. */
export interface DamagedRow {
  id: string;
  table: string;
  at: number;
  row: unknown;
  problem: string;
}
/**
 * Bulk work in waiting, some hundred rows in one record. Job `in:…`: rows of a file that are not yet visible, swept unless one flip
 * takes them in. Job `undo:…`: rows that the last flip changed, as they were before, in the order it came to them.
 */
export interface StagedRow {
  job: string;
  /** Table the rows are meant for. */
  t: string;
  /** Place among the packs of this job and table. */
  k: string;
  at: number;
  r: unknown;
}
/** Precomputed counts, because count() of a million rows takes seconds. */
export interface CounterRow {
  key: string;
  value: number;
}

export const DB_NAME = 'earshot';

export class EarshotDb extends Dexie {
  authors!: EntityTable<AuthorRow, 'id'>;
  customers!: EntityTable<CustomerRow, 'id'>;
  interactions!: EntityTable<InteractionRow, 'id'>;
  cases!: EntityTable<CaseRow, 'id'>;
  brands!: EntityTable<BrandRow, 'id'>;
  accounts!: EntityTable<AccountRow, 'id'>;
  savedReplies!: EntityTable<SavedReplyRow, 'id'>;
  settings!: EntityTable<SettingRow, 'key'>;
  ops!: EntityTable<OpRow, 'id'>;
  damaged!: EntityTable<DamagedRow, 'id'>;
  counters!: EntityTable<CounterRow, 'key'>;
  staged!: Table<StagedRow, [string, string, string]>;
  corrections!: EntityTable<CorrectionRow, 'id'>;
  drafts!: EntityTable<DraftRow, 'id'>;

  /** `durability`: strict waits for the disk (notes, cases, settings); relaxed survives all but a power cut (captures). */
  constructor(name: string = DB_NAME, durability: ChromeTransactionDurability = 'strict') {
    super(name, { chromeTransactionDurability: durability });
    // An open old connection would block an upgrade in another tab for ever.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
    // Versions 1 to 4 differ in tables alone, and Dexie adds those that a store lacks. Each version named here is worked out anew, all before
    // it too, with every start of the worker: a version is named beside this one only when it changes rows or indexes.
    this.version(4).stores({
      authors: 'id, customerId, lastSeen',
      customers: 'id, lastAt, *tags',
      interactions: 'id, [customerId+at], caseId, [authorId+at], [threadId+at], at',
      cases: 'id, [customerId+lastAt], [threadId+customerId], [state+lastAt], lastAt',
      brands: 'id',
      accounts: 'id, site',
      savedReplies: 'id, updatedAt',
      settings: 'key',
      ops: 'id, at',
      damaged: 'id, table',
      counters: 'key',
      staged: '[job+t+k], at',
      corrections: 'id, brandId, of, customerId, op',
      drafts: 'id, customerId, at',
    });
  }
}
