/** Puts a case into the store of an open town. */
import type { CaseRow, CustomerRow, InteractionRow } from '../../../lib/model/customer';
import { putRows, rowsOf } from '../../tools/lib/own';
import type { Town } from './town';

export interface Stored {
  customers: CustomerRow[];
  interactions: InteractionRow[];
  cases: CaseRow[];
}

/** Rows of a case of its own with one post, like those the store holds. @param now the post is a minute older, in ms */
export function rowsLike({ customers, interactions, cases }: Stored, id: string, text: string, now: number): Record<keyof Stored, unknown[]> {
  const [customer] = customers;
  const like = interactions.find((row) => row.kind === 'post' && row.direction === 'in' && row.site === 'x' && row.caseId)!;
  const its = cases.find((row) => row.id === like.caseId)!;
  const at = now - 60_000;
  const { meaning: _meaning, ...post } = like;
  const { sense: _sense, ...of } = its;
  const time = { at, from: at, to: at };
  return {
    customers: [{ ...customer, id: `c-${id}`, name: `Wanda ${id}` }],
    cases: [
      {
        ...of,
        id: `k-${id}`,
        customerId: `c-${id}`,
        threadId: `x:${id}`,
        state: 'new',
        needsAnswer: false,
        owner: null,
        closed: null,
        waitingSince: time,
        openedAt: at,
        lastInAt: at,
        lastAt: at,
      },
    ],
    interactions: [
      {
        ...post,
        id: `x:${id}`,
        postId: id,
        customerId: `c-${id}`,
        caseId: `k-${id}`,
        threadId: `x:${id}`,
        at,
        time,
        seenAt: at,
        text,
        versions: [],
        removedAt: null,
        reasons: [{ kind: 'keyword', words: ['brindle'] }],
      },
    ],
  };
}

/** A case of its own with one post, like those the store holds. */
export async function putCase(town: Town, id: string, text: string): Promise<void> {
  const stored = {
    customers: await rowsOf<CustomerRow>(town.own, 'customers'),
    interactions: await rowsOf<InteractionRow>(town.own, 'interactions'),
    cases: await rowsOf<CaseRow>(town.own, 'cases'),
  };
  await putRows(town.own, rowsLike(stored, id, text, town.now));
}
