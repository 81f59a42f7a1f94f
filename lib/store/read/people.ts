/** Everybody, for the desk's search. Reads only, live. */
import type { AuthorRow, CustomerRow } from '../../model/customer';
import type { EarshotDb } from '../db';
import { sound } from '../sound';

/** Latest entries whose words are searched. */
export const RECENT = 5_000;

export interface Someone {
  customer: CustomerRow;
  authors: AuthorRow[];
  /** References of their cases. */
  references: string[];
  /** Their and our latest texts, newest first. */
  texts: string[];
}

/** All customers, latest contact first, with what they can be found by. */
export function readPeople(db: EarshotDb): Promise<Someone[]> {
  return db.transaction('r', db.customers, db.authors, db.cases, db.interactions, async () => {
    const [customers, authors, cases, recent] = await Promise.all([
      db.customers.orderBy('lastAt').reverse().toArray(),
      db.authors.toArray(),
      db.cases.filter((row) => Boolean(row.reference)).toArray(),
      db.interactions.orderBy('at').reverse().limit(RECENT).toArray(),
    ]);
    const people = new Map<string, Someone>();
    for (const customer of sound('customers', customers).rows) people.set(customer.id, { customer, authors: [], references: [], texts: [] });
    for (const author of sound('authors', authors).rows) people.get(author.customerId)?.authors.push(author);
    for (const { customerId, reference } of cases) if (typeof reference === 'string') people.get(customerId)?.references.push(reference);
    for (const { customerId, text } of recent) if (customerId && typeof text === 'string' && text) people.get(customerId)?.texts.push(text);
    return [...people.values()];
  });
}
