/**
 * The saved replies a new user starts with: honest, short, nothing sold, nothing promised that is not known.
 * Each holds questions as customers ask them; they teach the ranking until the user's own replies do.
 */
import type { SavedReplyRow } from '../model/settings';
import { ENGLISH } from './starter-english';
import { MORE } from './starter-more';

/** The starter set as rows, for every brand. `now`: ms. The same ids every time, so that it is never added twice. */
export function starterReplies(now: number): SavedReplyRow[] {
  return [...ENGLISH, ...MORE].map(({ key, ...reply }) => ({
    ...reply,
    id: `starter-${reply.language}-${key}`,
    brandId: null,
    used: 0,
    lastUsed: null,
    starter: true,
    updatedAt: now,
  }));
}
