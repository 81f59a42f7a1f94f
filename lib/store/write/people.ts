/** Authors and the customers they belong to. Inside a write transaction only. */
import { authorId, dated, isStandIn } from '../../customers/identity';
import { isDoubtful } from '../../customers/other-name';
import type { AuthorRow, CustomerRow, InteractionRow } from '../../model/customer';
import type { Post } from '../../model/post';
import { newId } from '../../kit/id';
import type { EarshotDb } from '../db';
import { count, getSound, NOT_FOUND, once, sameRow, soundOrAside } from './tx';

/** A second look within this time writes nothing: a feed shows the same people over and over, ms. */
const SEEN_AGAIN = 3_600_000;

/** A customer whose post was seen; made anew where theirs is not there. `at`: the post's own time, ms. */
async function customerSeen(db: EarshotDb, id: string | null, name: string, at: number, now: number): Promise<CustomerRow> {
  const customer = id === null ? null : await getSound(db, 'customers', id, now);
  const person: CustomerRow = customer
    ? { ...customer, since: Math.min(customer.since, at), lastAt: Math.max(customer.lastAt, at) }
    : { id: id ?? newId(), name, tags: [], dontContact: false, since: at, lastAt: at };
  if (!customer || !sameRow(customer, person)) await db.customers.put(person);
  if (!customer) await count(db, 'customers', 1);
  return person;
}

const nameOf = (post: Post): string => post.author.name ?? post.author.handle ?? '';

type Stored = Pick<InteractionRow, 'authorId' | 'customerId' | 'postId' | 'seenAt'>;

/** The author and customer of a post, made on the first save. `at`: the post's own time, `now`: when it was seen, ms. `stored`: its row, as this account's. */
export async function meet(
  db: EarshotDb,
  post: Post,
  at: number,
  now: number,
  stored?: Stored,
): Promise<{ author: AuthorRow; customer: CustomerRow }> {
  const id = authorId(post.site, post.author);
  const old = await getSound(db, 'authors', id, now);
  const customer = await customerSeen(db, old?.customerId ?? stored?.customerId ?? null, nameOf(post), at, now);

  const known = old?.handles.some((h) => h.value === post.author.handle) !== false && old?.names.some((n) => n.value === post.author.name) !== false;
  const keptAt = stored && post.id !== null && stored.postId === post.id ? stored.seenAt : null;
  const doubt = isStandIn(id) || (old !== null && isDoubtful(old, post.author.name, keptAt));
  if (old && known && doubt === old.doubt && now - old.lastSeen < SEEN_AGAIN) return { author: old, customer };
  const author: AuthorRow = {
    id,
    site: post.site,
    handle: post.author.handle ?? '',
    name: nameOf(post),
    handles: dated(old?.handles ?? [], post.author.handle, now),
    names: dated(old?.names ?? [], post.author.name, now),
    customerId: customer.id,
    firstSeen: old?.firstSeen ?? now,
    lastSeen: Math.max(old?.lastSeen ?? now, now),
    doubt,
  };
  await db.authors.put(author);
  return { author, customer };
}

/**
 * The customer of a stored post that was seen again. Under another handle it stays whose it is, and nobody is made for that handle: of them
 * nothing is kept yet, and what a page says joins no people. Null: it has no customer.
 */
export async function meetAgain(db: EarshotDb, post: Post, stored: Stored, at: number, now: number): Promise<CustomerRow | null> {
  if (stored.authorId === authorId(post.site, post.author)) return (await meet(db, post, at, now, stored)).customer;
  return stored.customerId === null ? null : customerSeen(db, stored.customerId, nameOf(post), at, now);
}

/**
 * A person's word that accounts are still whose they were; the name that the one at hand shows is asked about no more. Of a name that
 * several people may write under it cannot be said. False: there is no such person.
 */
export async function saySamePerson(
  db: EarshotDb,
  customerId: string,
  shown: { authorId: string; name: string | null },
  by: { opId: string; now: number },
): Promise<boolean> {
  let found = true;
  await once(db, by.opId, by.now, async () => {
    const authors = await soundOrAside(db, 'authors', await db.authors.where('customerId').equals(customerId).toArray(), by.now);
    found = authors.length > 0;
    if (!found) return NOT_FOUND;
    return db.authors.bulkPut(
      authors.map((author) => ({
        ...author,
        names: author.id === shown.authorId ? dated(author.names, shown.name, by.now) : author.names,
        doubt: isStandIn(author.id),
      })),
    );
  });
  return found;
}
