/** Authors and the customers they belong to. Inside a write transaction only. */
import { authorId, dated, isStandIn } from '../../customers/identity';
import type { AuthorRow, CustomerRow } from '../../model/customer';
import type { Post } from '../../model/post';
import { newId } from '../../kit/id';
import type { EarshotDb } from '../db';
import { count, getSound, sameRow } from './tx';

/** A second look within this time writes nothing: a feed shows the same people over and over, ms. */
const SEEN_AGAIN = 3_600_000;

/** The author and customer of a post, made on the first save. `at`: the post's own time, `now`: when it was seen, ms. */
export async function meet(db: EarshotDb, post: Post, at: number, now: number): Promise<{ author: AuthorRow; customer: CustomerRow }> {
  const id = authorId(post.site, post.author);
  const name = post.author.name ?? post.author.handle ?? '';
  const old = await getSound(db, 'authors', id, now);
  const customer = (old && (await getSound(db, 'customers', old.customerId, now))) ?? null;

  const person: CustomerRow = customer
    ? { ...customer, since: Math.min(customer.since, at), lastAt: Math.max(customer.lastAt, at) }
    : { id: old?.customerId ?? newId(), name, tags: [], dontContact: false, since: at, lastAt: at };
  if (!customer || !sameRow(customer, person)) await db.customers.put(person);
  if (!customer) await count(db, 'customers', 1);

  const known = old?.handles.some((h) => h.value === post.author.handle) !== false && old?.names.some((n) => n.value === post.author.name) !== false;
  if (old && known && now - old.lastSeen < SEEN_AGAIN) return { author: old, customer: person };
  const author: AuthorRow = {
    id,
    site: post.site,
    handle: post.author.handle ?? '',
    name,
    handles: dated(old?.handles ?? [], post.author.handle, now),
    names: dated(old?.names ?? [], post.author.name, now),
    customerId: person.id,
    firstSeen: old?.firstSeen ?? now,
    lastSeen: Math.max(old?.lastSeen ?? now, now),
    doubt: old?.doubt ?? isStandIn(id),
  };
  await db.authors.put(author);
  return { author, customer: person };
}
