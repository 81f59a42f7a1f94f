/** A stored person as the card's head shows one. Pure. */
import type { PersonView } from '../../lib/model/card';
import type { AuthorRow, CustomerRow } from '../../lib/model/customer';

/** Every handle an account had before, newest first. */
const before = (author: AuthorRow): string[] => [
  ...new Set(
    [...author.handles]
      .sort((a, b) => b.to - a.to)
      .map((dated) => dated.value)
      .filter((value) => value.toLowerCase() !== author.handle.toLowerCase()),
  ),
];

export function personView(customer: CustomerRow, authors: readonly AuthorRow[]): PersonView {
  return {
    customer,
    name: customer.name,
    handles: authors.map((author) => ({ site: author.site, handle: author.handle, name: author.name, was: before(author), doubt: author.doubt })),
  };
}
