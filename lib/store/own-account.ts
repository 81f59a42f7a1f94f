/** How an own account lies in the store: its key says site and handle, so that each is there once. Pure. */
import type { OwnAccount } from '../model/account';
import type { AccountRow } from './db';

/** Handle without "@", in lower case; it may be empty then, which is no account. */
export function accountRow({ site, handle, role, brandId }: OwnAccount): AccountRow {
  const bare = handle.replace(/^@/, '').trim().toLowerCase();
  return { id: `${site}:${bare}`, site, handle: bare, role, brandId };
}
