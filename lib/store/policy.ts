/**
 * What becomes of every table's rows: how long they stay, whether an export holds them, how a person's erasure finds them.
 * Retention, export and erasure loop over this and name no table; a test fails when a table has no entry.
 */
import { z } from 'zod';
import { OwnAccount } from '../model/account';
import { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../model/customer';
import { DraftRow } from '../model/draft';
import { CorrectionRow } from '../model/meaning';
import { BrandRow, SavedReplyRow } from '../model/settings';
import { isBrowserKey } from './setting-keys';

const Key = z.string().min(1).max(400);
const AccountRow = OwnAccount.extend({ id: Key });
const SettingRow = z.strictObject({ key: Key, value: z.unknown() });
const OpRow = z.lazy(() => z.strictObject({ id: Key, at: z.number() }));
const DamagedRow = z.lazy(() => z.strictObject({ id: Key, table: Key, at: z.number(), row: z.unknown(), problem: z.string() }));
const StagedRow = z.lazy(() => z.strictObject({ job: Key, t: Key, k: Key, at: z.number(), r: z.unknown() }));
const CounterRow = z.lazy(() => z.strictObject({ key: Key, value: z.number() }));

export interface TablePolicy {
  /** Shape of a sound row. */
  schema: z.ZodType;
  /** kept: until someone removes it; person: with its customer, 365 days after the last contact where we never engaged; days: that long after `field`. */
  retention: { keep: 'kept' } | { keep: 'person'; days: number } | { keep: 'days'; days: number; field: string };
  /** Whether a backup holds the rows. */
  exported: boolean;
  /** Keys of rows that belong to this browser alone: no backup holds them, and no restore touches them. */
  stays?: (key: string) => boolean;
  /** How erasing a person reaches rows: by the field that holds the customer's id, or the rows hold nobody. */
  erase: { by: 'id' | 'customerId' } | { by: 'row-of-person' } | { by: 'nobody' };
}

/** Posts of people never engaged are forgotten after this many days. */
export const FORGET_DAYS = 365;
/** A retry comes within seconds; a week covers a laptop that slept. */
const OP_DAYS = 7;
/** A text begun and left lying is of no use for longer. */
const DRAFT_DAYS = 14;
/** A restore can be undone this long. */
const UNDO_DAYS = 30;

export const POLICY = {
  authors: { schema: AuthorRow, retention: { keep: 'person', days: FORGET_DAYS }, exported: true, erase: { by: 'customerId' } },
  customers: { schema: CustomerRow, retention: { keep: 'person', days: FORGET_DAYS }, exported: true, erase: { by: 'id' } },
  interactions: { schema: InteractionRow, retention: { keep: 'person', days: FORGET_DAYS }, exported: true, erase: { by: 'customerId' } },
  cases: { schema: CaseRow, retention: { keep: 'person', days: FORGET_DAYS }, exported: true, erase: { by: 'customerId' } },
  brands: { schema: BrandRow, retention: { keep: 'kept' }, exported: true, erase: { by: 'nobody' } },
  accounts: { schema: AccountRow, retention: { keep: 'kept' }, exported: true, erase: { by: 'nobody' } },
  savedReplies: { schema: SavedReplyRow, retention: { keep: 'kept' }, exported: true, erase: { by: 'nobody' } },
  settings: { schema: SettingRow, retention: { keep: 'kept' }, exported: true, stays: isBrowserKey, erase: { by: 'nobody' } },
  ops: { schema: OpRow, retention: { keep: 'days', days: OP_DAYS, field: 'at' }, exported: false, erase: { by: 'nobody' } },
  damaged: { schema: DamagedRow, retention: { keep: 'kept' }, exported: true, erase: { by: 'row-of-person' } },
  counters: { schema: CounterRow, retention: { keep: 'kept' }, exported: false, erase: { by: 'nobody' } },
  corrections: { schema: CorrectionRow, retention: { keep: 'person', days: FORGET_DAYS }, exported: true, erase: { by: 'customerId' } },
  drafts: { schema: DraftRow, retention: { keep: 'days', days: DRAFT_DAYS, field: 'at' }, exported: false, erase: { by: 'customerId' } },
  staged: { schema: StagedRow, retention: { keep: 'days', days: UNDO_DAYS, field: 'at' }, exported: false, erase: { by: 'row-of-person' } },
} as const satisfies Record<string, TablePolicy>;

export type StoredTable = keyof typeof POLICY;

/** Tables a backup holds. */
export type ExportedTable = { [T in StoredTable]: (typeof POLICY)[T]['exported'] extends true ? T : never }[StoredTable];

export const EXPORTED = (Object.keys(POLICY) as StoredTable[]).filter((table): table is ExportedTable => POLICY[table].exported);

/** Whether a row is none of a backup's business: see `stays`. */
export const staysHere = (table: ExportedTable, key: string): boolean => (POLICY[table] as TablePolicy).stays?.(key) ?? false;
