/** Rows for the store's tables, made in the browser: customers with 25 entries each, spread over time. */
import type { CustomerRow, InteractionRow } from '../../../lib/model/customer';

/** Entries of each customer. */
export const EACH = 25;
const START = 1_700_000_000_000;

const WORDS =
  'the kettle lid still waits and nobody called me back although it was promised by friday so please look into my order once more thank you'.split(
    ' ',
  );

export const customerId = (n: number): string => `bench-customer-${n}`;
export const handleOf = (n: number): string => `bench_${n}`;
export const postId = (n: number): string => String(1_700_000_000_000_000_000n + BigInt(n));

/** About 0.5 KB, as the product writes them. `n`: 0 to the store's size; customers take turns. */
export function interaction(n: number, customers: number): InteractionRow {
  const at = START + n * 60_000;
  const who = n % customers;
  return {
    id: `x:${postId(n)}`,
    kind: 'post',
    direction: 'in',
    customerId: customerId(who),
    caseId: `bench-case-${who}`,
    brandId: 'bench-0',
    site: 'x',
    postId: postId(n),
    postKind: 'post',
    permalink: `/${handleOf(who)}/status/${postId(n)}`,
    authorId: `x:${handleOf(who)}`,
    threadId: `x:${postId(n)}`,
    at,
    time: { at, from: at, to: at },
    seenAt: at + 60_000,
    text: Array.from({ length: 18 }, (_, i) => WORDS[(n * 5 + i * 3) % WORDS.length] ?? '').join(' '),
    versions: [],
    cut: 'none',
    removedAt: null,
    audience: 'public',
    savedBy: 'rule',
    reasons: [{ kind: 'keyword', words: ['kettle'] }],
    initials: null,
    answers: null,
    response: null,
    spokeAs: null,
    event: null,
  };
}

export const customer = (n: number): CustomerRow => ({
  id: customerId(n),
  name: `Person ${n}`,
  tags: [],
  dontContact: false,
  since: START,
  lastAt: START + n,
});
