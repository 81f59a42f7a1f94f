/** What an own page asks of the jobs worker, and what it hears back. A file goes as a handle; its bytes never travel in messages. */
import { z } from 'zod';
import type { Result } from '../kit/result';
import { BackupState } from '../privacy/backup/state';
import type { OwnAccount } from '../model/account';
import type { Settings } from '../model/settings';
import type { CustomersCsv } from '../privacy/csv/customers';
import type { Flipped } from '../store/bulk/flip';

export const Order = z.lazy(() =>
  z.discriminatedUnion('do', [
    /** Make a backup in the browser's storage. */
    z.strictObject({ do: z.literal('backup') }),
    /** Make one where it is due, and put what waits to be saved into the chosen folder where that may be done unasked. */
    z.strictObject({ do: z.literal('backup-if-due') }),
    /** Put the newest backup into the chosen folder; the person has just allowed it. */
    z.strictObject({ do: z.literal('deliver') }),
    /** Look at every row, and set aside those that no longer fit. */
    z.strictObject({ do: z.literal('check') }),
    /** Read a file to its end and put its rows in waiting; they wait until `restore` or the worker's end. */
    z.strictObject({ do: z.literal('look'), file: z.instanceof(Blob) }),
    z.strictObject({ do: z.literal('restore'), mode: z.enum(['join', 'replace']) }),
    z.strictObject({ do: z.literal('undo') }),
    /** All customers as a table for other tools. */
    z.strictObject({ do: z.literal('customers-csv') }),
    z.strictObject({ do: z.literal('schedule'), part: BackupState.unwrap().partial() }),
    z.strictObject({ do: z.literal('sweep') }),
    /** Put back what a restore that was cut off had changed; what waits is left to the next job. */
    z.strictObject({ do: z.literal('mend') }),
    z.strictObject({ do: z.literal('cancel') }),
  ]),
);
export type Order = z.infer<typeof Order>;
export type Work = Exclude<Order, { do: 'cancel' }>;

/** What a file brings beside people and replies: it decides what gets a mark. */
export interface Brings {
  /** The first few; how many there are is among the counts. */
  accounts: Pick<OwnAccount, 'site' | 'handle' | 'role'>[];
  /** Lines of the quiet list. */
  quiet: number;
  /** Null: none, or none that fit. */
  switches: Settings | null;
  /** Rows that mean nothing here: settings of another version, accounts without a handle. They are left out. */
  left: number;
}

export interface Look {
  made: number;
  from: string;
  counts: Readonly<Record<string, number>>;
  /** Names of its brands, the first few. */
  brands: readonly string[];
  brings: Brings;
  /** Brands of the file where none of them is a brand here; empty where at least one is, or where there is none here yet. */
  foreign: readonly { name: string; line: number }[];
}

export interface Made {
  name: string;
  made: number;
  saved: boolean;
}

export interface Answers {
  /** `short`: entries too long for it, of which only the beginning is in it. `file`: there was no room to keep it, here it is. */
  backup: { name: string; made: number; counts: Readonly<Record<string, number>>; short: number; file?: File };
  /** The newest backup; `saved`: it lies in the chosen folder. Null: nothing was due and nothing waits. */
  'backup-if-due': Made | null;
  deliver: null;
  check: { looked: number; aside: number };
  look: Look;
  restore: Flipped;
  undo: Flipped;
  /** The file is a handle; its bytes lie with the browser. */
  'customers-csv': CustomersCsv;
  schedule: null;
  sweep: null;
  mend: null;
}
export type Doing = keyof Answers;

/** `part`: 0 to 1 of the work. */
export type Note = { part: number } | { answer: Result<Answers[Doing]> };

/** Said when a job was stopped by the person who started it. */
export const STOPPED = 'Stopped. Nothing was changed.';
