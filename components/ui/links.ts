/** Addresses of our own pages. An id that a file brought in may hold half a character: no address can, and no page may go blank for it. Pure. */
import { whole } from '../../lib/kit/whole';

export const customerPage = (id: string): string => `/customer.html?id=${encodeURIComponent(whole(id))}`;
export const brandPage = (id: string): string => `/options.html?brand=${encodeURIComponent(whole(id))}#brands`;
export const replyPage = (id: string): string => `/options.html?reply=${encodeURIComponent(whole(id))}#replies`;
