/** Puts a case into the store of an open town. */
import type { CaseRow, CustomerRow, InteractionRow } from '../../../lib/model/customer';
import { putRows, rowsOf } from '../../tools/lib/own';
import type { Town } from './town';

/** A case of its own with one post, like those the store holds. */
export async function putCase(town: Town, id: string, text: string): Promise<void> {
  const [customer] = await rowsOf<CustomerRow>(town.own, 'customers');
  const rows = await rowsOf<InteractionRow>(town.own, 'interactions');
  const cases = await rowsOf<CaseRow>(town.own, 'cases');
  const like = rows.find((row) => row.kind === 'post' && row.direction === 'in' && row.site === 'x' && row.caseId)!;
  const its = cases.find((row) => row.id === like.caseId)!;
  const at = town.now - 60_000;
  const { meaning: _meaning, ...post } = like;
  const { sense: _sense, ...of } = its;
  const time = { at, from: at, to: at };
  await putRows(town.own, {
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
  });
}
