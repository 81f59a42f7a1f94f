/**
 * All customers as a table: Chatwoot's columns first, as its import names them, then what Earshot knows more. A few hundred people
 * are read at a time; the lines go into blobs, which the browser keeps outside of this worker's memory.
 */
import Dexie from 'dexie';
import type { AuthorRow, CustomerRow } from '../../model/customer';
import type { EarshotDb } from '../../store/db';
import { sound } from '../../store/sound';
import { BOM, csvLines } from './cells';

export const COLUMNS = [
  ...['id', 'name', 'email', 'identifier', 'document_number', 'phone_number', 'labels', 'ip_address', 'company_name'],
  ...['handles', 'known_since', 'tags', 'please_dont_contact', 'last_seen', 'entries'],
] as const;

const STEP = 500;
const day = (ms: number): string => new Date(ms).toISOString();

/** One person's cells. `identifier` is never empty: Chatwoot hides people without e-mail, telephone and identifier. */
export function cellsOf(customer: CustomerRow, authors: readonly AuthorRow[], entries: number): string[] {
  const tags = customer.tags.join(', ');
  const known: Record<(typeof COLUMNS)[number], string> = {
    id: customer.id,
    name: customer.name || authors[0]?.name || authors[0]?.handle || '',
    email: '',
    identifier: authors[0]?.id ?? `earshot:${customer.id}`,
    document_number: '',
    phone_number: '',
    labels: tags,
    ip_address: '',
    company_name: '',
    handles: authors.map((one) => one.id).join(', '),
    known_since: day(customer.since),
    tags,
    please_dont_contact: customer.dontContact ? 'yes' : 'no',
    last_seen: day(customer.lastAt),
    entries: String(entries),
  };
  return COLUMNS.map((name) => known[name]);
}

export interface CsvOptions {
  signal: AbortSignal;
  /** 0 to 1. */
  progress: (part: number) => void;
}

export interface CustomersCsv {
  file: Blob;
  rows: number;
  /** Damaged rows that were left out. */
  left: number;
}

/** Throws the signal's reason when it is cancelled. Nothing in the store changes. */
export async function customersCsv(db: EarshotDb, { signal, progress }: CsvOptions): Promise<CustomersCsv> {
  const parts: Blob[] = [new Blob([BOM, csvLines([COLUMNS])])];
  const total = await db.customers.count();
  let [rows, left] = [0, 0];
  for (let last: string = ''; ;) {
    signal.throwIfAborted();
    const raw = await db.customers.where('id').above(last).limit(STEP).toArray();
    if (!raw.length) break;
    last = raw.at(-1)?.id ?? '';
    const people = sound('customers', raw);
    const ids = people.rows.map((one) => one.id);
    const authors = sound('authors', await db.authors.where('customerId').anyOf(ids).toArray()).rows;
    const entries = await Promise.all(
      ids.map((id) => db.interactions.where('[customerId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).count()),
    );
    const lines = people.rows.map((one, i) =>
      cellsOf(
        one,
        authors.filter((author) => author.customerId === one.id).sort((a, b) => b.lastSeen - a.lastSeen),
        entries[i] ?? 0,
      ),
    );
    parts.push(new Blob([csvLines(lines)]));
    rows += people.rows.length;
    left += people.damaged.length;
    progress(total ? Math.min(1, (rows + left) / total) : 1);
  }
  return { file: new Blob(parts, { type: 'text/csv' }), rows, left };
}
