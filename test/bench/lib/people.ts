/** Known customers in the product's own store, and posts of theirs as the page reports them. */
import type { AuthorRow } from '../../../lib/model/customer';
import type { Capture } from '../../../lib/model/match';
import { textOf, wordOf } from '../feed/words';
import { customer, customerId, EACH, handleOf, interaction } from './rows-made';

const author = (n: number): AuthorRow => ({
  id: `x:${handleOf(n)}`,
  site: 'x',
  handle: handleOf(n),
  name: `Person ${n}`,
  handles: [],
  names: [],
  customerId: customerId(n),
  firstSeen: customer(n).since,
  lastSeen: customer(n).lastAt,
  doubt: false,
});

/** Rows of `count` customers with 25 entries each. */
export function knownPeople(count: number): Record<string, unknown[]> {
  const all = Array.from({ length: count }, (_, n) => n);
  return {
    customers: all.map(customer),
    authors: all.map(author),
    interactions: Array.from({ length: count * EACH }, (_, n) => ({ ...interaction(n, count), caseId: null })),
  };
}

/** Text of a new post by customer `n` that the first bench brand's keywords find. */
export const newText = (n: number): string => textOf(n, wordOf(1));
export const newId = (n: number): string => String(1_950_000_000_000_000_000n + BigInt(n));

/** That post as a page reports it. `at`: its time, ms. */
export function captureOf(n: number, at: number): Capture {
  return {
    key: `x:${newId(n)}`,
    own: null,
    matches: [{ brandId: 'bench-0', maybe: false, reasons: [{ kind: 'keyword', words: [wordOf(1)] }] }],
    post: {
      site: 'x',
      kind: 'post',
      id: newId(n),
      permalink: `/${handleOf(n)}/status/${newId(n)}`,
      author: { handle: handleOf(n), name: `Person ${n}`, verified: false },
      time: { at, from: at, to: at },
      timeText: '1m',
      text: newText(n),
      cut: 'none',
      counts: {},
      isAd: false,
      isRepost: false,
      repostedBy: null,
      quoted: null,
      replyTo: [],
      parent: null,
      root: null,
      wall: null,
      audience: 'public',
      language: 'en',
      links: [],
      hasMedia: false,
    },
  };
}
