/** A stored person as the card's head shows one. Pure. */
import { before } from '../../lib/customers/identity';
import type { PersonView } from '../../lib/model/card';
import type { AuthorRow, CustomerRow } from '../../lib/model/customer';

export function personView(customer: CustomerRow, authors: readonly AuthorRow[]): PersonView {
  return {
    customer,
    name: customer.name,
    handles: authors.map(({ site, handle, name, handles, names, doubt }) => ({
      ...{ site, handle, name, doubt },
      was: before(handles, handle),
      named: before(names, name),
    })),
  };
}
