/** Two stores that each knew somebody else under one handle: joined, whose history it is must be asked. */
import { expect, it } from 'vitest';
import type { AuthorRow } from '../../../lib/model/customer';
import { mergeAuthor } from '../../../lib/store/bulk/merge';

const author = (...names: string[]): AuthorRow => ({
  ...{ id: 'x:mara_k', site: 'x', handle: 'mara_k', name: names.at(-1) ?? '', customerId: 'c', doubt: false },
  ...{ handles: [], names: names.map((value, i) => ({ value, from: i, to: i })), firstSeen: 0, lastSeen: names.length },
});

it.each([
  ['strangers', author('Mara Kessel'), author('Tea Deals'), true],
  ['one who took a surname', author('Mara Kessel'), author('Mara Brandt'), false],
  ['one whose change of name is settled on one side', author('Mara Kessel'), author('Mara Kessel', 'Tea Deals'), false],
  ['one who shows no name', author(), author('Tea Deals'), false],
])('%s', (_, a, b, doubt) => {
  const [one, other] = [mergeAuthor(a, b), mergeAuthor(b, a)];
  expect([one.doubt, other.doubt]).toEqual([doubt, doubt]);
  expect(mergeAuthor(one, b).doubt, 'the same file again').toBe(doubt);
  // Somebody has said here whose it is: the file has nothing to add.
  expect(mergeAuthor({ ...one, doubt: false }, b).doubt).toBe(false);
});
